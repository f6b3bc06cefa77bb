// SPDX-License-Identifier: MIT
#include "model/questionnaire.hpp"
#include <algorithm>
#include "model/language_name.hpp"

namespace socratic {
namespace {

constexpr std::string_view aim_ending = ":aim";

template <class Items>
auto find_by_id(const Items& items, std::string_view id) -> const typename Items::value_type* {
    const auto found =
        std::find_if(items.begin(), items.end(), [&](const auto& item) { return item.id == id; });
    return found == items.end() ? nullptr : &*found;
}

}  // namespace

std::string aim_id(std::string_view dimension) { return std::string(dimension) + std::string(aim_ending); }

bool is_aim_id(std::string_view id) { return id.ends_with(aim_ending); }

std::vector<QuestionPosition> asked_questions(const Questionnaire& questionnaire) {
    std::vector<QuestionPosition> positions;
    for (std::size_t d = 0; d < questionnaire.dimensions.size(); ++d) {
        const auto& questions = questionnaire.dimensions[d].questions;
        for (std::size_t q = 0; q < questions.size(); ++q)
            if (!questions[q].off) positions.push_back({d, q});
    }
    return positions;
}

const Scale& scale_of(const Questionnaire& questionnaire, const Dimension& dimension) {
    return dimension.scale ? *dimension.scale : questionnaire.scale;
}

bool shares_one_scale(const Questionnaire& questionnaire) {
    return std::all_of(
        questionnaire.dimensions.begin(), questionnaire.dimensions.end(), [&](const auto& dimension) {
            const auto& scale = scale_of(questionnaire, dimension);
            return scale.min == questionnaire.scale.min && scale.max == questionnaire.scale.max;
        });
}

const Dimension* find_dimension(const Questionnaire& questionnaire, std::string_view id) {
    return find_by_id(questionnaire.dimensions, id);
}

const Section* find_section(const Questionnaire& questionnaire, std::string_view id) {
    return find_by_id(questionnaire.sections, id);
}

const Fact* find_fact(const Questionnaire& questionnaire, std::string_view id) {
    return find_by_id(questionnaire.facts, id);
}

std::string choose_language(const Questionnaire& questionnaire, std::string_view wanted) {
    const auto& languages = questionnaire.languages;
    if (auto nearest = nearest_language(languages, wanted)) return *nearest;
    if (!languages.empty()) return languages.front();
    return std::string(wanted);
}

}  // namespace socratic
