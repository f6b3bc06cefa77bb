// SPDX-License-Identifier: MIT
// Typed answers on their way into an answer sheet: first into the journal, one by one, then into the sheet,
// all at once.
#pragma once
#include <optional>
#include <string>
#include <vector>
#include "base/problem.hpp"
#include "commands/ask_codes.hpp"
#include "commands/ask_journal.hpp"
#include "commands/ask_sheet.hpp"

namespace socratic {

class AnswerStore {
public:
    /// Reads the sheet and takes up what an interrupted run left beside it. Throws a Failure when answers
    /// could not be kept there.
    AnswerStore(const std::string& sheet, const PersonQuestions& questions);

    bool has_codes() const { return sheet_.has_codes(); }
    /// Of the people in the sheet and in the journal.
    CodesInUse codes() const;
    /// What an interrupted run left: the people, one who is not complete, the day; what else there is to say.
    long resumed() const { return resumed_; }
    const std::optional<BegunPerson>& begun() const { return begun_; }
    const std::string& date() const { return journal_.head().date; }
    const std::vector<Problem>& warnings() const { return warnings_; }
    /// Columns of the sheet that nobody is asked for.
    std::vector<std::string> facts_not_asked() const;

    /// Into the journal. Throws a Failure when it cannot be kept; then it may be tried again.
    void add(const AnsweredPerson& person);

    /// Everybody into the sheet, under its header as it is now; the journal goes, but for the person who is
    /// not complete. Throws a Failure that leaves the journal when it cannot. Returns how many.
    std::size_t finish(const std::optional<BegunPerson>& begun);

private:
    void forget_written();
    void settle_codes();

    const PersonQuestions& questions_;
    TargetSheet sheet_;
    Journal journal_;
    std::vector<AnsweredPerson> people_;
    std::optional<BegunPerson> begun_;
    long resumed_ = 0;
    std::vector<Problem> warnings_;
};

}  // namespace socratic
