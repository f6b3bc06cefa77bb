// SPDX-License-Identifier: MIT
// What a language calls itself.
#pragma once
#include <string>
#include <string_view>

namespace socratic {

/// "Français" for `fr` and `fr-CA`; the tag itself for a language that is not in our table.
std::string language_name(std::string_view tag);

/// What a tag is a variant of: "fr" for `fr-CA`, "" for `fr`.
std::string_view parent_language(std::string_view tag);

}  // namespace socratic
