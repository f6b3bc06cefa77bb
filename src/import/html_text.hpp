// SPDX-License-Identifier: MIT
// Survey tools keep wordings as HTML: the words alone.
#pragma once
#include <string>
#include <string_view>

namespace socratic {

/// Without tags, and with the named and numbered entities of HTML 4 for Latin letters and punctuation as
/// characters. What is no tag or entity stays: "a < b", "R&D".
std::string html_as_text(std::string_view text);

}  // namespace socratic
