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
#include "commands/digest.hpp"
#include "write/community_run.hpp"

namespace socratic {
namespace {

constexpr std::size_t largest = 200'000'000;

/// Stands in place of a member's id, which holds no dot.
constexpr const char* record_line = "run.json";

std::string digest_of_record(const std::string& path) { return is_file(path) ? digest_of_file(path) : "-"; }

[[noreturn]] void fail(const std::string& path) { fail_to_write(path, "cannot be written", errno); }

}  // namespace

RunJournal::RunJournal(std::string folder)
    : record_path_(folder + "/run.json"),
      lines_path_(folder + "/.run.journal"),
      begun_path_(folder + "/.run.published.json") {
    if (is_file(begun_path_)) begun_ = read_record(begun_path_);
    if (!is_file(lines_path_)) return;
    const auto text = read_file(lines_path_, largest);
    std::istringstream lines(text.substr(0, text.rfind('\n') + 1));  // the last one may be torn
    for (std::string line; std::getline(lines, line);) {
        std::istringstream words(line);
        std::string id;
        FinishedMember finished;
        if (!(words >> id >> finished.inputs >> finished.digest))
            continue;  // torn by an earlier interruption
        if (id == record_line)
            covers_record_ = begun_ && finished.digest == digest_of_record(record_path_);
        else
            finished_[id] = finished;
    }
}

const FinishedMember* RunJournal::find(const std::string& id) const {
    const auto found = finished_.find(id);
    return found == finished_.end() ? nullptr : &found->second;
}

void RunJournal::begin(const CommunityRun& begun) {
    write_file(begun_path_, community_run_json(begun), Access::owner_only);
    file_ = Descriptor(::open(lines_path_.c_str(), O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0600));
    if (file_.number() < 0) fail(lines_path_);
    const auto line =
        fmt::format("\n{} - {}\n", record_line, digest_of_record(record_path_));  // ends a torn line
    if (!write_all(file_.number(), line)) fail(lines_path_);
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
