// SPDX-License-Identifier: MIT
// What a language calls itself, and what others call languages and countries.
#pragma once
#include <optional>
#include <string>
#include <string_view>
#include <vector>
#include "model/words.hpp"

namespace socratic {

/// "Français" for `fr` and `fr-CA`; the tag itself for a language that is not in our table.
std::string language_name(std::string_view tag);

/// What a tag is a variant of: "fr" for `fr-CA`, "" for `fr`.
std::string_view parent_language(std::string_view tag);

/// The language itself, or the nearest that it is a variant of; nothing when none of them is there.
std::optional<std::string> nearest_language(const std::vector<std::string>& languages,
                                            std::string_view wanted);

/// In the reader's language, by `templates/names`: "French" for `fr`; without a word for it what the language
/// calls itself.
std::string language_in(const Words& catalogue, std::string_view tag);

/// "Senegal" for `SN`; the code itself without a word for it.
std::string country_in(const Words& catalogue, std::string_view code);

}  // namespace socratic
