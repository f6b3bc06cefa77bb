// SPDX-License-Identifier: MIT
// What a run has finished, kept beside its files until it is through: after an interruption the next run goes
// on, and knows which figures may have been seen.
#pragma once
#include <map>
#include <mutex>
#include <string>
#include <vector>
#include "base/descriptor.hpp"
#include "model/community_run.hpp"

namespace socratic {

/// What a member's files were made from, and what they were.
struct FinishedMember {
    std::string inputs, digest;
};

class RunJournal {
public:
    /// Reads what an interrupted run left in the folder; nothing when the folder is not there.
    explicit RunJournal(std::string folder);

    /// All figures that were shown, the interrupted run's own too, which may have been written.
    const std::vector<PublishedRun>& published() const { return published_; }
    const FinishedMember* find(const std::string& id) const;

    /// The folder is there now: from here on it is written to. The figures are on the disk when this returns.
    void begin(const CommunityRun& run);
    void add(const std::string& id, const FinishedMember& finished);  ///< from any thread
    /// The run is through.
    void remove();

private:
    std::string lines_path_, published_path_;
    std::map<std::string, FinishedMember> finished_;
    std::vector<PublishedRun> published_;
    std::mutex mutex_;
    Descriptor file_;
};

}  // namespace socratic
