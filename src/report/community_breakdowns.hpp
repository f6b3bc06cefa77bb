// SPDX-License-Identifier: MIT
// The members of a community by country, size and language, as values of a document.
#pragma once
#include <vector>
#include "report/community_document.hpp"

namespace socratic {

/// Shape "breakdown": the facts of which a group may be shown. A group that may not is nowhere in it.
std::vector<Members> breakdown_values(const CommunityDocument& document);

}  // namespace socratic
