// SPDX-License-Identifier: MIT
// The journal beside an answer sheet: what was typed is in it, on the disk, before the next person is asked.
#pragma once
#include <optional>
#include <string>
#include <vector>
#include "base/descriptor.hpp"
#include "commands/ask_journal_text.hpp"

namespace socratic {

/// `folder/.NAME.journal` for `folder/NAME`.
std::string journal_path(const std::string& sheet);

class Journal {
public:
    /// Takes up the journal that an interrupted run left, or begins one with `head`. Throws a Failure when
    /// it cannot be made, when somebody else is typing into the same sheet, and as `read_journal` does.
    Journal(std::string path, const JournalHead& head, const Questionnaire& questionnaire);

    const JournalHead& head() const { return content_.head; }
    /// What an interrupted run left.
    const std::vector<AnsweredPerson>& people() const { return content_.people; }
    const std::optional<BegunPerson>& begun() const { return content_.begun; }
    /// True when half a record stood at its end, which was dropped.
    bool was_cut_off() const { return was_cut_off_; }

    /// On the disk when this returns; a Failure leaves the journal as it was.
    void add(const AnsweredPerson& person);
    void add(const BegunPerson& begun);

    /// All people in it are in a sheet of that many bytes: only the one who is not complete stays.
    void begin_anew(const std::optional<BegunPerson>& begun, std::size_t sheet_bytes);

    /// All of it is in the sheet now: it goes, but for the person who is not complete.
    void finish(const std::optional<BegunPerson>& begun, std::size_t sheet_bytes);

private:
    void open_and_lock();
    void take_up(const JournalHead& head);
    void append(const std::string& line);
    [[noreturn]] void fail(const std::string& what, const std::string& hint = {}) const;

    std::string path_;
    const Questionnaire* questionnaire_;
    Descriptor file_;
    JournalContent content_;
    bool was_cut_off_ = false;
};

}  // namespace socratic
