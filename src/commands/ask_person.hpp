// SPDX-License-Identifier: MIT
// One person's answers as they are typed: keys in, answers out, no terminal.
#pragma once
#include <cstdint>
#include <string>
#include <vector>
#include "commands/ask_key.hpp"
#include "commands/ask_screen.hpp"
#include "model/answers.hpp"
#include "model/questionnaire.hpp"

namespace socratic {

/// What each person is asked: first the facts, then all questions.
struct PersonQuestions {
    const Questionnaire& questionnaire;
    std::vector<std::size_t> facts;       ///< indices into the questionnaire's facts
    std::vector<QuestionPosition> asked;  ///< as `asked_questions` gives them

    std::size_t steps() const { return facts.size() + asked.size(); }
    bool is_fact(std::size_t step) const { return step < facts.size(); }
    const Fact& fact(std::size_t step) const { return questionnaire.facts[facts[step]]; }
    std::size_t question_index(std::size_t step) const { return step - facts.size(); }
    const Dimension& dimension(std::size_t step) const {
        return questionnaire.dimensions[asked[question_index(step)].dimension];
    }
    const Question& question(std::size_t step) const {
        return dimension(step).questions[asked[question_index(step)].question];
    }
    const Scale& scale(std::size_t step) const { return scale_of(questionnaire, dimension(step)); }
};

PersonQuestions person_questions(const Questionnaire& questionnaire, std::vector<std::size_t> facts);

struct AnsweredPerson {
    std::string code;                 ///< their own, or one the program made; "" when there is none yet
    std::vector<Cell> cells;          ///< by asked question
    std::vector<std::int16_t> facts;  ///< by fact of the questionnaire

    RespondentRow row() const { return {code, cells, facts}; }
    bool operator==(const AnsweredPerson&) const = default;
};

/// Somebody who has answered nothing.
AnsweredPerson nobody(const Questionnaire& questionnaire);
bool has_any_answer(const AnsweredPerson& person);

/// The keys that differ by language, small letters.
struct AnswerKeys {
    std::string dont_know = "d", not_applicable = "n", varies = "v";
};

/// Walks through the steps of one person; the step after the last one is the review, from which every
/// answer can be corrected by its id.
class PersonInterview {
public:
    enum class Outcome {
        going_on,
        left,  ///< back from the first step, or escape: the answers stay
        kept   ///< the review was confirmed
    };
    PersonInterview(const PersonQuestions& questions, AnswerKeys keys, AnsweredPerson person,
                    std::size_t step = 0);

    Outcome take(const Keystroke& key);

    const PersonQuestions& questions() const { return *questions_; }
    const AnswerKeys& keys() const { return keys_; }
    const AnsweredPerson& person() const { return person_; }
    AnsweredPerson& person() { return person_; }
    std::size_t step() const { return step_; }
    bool is_review() const { return step_ == questions_->steps(); }
    /// True when answers of this step are typed and ended by Enter, not given by one key.
    bool is_typed() const;
    bool has_answer() const;
    const std::string& typed() const { return typed_; }
    const Notice& notice() const { return notice_; }

private:
    Outcome take_one_key(const Keystroke& key);
    Outcome take_typed(const Keystroke& key);
    Outcome enter();
    Outcome enter_review();
    bool answer_with(const std::string& word);
    bool answer_fact(const std::string& word);
    void set_cell(Cell cell);
    void erase();
    Outcome go_on();
    Outcome go_back();
    void refuse();

    const PersonQuestions* questions_;
    AnswerKeys keys_;
    AnsweredPerson person_;
    std::size_t step_;
    bool is_correcting_ = false;  ///< from the review, to which it goes back
    std::string typed_;
    Notice notice_;
};

/// What stands on the screen; `heading` is the first line. Meanings and anchors give way on a small screen.
Screen person_screen(const PersonInterview& interview, const std::string& heading, const ScreenWords& words,
                     ScreenSize size);

}  // namespace socratic
