// SPDX-License-Identifier: MIT
#include "read/round.hpp"
#include <fmt/format.h>
#include <memory>
#include "read/ids.hpp"
#include "read/missing_file.hpp"
#include "read/scalar.hpp"
#include "read/text_value.hpp"
#include "read/yaml_parse.hpp"

namespace socratic {
namespace {

/// The map itself, or the one in the file that a path names, which is then kept in `document`.
const Node* map_or_file(AssessmentReading& assessment, const Node& node,
                        std::unique_ptr<Document>& document) {
    auto& reading = assessment.reading;
    if (node.kind == NodeKind::map) return &node;
    if (node.kind == NodeKind::nothing || node.kind == NodeKind::broken) return nullptr;
    if (node.kind != NodeKind::scalar || is_blank(node.text)) {
        report(reading, node, fmt::format("expected a map by dimension, or a path, got {}", got(node)),
               "write {POL: 3}, for example");
        return nullptr;
    }
    const auto path = path_from(assessment.folder, node.text);
    if (!assessment.files.exists(path)) {
        report(reading, node, fmt::format("there is no file {}", quoted(node.text)),
               missing_file_hint(node.text, assessment.folder, assessment.files));
        return nullptr;
    }
    try {
        document = parse_yaml(assessment.files.read(path), path, reading.problems);
    } catch (const Failure& failure) {
        for (const auto& problem : failure.problems()) reading.problems.add(problem);
        return nullptr;
    }
    const auto& root = document->root;
    if (root.kind == NodeKind::map) return &root;
    if (root.kind != NodeKind::nothing && root.kind != NodeKind::broken)
        report(reading, root, fmt::format("expected a map by dimension, got {}", got(root)),
               "write 'POL: 3' lines");
    return nullptr;
}

/// A figure on the dimension's scale; reports what is off it.
std::optional<Fraction> read_figure(Reading& reading, const Node& node, const Questionnaire* questionnaire,
                                    const Dimension* dimension) {
    const auto value = read_decimal(reading, node, 9);
    if (!value || questionnaire == nullptr || dimension == nullptr) return value;
    const auto& scale = scale_of(*questionnaire, *dimension);
    if (*value >= Fraction{scale.min, 1} && *value <= Fraction{scale.max, 1}) return value;
    report(reading, node, fmt::format("{} is off the scale of '{}'", quoted(node.text), dimension->id),
           fmt::format("the scale goes from {} to {}", scale.min, scale.max));
    return std::nullopt;
}

/// Calls `read` with each value and the dimension it is about (nullptr without a questionnaire).
template <class Read>
void each_dimension(Reading& reading, const Node& map, const Questionnaire* questionnaire, Read&& read) {
    for (const auto& [key, value] : map.entries) {
        const auto* dimension =
            questionnaire == nullptr ? nullptr : read_dimension_id(reading, key, *questionnaire);
        if (dimension != nullptr || questionnaire == nullptr) read(key, value, dimension);
    }
}

std::map<std::string, AgreedLevel> read_agreed(AssessmentReading& assessment, const Node& node,
                                               const Questionnaire* questionnaire) {
    std::map<std::string, AgreedLevel> agreed;
    auto& reading = assessment.reading;
    std::unique_ptr<Document> document;
    const auto* map = map_or_file(assessment, node, document);
    if (map == nullptr) return agreed;
    each_dimension(
        reading, *map, questionnaire, [&](const Node& key, const Node& value, const auto* dimension) {
            const bool alone = value.kind != NodeKind::map;
            if (!alone && !check_keys(reading, value, assessment_table("agreed level"))) return;
            const auto* level = alone ? &value : field(value, "level");
            if (level == nullptr) return;
            const auto figure = read_figure(reading, *level, questionnaire, dimension);
            if (!figure) return;
            if (figure->denominator > 2)
                return report(reading, *level, fmt::format("expected a level or a half, got {}", got(*level)),
                              "an agreed level is a whole one such as 2, or a half such as 2.5");
            agreed[key.text] = {figure->value(), alone ? Text{} : read_text_field(reading, value, "why")};
        });
    return agreed;
}

std::map<std::string, double> read_reported(Reading& reading, const Node& round,
                                            const Questionnaire* questionnaire) {
    std::map<std::string, double> reported;
    const auto* map = map_field(reading, round, "reported");
    if (map == nullptr) return reported;
    each_dimension(reading, *map, questionnaire,
                   [&](const Node& key, const Node& value, const auto* dimension) {
                       if (const auto figure = read_figure(reading, value, questionnaire, dimension))
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
        report(reading, node, fmt::format("unknown dimension {}", quoted(node.text)),
               nearest_hint(reading, node.text, known,
                            fmt::format("the dimensions are those of '{}'", questionnaire.id)));
    return nullptr;
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
    if (const auto* agreed = field(node, "agreed"))
        round.agreed = read_agreed(assessment, *agreed, questionnaire);
    if (const auto* notes = map_field(reading, node, "notes"))
        each_dimension(reading, *notes, questionnaire, [&](const Node& key, const Node& value, const auto*) {
            round.notes[key.text] = read_text(reading, value);
        });
    round.reported = read_reported(reading, node, questionnaire);
    round.source = read_text_field(reading, node, "source");
    check_origin(reading, node);
    return round;
}

std::map<std::string, Target> read_targets(AssessmentReading& assessment, const Node& node,
                                           const Questionnaire* questionnaire) {
    std::map<std::string, Target> targets;
    auto& reading = assessment.reading;
    std::unique_ptr<Document> document;
    const auto* map = map_or_file(assessment, node, document);
    if (map == nullptr) return targets;
    each_dimension(
        reading, *map, questionnaire, [&](const Node& key, const Node& value, const auto* dimension) {
            const bool alone = value.kind != NodeKind::map;
            if (!alone && !check_keys(reading, value, assessment_table("target"))) return;
            Target target;
            if (const auto* by = alone ? nullptr : field(value, "by"))
                target.by = read_date(reading, *by).value_or("");
            const auto* level = alone ? &value : field(value, "level");
            const auto figure =
                level == nullptr ? std::nullopt : read_figure(reading, *level, questionnaire, dimension);
            if (!figure) return;
            target.level = figure->value();
            targets[key.text] = target;
        });
    return targets;
}

}  // namespace socratic
