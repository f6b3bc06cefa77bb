// SPDX-License-Identifier: MIT
// The community beside a member, in words. Nothing is computed of it but the distance to the member's own
// level.
#include <algorithm>
#include <cmath>
#include "layout/slopes.hpp"
#include "report/value_parts.hpp"
#include "report/withheld_words.hpp"

namespace socratic {
namespace {

constexpr std::size_t most_differences = 3;
constexpr int decimals = 1;  ///< as figures of a community have

/// A dimension that both have a level in.
struct Beside {
    const CommunityDimension* community = nullptr;
    LevelRange levels;
    double own = 0;         ///< rounded as it is written, so that what is written adds up
    double difference = 0;  ///< own less the community's

    double share() const { return levels.share_of(std::abs(difference)); }
};

double to_tenth(double value) { return std::round(value * 10) / 10; }

const DimensionScores* find_own(const CommunityFacts& community, std::string_view id) {
    if (community.beside.rounds.empty()) return nullptr;
    for (const auto& scores : community.beside.rounds.back().dimensions)
        if (scores.id == id) return &scores;
    return nullptr;
}

std::string name_in(const ReportFacts& facts, const std::string& id) {
    const auto* dimension = find_dimension(facts.community->questionnaire, id);
    if (dimension == nullptr) dimension = find_dimension(facts.questionnaire, id);
    return dimension == nullptr ? id : said(facts, dimension->name);
}

LevelRange levels_of(const CommunityFacts& community, const std::string& id) {
    const auto& scale = scale_of(community.questionnaire, *find_dimension(community.questionnaire, id));
    return {scale.min, scale.max};
}

std::vector<Beside> put_beside(const CommunityFacts& community) {
    std::vector<Beside> list;
    for (const auto& dimension : community.figures.dimensions) {
        const auto* own = find_own(community, dimension.id);
        if (!is_shown(dimension.level) || own == nullptr || !own->mean) continue;
        Beside beside{&dimension, levels_of(community, dimension.id), to_tenth(*own->mean), 0};
        beside.difference = to_tenth(beside.own - *dimension.level.mean);
        list.push_back(beside);
    }
    return list;
}

std::string sentence_of(const ReportFacts& facts, double difference) {
    if (difference == 0) return words(facts.words, "report.beside.alike");
    return words_for_amount(facts.words, difference > 0 ? "report.beside.higher" : "report.beside.lower",
                            std::abs(difference), decimals);
}

Members values_of(const ReportFacts& facts, const Beside& beside) {
    const auto& level = beside.community->level;
    Members values;
    values.add("id", beside.community->id);
    values.add("name", name_in(facts, beside.community->id));
    values.add("level", number_in(facts.words, beside.own, decimals));
    values.add("community", number_in(facts.words, *level.mean, decimals));
    values.add("members", std::to_string(level.n));
    values.add("difference", signed_in(facts.words, beside.difference));
    values.add("is_higher", beside.difference > 0);
    values.add("is_lower", beside.difference < 0);
    values.add("sentence", sentence_of(facts, beside.difference));
    return values;
}

std::vector<Members> values_of(const ReportFacts& facts, const std::vector<Beside>& list) {
    std::vector<Members> values;
    for (const auto& beside : list) values.push_back(values_of(facts, beside));
    return values;
}

std::vector<Beside> largest_of(std::vector<Beside> list) {
    std::erase_if(list, [](const Beside& beside) { return beside.share() < worth_a_sentence - 1e-9; });
    std::stable_sort(list.begin(), list.end(),
                     [](const Beside& a, const Beside& b) { return a.share() > b.share(); });
    list.resize(std::min(list.size(), most_differences));
    return list;
}

/// Why a dimension of the community cannot be put beside the member's; "" when it can.
std::string reason_of(const ReportFacts& facts, const CommunityDimension& dimension) {
    if (!is_shown(dimension.level))
        return withheld_words(facts.words, facts.community->figures.charter, dimension.level.withheld);
    const auto* own = find_own(*facts.community, dimension.id);
    if (facts.community->beside.rounds.empty()) return words(facts.words, "report.beside.no_round");
    if (own == nullptr) return words(facts.words, "gap.not_asked");
    if (own->gap == Gap::too_few_common) return words(facts.words, "report.beside.other_questions");
    if (own->gap == Gap::other_weights) return words(facts.words, "report.beside.other_weights");
    return own->mean ? std::string() : gap_words(facts, *own);
}

std::vector<Members> left_out_of(const ReportFacts& facts) {
    const auto& community = *facts.community;
    Reasons reasons;
    for (const auto& dimension : community.figures.dimensions)
        reasons.add(reason_of(facts, dimension), name_in(facts, dimension.id));
    const auto unknown = words(facts.words, "report.beside.unknown");
    for (const auto& own : newest_round(facts.scores).dimensions)
        if (find_dimension(community.questionnaire, own.id) == nullptr)
            reasons.add(unknown, name_in(facts, own.id));
    for (const auto& id : community.unknown) reasons.add(unknown, id);
    return reasons.sentences(facts.words);
}

}  // namespace

Members community_values(const ReportFacts& facts) {
    if (facts.community == nullptr) return {};
    const auto& figures = facts.community->figures;
    const bool has_figures = figures.withheld == Withheld::no;
    const auto beside = has_figures ? put_beside(*facts.community) : std::vector<Beside>();
    Members values;
    values.add("name", said(facts, figures.name));
    values.add("members", std::to_string(figures.members));
    values.add("minimum", std::to_string(figures.charter.minimum_members));
    values.add("withheld", withheld_sentence(facts.words, figures));
    values.add("difference_accepted", figures.difference_accepted);
    values.add("beside", values_of(facts, beside));
    values.add("differences", values_of(facts, largest_of(beside)));
    values.add("left_out", has_figures ? left_out_of(facts) : std::vector<Members>());
    return values;
}

std::string common_level(const ReportFacts& facts, const DimensionScores& scores) {
    if (facts.community == nullptr) return {};
    const auto* own = find_own(*facts.community, scores.id);
    return own != nullptr && own->mean ? number_in(facts.words, *own->mean, decimals) : std::string();
}

std::string community_level(const ReportFacts& facts, const DimensionScores& scores) {
    if (facts.community == nullptr || facts.community->figures.withheld != Withheld::no) return {};
    for (const auto& dimension : facts.community->figures.dimensions)
        if (dimension.id == scores.id && is_shown(dimension.level) &&
            levels_of(*facts.community, dimension.id) == scores.levels)
            return number_in(facts.words, *dimension.level.mean, decimals);
    return {};
}

}  // namespace socratic
