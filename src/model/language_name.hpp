// SPDX-License-Identifier: MIT
// What a language calls itself.
#pragma once
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace socratic {

/// "Français" for `fr` and `fr-CA`; the tag itself for a language that is not in our table.
std::string language_name(std::string_view tag);

/// What a tag is a variant of: "fr" for `fr-CA`, "" for `fr`.
std::string_view parent_language(std::string_view tag);

/// The language itself, or the nearest that it is a variant of; nothing when none of them is there.
std::optional<std::string> nearest_language(const std::vector<std::string>& languages,
                                            std::string_view wanted);

}  // namespace socratic
