// SPDX-License-Identifier: MIT
// A text: a plain string, or a map from language to string.
#pragma once
#include "model/text.hpp"
#include "read/reading.hpp"

namespace socratic {

/// Empty when there is none or it was reported. A text by language must have every language that the
/// questionnaire lists and no other; languages that only an extended questionnaire lists are left out.
Text read_text(Reading& reading, const Node& node);

/// The text of a key, empty when there is no such key.
Text read_text_field(Reading& reading, const Node& map, std::string_view key);

}  // namespace socratic
