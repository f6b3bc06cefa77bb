// SPDX-License-Identifier: MIT
// How much one member could learn from another on a dimension.
#pragma once
#include <optional>
#include <string>
#include <vector>
#include "model/peers.hpp"

namespace socratic {

/// A member that wants to move on a dimension: it seeks it, or consented and aims at least half a tenth of
/// the scale above its level.
bool needs(const Peer& learner, const std::string& dimension);

/// The part of the scale between a consenting member's target and its level; 0 when it is at its target or
/// beyond, absent when either is unknown.
std::optional<double> gap_to_target(const Peer& member, const std::string& dimension);

/// The tags that both have, in the teacher's order. "fr" and "fr-CA" go together, as "fr".
std::vector<std::string> shared_languages(const Peer& teacher, const Peer& learner);
/// The first of them; "" for none.
std::string shared_language(const Peer& teacher, const Peer& learner);

struct PeerBenefit {
    long points = 0;  ///< positive; a hundredth of the scale is one point
    PeerReason reason;
};

/// Absent when the learner has no need, or the teacher neither offers the dimension nor stands higher (by a
/// tenth of the scale or more). An offer counts whoever stands higher, so that it does not matter for it
/// whether the one who offers consents. The points: what the learner could gain in
/// hundredths of the scale (to the teacher's level or its own target, whichever is nearer; 20 when a level
/// is unknown), 20 more when it seeks this, 10 more when the teacher offers it, halved without a common
/// language. Our own choice: what people say they want or give counts for as much as a level.
std::optional<PeerBenefit> find_benefit(const Peer& teacher, const Peer& learner,
                                        const std::string& dimension);

}  // namespace socratic
