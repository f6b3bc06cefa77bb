// SPDX-License-Identifier: MIT
// What an organisation says of itself: the keys `country`, `size`, `language` and `peers`.
#pragma once
#include "model/organisation_facts.hpp"
#include "model/questionnaire.hpp"
#include "read/reading.hpp"

namespace socratic {

/// Without a questionnaire, no dimension that is offered or sought is unknown.
OrganisationFacts read_organisation_facts(Reading& reading, const Node& map,
                                          const Questionnaire* questionnaire);

}  // namespace socratic
