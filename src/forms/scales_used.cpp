// SPDX-License-Identifier: MIT
#include "forms/scales_used.hpp"
#include <algorithm>

namespace socratic {

std::vector<ScaleUsed> scales_used(const Questionnaire& questionnaire) {
    std::vector<ScaleUsed> used;
    for (std::size_t i = 0; i < questionnaire.dimensions.size(); ++i) {
        const auto& dimension = questionnaire.dimensions[i];
        if (!asks_something(dimension)) continue;
        const auto& scale = scale_of(questionnaire, dimension);
        auto found =
            std::find_if(used.begin(), used.end(), [&](const auto& row) { return *row.scale == scale; });
        if (found == used.end()) found = used.insert(found, {&scale, {}});
        found->dimensions.push_back(i);
    }
    return used;
}

bool asks_something(const Dimension& dimension) {
    return std::any_of(dimension.questions.begin(), dimension.questions.end(),
                       [](const auto& question) { return !question.off; });
}

}  // namespace socratic
