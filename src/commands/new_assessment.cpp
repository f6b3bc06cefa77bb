// SPDX-License-Identifier: MIT
#include "commands/new_assessment.hpp"
#include <fmt/format.h>
#include <utf8proc.h>
#include <algorithm>
#include <array>
#include <cstdlib>
#include <string_view>
#include <utility>

namespace socratic {
namespace {

constexpr std::size_t longest_id = 40;

/// A text as a comment can hold it: on one line.
std::string one_line(std::string_view text) {
    std::string out;
    for (const char letter : text) out += letter == '\n' || letter == '\r' ? ' ' : letter;
    return out;
}

/// By the first two letters of the language; the first one where it is none of them.
constexpr std::array<std::pair<std::string_view, std::string_view>, 3> placeholders{
    {{"en", "Name of your organisation"},
     {"fr", "Nom de votre organisation"},
     {"es", "Nombre de su organización"}}};

std::string_view organisation_placeholder(const std::string& language) {
    for (const auto& [prefix, name] : placeholders)
        if (language.starts_with(prefix)) return name;
    return placeholders.front().second;
}

/// "#  - POL1      # We have a written policy …"
std::string drop_line(const std::string& id, std::string_view what) {
    return fmt::format("#  - {:<10} # {}\n", id, one_line(what));
}

std::string drop_lines(const Questionnaire& parent, const std::string& language) {
    std::string out;
    for (const auto& dimension : parent.dimensions) {
        out += drop_line(dimension.id, fmt::format("the whole dimension: {}", in(dimension.name, language)));
        if (parent.kind == Kind::spectrum) continue;  // its only question has the same id
        for (const auto& question : dimension.questions)
            if (!question.off) out += drop_line(question.id, in(question.text, language));
    }
    for (const auto& fact : parent.facts)
        out += drop_line(fact.id, fmt::format("a fact: {}", in(fact.name, language)));
    return out;
}

std::string alternate_lines(const Questionnaire& parent, const std::string& language) {
    std::string out;
    for (const auto& dimension : parent.dimensions) {
        std::string questions;
        for (const auto& question : dimension.questions)
            if (question.off)
                questions += fmt::format("#      - {{id: {}, off: false}}  # {}\n", question.id,
                                         one_line(in(question.text, language)));
        if (!questions.empty())
            out += fmt::format("#  - id: {}\n#    questions:\n{}", dimension.id, questions);
    }
    return out;
}

/// The questionnaire's languages with the chosen one first; none when it is first already.
std::vector<std::string> languages_from(const Questionnaire& parent, const std::string& language) {
    auto languages = parent.languages;
    const auto chosen = std::find(languages.begin(), languages.end(), language);
    if (chosen == languages.begin() || chosen == languages.end()) return {};
    std::rotate(languages.begin(), chosen, chosen + 1);
    return languages;
}

/// Plain letters for letters with marks: "Québec" -> "Quebec".
std::string without_marks(const std::string& text) {
    utf8proc_uint8_t* mapped = nullptr;
    const auto length = utf8proc_map(
        reinterpret_cast<const utf8proc_uint8_t*>(text.data()), static_cast<utf8proc_ssize_t>(text.size()),
        &mapped, static_cast<utf8proc_option_t>(UTF8PROC_DECOMPOSE | UTF8PROC_COMPAT | UTF8PROC_STRIPMARK));
    if (length < 0) return text;
    std::string plain(reinterpret_cast<const char*>(mapped), static_cast<std::size_t>(length));
    std::free(mapped);  // NOLINT(cppcoreguidelines-no-malloc): the library's own way
    return plain;
}

}  // namespace

std::optional<Problem> placeholder_name(const std::string& path, const Text& organisation, const char* hint) {
    for (const auto& [language, name] : organisation.by_language)
        for (const auto& [prefix, placeholder] : placeholders)
            if (name == placeholder)
                return Problem{Severity::warning,
                               {path, 0, 0, {}},
                               fmt::format("the organisation is still called '{}'", name),
                               hint};
    return std::nullopt;
}

std::string assessment_text(const NewAssessment& assessment) {
    const auto year = assessment.date.substr(0, 4);
    std::string out =
        "# The assessment of one organisation. 'socratic-wheel check' finds every mistake in it.\n";
    out += fmt::format("assessment: {}\n", assessment.id);
    out += fmt::format("organisation: {}\n", organisation_placeholder(assessment.language));
    out += fmt::format("language: {}\n", assessment.language);
    out += "questionnaire: questionnaire.yaml\n";
    out += "rounds:\n";
    out += fmt::format("  - id: \"{}\"\n", year);
    out += fmt::format("    date: {}\n", assessment.date);
    out += fmt::format("    answers: answers-{}.csv  # a row for each person, a column for each question\n",
                       year);
    out += "    # How many people were asked:\n";
    out += "    #invited: 30\n";
    out +=
        "    # The levels that the people in the room settle on, and below the levels aimed at: "
        "'socratic-wheel\n"
        "    # ask assessment.yaml --agreed' asks for both and makes these files.\n";
    out += fmt::format("    agreed: agreed-{}.yaml\n", year);
    out += "targets: targets.yaml\n";
    out +=
        "# The plan, once it is decided: a table (CSV or .xlsx) with columns such as id, dimension, what, "
        "who,\n"
        "# start, due, days, budget and status.\n"
        "#actions: plan.csv\n";
    return out;
}

std::string questionnaire_text(const Questionnaire& parent, const std::string& extends,
                               const std::string& language) {
    const auto id = parent.id.substr(0, longest_id - 5) + "-ours";
    std::string out =
        "# What this organisation asks: the questionnaire it extends, with what is changed below. Change\n"
        "# things here rather than in the questionnaire itself.\n";
    out += fmt::format("questionnaire: {}\nversion: 1.0.0\nextends: {}\n", id, extends);
    if (const auto languages = languages_from(parent, language); !languages.empty())
        out += fmt::format("languages: [{}]  # the first is the one of pictures and forms\n",
                           fmt::join(languages, ", "));
    out +=
        "\n"
        "# To leave something out, take away the '#' before 'drop:' and the '#' at the start of its line.\n"
        "#drop:\n" +
        drop_lines(parent, language);
    if (const auto alternates = alternate_lines(parent, language); !alternates.empty())
        out +=
            "\n"
            "# To ask an alternate, take away the '#' before 'dimensions:' and at the start of its lines "
            "(and leave\n"
            "# out the question that it stands for, above).\n"
            "#dimensions:\n" +
            alternates;
    return out;
}

std::string id_from_path(const std::string& path) {
    auto end = path.find_last_not_of('/');
    const auto trimmed = end == std::string::npos ? std::string() : without_marks(path.substr(0, end + 1));
    std::string id;
    for (const char letter : trimmed.substr(trimmed.rfind('/') + 1)) {
        const bool plain = (letter >= 'a' && letter <= 'z') || (letter >= 'A' && letter <= 'Z') ||
                           (letter >= '0' && letter <= '9') || letter == '-' || letter == '_';
        if (plain)
            id += letter;
        else if (!id.empty() && id.back() != '-')
            id += '-';
    }
    id.erase(0, std::min(id.find_first_not_of("-_"), id.size()));
    id = id.substr(0, longest_id);
    while (!id.empty() && id.back() == '-') id.pop_back();
    return id.empty() ? "our-organisation" : id;
}

}  // namespace socratic
