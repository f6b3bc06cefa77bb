// SPDX-License-Identifier: MIT
#include "commands/ask_journal.hpp"
#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <cerrno>
#include <cstring>
#include "base/file.hpp"
#include "base/problem.hpp"
#include "read/extend.hpp"

namespace socratic {
namespace {

constexpr std::size_t most_bytes = 100'000'000;

std::string reason(int error) { return std::strerror(error); }  // NOLINT(concurrency-mt-unsafe)

}  // namespace

std::string journal_path(const std::string& sheet) {
    const auto folder = folder_of(sheet);
    return folder + "." + sheet.substr(folder.size()) + ".journal";
}

Journal::Journal(std::string path, const JournalHead& head, const Questionnaire& questionnaire)
    : path_(std::move(path)), questionnaire_(&questionnaire) {
    open_and_lock();
    take_up(head);
}

/// Whoever finishes takes the journal away: then the one that was opened is not the one that is there.
void Journal::open_and_lock() {
    for (;;) {
        file_ = Descriptor(::open(path_.c_str(), O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW, 0600));
        if (file_.number() < 0)
            fail("cannot be written: " + reason(errno), errno == ENOENT ? "make the folder first" : "");
        if (::flock(file_.number(), LOCK_EX | LOCK_NB) != 0 && errno == EWOULDBLOCK)
            fail("somebody is typing answers into this sheet already",
                 "finish there first: one 'ask' at a time for a sheet");
        struct stat opened = {};
        struct stat there = {};
        if (::fstat(file_.number(), &opened) != 0) fail("cannot be read: " + reason(errno));
        if (!S_ISREG(opened.st_mode)) fail("expected a file", "move it away, then run again");
        if (::stat(path_.c_str(), &there) == 0 && there.st_ino == opened.st_ino) return;
    }
}

void Journal::take_up(const JournalHead& head) {
    const auto bytes = read_file(path_, most_bytes);
    if (auto content = read_journal(bytes, path_, *questionnaire_)) {
        content_ = std::move(*content);
    } else {
        content_.head = head;
        content_.head.questionnaire = questionnaire_->id;
        content_.head.version = questionnaire_->version;
    }
    was_cut_off_ = content_.whole_bytes > 0 && content_.whole_bytes < bytes.size();
    if (::ftruncate(file_.number(), static_cast<off_t>(content_.whole_bytes)) != 0 ||
        ::lseek(file_.number(), 0, SEEK_END) < 0)
        fail("cannot be written: " + reason(errno));
    if (content_.whole_bytes > 0) return;
    append(journal_head(content_.head, *questionnaire_));
    sync_folder(folder_of(path_));
}

void Journal::append(const std::string& line) {
    const auto before = ::lseek(file_.number(), 0, SEEK_END);
    if (write_all(file_.number(), line) && reach_disk(file_.number())) return;
    const int error = errno;
    const bool is_undone = before < 0 || ::ftruncate(file_.number(), before) == 0;
    fail("cannot be written: " + reason(error),
         is_undone ? "make room, then go on: all that was kept before is still in this file" : "");
}

void Journal::add(const AnsweredPerson& person) {
    append(journal_line(person, content_.head, *questionnaire_));
}

void Journal::add(const BegunPerson& begun) { append(journal_line(begun, content_.head, *questionnaire_)); }

void Journal::begin_anew(const std::optional<BegunPerson>& begun, std::size_t sheet_bytes) {
    content_.people.clear();
    content_.head.sheet_bytes = sheet_bytes;
    if (::ftruncate(file_.number(), 0) != 0) fail("cannot be written: " + reason(errno));
    append(journal_head(content_.head, *questionnaire_));
    if (begun) add(*begun);
}

void Journal::finish(const std::optional<BegunPerson>& begun, std::size_t sheet_bytes) {
    if (begun) {
        auto head = content_.head;
        head.sheet_bytes = sheet_bytes;
        write_file(path_, journal_head(head, *questionnaire_) + journal_line(*begun, head, *questionnaire_),
                   Access::owner_only);
    } else {
        ::unlink(path_.c_str());
    }
    file_ = Descriptor();
}

void Journal::fail(const std::string& what, const std::string& hint) const {
    throw Failure(Problem{Severity::error, {path_, 0, 0, {}}, what, hint});
}

}  // namespace socratic
