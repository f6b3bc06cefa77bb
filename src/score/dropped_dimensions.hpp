// SPDX-License-Identifier: MIT
// The dimensions of earlier rounds that the newest one has no more.
#pragma once
#include <vector>
#include "model/assessment.hpp"
#include "score/plan.hpp"

namespace socratic {

/// An earlier round: what it asked, or which figures are reported of it.
struct EarlierRound {
    RoundAsked asked;  ///< no columns when only figures are reported
    const Round* round = nullptr;
};

/// The newest questionnaire, and after its dimensions those that only earlier rounds have a figure for, as
/// the last of these had them: beside each other, they are gaps in the newest round. A dimension of which a
/// question lives on elsewhere is none of them. `earlier` is oldest first.
Questionnaire with_dropped_dimensions(Questionnaire newest, const std::vector<EarlierRound>& earlier);

}  // namespace socratic
