// SPDX-License-Identifier: MIT
// What stands in a journal of typed answers: lines that each carry a checksum, so that one cut off by a power
// cut is known for what it is.
#pragma once
#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>
#include "commands/ask_person.hpp"

namespace socratic {

/// What a journal belongs to.
struct JournalHead {
    std::string questionnaire, version;
    std::string date;                ///< ISO day of its beginning
    std::size_t sheet_bytes = 0;     ///< of the answer sheet when it was begun; 0 when there was none
    std::vector<std::size_t> facts;  ///< that are asked, by index
};

/// Somebody whose answers are not complete.
struct BegunPerson {
    AnsweredPerson person;
    std::size_t step = 0;  ///< where it goes on
};

struct JournalContent {
    JournalHead head;
    std::vector<AnsweredPerson> people;
    std::optional<BegunPerson> begun;
    std::size_t whole_bytes = 0;  ///< of the lines that are whole; what follows is half a line
};

/// Two lines: what it belongs to, and the columns of the rows below.
std::string journal_head(const JournalHead& head, const Questionnaire& questionnaire);
std::string journal_line(const AnsweredPerson& person, const JournalHead& head,
                         const Questionnaire& questionnaire);
std::string journal_line(const BegunPerson& begun, const JournalHead& head,
                         const Questionnaire& questionnaire);

/// Nothing when not even the head is whole: then nobody's answers can be in it. Throws a Failure that names
/// `file` when it is no journal, is of another questionnaire, or is damaged before its end.
std::optional<JournalContent> read_journal(std::string_view bytes, const std::string& file,
                                           const Questionnaire& questionnaire);

}  // namespace socratic
