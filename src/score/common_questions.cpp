// SPDX-License-Identifier: MIT
#include "score/common_questions.hpp"
#include <algorithm>
#include "score/matches.hpp"
#include "score/plan.hpp"
#include "score/wording.hpp"

namespace socratic {
namespace {

/// By question of the reference's dimension: which variants ask it alike, and in which wording.
struct Wordings {
    std::vector<std::vector<bool>> same;         ///< by question and variant
    std::vector<std::vector<std::string>> hash;  ///< likewise; "" where not asked
    std::vector<bool> counts;                    ///< by variant: asks at least half of them alike
};

Wordings find_wordings(const DimensionMatches& matches, std::size_t variants) {
    Wordings found;
    for (std::size_t q = 0; q < matches.questions.size(); ++q) {
        auto& same = found.same.emplace_back();
        auto& hash = found.hash.emplace_back();
        for (std::size_t v = 0; v < variants; ++v) {
            const auto* match = matches.matches[q][v];
            same.push_back(matches.counts[q] && matches.same[q][v]);
            hash.push_back(same.back() ? hash_of(*match->place.questionnaire, *match->place.dimension,
                                                 *match->place.question)
                                       : "");
        }
    }
    for (std::size_t v = 0; v < variants; ++v) {
        int alike = 0;
        for (const auto& same : found.same) alike += same[v] ? 1 : 0;
        found.counts.push_back(!too_few(alike, matches.of));
    }
    return found;
}

CommonDimension common_of(const DimensionMatches& matches, std::size_t variants) {
    const auto wordings = find_wordings(matches, variants);
    CommonDimension common;
    common.id = matches.dimension->id;
    common.of = matches.of;
    common.minimum_answered = matches.questionnaire->minimum_answered;
    const auto& scale = scale_of(*matches.questionnaire, *matches.dimension);
    common.levels = {scale.min, scale.max};
    std::vector<bool> chosen;
    for (std::size_t q = 0; q < matches.questions.size(); ++q) {
        bool is_common = matches.counts[q];
        std::set<std::string> hashes;
        for (std::size_t v = 0; v < variants; ++v) {
            if (wordings.counts[v] && !wordings.same[q][v]) is_common = false;
            if (wordings.same[q][v]) hashes.insert(wordings.hash[q][v]);
        }
        chosen.push_back(is_common);
        if (!is_common) continue;
        common.questions.push_back(matches.questions[q]->id);
        common.hashes.push_back(std::move(hashes));
    }
    if (!too_few(static_cast<int>(common.questions.size()), common.of)) {
        common.weights = whole_weights(matches, chosen);
        return common;
    }
    common.questions.clear();
    common.hashes.clear();
    return common;
}

bool has(const std::vector<std::string>& ids, const std::string& id) {
    return std::find(ids.begin(), ids.end(), id) != ids.end();
}

}  // namespace

SheetColumns all_columns(const Questionnaire& questionnaire) {
    SheetColumns columns;
    columns.questions.assign(asked_questions(questionnaire).size(), true);
    return columns;
}

CommonQuestions find_common_questions(const std::vector<AskedVariant>& variants, std::size_t reference) {
    CommonQuestions common;
    common.questionnaire = *variants[reference].questionnaire;
    std::vector<AskedById> asked;  // the reference last, as the newest
    for (std::size_t v = 0; v < variants.size(); ++v)
        if (v != reference) asked.push_back(asked_by_id({variants[v].questionnaire, variants[v].columns}));
    asked.push_back(asked_by_id({variants[reference].questionnaire, variants[reference].columns}));
    for (auto& dimension : common.questionnaire.dimensions) {
        const auto matches = match_dimension(*variants[reference].questionnaire, dimension, asked);
        common.dimensions.push_back(common_of(matches, asked.size()));
        for (auto& question : dimension.questions)
            question.off = question.off || !has(common.dimensions.back().questions, question.id);
    }
    common.columns = all_columns(common.questionnaire);
    return common;
}

std::vector<std::string> find_asked_otherwise(const Questionnaire& reference, const Questionnaire& other) {
    const auto asks = [&](const QuestionInPlace& wanted) {
        for (const auto& dimension : other.dimensions)
            for (const auto& question : dimension.questions)
                if (question.id == wanted.question->id && !question.off)
                    return asks_the_same(wanted, {&other, &dimension, &question});
        return false;
    };
    std::vector<std::string> otherwise;
    for (const auto& dimension : reference.dimensions)
        for (const auto& question : dimension.questions)
            if (!question.off && !question.aim && !asks({&reference, &dimension, &question}))
                otherwise.push_back(question.id);
    return otherwise;
}

std::vector<QuestionWording> wordings_of(const CommonQuestions& common, std::size_t dimension) {
    const auto& described = common.questionnaire.dimensions[dimension];
    std::vector<QuestionWording> wordings;
    for (const auto& question : described.questions)
        if (has(common.dimensions[dimension].questions, question.id))
            wordings.push_back(wording_of(common.questionnaire, described, question));
    return wordings;
}

Gap gap_of_own(const CommonDimension& common, const DimensionScores& scores) {
    const bool has_all = scores.questions_used == static_cast<int>(common.questions.size());
    return has_all ? Gap::none : Gap::too_few_common;
}

Gap gap_of_sent(const CommonDimension& common, const DimensionScores& scores, Fraction minimum_answered) {
    if (scores.levels != common.levels) return Gap::other_scale;
    std::vector<std::int64_t> weights(common.questions.size(), 0);  // of those found
    for (const auto& question : scores.questions) {
        if (!question.asked || !question.common) continue;
        const auto match = std::find_if(common.hashes.begin(), common.hashes.end(),
                                        [&](const auto& hashes) { return hashes.count(question.hash) > 0; });
        if (match == common.hashes.end()) return Gap::too_few_common;
        auto& weight = weights[static_cast<std::size_t>(match - common.hashes.begin())];
        if (weight != 0) return Gap::too_few_common;  // one question twice
        weight = question.weight;
    }
    if (common.questions.empty() || std::count(weights.begin(), weights.end(), 0) > 0)
        return Gap::too_few_common;
    const bool counts_alike = weights == common.weights && minimum_answered == common.minimum_answered;
    return counts_alike ? Gap::none : Gap::other_weights;
}

bool is_narrowed(const CommonDimension& common, const DimensionScores& scores) {
    return std::any_of(scores.questions.begin(), scores.questions.end(), [&](const QuestionScores& question) {
        return question.asked && !question.common &&
               std::any_of(common.hashes.begin(), common.hashes.end(),
                           [&](const auto& hashes) { return hashes.count(question.hash) > 0; });
    });
}

}  // namespace socratic
