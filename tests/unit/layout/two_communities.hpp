// SPDX-License-Identifier: MIT
// Two invented communities on levels 0 to 5, put beside each other by hand: on D1 the second stands clearly
// higher, D2 is low in both, of D3 the first shows nothing, D4 rests on other questions.
#pragma once
#include "layout/made_up.hpp"
#include "model/communities_words.hpp"

namespace socratic::made_up {

inline MembersFigure members(double mean, long n = 5) {
    MembersFigure figure;
    figure.withheld = Withheld::no;
    figure.n = n;
    figure.mean = mean;
    return figure;
}

inline MembersFigure members(double mean, double q1, double median, double q3) {
    auto figure = members(mean, 10);
    figure.q1 = q1;
    figure.median = median;
    figure.q3 = q3;
    return figure;
}

struct TwoCommunities {
    SharedCommunity first, second;
    CommunitiesCompared compared;
    Words words = made_up::words("en");
    std::string language = "en";

    TwoCommunities() {
        first.figures.id = "north";
        first.figures.name = plain_text("The North (fictional)");
        first.figures.members = 11;
        second.figures.id = "south";
        second.figures.name = {{{"es", "El Sur"}, {"en", "The South"}}};
        second.figures.members = 9;
        second.figures.charter.minimum_members = 5;
        for (auto* community : {&first, &second}) {
            community->figures.questionnaire_id = "q";
            community->figures.questionnaire_version = "1.0.0";
        }
        compared.questionnaire = made_up::questionnaire({"Policy", "Means", "Culture", "Voice"});
        auto& list = compared.dimensions;
        list.resize(4);
        for (std::size_t d = 0; d < 4; ++d) list[d].id = compared.questionnaire.dimensions[d].id;
        list[0].level = {members(1.8, 1.5, 1.7, 2.1), members(3, 2.6, 3, 3.4)};
        list[0].change = {members(0.2), MembersFigure{}};
        list[0].difference = 1.2;
        list[0].higher = 1;
        list[1].level = {members(1.2), members(1)};
        list[1].difference = -0.2;
        list[1].is_priority = true;
        list[2].level = {MembersFigure{}, members(2)};
        list[3].gap = NotBeside::questions;
        for (auto& figure : list[3].level) figure.withheld = Withheld::not_common;
        compared.priorities = {list[1].id};
        compared.offers[1] = {list[0].id};
    }
    CommunitiesText text() const { return {compared, {&first, &second}, language, words}; }
};

}  // namespace socratic::made_up
