// SPDX-License-Identifier: MIT
#include "write/table_words.hpp"
#include <fmt/format.h>
#include <algorithm>

namespace socratic {
namespace {

std::string count_words(long n, std::string_view one, std::string_view other) {
    return fmt::format("{} {}", n, n == 1 ? one : other);
}

}  // namespace

std::string level_words(std::optional<double> level) { return level ? fmt::format("{:.2f}", *level) : "—"; }

std::string median_words(std::optional<double> median) { return median ? fmt::format("{:g}", *median) : "—"; }

std::string percent_words(std::optional<double> share) {
    return share ? fmt::format("{:.0f}%", *share * 100) : std::string();
}

std::string own_scale_words(const LevelRange& levels, const Scale& common) {
    if (levels.lowest == common.min && levels.highest == common.max) return {};
    return fmt::format("levels {} to {}", levels.lowest, levels.highest);
}

std::string scale_words(const Scale& common, const Questionnaire& questionnaire) {
    return fmt::format("levels {} to {}{}", common.min, common.max,
                       shares_one_scale(questionnaire) ? "" : " where no others are named");
}

std::string change_words(Verdict verdict) {
    switch (verdict) {
        case Verdict::none:
            return {};
        case Verdict::clear:
            return "clear change";
        case Verdict::chance:
            return "within what chance would do";
    }
    return {};
}

std::string gap_words(const DimensionScores& dimension, long minimum) {
    switch (dimension.gap) {
        case Gap::none:
            return {};
        case Gap::not_asked:
            return "not asked";
        case Gap::nobody_scored:
            return "nobody answered enough of its questions";
        case Gap::hidden:
            return hidden_words(dimension.hidden, minimum);
        case Gap::too_few_common:
            return fmt::format("{} of {} questions are the same in all rounds shown: too few to compare",
                               dimension.questions_used, dimension.questions_of);
        case Gap::not_reported:
            return "not reported";
        case Gap::other_scale:
            return "reported on another scale";
        case Gap::other_weights:
            return "counted otherwise";
    }
    return {};
}

std::string hidden_words(Hidden hidden, long minimum) {
    if (hidden == Hidden::small) return fmt::format("hidden, fewer than {} answers", minimum);
    if (hidden == Hidden::complement) return "hidden, it would give away the answers of a few";
    return {};
}

std::string respondents_words(const RoundScores& round, long minimum) {
    if (round.not_yet) return "no answers yet";
    if (round.is_reported) return "reported figures, without answers";
    const auto invited = round.invited ? fmt::format(" of {} invited", *round.invited) : std::string();
    if (round.hidden != Hidden::no) return fmt::format("fewer than {} people answered", minimum) + invited;
    return count_words(round.respondents, "person answered", "people answered") + invited;
}

std::vector<std::string> left_out_words(const RoundScores& round) {
    const auto& left_out = round.left_out;
    std::vector<std::string> words;
    std::vector<std::string> questions, aims;
    for (const auto& id : left_out.not_asked) (is_aim_id(id) ? aims : questions).push_back(id);
    if (!questions.empty()) words.push_back(fmt::format("not asked: {}", fmt::join(questions, ", ")));
    if (!aims.empty()) words.push_back(fmt::format("aims not asked: {}", fmt::join(aims, ", ")));
    if (!left_out.not_common.empty())
        words.push_back(fmt::format("left out of the levels, not the same in all rounds shown: {}",
                                    fmt::join(left_out.not_common, ", ")));
    if (!left_out.hidden_questions.empty())
        words.push_back(fmt::format(
            "too few answers to show these questions by themselves (they count in their dimensions): {}",
            fmt::join(left_out.hidden_questions, ", ")));
    if (left_out.empty_sheets > 0)
        words.push_back(
            count_words(left_out.empty_sheets, "answer sheet is empty", "answer sheets are empty"));
    return words;
}

std::string overall_words(const RoundScores& round) {
    if (!round.overall || !round.overall->mean) return {};
    const auto& overall = *round.overall;
    const auto weakest =
        std::find_if(round.dimensions.begin(), round.dimensions.end(),
                     [&](const DimensionScores& dimension) { return dimension.id == overall.weakest; });
    auto words = fmt::format("overall {:.2f}", *overall.mean);
    if (weakest != round.dimensions.end())
        words += fmt::format("; the weakest is {} with {}", overall.weakest, level_words(weakest->mean));
    if (!overall.gaps.empty()) words += fmt::format("; without a figure: {}", fmt::join(overall.gaps, ", "));
    return words;
}

}  // namespace socratic
