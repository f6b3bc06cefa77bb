// SPDX-License-Identifier: MIT
// One run at a time in a folder: of two, one would not know what the other shows.
#pragma once
#include <string>
#include "base/descriptor.hpp"

namespace socratic {

class RunLock {
public:
    /// Makes the folder where it is not there. Throws a Failure while another run has it. Disks that know no
    /// locks do without.
    explicit RunLock(std::string folder);
    /// Takes the folder away again where nothing came of it.
    ~RunLock();
    RunLock(const RunLock&) = delete;
    RunLock& operator=(const RunLock&) = delete;

private:
    std::string folder_;
    bool is_made_ = false;
    Descriptor file_;
};

}  // namespace socratic
