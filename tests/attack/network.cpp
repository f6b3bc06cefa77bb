// SPDX-License-Identifier: MIT
#include "network.hpp"
#include <algorithm>
#include "write/community.hpp"

namespace socratic::attack {
namespace {

CommonQuestions make_questions() {
    CommonQuestions common;
    for (std::size_t d = 0; d < dimensions; ++d) {
        const auto id = "D" + std::to_string(d + 1);
        Dimension dimension;
        dimension.id = id;
        dimension.name = plain_text(id);
        common.questionnaire.dimensions.push_back(dimension);
        common.dimensions.push_back({id, {id + "1"}, {{"0123456789abcdef"}}, 1});
    }
    return common;
}

}  // namespace

Network::Network(unsigned seed, long minimum) : random_(seed), minimum_(minimum) {
    const auto size = minimum_ + static_cast<long>(random_() % 8);
    how_many_change_ = static_cast<int>(random_() % 4) * 30;
    for (long i = 0; i < size; ++i) members_.push_back(new_member());
}

MemberValues Network::new_member() {
    static const char* countries[] = {"CA", "SN", "BF"};
    static const char* sizes[] = {"1-9", "10-49"};
    static const char* languages[] = {"en", "fr", ""};
    MemberValues member;
    member.id = "m" + std::to_string(100 + joined_++);
    member.facts = {countries[random_() % 3], sizes[random_() % 2], languages[random_() % 3]};
    member.latest.resize(dimensions + 1);
    member.earlier.resize(dimensions + 1);
    move_on(member);
    return member;
}

/// A new round; the one before it becomes the earlier one.
void Network::move_on(MemberValues& member) {
    member.before = member.round;
    member.round = std::to_string(year_);
    member.earlier = member.latest;
    for (auto& value : member.latest) {
        value.reset();
        if (happens(90)) value = static_cast<double>(random_() % 1000000) / 200000;
    }
    for (std::size_t d = 0; d < member.latest.size(); ++d)
        if (!member.latest[d]) member.earlier[d].reset();
    member.earlier.back().reset();  // the response has no change
}

Year Network::next_year() {
    if (has_last_) {
        ++year_;
        std::erase_if(members_, [&](const MemberValues&) { return happens(how_many_change_ / 4); });
        for (auto& member : members_) {
            if (happens(how_many_change_)) move_on(member);
            if (happens(2) && member.latest[0]) *member.latest[0] += 0.013;  // a late answer
        }
        for (unsigned i = 0; i < random_() % 4; ++i) members_.push_back(new_member());
        std::sort(members_.begin(), members_.end(),
                  [](const MemberValues& a, const MemberValues& b) { return a.id < b.id; });
    }
    static const auto common = make_questions();
    Year year;
    year.members = members_;
    CommunityFigures figures;
    CommunityChoice choice;
    choice.charter.minimum_members = minimum_;
    if (has_last_) choice.last.push_back(&last_);
    year.published = add_figures(figures, common, members_, choice);
    year.json = community_json({figures, common.questionnaire, "en"});
    year.shows_something = figures.withheld == Withheld::no;
    if (year.shows_something) {
        last_ = year.published;
        has_last_ = true;
    }
    return year;
}

}  // namespace socratic::attack
