// SPDX-License-Identifier: MIT
// What a run over a community did, for the coordinator and for the next run.
#pragma once
#include <optional>
#include <string>
#include <vector>
#include "model/published_run.hpp"

namespace socratic {

enum class Outcome {
    done,       ///< its files are new or changed
    unchanged,  ///< its files are as the last run left them
    failed,     ///< see `why`
    skipped     ///< not asked for
};

/// One member in a run.
struct MemberRun {
    std::string id;  ///< of the organisation, or the path where that could not be read
    Outcome outcome = Outcome::done;
    std::vector<std::string> why;  ///< of a failure, the messages; of others, what was said about it
    std::string inputs;            ///< a digest of all that its files are made from
    std::string digest;            ///< of all its files; "" when there are none
};

struct CommunityRun {
    std::string community;
    std::optional<int> year;
    std::vector<MemberRun> members;       ///< in the order of the community file
    std::string digest;                   ///< of the community's files
    std::vector<PublishedRun> published;  ///< all that this run and those before showed, oldest first
};

}  // namespace socratic
