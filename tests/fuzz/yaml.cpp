// SPDX-License-Identifier: MIT
// Any bytes as each of our YAML files: a value or a Failure whose words can be shown, never anything else.
#include <cstdint>
#include <cstdlib>
#include <string>
#include "base/utf8.hpp"
#include "read/assessment.hpp"
#include "read/community.hpp"
#include "read/import_map.hpp"
#include "read/kind_of_file.hpp"
#include "read/words.hpp"

using namespace socratic;

namespace {

const char* const parent =
    "questionnaire: parent\nversion: 1\ntitle: {en: T, fr: T}\nlanguages: [en, fr]\nscale: {min: 0, max: 5}\n"
    "facts: [{id: f, name: F, values: {x: X, y: Y}}]\nsections: {s: {name: S}}\n"
    "dimensions:\n"
    "- {id: A, name: A, section: s, questions: [{id: A1, text: a, short_form: true}, {id: A2, text: b, off: "
    "true}]}\n"
    "- {id: B, name: B, questions: [{id: B1, text: a, short_form: true}, {id: B2, text: b}]}\n";

/// The words of a failure must be fit for a terminal.
template <class Work>
void run(Work&& work) {
    try {
        work();
    } catch (const Failure& failure) {
        if (failure.problems().empty()) std::abort();
        for (const auto& problem : failure.problems())
            if (problem.message.empty()) std::abort();
        if (find_invalid_utf8(format(failure.problems()))) std::abort();
    }
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const std::string text(reinterpret_cast<const char*>(data), size);
    const QuestionnaireFiles files{
        [&](const std::string& path) { return path == "input.yaml" ? text : std::string(parent); }, "shipped",
        [](const std::string& path) { return path != "answers.csv"; }};
    std::vector<Problem> warnings;
    run([&] { read_questionnaire("input.yaml", files, warnings); });
    run([&] { read_assessment("input.yaml", files, warnings); });
    run([&] { read_community("input.yaml", {files, {}, [](const std::string&) { return false; }}); });
    run([&] { read_import_map("input.yaml", files, warnings); });
    run([&] { read_words(text, "input.yaml"); });
    run([&] { kind_of_file(text, "input.yaml"); });
    return 0;
}
