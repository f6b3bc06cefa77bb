// SPDX-License-Identifier: MIT
// The language's typography over texts of several styles.
#pragma once
#include <functional>
#include <string>
#include <string_view>
#include "report/report.hpp"

namespace socratic {

/// The language's typography: what every text passes through.
using Typeset = std::function<std::string(std::string_view text)>;

/// Sets each span; a mark or an apostrophe between two styles as if there were but one.
void typeset_spans(Spans& spans, const Typeset& typeset);

}  // namespace socratic
