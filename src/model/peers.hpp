// SPDX-License-Identifier: MIT
// Who could learn from whom in a community: what each member brings in, and what is suggested.
#pragma once
#include <map>
#include <optional>
#include <string>
#include <vector>

namespace socratic {

/// One member as its peers may know it. Levels are figures that disclosure control let through, as shares
/// of the dimension's scale (0 lowest, 1 highest) so that versions and spokes with scales of their own go
/// together; both maps are empty without consent.
struct Peer {
    std::string name;                               ///< as shown: its id or its pseudonym; distinct
    std::vector<std::string> languages;             ///< BCP 47 tags
    bool consent = false;                           ///< its levels and targets may be used
    std::map<std::string, double> levels, targets;  ///< by dimension id
    std::vector<std::string> offers, seeks;         ///< dimension ids
};

/// Why a learner wants to move, and why a teacher can help: what the sentence of a suggestion says.
struct PeerReason {
    bool seeks = false;          ///< the learner says it seeks this
    bool aims_higher = false;    ///< the learner's target is above its level
    bool offers = false;         ///< the teacher says it offers this
    bool stands_higher = false;  ///< both consented, and the teacher's level is above the learner's
    bool operator==(const PeerReason&) const = default;
};

/// The teacher could help the learner on the dimension.
struct PeerMatch {
    std::string dimension, teacher, learner;
    std::string language;  ///< that both have; "" when they have none in common and need a bilingual page
    bool two_way = false;  ///< another match goes the other way
    PeerReason reason;
};

/// The matches with the greatest total benefit.
struct PeerMatching {
    std::vector<PeerMatch> matches;
    bool is_exact = true;  ///< none as good has more two-way matches; else that was not searched to the end
};

/// Two members and all the matches between them: the ones they meet for.
struct PeerPair {
    std::string first, second;  ///< `first` teaches in the first match
    std::vector<PeerMatch> matches;
};

/// Three to seven members that each want to work on one dimension: they seek it, or their target is above
/// their level.
struct PeerGroup {
    std::string dimension, language;
    std::vector<std::string> members;
};

/// A dimension worth a session for all: how many want to learn, how many of the others could teach.
struct PeerTheme {
    std::string dimension;
    long learners = 0, teachers = 0;
};

/// A wish that no match serves. Whether nobody could, or those who could teach often enough already, is not
/// kept: the first would say that no member that consents stands higher.
struct UnmetNeed {
    std::string dimension, learner;
};

struct PeerSuggestions {
    long load = 0;
    std::vector<PeerMatch> matches;
    std::vector<PeerGroup> groups;
    std::vector<PeerTheme> themes;
    std::vector<UnmetNeed> unmet;
    std::vector<PeerPair> pairs = {};  ///< the matches once more, by who meets whom
    bool is_exact = true;              ///< as of `PeerMatching`
};

}  // namespace socratic
