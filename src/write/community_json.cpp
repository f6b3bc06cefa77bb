// SPDX-License-Identifier: MIT
#include <fmt/format.h>
#include "base/version.hpp"
#include "write/community.hpp"
#include "write/figure_text.hpp"
#include "write/json_text.hpp"
#include "write/members_figure.hpp"

namespace socratic {
namespace {

std::string names_word(Names names) {
    return names == Names::hidden ? "hidden" : names == Names::consented ? "consented" : "shown";
}

/// Names in all languages, only where there are several.
void add_names(JsonObject& object, const Text& name) {
    if (find_in(name, "") == nullptr) object.add("names", json_text(name));
}

void add_description(JsonObject& object, const Dimension& described, const std::string& language) {
    object.add("name", json_string(in(described.name, language)));
    add_names(object, described.name);
    if (!described.short_name.empty()) object.add("short", json_text(described.short_name));
    if (!described.section.empty()) object.add("section", json_string(described.section));
    if (described.scale)
        object.add("scale", JsonObject()
                                .add("min", std::to_string(described.scale->min))
                                .add("max", std::to_string(described.scale->max))
                                .text());
}

std::string hashes_json(const std::vector<QuestionWording>& wordings) {
    JsonObject object;
    for (const auto& wording : wordings) object.add(wording.id, json_text(wording.hashes));
    return object.text();
}

/// Only where one of them is not 1.
void add_weights(JsonObject& object, const std::vector<QuestionWording>& wordings) {
    JsonObject weights;
    bool differ = false;
    for (const auto& wording : wordings) {
        weights.add(wording.id, json_number(std::optional(wording.weight)));
        differ = differ || wording.weight != 1;
    }
    if (differ) object.add("weights", weights.text());
}

std::string dimension_json(const CommunityText& text, const CommunityDimension& dimension) {
    JsonObject object;
    object.add("id", json_string(dimension.id));
    add_description(object, *find_dimension(text.questionnaire, dimension.id), text.language);
    add_figure(object, dimension.level);
    object.add("change", figure_json(dimension.change))
        .add("questions", json_strings(dimension.questions))
        .add("questions_of", std::to_string(dimension.questions_of))
        .new_line(3)
        .add("hashes", hashes_json(dimension.wordings));
    add_weights(object, dimension.wordings);
    return object.text();
}

std::string group_json(const CommunityText& text, const CommunityGroup& group) {
    std::vector<std::string> levels;
    for (std::size_t d = 0; d < group.levels.size(); ++d) {
        JsonObject level;
        level.add("id", json_string(text.figures.dimensions[d].id));
        if (group.levels[d].withheld != Withheld::no)
            level.add("withheld", "true");
        else
            add_figure(level, group.levels[d]);
        levels.push_back(level.text());
    }
    return JsonObject()
        .add("fact", json_string(group.fact))
        .add("value", group.value ? json_string(*group.value) : "null")
        .new_line(3)
        .add("dimensions", json_lines(levels, 4))
        .text();
}

std::string sections_json(const Questionnaire& questionnaire) {
    JsonObject object;
    for (const auto& section : questionnaire.sections) object.add(section.id, json_text(section.name));
    return object.text();
}

std::string charter_json(const Charter& charter) {
    JsonObject object;
    object.add("minimum_group", json_number(charter.minimum_group));
    if (charter.lowers_minimum()) object.add("minimum_lowered", "true");
    return object.add("minimum_members", json_number(charter.minimum_members))
        .add("names", json_string(names_word(charter.names)))
        .text();
}

void add_head(JsonObject& object, const CommunityText& text) {
    const auto& figures = text.figures;
    object.add("generator", json_string(fmt::format("socratic-wheel {}", version())));
    JsonObject community;
    community.add("id", json_string(figures.id)).add("name", json_string(in(figures.name, text.language)));
    add_names(community, figures.name);
    object.new_line(1).add("community", community.text());
    object.new_line(1).add("charter", charter_json(figures.charter));
    JsonObject questionnaire;
    questionnaire.add("id", json_string(figures.questionnaire_id))
        .add("version", json_string(figures.questionnaire_version))
        .add("title", json_text(text.questionnaire.title));
    add_minimum_answered(questionnaire, text.questionnaire.minimum_answered);
    object.new_line(1).add("questionnaire", questionnaire.text());
    object.new_line(1).add("scale", JsonObject()
                                        .add("min", std::to_string(figures.scale.min))
                                        .add("max", std::to_string(figures.scale.max))
                                        .text());
    if (!text.questionnaire.sections.empty())
        object.new_line(1).add("sections", sections_json(text.questionnaire));
    object.new_line(1).add("language", json_string(text.language));
    object.add("year", figures.year ? std::to_string(*figures.year) : "null");
    object.new_line(1).add("members", JsonObject()
                                          .add("total", json_number(figures.members))
                                          .add("older", json_number(figures.older))
                                          .add("names", json_strings(figures.names))
                                          .text());
}

}  // namespace

std::string community_json(const CommunityText& text) {
    const auto& figures = text.figures;
    JsonObject object;
    add_head(object, text);
    if (figures.withheld != Withheld::no)
        return object.new_line(1).add("withheld", json_string(withheld_text(figures.withheld))).text() + "\n";
    if (figures.difference_accepted) object.new_line(1).add("difference_accepted", "true");
    object.new_line(1).add("response", figure_json(figures.response));
    std::vector<std::string> dimensions, groups;
    for (const auto& dimension : figures.dimensions) dimensions.push_back(dimension_json(text, dimension));
    for (const auto& group : figures.groups) groups.push_back(group_json(text, group));
    object.new_line(1).add("dimensions", json_lines(dimensions, 2));
    object.new_line(1).add("strengths", json_strings(figures.strengths));
    object.add("gaps", json_strings(figures.gaps));
    object.new_line(1).add("groups", json_lines(groups, 2));
    return object.new_line(1).add("facts_with_hidden", json_strings(figures.facts_with_hidden)).text() + "\n";
}

}  // namespace socratic
