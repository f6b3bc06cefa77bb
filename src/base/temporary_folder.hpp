// SPDX-License-Identifier: MIT
// A folder for files that another program is to read.
#pragma once
#include <string>

namespace socratic {

/// Mode 0700 in the folder that TMPDIR names, else /tmp; removed with all that is in it.
class TemporaryFolder {
public:
    /// Throws a Failure when the file system refuses.
    TemporaryFolder();
    ~TemporaryFolder();
    TemporaryFolder(const TemporaryFolder&) = delete;
    TemporaryFolder& operator=(const TemporaryFolder&) = delete;

    const std::string& path() const { return path_; }
    std::string file(const std::string& name) const { return path_ + "/" + name; }

private:
    std::string path_;
};

}  // namespace socratic
