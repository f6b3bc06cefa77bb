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

Network::Network(unsigned seed, long minimum, Memory memory)
    : random_(seed), minimum_(minimum), memory_(memory) {
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

MemberValues Network::take_out(std::vector<MemberValues>& members) {
    const auto at = members.begin() + static_cast<long>(random_() % members.size());
    auto member = std::move(*at);
    members.erase(at);
    return member;
}

/// Who leaves may come back with the values it had.
void Network::change_members() {
    const auto count = members_.size();
    for (std::size_t i = 0; i < count; ++i)
        if (members_.size() > 1 && happens(how_many_change_ / 2)) away_.push_back(take_out(members_));
    for (auto& member : members_) {
        if (happens(how_many_change_)) move_on(member);
        if (happens(2) && member.latest[0]) *member.latest[0] += 0.013;  // a late answer
    }
    while (!away_.empty() && happens(how_many_change_)) {
        auto back = take_out(away_);
        const bool is_here = std::any_of(members_.begin(), members_.end(),
                                         [&](const MemberValues& member) { return member.id == back.id; });
        if (!is_here) members_.push_back(std::move(back));
    }
    for (unsigned i = 0; i < random_() % 4; ++i) members_.push_back(new_member());
}

/// An earlier year is run again, and is not quite what it was.
void Network::go_back() {
    members_ = past_[random_() % past_.size()];
    if (members_.size() > 1 && happens(50)) take_out(members_);
    if (happens(30)) members_.push_back(new_member());
    if (happens(30) && members_.front().latest[0]) *members_.front().latest[0] += 0.013;
}

Year Network::next_year() {
    if (!past_.empty()) {
        ++year_;
        if (happens(35))
            go_back();
        else
            change_members();
        std::sort(members_.begin(), members_.end(),
                  [](const MemberValues& a, const MemberValues& b) { return a.id < b.id; });
    }
    past_.push_back(members_);
    static const auto common = make_questions();
    Year year;
    year.members = members_;
    CommunityFigures figures;
    static const ValueKey key{"key", std::hash<std::string>()};
    Charter charter;
    charter.minimum_members = minimum_;
    year.published = add_figures(figures, common, members_, {charter, shown_, key}).published;
    year.json = community_json({figures, common.questionnaire, "en"});
    year.shows_something = figures.withheld == Withheld::no;
    if (!year.shows_something) return year;
    if (memory_ == Memory::last_run) shown_.clear();
    shown_.push_back(year.published);
    return year;
}

}  // namespace socratic::attack
