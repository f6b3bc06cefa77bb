// SPDX-License-Identifier: MIT
// What the levels of a question look like.
#pragma once
#include <map>
#include <string>
#include "report/facts.hpp"

namespace socratic {

/// By the levels that figures are in: a reversed question is turned round.
std::map<int, std::string> looks_of(const ReportFacts& facts, const Scale& scale, const Question& question);

}  // namespace socratic
