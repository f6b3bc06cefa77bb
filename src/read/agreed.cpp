// SPDX-License-Identifier: MIT
#include "read/agreed.hpp"
#include <fmt/format.h>
#include <memory>
#include "read/missing_file.hpp"
#include "read/scalar.hpp"
#include "read/text_value.hpp"
#include "read/yaml_parse.hpp"

namespace socratic {
namespace {

/// The map of a file that holds just that, or nullptr.
const Node* map_of(Reading& reading, const Document& document) {
    const auto& root = document.root;
    if (root.kind == NodeKind::map) return &root;
    if (root.kind != NodeKind::nothing && root.kind != NodeKind::broken)
        report(reading, root, fmt::format("expected a map by dimension, got {}", got(root)),
               "write 'POL: 3' lines");
    return nullptr;
}

/// A file that is not there is made later, unless another one was meant.
void check_missing(AssessmentReading& assessment, const Node& node) {
    const auto meant = nearest_file(node.text, assessment.folder, assessment.files, assessment.named);
    const bool is_yaml = node.text.ends_with(".yaml") || node.text.ends_with(".yml");
    if (is_yaml && meant.empty()) return;
    report(assessment.reading, node, fmt::format("there is no file {}", quoted(node.text)),
           meant.empty() ? "name a file that ends in .yaml, or write {POL: 3}, for example"
                         : fmt::format("did you mean '{}'?", meant));
}

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
    const auto path = file_of_map(assessment, node);
    if (!assessment.files.exists(path)) {
        check_missing(assessment, node);
        return nullptr;
    }
    try {
        document = parse_yaml(assessment.files.read(path), path, reading.problems);
    } catch (const Failure& failure) {
        for (const auto& problem : failure.problems()) reading.problems.add(problem);
        return nullptr;
    }
    return map_of(reading, *document);
}

std::map<std::string, AgreedLevel> agreed_of(Reading& reading, const Node& map,
                                             const Questionnaire* questionnaire) {
    std::map<std::string, AgreedLevel> agreed;
    each_dimension(
        reading, map, questionnaire, [&](const Node& key, const Node& value, const auto* dimension) {
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

std::map<std::string, Target> targets_of(Reading& reading, const Node& map,
                                         const Questionnaire* questionnaire) {
    std::map<std::string, Target> targets;
    each_dimension(
        reading, map, questionnaire, [&](const Node& key, const Node& value, const auto* dimension) {
            const bool alone = value.kind != NodeKind::map;
            if (!alone && !check_keys(reading, value, assessment_table("target"))) return;
            Target target;
            if (const auto* by = alone ? nullptr : field(value, "by"))
                target.by = read_date(reading, *by).value_or("");
            const auto* level = alone ? &value : field(value, "level");
            const auto figure =
                level == nullptr ? std::nullopt : read_figure(reading, *level, questionnaire, dimension);
            if (!figure) return;
            const bool is_spectrum = questionnaire != nullptr && questionnaire->kind == Kind::spectrum;
            if (is_spectrum && figure->denominator > 2)
                return report(
                    reading, *level, fmt::format("expected a level or a half, got {}", got(*level)),
                    "on a spectrum a target is a description, or between two: a whole level such as "
                    "3, or a half such as 2.5");
            target.level = figure->value();
            targets[key.text] = target;
        });
    return targets;
}

template <class Level>
using ReadMap = std::map<std::string, Level> (*)(Reading&, const Node&, const Questionnaire*);

template <class Level>
std::map<std::string, Level> read_map_file(const std::string& text, const std::string& path,
                                           const Questionnaire& questionnaire, ReadMap<Level> read) {
    Reading reading;
    std::map<std::string, Level> result;
    const auto document = parse_yaml(text, path, reading.problems);
    if (const auto* map = map_of(reading, *document)) result = read(reading, *map, &questionnaire);
    throw_if_errors(reading);
    return result;
}

}  // namespace

std::string file_of_map(const AssessmentReading& assessment, const Node& node) {
    if (node.kind != NodeKind::scalar || is_blank(node.text)) return {};
    return path_from(assessment.folder, node.text);
}

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

std::map<std::string, AgreedLevel> read_agreed(AssessmentReading& assessment, const Node& node,
                                               const Questionnaire* questionnaire) {
    std::unique_ptr<Document> document;
    const auto* map = map_or_file(assessment, node, document);
    if (map == nullptr) return {};
    return agreed_of(assessment.reading, *map, questionnaire);
}

std::map<std::string, Target> read_targets(AssessmentReading& assessment, const Node& node,
                                           const Questionnaire* questionnaire) {
    std::unique_ptr<Document> document;
    const auto* map = map_or_file(assessment, node, document);
    if (map == nullptr) return {};
    return targets_of(assessment.reading, *map, questionnaire);
}

std::map<std::string, AgreedLevel> read_agreed_file(const std::string& text, const std::string& path,
                                                    const Questionnaire& questionnaire) {
    return read_map_file<AgreedLevel>(text, path, questionnaire, agreed_of);
}

std::map<std::string, Target> read_targets_file(const std::string& text, const std::string& path,
                                                const Questionnaire& questionnaire) {
    return read_map_file<Target>(text, path, questionnaire, targets_of);
}

}  // namespace socratic
