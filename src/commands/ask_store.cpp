// SPDX-License-Identifier: MIT
#include "commands/ask_store.hpp"
#include <fmt/format.h>
#include <fmt/ranges.h>
#include <algorithm>
#include "base/file.hpp"
#include "base/problem.hpp"
#include "commands/source_date.hpp"

namespace socratic {
namespace {

JournalHead new_head(const TargetSheet& sheet, const PersonQuestions& questions) {
    return {{}, {}, today(), sheet.bytes.size(), questions.facts};
}

std::vector<std::string> ids_of(const std::vector<std::size_t>& facts, const Questionnaire& questionnaire) {
    std::vector<std::string> ids;
    for (const auto fact : facts) ids.push_back(questionnaire.facts[fact].id);
    return ids;
}

/// Half of the pile would have answers to them, half not.
void check_facts(const std::string& journal, const std::vector<std::size_t>& kept,
                 const PersonQuestions& questions) {
    if (kept == questions.facts) return;
    const auto ids = ids_of(kept, questions.questionnaire);
    throw Failure(Problem{
        Severity::error,
        {journal, 0, 0, {}},
        ids.empty() ? "the run that was interrupted asked for no facts"
                    : fmt::format("the run that was interrupted asked for {}", fmt::join(ids, ", ")),
        ids.empty() ? "go on without --facts" : fmt::format("go on with --facts {}", fmt::join(ids, ","))});
}

}  // namespace

AnswerStore::AnswerStore(const std::string& sheet, const PersonQuestions& questions)
    : questions_(questions),
      sheet_(read_target(sheet, questions)),
      journal_(journal_path(sheet), new_head(sheet_, questions), questions.questionnaire),
      people_(journal_.people()),
      begun_(journal_.begun()) {
    const auto path = journal_path(sheet);
    check_facts(path, journal_.head().facts, questions);
    if (journal_.was_cut_off())
        warnings_.push_back({Severity::warning,
                             {path, 0, 0, {}},
                             "the last record was cut off when the program was interrupted, and was dropped",
                             "type that person again"});
    forget_written();
    settle_codes();
    resumed_ = static_cast<long>(people_.size());
}

/// An interruption between writing the sheet and taking the journal away leaves people in both.
void AnswerStore::forget_written() {
    auto before = sheet_;
    before.bytes.resize(std::min(journal_.head().sheet_bytes, sheet_.bytes.size()));
    const auto rows = rows_for(sheet_, questions_.questionnaire, people_);
    if (people_.empty() || with_rows(before, questions_, rows) != sheet_.bytes) return;
    warnings_.push_back(
        {Severity::warning,
         {sheet_.path, 0, 0, {}},
         fmt::format("the {} typed in the run that was interrupted {} in the sheet already",
                     people_.size() == 1 ? "person" : "people", people_.size() == 1 ? "is" : "are"),
         ""});
    people_.clear();
    journal_.begin_anew(begun_, sheet_.bytes.size());
}

/// A code that somebody else got in the sheet meanwhile.
void AnswerStore::settle_codes() {
    const auto is_taken = [&](const std::string& code) {
        return !code.empty() &&
               std::find(sheet_.codes.begin(), sheet_.codes.end(), code) != sheet_.codes.end();
    };
    auto codes = this->codes();
    for (auto& person : people_) {
        if (!is_taken(person.code)) continue;
        if (!is_made_code(person.code))
            throw Failure(Problem{
                Severity::error,
                {sheet_.path, 0, 0, {}},
                fmt::format("the code '{}' of somebody whose answers were typed is in the sheet already",
                            person.code),
                "the typed answers are kept: take that row out of the sheet, or give it another code, "
                "then run again"});
        const auto fresh = codes.next();
        warnings_.push_back(
            {Severity::warning,
             {sheet_.path, 0, 0, {}},
             fmt::format("'{}' is in the sheet already: the person typed is '{}' now", person.code, fresh),
             ""});
        person.code = fresh;
    }
}

CodesInUse AnswerStore::codes() const {
    CodesInUse codes;
    for (const auto& code : sheet_.codes) codes.add(code);
    for (const auto& person : people_) codes.add(person.code);
    if (begun_) codes.add(begun_->person.code);
    return codes;
}

std::vector<std::string> AnswerStore::facts_not_asked() const {
    std::vector<std::size_t> facts;
    for (const auto& column : sheet_.layout.columns) {
        const bool is_asked = std::find(questions_.facts.begin(), questions_.facts.end(), column.index) !=
                              questions_.facts.end();
        if (column.holds == SheetLayout::Holds::fact && !is_asked) facts.push_back(column.index);
    }
    return ids_of(facts, questions_.questionnaire);
}

void AnswerStore::add(const AnsweredPerson& person) {
    journal_.add(person);
    people_.push_back(person);
}

std::size_t AnswerStore::finish(const std::optional<BegunPerson>& begun) {
    if (begun) journal_.add(*begun);
    if (!people_.empty()) {
        sheet_ = read_target(sheet_.path, questions_);  // somebody may have changed it meanwhile
        warnings_.clear();
        settle_codes();
        const auto rows = rows_for(sheet_, questions_.questionnaire, people_);
        sheet_.bytes = with_rows(sheet_, questions_, rows);
        write_file(sheet_.path, sheet_.bytes, Access::owner_only);
    }
    journal_.finish(begun, sheet_.bytes.size());
    return people_.size();
}

}  // namespace socratic
