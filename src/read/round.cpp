// SPDX-License-Identifier: MIT
#include "read/round.hpp"
#include <fmt/format.h>
#include "base/nearest.hpp"
#include "model/folding.hpp"
#include "read/action.hpp"
#include "read/agreed.hpp"
#include "read/ids.hpp"
#include "read/scalar.hpp"
#include "read/text_value.hpp"

namespace socratic {
namespace {

std::map<std::string, double> read_reported(Reading& reading, const Node& round,
                                            const Questionnaire* questionnaire) {
    std::map<std::string, double> reported;
    const auto* map = map_field(reading, round, "reported");
    if (map == nullptr) return reported;
    const bool is_spectrum = questionnaire != nullptr && questionnaire->kind == Kind::spectrum;
    each_dimension(
        reading, *map, questionnaire, [&](const Node& key, const Node& value, const auto* dimension) {
            const auto figure = read_figure(reading, value, questionnaire, dimension);
            if (!figure) return;
            if (is_spectrum && figure->denominator > 2)
                return report(reading, value, fmt::format("expected a level or a half, got {}", got(value)),
                              "what is left of a spectrum are medians: a whole level such as 2, or "
                              "a half such as 2.5");
            reported[key.text] = figure->value();
        });
    return reported;
}

void read_answers(AssessmentReading& assessment, const Node& node, Round& round) {
    const auto* answers = field(node, "answers");
    if (answers == nullptr) return;
    const auto path = read_word(assessment.reading, *answers, "a path");
    if (!path) return;
    round.answers = path_from(assessment.folder, *path);
    round.answers_exist = assessment.files.exists(round.answers);
}

void check_origin(Reading& reading, const Node& node) {
    const auto* answers = find_entry(node, "answers");
    const auto* reported = find_entry(node, "reported");
    if (answers != nullptr && reported != nullptr)
        report(reading, reported->key, "a round has both 'answers' and 'reported'",
               "figures are computed from the answers: keep one of them");
    if (answers == nullptr && reported == nullptr && find_entry(node, "agreed") == nullptr)
        report(reading, node, fmt::format("the {} has no 'answers'", called("round", node)),
               "add 'answers: answers.csv' (the file may be made later), or 'agreed' or 'reported' figures");
}

}  // namespace

std::string path_from(const std::string& folder, const std::string& path) {
    return path.starts_with('/') ? path : folder + path;
}

const KeyTable& assessment_table(std::string_view what) {
    static const auto tables = all_tables(assessment_keys());
    for (const auto* table : tables)
        if (table->what == what) return *table;
    return assessment_keys();
}

namespace {

/// Who wrote a dimension's name is told its id.
Problem with_id_of_name(Problem problem, const std::string& name, const Questionnaire& questionnaire) {
    for (const auto& dimension : questionnaire.dimensions)
        for (const auto& [language, words] : dimension.name.by_language)
            if (fold_case(fold_wording(words)) == fold_case(fold_wording(name)))
                problem.hint = fmt::format("write {}, which is its id", dimension.id);
    return problem;
}

}  // namespace

const Dimension* read_dimension_id(Reading& reading, const Node& node, const Questionnaire& questionnaire) {
    if (node.kind == NodeKind::broken) return nullptr;
    const auto* dimension =
        node.kind == NodeKind::scalar ? find_dimension(questionnaire, node.text) : nullptr;
    if (dimension != nullptr) return dimension;
    std::vector<std::string> known;
    if (!is_full(reading))
        for (const auto& each : questionnaire.dimensions) known.push_back(each.id);
    if (node.kind != NodeKind::scalar)
        report(reading, node, fmt::format("expected the id of a dimension, got {}", got(node)));
    else
        reading.problems.add(with_id_of_name(
            unknown_dimension(place_of(node), node.text, known, questionnaire.id), node.text, questionnaire));
    return nullptr;
}

Problem unknown_dimension(const Place& place, const std::string& id, const std::vector<std::string>& known,
                          const std::string& questionnaire_id) {
    auto guess = did_you_mean(id, known);
    return {
        Severity::error, place, fmt::format("unknown dimension {}", quoted(id)),
        guess.empty() ? fmt::format("the dimensions are those of '{}'", questionnaire_id) : std::move(guess)};
}

Round read_round(AssessmentReading& assessment, const Node& node, const Questionnaire* questionnaire) {
    Round round;
    auto& reading = assessment.reading;
    if (!check_keys(reading, node, assessment_table("round"))) return round;
    if (const auto* id = field(node, "id")) round.id = read_id(reading, *id).value_or("");
    if (const auto* date = field(node, "date")) round.date = read_date(reading, *date).value_or("");
    read_answers(assessment, node, round);
    if (const auto* invited = field(node, "invited"))
        round.invited = read_whole(reading, *invited, {.least = 1});
    if (const auto* agreed = field(node, "agreed")) {
        round.agreed = read_agreed(assessment, *agreed, questionnaire);
        round.agreed_file = file_of_map(assessment, *agreed);
    }
    if (const auto* notes = map_field(reading, node, "notes"))
        each_dimension(reading, *notes, questionnaire, [&](const Node& key, const Node& value, const auto*) {
            round.notes[key.text] = read_text(reading, value);
        });
    auto plan = read_plan(assessment, node, questionnaire);
    round.actions = std::move(plan.actions);
    round.actions_file = std::move(plan.file);
    round.reported = read_reported(reading, node, questionnaire);
    round.source = read_text_field(reading, node, "source");
    check_origin(reading, node);
    return round;
}

}  // namespace socratic
