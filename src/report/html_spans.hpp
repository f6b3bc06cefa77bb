// SPDX-License-Identifier: MIT
// Stretches of text in HTML.
#pragma once
#include <string>
#include "report/report.hpp"

namespace socratic {

std::string html_spans(const Spans& spans);

/// True for http, https and mailto: what a report may lead to.
bool is_safe_address(const std::string& address);

}  // namespace socratic
