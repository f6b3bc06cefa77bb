// SPDX-License-Identifier: MIT
#include "report/communities_document.hpp"

namespace socratic {
namespace {

Members community_values(const CommunitiesText& text, std::size_t community) {
    const auto& figures = text.communities[community]->figures;
    Members values;
    values.add("name", community_name(text, community));
    values.add("members", std::to_string(figures.members));
    values.add("minimum", std::to_string(figures.charter.minimum_members));
    values.add("answered", answered_words(text, community));
    values.add("year", figures.year ? std::to_string(*figures.year) : std::string());
    values.add("version", figures.questionnaire_id + " " + figures.questionnaire_version);
    return values;
}

/// Level, middle half, members and change of one of the two, under its name.
void add_side(Members& values, const CommunitiesText& text, const DimensionBeside& beside,
              std::size_t community) {
    const std::string side = community == 0 ? "first" : "second";
    const auto& level = beside.level[community];
    values.add(side + "_level", level_words(text, level));
    values.add(side + "_half", half_words(text, level));
    values.add(side + "_members", level.mean ? std::to_string(level.n) : std::string());
    values.add(side + "_change", difference_words(text, beside.change[community].mean));
}

Members dimension_values(const CommunitiesText& text, const DimensionBeside& beside) {
    const auto& questionnaire = text.compared.questionnaire;
    const auto& scale = scale_of(questionnaire, *find_dimension(questionnaire, beside.id));
    Members values;
    values.add("id", beside.id);
    values.add("name", dimension_name(text, beside.id));
    values.add("lowest", std::to_string(scale.min));
    values.add("highest", std::to_string(scale.max));
    for (std::size_t c = 0; c < 2; ++c) add_side(values, text, beside, c);
    values.add("difference", difference_words(text, beside.difference));
    values.add("is_priority", beside.is_priority);
    values.add("priority", beside.is_priority ? priority_words(text, beside) : std::string());
    values.add("offer", offer_words(text, beside));
    return values;
}

std::vector<Members> dimensions_shown(const CommunitiesText& text) {
    std::vector<Members> list;
    for (const auto& beside : text.compared.dimensions)
        if (beside.level[0].mean || beside.level[1].mean) list.push_back(dimension_values(text, beside));
    return list;
}

std::vector<Members> dimensions_named(const CommunitiesText& text, const std::vector<std::string>& ids) {
    std::vector<Members> list;
    for (const auto& id : ids)
        for (const auto& beside : text.compared.dimensions)
            if (beside.id == id) list.push_back(dimension_values(text, beside));
    return list;
}

std::vector<Members> left_out(const CommunitiesText& text) {
    std::vector<Members> list;
    for (const auto& beside : text.compared.dimensions) {
        std::string reasons;
        for (const auto& reason : left_out_words(text, beside))
            reasons += (reasons.empty() ? "" : "; ") + reason;
        if (reasons.empty()) continue;
        Members values;
        values.add("name", dimension_name(text, beside.id));
        values.add("reason", reasons);
        list.push_back(std::move(values));
    }
    return list;
}

std::vector<Members> notes(const CommunitiesText& text) {
    std::vector<Members> list;
    for (const auto& note : note_words(text)) {
        list.emplace_back();
        list.back().add("text", note);
    }
    return list;
}

}  // namespace

Members communities_values(const CommunitiesText& text) {
    const auto& compared = text.compared;
    Members values;
    values.add("title", communities_title(text));
    values.add("questionnaire", std::string(in(compared.questionnaire.title, text.language)));
    values.add("language", text.language);
    values.add("first", community_values(text, 0));
    values.add("second", community_values(text, 1));
    values.add("lowest", std::to_string(compared.questionnaire.scale.min));
    values.add("highest", std::to_string(compared.questionnaire.scale.max));
    values.add("dimensions", dimensions_shown(text));
    values.add("priorities", dimensions_named(text, compared.priorities));
    values.add("priority_rule", words(text.words, "communities.priorities.intro"));
    values.add("first_offers", dimensions_named(text, compared.offers[0]));
    values.add("second_offers", dimensions_named(text, compared.offers[1]));
    values.add("offer_rule", words(text.words, "communities.offers.intro"));
    values.add("left_out", left_out(text));
    values.add("notes", notes(text));
    return values;
}

}  // namespace socratic
