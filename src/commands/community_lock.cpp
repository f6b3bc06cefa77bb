// SPDX-License-Identifier: MIT
#include "commands/community_lock.hpp"
#include <fcntl.h>
#include <sys/file.h>
#include <unistd.h>
#include <cerrno>
#include <utility>
#include "base/problem.hpp"
#include "commands/community_folder.hpp"
#include "commands/folder.hpp"

namespace socratic {

RunLock::RunLock(std::string folder) : folder_(std::move(folder)), is_made_(!is_folder(folder_)) {
    make_folder(folder_, FolderAccess::shared);
    file_ = Descriptor(::open(folder_.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
    if (file_.number() >= 0 && ::flock(file_.number(), LOCK_EX | LOCK_NB) != 0 && errno == EWOULDBLOCK)
        throw Failure(Problem{Severity::error,
                              {folder_, 0, 0, {}},
                              "another run is at work in this folder",
                              "wait until it is finished, or choose another folder"});
}

RunLock::~RunLock() {
    if (is_made_) ::rmdir(folder_.c_str());  // fails where something is in it
}

}  // namespace socratic
