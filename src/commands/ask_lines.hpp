// SPDX-License-Identifier: MIT
// Answers that come over a pipe: lines in, answered people out.
#pragma once
#include <optional>
#include <string>
#include <string_view>
#include <vector>
#include "commands/ask_codes.hpp"
#include "commands/ask_person.hpp"

namespace socratic {

/// A line is one answer; or all answers of a person with blanks between; or a phone code, a code of their own
/// before it if they like; or `CODE:`, the code of their own, before or above the answers. Answers are
/// levels, DK, NA and `-` for none; values of facts by their ids. Blank lines are passed over.
class AnswerLines {
public:
    AnswerLines(const PersonQuestions& questions, CodesInUse codes, bool has_codes);

    /// The person that the line completes. Throws a Failure that names the line.
    std::optional<AnsweredPerson> take(std::string_view line);
    /// No more lines: throws a Failure when that is in the middle of a person.
    void end() const;

private:
    bool may_be_phone_code(const std::vector<std::string_view>& words) const;
    std::optional<AnsweredPerson> take_phone_code(const std::vector<std::string_view>& words);
    std::optional<std::int16_t> read_fact(std::string_view word) const;
    std::optional<Cell> read_cell(std::string_view word) const;
    bool is_answer(std::string_view word) const;
    [[noreturn]] void refuse_answer(std::string_view word) const;
    [[noreturn]] void refuse_fact(std::string_view word) const;
    std::optional<AnsweredPerson> take_words(const std::vector<std::string_view>& words);
    std::optional<AnsweredPerson> complete();
    void take_own_code(std::string_view code);
    void take_answer(std::string_view word);
    [[noreturn]] void fail(std::string message, std::string hint) const;

    const PersonQuestions& questions_;
    CodesInUse codes_;
    bool has_codes_;
    AnsweredPerson person_;
    std::size_t step_ = 0;
    long number_ = 0;  ///< of the line, from 1
    std::string line_;
};

}  // namespace socratic
