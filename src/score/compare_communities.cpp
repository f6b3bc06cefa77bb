// SPDX-License-Identifier: MIT
#include "score/compare_communities.hpp"
#include <algorithm>
#include <cmath>
#include "score/merged_names.hpp"
#include "score/wording.hpp"

namespace socratic {
namespace {

constexpr double exact = 1e-9;

double to_tenth(double value) {
    const double rounded = std::round(value * 10) / 10;
    return rounded == 0 ? 0 : rounded;  // never -0
}

const CommunityDimension* find_figures(const SharedCommunity& community, const std::string& id) {
    for (const auto& dimension : community.figures.dimensions)
        if (dimension.id == id) return &dimension;
    return nullptr;
}

/// Why the questions of two dimensions are not the same; each has to be in the other.
NotBeside compare_questions(const CommunityDimension& first, const CommunityDimension& second) {
    bool is_untold = false;
    if (first.wordings.size() != second.wordings.size()) return NotBeside::questions;
    for (const auto& one : first.wordings) {
        const auto found =
            std::find_if(second.wordings.begin(), second.wordings.end(), [&](const QuestionWording& other) {
                return compare_wordings(one, other) == Wordings::same && one.weight == other.weight;
            });
        if (found != second.wordings.end()) continue;
        const bool may_be =
            std::any_of(second.wordings.begin(), second.wordings.end(), [&](const QuestionWording& other) {
                return compare_wordings(one, other) == Wordings::in_no_common_language;
            });
        if (!may_be) return NotBeside::questions;
        is_untold = true;
    }
    return is_untold ? NotBeside::language : NotBeside::no;
}

bool share_scale(const SharedCommunity& first, const SharedCommunity& second, const std::string& id) {
    const auto& one = scale_of(first.questionnaire, *find_dimension(first.questionnaire, id));
    const auto& other = scale_of(second.questionnaire, *find_dimension(second.questionnaire, id));
    return one.min == other.min && one.max == other.max;
}

/// True when the middle half of `figure` is shown and holds the middle of the other.
bool holds_middle(const MembersFigure& figure, const MembersFigure& other) {
    if (!figure.q1 || !figure.q3) return false;
    const double middle = other.median ? *other.median : *other.mean;
    return middle >= *figure.q1 - exact && middle <= *figure.q3 + exact;
}

void set_difference(DimensionBeside& beside, const Scale& scale) {
    const auto& [first, second] = beside.level;
    if (!first.mean || !second.mean) return;
    beside.difference = to_tenth(*second.mean - *first.mean);
    const double certain = std::abs(*beside.difference) - most_from_rounding;
    if (certain + exact < least_share_of_scale * (scale.max - scale.min)) return;
    if (holds_middle(first, second) || holds_middle(second, first)) return;
    beside.higher = *beside.difference > 0 ? 1 : 0;
    beside.by_means_alone = !first.q1 && !second.q1;
}

DimensionBeside put_beside(const SharedCommunity& first, const SharedCommunity& second,
                           const std::string& id) {
    DimensionBeside beside;
    beside.id = id;
    const auto* one = find_figures(first, id);
    const auto* other = find_figures(second, id);
    for (auto* figures : {&beside.level, &beside.change})
        for (auto& figure : *figures) figure.withheld = Withheld::not_common;
    if (one == nullptr || other == nullptr)
        beside.gap = NotBeside::not_asked;
    else if (!share_scale(first, second, id))
        beside.gap = NotBeside::scale;
    else if (first.questionnaire.minimum_answered != second.questionnaire.minimum_answered)
        beside.gap = NotBeside::answered;
    else if (!one->wordings.empty() && !other->wordings.empty())
        beside.gap = compare_questions(*one, *other);
    if (beside.gap != NotBeside::no) return beside;
    beside.level = {one->level, other->level};
    beside.change = {one->change, other->change};
    beside.questions = static_cast<int>(std::max(one->wordings.size(), other->wordings.size()));
    set_difference(beside, scale_of(first.questionnaire, *find_dimension(first.questionnaire, id)));
    return beside;
}

/// A mean as a share of its scale.
double share_of(const CommunitiesCompared& compared, const DimensionBeside& beside, std::size_t community) {
    const auto& scale = scale_of(compared.questionnaire, *find_dimension(compared.questionnaire, beside.id));
    return (*beside.level[community].mean - scale.min) / (scale.max - scale.min);
}

/// The highest share of the scale that still counts as one of the lowest.
double most_of_lowest(const CommunitiesCompared& compared, std::size_t community) {
    std::vector<double> shares;
    for (const auto& beside : compared.dimensions)
        if (beside.difference) shares.push_back(share_of(compared, beside, community));
    const auto count = std::min(most_priorities, shares.size() / 2);
    if (count == 0) return -1;
    std::sort(shares.begin(), shares.end());
    return shares[count - 1];
}

/// Dimensions by a figure, the smallest first; in the questionnaire's order on a tie.
template <class Chosen, class Figure>
std::vector<std::string> sorted_ids(const CommunitiesCompared& compared, Chosen is_chosen, Figure figure) {
    std::vector<const DimensionBeside*> list;
    for (const auto& beside : compared.dimensions)
        if (is_chosen(beside)) list.push_back(&beside);
    std::stable_sort(list.begin(), list.end(), [&](const DimensionBeside* a, const DimensionBeside* b) {
        return figure(*a) < figure(*b) - exact;
    });
    std::vector<std::string> ids;
    for (const auto* beside : list) ids.push_back(beside->id);
    return ids;
}

void add_priorities(CommunitiesCompared& compared) {
    const std::array most{most_of_lowest(compared, 0), most_of_lowest(compared, 1)};
    for (auto& beside : compared.dimensions) {
        beside.is_priority = beside.difference.has_value();
        for (std::size_t c = 0; c < 2 && beside.is_priority; ++c) {
            const double share = share_of(compared, beside, c);
            beside.is_priority = share <= most[c] + exact && share < 0.5 - exact;
        }
    }
    compared.priorities = sorted_ids(
        compared, [](const DimensionBeside& beside) { return beside.is_priority; },
        [&](const DimensionBeside& beside) {
            return share_of(compared, beside, 0) + share_of(compared, beside, 1);
        });
}

}  // namespace

CommunitiesCompared compare_communities(const SharedCommunity& first, const SharedCommunity& second) {
    CommunitiesCompared compared;
    compared.questionnaire = merged_names(first, second);
    for (const auto& dimension : compared.questionnaire.dimensions)
        compared.dimensions.push_back(put_beside(first, second, dimension.id));
    add_priorities(compared);
    for (std::size_t c = 0; c < 2; ++c)
        compared.offers[c] = sorted_ids(
            compared, [&](const DimensionBeside& beside) { return beside.higher == c; },
            [&](const DimensionBeside& beside) {
                return -std::abs(share_of(compared, beside, 1) - share_of(compared, beside, 0));
            });
    return compared;
}

}  // namespace socratic
