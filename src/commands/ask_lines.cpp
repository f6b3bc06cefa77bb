// SPDX-License-Identifier: MIT
#include "commands/ask_lines.hpp"
#include <fmt/format.h>
#include <fmt/ranges.h>
#include <algorithm>
#include "base/nearest.hpp"
#include "base/problem.hpp"
#include "base/utf8.hpp"
#include "model/phone_code.hpp"
#include "read/answer_sheet_level.hpp"
#include "read/csv_problems.hpp"

namespace socratic {
namespace {

std::vector<std::string_view> split_at_blanks(std::string_view line) {
    std::vector<std::string_view> words;
    while (true) {
        const auto begin = line.find_first_not_of(" \t\r");
        if (begin == std::string_view::npos) return words;
        const auto end = std::min(line.find_first_of(" \t\r", begin), line.size());
        words.push_back(line.substr(begin, end - begin));
        line.remove_prefix(end);
    }
}

bool equal_ignoring_case(std::string_view a, std::string_view b) {
    const auto lower = [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; };
    return std::equal(a.begin(), a.end(), b.begin(), b.end(),
                      [&](char x, char y) { return lower(x) == lower(y); });
}

}  // namespace

AnswerLines::AnswerLines(const PersonQuestions& questions, CodesInUse codes, bool has_codes)
    : questions_(questions),
      codes_(std::move(codes)),
      has_codes_(has_codes),
      person_(nobody(questions.questionnaire)) {}

std::optional<AnsweredPerson> AnswerLines::take(std::string_view line) {
    ++number_;
    line_ = line;
    if (const auto invalid = find_invalid_utf8(line))
        fail("this is not UTF-8", "answers are plain digits and letters");
    auto words = split_at_blanks(line);
    if (words.empty()) return std::nullopt;
    if (auto person = take_phone_code(words)) return person;
    return take_words(words);
}

/// What can be answers is answers: of a small questionnaire a code from a phone is hardly longer.
bool AnswerLines::may_be_phone_code(const std::vector<std::string_view>& words) const {
    if (step_ > 0 || !person_.code.empty() || words.front().ends_with(':')) return false;
    if (words.size() == 1) return !is_answer(words.front());
    const auto is_short = [](std::string_view word) {
        return word.size() < 4;
    };  // its groups have five letters
    return words.size() != questions_.steps() && !std::all_of(words.begin(), words.end(), is_short);
}

std::optional<AnsweredPerson> AnswerLines::take_phone_code(const std::vector<std::string_view>& words) {
    const auto& questionnaire = questions_.questionnaire;
    if (!may_be_phone_code(words)) return std::nullopt;
    const auto [own, code] = split_phone_code_line(questionnaire, line_);
    if (!looks_like_phone_code(questionnaire, code)) return std::nullopt;
    const auto answers = read_phone_code(questionnaire, code);
    if (!answers)
        fail("this code from a phone is mistyped, or of another questionnaire",
             "compare it with the phone letter by letter");
    if (!own.empty()) take_own_code(own);
    person_.cells = answers->cells;
    for (const auto fact : questions_.facts) person_.facts[fact] = answers->facts[fact];
    return complete();
}

std::optional<AnsweredPerson> AnswerLines::take_words(const std::vector<std::string_view>& all) {
    auto words = all;
    if (words.front().ends_with(':')) {
        if (step_ > 0)
            fail(fmt::format("a new person begins here, but the one before has {} of {} answers", step_,
                             questions_.steps()),
                 "write '-' where there is no answer");
        take_own_code(words.front().substr(0, words.front().size() - 1));
        words.erase(words.begin());
        if (words.empty()) return std::nullopt;
    }
    const bool is_whole = words.size() > 1 || questions_.steps() == 1;
    if (is_whole && step_ > 0)
        fail(fmt::format("expected one answer, got {}", words.size()),
             "a person's answers are either all on one line or each on a line of its own");
    if (is_whole && words.size() != questions_.steps())
        fail(fmt::format("expected {} answers, got {}", questions_.steps(), words.size()),
             "write '-' where there is no answer; the order is that of 'socratic-wheel list'" +
                 std::string(questions_.facts.empty() ? "" : ", the facts first"));
    for (const auto word : words) take_answer(word);
    return step_ == questions_.steps() ? complete() : std::nullopt;
}

std::optional<AnsweredPerson> AnswerLines::complete() {
    auto done = std::move(person_);
    if (has_codes_ && done.code.empty()) done.code = codes_.next();
    codes_.add(done.code);
    person_ = nobody(questions_.questionnaire);
    step_ = 0;
    return done;
}

void AnswerLines::take_own_code(std::string_view code) {
    if (!has_codes_)
        fail("the sheet has no column for codes of people", "add a column 'respondent', or leave codes out");
    const auto what = quoted_cell(code);
    switch (own_code_fault(code)) {
        case OwnCodeFault::none:
            break;
        case OwnCodeFault::empty:
            fail("expected a code before ':'", "leave the ':' out where there is none");
        case OwnCodeFault::reserved:
            fail(fmt::format("codes that begin with '_' are kept for the program, got {}", what),
                 "choose another code");
        case OwnCodeFault::formula:
            fail(fmt::format("a spreadsheet program would change the code {}", what),
                 "begin it with a letter or a digit");
        case OwnCodeFault::unprintable:
            fail(fmt::format("the code {} holds what cannot be printed", what), "choose another code");
        case OwnCodeFault::too_long:
            fail(fmt::format("the code {} is longer than {} characters", what, longest_own_code),
                 "choose a shorter one");
    }
    if (codes_.has(std::string(code)))
        fail(fmt::format("the code {} is in the sheet already", what),
             "a person has one row: choose another code, or take the old row out");
    person_.code = code;
}

/// The value of the fact that is asked, `no_fact_value` for a hyphen.
std::optional<std::int16_t> AnswerLines::read_fact(std::string_view word) const {
    const auto& values = questions_.fact(step_).values;
    if (word == "-") return no_fact_value;
    for (std::size_t i = 0; i < values.size(); ++i)
        if (equal_ignoring_case(values[i].id, word)) return static_cast<std::int16_t>(i);
    return std::nullopt;
}

std::optional<Cell> AnswerLines::read_cell(std::string_view word) const {
    return word == "-" ? cell_empty
                       : parse_level(word, questions_.scale(step_), questions_.questionnaire.kind);
}

bool AnswerLines::is_answer(std::string_view word) const {
    return questions_.is_fact(step_) ? read_fact(word).has_value() : read_cell(word).has_value();
}

void AnswerLines::take_answer(std::string_view word) {
    if (questions_.is_fact(step_)) {
        const auto value = read_fact(word);
        if (!value) refuse_fact(word);
        person_.facts[questions_.facts[step_]] = *value;
    } else {
        const auto cell = read_cell(word);
        if (!cell) refuse_answer(word);
        person_.cells[questions_.question_index(step_)] = *cell;
    }
    ++step_;
}

void AnswerLines::refuse_answer(std::string_view word) const {
    const bool may_vary = questions_.questionnaire.kind == Kind::spectrum;
    const auto& scale = questions_.scale(step_);
    fail(fmt::format("{}: expected a whole level from {} to {}, DK, NA{} or '-', got {}",
                     questions_.question(step_).id, scale.min, scale.max, may_vary ? ", VARIES" : "",
                     quoted_cell(word)),
         fmt::format("DK (or NSP) is don't know, NA (or SO) not applicable, {}'-' no answer",
                     may_vary ? "VARIES it varies, " : ""));
}

void AnswerLines::refuse_fact(std::string_view word) const {
    const auto& fact = questions_.fact(step_);
    std::vector<std::string> ids;
    for (const auto& value : fact.values) ids.push_back(value.id);
    const auto guess = did_you_mean(word, ids);
    fail(fmt::format("{}: expected one of {}, or '-', got {}", fact.id, fmt::join(ids, ", "),
                     quoted_cell(word)),
         guess.empty() ? "write '-' when it is not known" : guess);
}

void AnswerLines::end() const {
    if (step_ == 0 && person_.code.empty()) return;
    throw Failure(Problem{Severity::error,
                          {"standard input", static_cast<int>(number_), 0, {}},
                          fmt::format("the input ends in the middle of a person, after {} of {} answers",
                                      step_, questions_.steps()),
                          "write '-' where there is no answer"});
}

void AnswerLines::fail(std::string message, std::string hint) const {
    throw Failure(Problem{Severity::error,
                          {"standard input", static_cast<int>(number_), 0, printable(line_)},
                          std::move(message),
                          std::move(hint)});
}

}  // namespace socratic
