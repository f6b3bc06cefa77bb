// SPDX-License-Identifier: MIT
#include "base/version.hpp"
#include "write/communities.hpp"
#include "write/json_text.hpp"
#include "write/members_figure.hpp"

namespace socratic {
namespace {

std::string scale_json(const Scale& scale) {
    return JsonObject().add("min", std::to_string(scale.min)).add("max", std::to_string(scale.max)).text();
}

std::string community_json(const CommunitiesText& text, std::size_t community) {
    const auto& figures = text.communities[community]->figures;
    JsonObject object;
    object.add("id", json_string(figures.id))
        .add("name", json_string(community_name(text, community)))
        .add("language", json_string(text.communities[community]->language))
        .new_line(3)
        .add("questionnaire", JsonObject()
                                  .add("id", json_string(figures.questionnaire_id))
                                  .add("version", json_string(figures.questionnaire_version))
                                  .text())
        .add("charter", JsonObject()
                            .add("minimum_group", json_number(figures.charter.minimum_group))
                            .add("minimum_members", json_number(figures.charter.minimum_members))
                            .text())
        .new_line(3)
        .add("year", figures.year ? std::to_string(*figures.year) : "null")
        .add("members", json_number(figures.members))
        .add("older", json_number(figures.older))
        .add("response", figure_json(figures.response));
    if (figures.difference_accepted) object.add("difference_accepted", "true");
    return object.text();
}

std::string pair_json(const std::array<MembersFigure, 2>& figures) {
    return "[" + figure_json(figures[0]) + ", " + figure_json(figures[1]) + "]";
}

std::string dimension_json(const CommunitiesText& text, const DimensionBeside& beside) {
    const auto& all = text.compared.questionnaire;
    const auto& scale = scale_of(all, *find_dimension(all, beside.id));
    JsonObject object;
    object.add("id", json_string(beside.id)).add("name", json_string(dimension_name(text, beside.id)));
    if (beside.gap != NotBeside::no) return object.add("gap", json_string(gap_text(beside.gap))).text();
    if (scale.min != all.scale.min || scale.max != all.scale.max) object.add("scale", scale_json(scale));
    return object.add("questions", std::to_string(beside.questions))
        .new_line(3)
        .add("levels", pair_json(beside.level))
        .new_line(3)
        .add("changes", pair_json(beside.change))
        .new_line(3)
        .add("difference", json_number(beside.difference))
        .add("higher", beside.higher ? json_string(place_text(*beside.higher)) : "null")
        .add("by_means_alone", beside.by_means_alone ? "true" : "false")
        .text();
}

}  // namespace

std::string_view place_text(std::size_t community) { return community == 0 ? "first" : "second"; }

std::string communities_json(const CommunitiesText& text) {
    std::vector<std::string> dimensions;
    for (const auto& beside : text.compared.dimensions) dimensions.push_back(dimension_json(text, beside));
    return JsonObject()
               .add("generator", json_string("socratic-wheel " + std::string(version())))
               .new_line(1)
               .add("communities", json_lines({community_json(text, 0), community_json(text, 1)}, 2))
               .new_line(1)
               .add("scale", scale_json(text.compared.questionnaire.scale))
               .new_line(1)
               .add("dimensions", json_lines(dimensions, 2))
               .new_line(1)
               .add("priorities", json_strings(text.compared.priorities))
               .new_line(1)
               .add("offers", JsonObject()
                                  .add("first", json_strings(text.compared.offers[0]))
                                  .add("second", json_strings(text.compared.offers[1]))
                                  .text())
               .text() +
           "\n";
}

}  // namespace socratic
