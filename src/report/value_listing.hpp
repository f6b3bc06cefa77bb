// SPDX-License-Identifier: MIT
// `report --values`: every name a template may use, with its value here and its meaning.
#pragma once
#include <string>
#include "report/document_kind.hpp"
#include "report/value.hpp"

namespace socratic {

/// A name a line; what is inside a list or group further to the right, with the meaning of each name where it
/// comes first.
std::string list_values(const Members& values, const DocumentKind& kind = assessment_document());

}  // namespace socratic
