// SPDX-License-Identifier: MIT
// Any bytes as a part of answers: refused with a Failure, or counts that are checked, added to themselves and
// scored without anything worse.
#include "read/partial.hpp"
#include <cstdint>
#include <string>
#include "base/problem.hpp"
#include "score/partial.hpp"
#include "score/score.hpp"

using namespace socratic;

namespace {

Questionnaire make_questionnaire() {
    Questionnaire questionnaire;
    questionnaire.id = "small";
    questionnaire.version = "1.0.0";
    for (const char* id : {"A", "B"}) {
        auto& dimension = questionnaire.dimensions.emplace_back();
        dimension.id = id;
        for (int q = 1; q <= 2; ++q) dimension.questions.emplace_back().id = id + std::to_string(q);
    }
    questionnaire.dimensions[1].questions[0].weight = {3, 1};
    questionnaire.facts = {{"f", {}, {{"x", {}}, {"y", {}}}}};
    return questionnaire;
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    static const auto questionnaire = make_questionnaire();
    try {
        const auto part = read_partial({reinterpret_cast<const char*>(data), size}, "a.json");
        const auto plan = plan_rounds({{&questionnaire, columns_of(part, questionnaire)}}).front();
        auto sum = partial_of(plan, questionnaire, Tally(plan, true));
        if (!find_misfit(sum, part).empty() || !find_impossible(plan, part).empty()) return 0;
        add_partial(plan, sum, part);
        add_partial(plan, sum, part);
        score_round(questionnaire, plan, restore_tally(plan, sum, true), {5, true});
    } catch (const Failure&) {  // refused in words
    }
    return 0;
}
