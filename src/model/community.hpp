// SPDX-License-Identifier: MIT
// Several assessments under a charter. Paths are ready to open.
#pragma once
#include <optional>
#include <string>
#include <vector>
#include "base/problem.hpp"
#include "model/minimum_group.hpp"
#include "model/organisation_facts.hpp"
#include "model/text.hpp"

namespace socratic {

/// Whose names are shown: nobody's, those of members with `consent: true`, or all.
enum class Names { hidden, consented, shown };

/// Fewer members than this behind a figure, and one of two could subtract its own value and have the other's.
inline constexpr long least_minimum_members = 3;

/// The rules of confidentiality.
struct Charter {
    long minimum_group = default_minimum_group;  ///< fewest answers behind any figure of people
    long minimum_members = 4;                    ///< fewest members behind any figure of the community
    Names names = Names::hidden;
    bool lowers_minimum() const { return minimum_group < default_minimum_group; }
};

/// A dimension that is offered or sought, where it stands.
struct NamedDimension {
    std::string id;
    Place place;
};

struct Member {
    enum class What { assessment, scores } what = What::assessment;
    std::string path;
    Place named_at;                       ///< in the community file
    std::optional<Problem> missing = {};  ///< there is no such file: what is wrong, at `named_at`
    /// Of scores: what others say in their assessment file.
    OrganisationFacts facts = {};
    std::vector<NamedDimension> dimensions = {};  ///< those of `facts.peers`
};

struct Community {
    std::string id;
    std::string folder;  ///< of the file, ending in '/', or ""
    Text name;
    Charter charter;
    std::string questionnaire;    ///< path of the one that figures are compared on; "": that of most members
    std::vector<Member> members;  ///< in the order of the file; those of a folder by path
    std::vector<std::string> searched = {};  ///< folders in which members were looked for, ending in '/'
    std::vector<Problem> warnings = {};
};

}  // namespace socratic
