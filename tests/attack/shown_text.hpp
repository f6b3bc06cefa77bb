// SPDX-License-Identifier: MIT
// A report as its readers see it, searched for numbers that come from nowhere.
#pragma once
#include <string>
#include <vector>
#include "report/report.hpp"
#include "report/value.hpp"

namespace socratic::attack {

/// The numbers that the report shows as HTML or as Markdown, and that stand neither in its values, nor in its
/// template, nor in its pictures' words.
std::vector<std::string> foreign_numbers(const Report& report, const Members& values,
                                         const std::string& template_text);

}  // namespace socratic::attack
