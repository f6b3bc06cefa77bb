// SPDX-License-Identifier: MIT
// What a run has finished, kept beside its files until it is through: after an interruption the next run goes
// on, and knows which figures may have been seen.
#pragma once
#include <map>
#include <mutex>
#include <optional>
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

    /// What the interrupted run began with: its members are those of the record before it, and its figures
    /// all that were shown, its own too, which may have been written.
    const std::optional<CommunityRun>& begun() const { return begun_; }
    /// True when that holds all that the record before it says: the record is still the one that the
    /// interrupted run found. What it says beyond that was accepted then.
    bool covers_record() const { return covers_record_; }
    const FinishedMember* find(const std::string& id) const;

    /// The folder is there now: from here on it is written to. The figures are on the disk when this returns.
    void begin(const CommunityRun& begun);
    void add(const std::string& id, const FinishedMember& finished);  ///< from any thread
    /// The run is through.
    void remove();

private:
    std::string record_path_, lines_path_, begun_path_;
    bool covers_record_ = false;
    std::map<std::string, FinishedMember> finished_;
    std::optional<CommunityRun> begun_;
    std::mutex mutex_;
    Descriptor file_;
};

}  // namespace socratic
