// SPDX-License-Identifier: MIT
// What a comparison says in the language of the questionnaire.
#pragma once
#include <optional>
#include <string>
#include <string_view>
#include "model/comparison.hpp"
#include "model/questionnaire.hpp"
#include "model/words.hpp"

namespace socratic {

/// The name of a fact's value; its id when it has none.
std::string name_of_value(const Questionnaire& questionnaire, const std::string& fact, const std::string& id,
                          std::string_view language);

/// "women"; "people in the group “Country office”" for values that the catalogue does not know; "people who
/// did not say" without a value.
std::string people_words(const Words& catalogue, const Questionnaire& questionnaire, const std::string& fact,
                         const std::optional<std::string>& value);

/// Of the levels with as many decimals as the sentence has: beside figures in so many, it says no difference
/// that they do not have.
double shown_difference(const GroupGap& gap);

/// "women place this 1.2 levels lower than men"; that all place it alike when the levels do not differ in one
/// decimal, or two on a scale of two levels.
std::string gap_sentence(const Words& catalogue, const Questionnaire& questionnaire, const std::string& fact,
                         const GroupGap& gap);

/// Why groups are not beside each other, without a number.
std::string hidden_groups_sentence(const Words& catalogue);

enum class VerdictOn { change, gap };

/// "clear change", "clear difference" or "within what chance would do"; "" without a verdict.
std::string verdict_words(const Words& catalogue, Verdict verdict, VerdictOn what);

}  // namespace socratic
