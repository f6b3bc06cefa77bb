// SPDX-License-Identifier: MIT
// Pieces of HTML: text, and JSON inside a script.
#pragma once
#include <string>
#include <string_view>

namespace socratic {

/// For element content and quoted attributes.
std::string html_escaped(std::string_view text);

/// The same JSON in characters that can neither end a script nor begin a tag nor break a line of it.
std::string json_for_script(std::string_view json);

}  // namespace socratic
