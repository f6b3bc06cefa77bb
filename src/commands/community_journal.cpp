// SPDX-License-Identifier: MIT
#include "commands/community_journal.hpp"
#include <fcntl.h>
#include <fmt/format.h>
#include <unistd.h>
#include <cerrno>
#include <sstream>
#include "base/file.hpp"
#include "base/write_failure.hpp"
#include "commands/community_options.hpp"
#include "write/community_run.hpp"

namespace socratic {
namespace {

constexpr std::size_t largest = 200'000'000;

[[noreturn]] void fail(const std::string& path) { fail_to_write(path, "cannot be written", errno); }

}  // namespace

RunJournal::RunJournal(std::string folder)
    : lines_path_(folder + "/.run.journal"), begun_path_(folder + "/.run.published.json") {
    if (is_file(begun_path_)) begun_ = read_record(begun_path_);
    if (!is_file(lines_path_)) return;
    const auto text = read_file(lines_path_, largest);
    std::istringstream lines(text.substr(0, text.rfind('\n') + 1));  // the last one may be torn
    std::string id;
    FinishedMember finished;
    while (lines >> id >> finished.inputs >> finished.digest) finished_[id] = finished;
}

const FinishedMember* RunJournal::find(const std::string& id) const {
    const auto found = finished_.find(id);
    return found == finished_.end() ? nullptr : &found->second;
}

void RunJournal::begin(const CommunityRun& begun) {
    write_file(begun_path_, community_run_json(begun), Access::owner_only);
    file_ = Descriptor(::open(lines_path_.c_str(), O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0600));
    if (file_.number() < 0) fail(lines_path_);
    if (!write_all(file_.number(), "\n")) fail(lines_path_);  // ends a torn line
}

void RunJournal::add(const std::string& id, const FinishedMember& finished) {
    const std::lock_guard lock(mutex_);
    if (!write_all(file_.number(), fmt::format("{} {} {}\n", id, finished.inputs, finished.digest)))
        fail(lines_path_);
}

void RunJournal::remove() {
    ::unlink(lines_path_.c_str());
    ::unlink(begun_path_.c_str());
}

}  // namespace socratic
