// SPDX-License-Identifier: MIT
// The members that a folder of a community holds, and its folders that hold none.
#pragma once
#include <string>
#include "read/community.hpp"

namespace socratic {

/// Of a folder that ends in '/', at any depth. Links to folders are not followed, they may lead anywhere;
/// hidden folders are passed over.
FoundAssessments find_assessments(const std::string& folder);

}  // namespace socratic
