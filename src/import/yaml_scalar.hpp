// SPDX-License-Identifier: MIT
// A text as YAML, in quotes where it needs them.
#pragma once
#include <string>
#include <string_view>

namespace socratic {

/// On one line, the same inside `{ }` and as a key; control characters become '?'.
std::string yaml_scalar(std::string_view text);

}  // namespace socratic
