// SPDX-License-Identifier: MIT
#include "read/phone_file.hpp"
#include <fmt/format.h>
#include <algorithm>
#include <nlohmann/json.hpp>
#include "base/nearest.hpp"
#include "base/problem.hpp"
#include "read/answer_sheet_level.hpp"
#include "read/csv_problems.hpp"

namespace socratic {
namespace {

using Json = nlohmann::json;
using Pairs = std::vector<std::pair<std::string, std::string>>;

constexpr const char* again = "ask for the file again, or for the code that the form shows";

class PhoneReader {
public:
    PhoneReader(const std::string& file, const Questionnaire& questionnaire)
        : file_(file), questionnaire_(questionnaire) {
        for (const auto& position : asked_questions(questionnaire)) {
            const auto& dimension = questionnaire.dimensions[position.dimension];
            const auto& id = dimension.questions[position.question].id;
            questions_.push_back(id);
            scales_.push_back(&scale_of(questionnaire, dimension));
        }
        for (const auto& fact : questionnaire.facts) facts_.push_back(fact.id);
        for (const auto& open : questionnaire.open_questions) open_.push_back(open.id);
    }

    PhoneFile read(const std::string& text) {
        PhoneFile answers;
        const auto json = Json::parse(text, nullptr, false);
        if (json.is_discarded()) fail("this is no JSON file, or only a part of one", again);
        if (!json.is_object() || !json.contains("answers"))
            fail("this is JSON, but no file that our form made", "is this the right file?");
        check_questionnaire(json["answers"]);
        for (const auto& [key, value] : json.items()) {
            if (key == "version")
                answers.version = text_of(key, value);
            else if (key == "respondent")
                answers.respondent = text_of(key, value);
            else if (key == "facts")
                read_pairs(key, value, [&](auto& id, auto& each) { read_fact(id, each, answers.facts); });
            else if (key == "levels")
                read_pairs(key, value, [&](auto& id, auto& each) { read_level(id, each, answers.levels); });
            else if (key == "open")
                read_pairs(key, value, [&](auto& id, auto& each) { read_open(id, each, answers.open); });
            else if (key != "answers" && key != "language")
                report(fmt::format("unknown key {}", quoted_cell(key)), "is this file of a newer version?");
        }
        problems_.throw_if_errors();
        return answers;
    }

private:
    void report(std::string message, std::string hint) {
        problems_.add({Severity::error, {file_, 0, 0, {}}, std::move(message), std::move(hint)});
    }

    [[noreturn]] void fail(std::string message, std::string hint) {
        throw Failure(Problem{Severity::error, {file_, 0, 0, {}}, std::move(message), std::move(hint)});
    }

    void check_questionnaire(const Json& id) {
        if (id.is_string() && id.get_ref<const std::string&>() == questionnaire_.id) return;
        fail(fmt::format("these are answers to {}, not to '{}'",
                         id.is_string() ? quoted_cell(id.get_ref<const std::string&>()) : "nothing",
                         questionnaire_.id),
             "give the questionnaire they belong to with -q");
    }

    std::string text_of(const std::string& key, const Json& value) {
        if (value.is_string()) return value.get<std::string>();
        report(fmt::format("{}: expected a text, got {}", quoted_cell(key), quoted_cell(value.dump())),
               again);
        return {};
    }

    template <class Read>
    void read_pairs(const std::string& key, const Json& value, const Read& read) {
        if (!value.is_object())
            return report(fmt::format("{}: expected answers by id, got {}", quoted_cell(key),
                                      quoted_cell(value.dump())),
                          again);
        for (const auto& [id, each] : value.items()) read(id, each);
    }

    /// The index of an id, or a problem.
    std::optional<std::size_t> find(const std::string& id, const std::vector<std::string>& ids,
                                    std::string_view what) {
        const auto found = std::find(ids.begin(), ids.end(), id);
        if (found != ids.end()) return static_cast<std::size_t>(found - ids.begin());
        report(fmt::format("unknown {} {}", what, quoted_cell(id)), did_you_mean(id, ids));
        return std::nullopt;
    }

    void read_level(const std::string& id, const Json& value, Pairs& levels) {
        const auto question = find(id, questions_, "question");
        if (!question) return;
        auto text = value.is_string() ? value.get<std::string>() : value.dump();
        const auto cell = parse_level(text, *scales_[*question], questionnaire_.kind);
        if (cell && *cell != cell_empty) return levels.emplace_back(id, std::move(text)), void();
        report(fmt::format("{}: expected a level, DK or NA, got {}", id, quoted_cell(text)), again);
    }

    void read_fact(const std::string& id, const Json& value, Pairs& facts) {
        const auto fact = find(id, facts_, "fact");
        if (!fact) return;
        auto text = text_of(id, value);
        std::vector<std::string> ids;
        for (const auto& each : questionnaire_.facts[*fact].values) ids.push_back(each.id);
        if (std::find(ids.begin(), ids.end(), text) != ids.end())
            return facts.emplace_back(id, std::move(text)), void();
        report(fmt::format("{}: unknown value {}", id, quoted_cell(text)), did_you_mean(text, ids));
    }

    void read_open(const std::string& id, const Json& value, Pairs& open) {
        if (find(id, open_, "open question")) open.emplace_back(id, text_of(id, value));
    }

    const std::string& file_;
    const Questionnaire& questionnaire_;
    std::vector<std::string> questions_, facts_, open_;
    std::vector<const Scale*> scales_;
    Problems problems_;
};

}  // namespace

PhoneFile read_phone_file(const std::string& text, const std::string& file,
                          const Questionnaire& questionnaire) {
    return PhoneReader(file, questionnaire).read(text);
}

}  // namespace socratic
