// SPDX-License-Identifier: MIT
#include "score/dropped_dimensions.hpp"
#include <algorithm>
#include <set>
#include "score/matches.hpp"

namespace socratic {
namespace {

/// Every id that says something in a dimension, those of earlier versions too.
void add_ids(std::set<std::string>& ids, const Dimension& dimension) {
    ids.insert(dimension.id);
    for (const auto& question : dimension.questions) {
        ids.insert(question.id);
        ids.insert(question.previously.begin(), question.previously.end());
    }
}

bool has_figure(const EarlierRound& earlier, const Dimension& dimension) {
    if (earlier.round->reported.count(dimension.id) > 0) return true;
    for (const auto& [id, question] : asked_by_id(earlier.asked))
        if (question.has_column && question.place.dimension == &dimension) return true;
    return false;
}

bool lives_on(const Dimension& dimension, const std::set<std::string>& ids) {
    return ids.count(dimension.id) > 0 ||
           std::any_of(dimension.questions.begin(), dimension.questions.end(),
                       [&](const Question& question) { return ids.count(question.id) > 0; });
}

Dimension moved_to(const Questionnaire& newest, const Questionnaire& own, Dimension dimension) {
    const auto& scale = scale_of(own, dimension);
    if (scale != newest.scale)
        dimension.scale = scale;
    else
        dimension.scale.reset();
    const auto has_section =
        std::any_of(newest.sections.begin(), newest.sections.end(),
                    [&](const auto& section) { return section.id == dimension.section; });
    if (!has_section) dimension.section.clear();
    return dimension;
}

}  // namespace

Questionnaire with_dropped_dimensions(Questionnaire newest, const std::vector<EarlierRound>& earlier) {
    std::set<std::string> ids;
    for (const auto& dimension : newest.dimensions) add_ids(ids, dimension);
    std::vector<Dimension> dropped;
    for (auto round = earlier.rbegin(); round != earlier.rend(); ++round) {
        const auto& own = *round->asked.questionnaire;
        for (const auto& dimension : own.dimensions)
            if (!lives_on(dimension, ids) && has_figure(*round, dimension)) {
                dropped.push_back(moved_to(newest, own, dimension));
                add_ids(ids, dimension);
            }
    }
    for (auto& dimension : dropped) newest.dimensions.push_back(std::move(dimension));
    return newest;
}

}  // namespace socratic
