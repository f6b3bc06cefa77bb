// SPDX-License-Identifier: MIT
#include "score/community_figures.hpp"
#include <algorithm>
#include <cmath>
#include <numeric>
#include "score/member_groups.hpp"

namespace socratic {
namespace {

/// Levels are told to a tenth, shares to a hundredth.
struct Rounding {
    double parts = 10;
    double operator()(double value) const {
        const double rounded = std::round(value * parts) / parts;
        return rounded == 0 ? 0 : rounded;  // never -0
    }
};

/// Type 7 of Hyndman and Fan; `values` ascending.
double quantile(const std::vector<double>& values, std::size_t quarters) {
    const auto place = (values.size() - 1) * quarters;
    const double low = values[place / 4];
    if (place % 4 == 0) return low;
    return low + (values[place / 4 + 1] - low) * (static_cast<double>(place % 4) / 4);
}

enum class Spread { shown, hidden };

MembersFigure figure_of(std::vector<double> values, Rounding rounding, Spread spread) {
    MembersFigure figure;
    figure.withheld = Withheld::no;
    figure.n = static_cast<long>(values.size());
    std::sort(values.begin(), values.end());  // the sum does not depend on the order of members
    figure.mean =
        rounding(std::accumulate(values.begin(), values.end(), 0.0) / static_cast<double>(values.size()));
    if (spread == Spread::hidden) return figure;
    figure.q1 = rounding(quantile(values, 1));
    figure.median = rounding(quantile(values, 2));
    figure.q3 = rounding(quantile(values, 3));
    return figure;
}

MembersFigure withheld(Withheld why) {
    MembersFigure figure;
    figure.withheld = why;
    return figure;
}

/// The work on all dimensions; the response is the last of them and has neither groups nor a change.
struct Work {
    const std::vector<MemberValues>& members;
    const CommunityChoice& choice;
    std::vector<PublishedMember> published;
    MemberClasses classes;
    LeakBudget budget;
    std::vector<const PublishedRun*> in_force;  ///< earlier runs whose figures somebody may have seen

    long minimum() const { return choice.charter.minimum_members; }
};

std::vector<double> values_in(const Work& work, std::size_t dimension) {
    std::vector<double> values;
    for (const auto& member : work.members)
        if (member.latest[dimension]) values.push_back(*member.latest[dimension]);
    return values;
}

std::vector<double> changes_in(const Work& work, std::size_t dimension) {
    std::vector<double> values;
    for (const auto& member : work.members)
        if (member.latest[dimension] && member.earlier[dimension])
            values.push_back(*member.latest[dimension] - *member.earlier[dimension]);
    return values;
}

std::vector<double> values_of_group(const Work& work, std::size_t dimension, std::size_t fact,
                                    std::size_t value) {
    std::vector<double> values;
    for (const auto& member : work.members)
        if (member.latest[dimension] && class_of(work.classes, member, fact) == value)
            values.push_back(*member.latest[dimension]);
    return values;
}

void show_groups(const Work& work, const MemberGroups& groups, PublishedDimension& shown) {
    for (std::size_t f = 0; f < work.classes.size(); ++f) {
        shown.groups[f].clear();
        // A fact that tells nobody apart; of those with a figure alone, the group would be all of them, and
        // the others would be known to belong elsewhere.
        const auto& sizes = groups.sizes[f];
        if (std::count_if(sizes.begin(), sizes.end(), [](long size) { return size > 0; }) < 2) continue;
        for (std::size_t v = 0; v < work.classes[f].size(); ++v)
            if (groups.sizes[f][v] > 0 && groups.level[f][v] == Hidden::no)
                shown.groups[f].push_back(work.classes[f][v]);
    }
}

/// Nobody has seen what the last run showed, the coordinator says; earlier ones may have been handed out.
/// Where the last one showed the same, nothing is accepted by it.
bool is_waived(const Work& work, const PublishedRun& run) {
    if (!work.choice.accept_difference) return false;
    if (run.key != work.choice.key.mark) return true;
    return &run == &work.choice.earlier.back() && !find_differing(work.published, run).empty();
}

/// What the earlier runs showed of a dimension.
std::vector<ShownInRun> shown_earlier(const Work& work, const std::string& id) {
    std::vector<ShownInRun> shown;
    for (const auto* run : work.in_force)
        for (std::size_t d = 0; d < run->dimensions.size(); ++d)
            if (run->dimensions[d].id == id) shown.push_back({run->dimensions[d], run->members, d});
    return shown;
}

/// Hides until nothing of few follows with the earlier runs: the breakdown that shows most groups first, then
/// the others, the change, the level.
void close_difference(Work& work, std::size_t dimension, PublishedDimension& shown) {
    const auto earlier = shown_earlier(work, shown.id);
    if (earlier.empty()) return;
    const auto leaks = [&] {
        return find_difference_leak({shown, work.published, dimension}, earlier, work.minimum(),
                                    work.budget) != LeakAnswer::Kind::safe;
    };
    while (shown.level && leaks()) {
        const auto most = std::max_element(shown.groups.begin(), shown.groups.end(),
                                           [](auto& a, auto& b) { return a.size() < b.size(); });
        if (!most->empty())
            most->clear();
        else if (shown.change)
            shown.change = false;
        else
            shown.level = false;
    }
}

PublishedDimension decide_dimension(Work& work, std::size_t dimension, const std::string& id,
                                    const MemberGroups* groups) {
    PublishedDimension shown;
    shown.id = id;
    const auto members = static_cast<long>(values_in(work, dimension).size());
    shown.level = members >= work.minimum();
    if (!shown.level) return shown;
    if (groups != nullptr) {
        shown.change = static_cast<long>(changes_in(work, dimension).size()) >= work.minimum();
        show_groups(work, *groups, shown);
    }
    close_difference(work, dimension, shown);
    return shown;
}

MembersFigure level_of(const Work& work, std::size_t dimension, const PublishedDimension& shown,
                       Rounding rounding) {
    auto values = values_in(work, dimension);
    const auto n = static_cast<long>(values.size());
    if (!shown.level) return withheld(n < work.minimum() ? Withheld::few : Withheld::difference);
    return figure_of(std::move(values), rounding, n >= 2 * work.minimum() ? Spread::shown : Spread::hidden);
}

MembersFigure change_of(const Work& work, std::size_t dimension, const PublishedDimension& shown) {
    auto values = changes_in(work, dimension);
    if (!shown.change)
        return withheld(static_cast<long>(values.size()) < work.minimum() ? Withheld::few
                                                                          : Withheld::difference);
    return figure_of(std::move(values), {}, Spread::hidden);
}

bool shows(const PublishedDimension& shown, std::size_t fact, const std::string& value) {
    const auto& values = shown.groups[fact];
    return std::find(values.begin(), values.end(), value) != values.end();
}

/// Groups of which something is shown, each with its figure of every dimension.
void add_groups(CommunityFigures& figures, const Work& work, const std::vector<MemberGroups>& groups,
                const std::vector<PublishedDimension>& shown) {
    for (std::size_t f = 0; f < work.classes.size(); ++f) {
        bool hides = false;
        for (std::size_t v = 0; v < work.classes[f].size() && work.classes[f].size() > 1; ++v) {
            CommunityGroup group;
            group.fact = member_facts[f];
            const auto& value = work.classes[f][v];
            if (!value.empty()) group.value = value;
            bool has_figure = false;
            for (std::size_t d = 0; d < groups.size(); ++d) {
                const bool is_shown = shows(shown[d], f, value);
                hides = hides || (!is_shown && groups[d].sizes[f][v] > 0);
                has_figure = has_figure || is_shown;
                group.levels.push_back(is_shown ? figure_of(values_of_group(work, d, f, v), {},
                                                            groups[d].distribution[f][v] == Hidden::no
                                                                ? Spread::shown
                                                                : Spread::hidden)
                                                : withheld(Withheld::complement));
            }
            if (has_figure) figures.groups.push_back(std::move(group));
        }
        if (hides) figures.facts_with_hidden.emplace_back(member_facts[f]);
    }
}

/// The three highest and the three lowest, fewer where there are few, and all that stand as high as the last
/// of them. What is among both, as where all are alike, is in neither.
void add_extremes(CommunityFigures& figures) {
    std::vector<const CommunityDimension*> order;
    for (const auto& dimension : figures.dimensions)
        if (dimension.level.mean) order.push_back(&dimension);
    const auto count = std::min<std::size_t>(3, order.size() / 2);
    if (count == 0) return;
    std::stable_sort(order.begin(), order.end(),
                     [](const auto* a, const auto* b) { return *a->level.mean > *b->level.mean; });
    constexpr double slack = 1e-9;  // means are to a tenth
    const double least_high = *order[count - 1]->level.mean,
                 most_low = *order[order.size() - count]->level.mean;
    const auto is_high = [&](const auto* each) { return *each->level.mean > least_high - slack; };
    const auto is_low = [&](const auto* each) { return *each->level.mean < most_low + slack; };
    for (const auto* each : order)
        if (is_high(each) && !is_low(each)) figures.strengths.push_back(each->id);
    std::stable_sort(order.begin(), order.end(),
                     [](const auto* a, const auto* b) { return *a->level.mean < *b->level.mean; });
    for (const auto* each : order)
        if (is_low(each) && !is_high(each)) figures.gaps.push_back(each->id);
}

constexpr const char* response_id = "_response";

std::vector<std::string> ids_of_values(const CommonQuestions& common) {
    std::vector<std::string> ids;
    for (const auto& dimension : common.dimensions) ids.push_back(dimension.id);
    ids.emplace_back(response_id);
    return ids;
}

/// Nothing at all is shown when fewer members than the minimum differ from an earlier run, or when that
/// cannot be told; when none differs from some earlier run, it has been shown already. `result` gets the
/// members by which it differs.
Withheld judge_difference(const Work& work, CommunityFigures& figures, CommunityShown& result) {
    const auto& choice = work.choice;
    bool is_known = false, is_unknown = false;
    for (const auto& run : choice.earlier) {
        const bool is_judged = run.key == choice.key.mark, waived = is_waived(work, run);
        const auto differing = is_judged ? find_differing(work.published, run) : std::vector<std::string>();
        const auto number = static_cast<long>(differing.size());
        is_unknown = is_unknown || (!is_judged && !waived);
        is_known = is_known || (is_judged && number == 0);
        if (number > 0 && number < work.minimum() && !waived) {
            result.differing = differing;
            if (&run != &choice.earlier.back()) result.differs_before_last = true;
        }
        const bool is_accepted = is_judged && number == 0 ? run.accepted : waived;
        figures.difference_accepted = figures.difference_accepted || is_accepted;
    }
    if (is_known) return Withheld::no;
    return !result.differing.empty() ? Withheld::difference : is_unknown ? Withheld::record : Withheld::no;
}

}  // namespace

CommunityShown add_figures(CommunityFigures& figures, const CommonQuestions& common,
                           const std::vector<MemberValues>& members, const CommunityChoice& choice) {
    Work work{
        members, choice, published_members(members, ids_of_values(common), choice.key), classes_of(members),
        {},      {}};
    figures.charter = choice.charter;
    figures.members = static_cast<long>(members.size());
    CommunityShown result;
    figures.withheld =
        figures.members < work.minimum() ? Withheld::few : judge_difference(work, figures, result);
    if (figures.withheld != Withheld::no) return result;
    result = {};
    for (const auto& run : choice.earlier)
        if (!is_waived(work, run)) work.in_force.push_back(&run);
    result.waives_last = !choice.earlier.empty() && is_waived(work, choice.earlier.back());
    std::vector<MemberGroups> groups;
    std::vector<PublishedDimension> shown;
    for (std::size_t d = 0; d < common.dimensions.size(); ++d) {
        const auto& described = common.dimensions[d];
        groups.push_back(decide_groups(members, work.classes, d, work.minimum()));
        shown.push_back(decide_dimension(work, d, described.id, &groups.back()));
        CommunityDimension dimension;
        dimension.id = described.id;
        dimension.questions = described.questions;
        dimension.wordings = wordings_of(common, d);
        dimension.questions_of = described.of;
        const bool is_gap = described.questions.empty();
        dimension.level = is_gap ? withheld(Withheld::not_common) : level_of(work, d, shown[d], {});
        dimension.change = is_gap ? withheld(Withheld::not_common) : change_of(work, d, shown[d]);
        figures.dimensions.push_back(std::move(dimension));
    }
    const auto response = common.dimensions.size();
    shown.push_back(decide_dimension(work, response, response_id, nullptr));
    figures.response = level_of(work, response, shown.back(), {100});
    add_groups(figures, work, groups, shown);
    add_extremes(figures);
    result.published = {std::move(shown), std::move(work.published), choice.key.mark,
                        figures.difference_accepted};
    return result;
}

}  // namespace socratic
