// SPDX-License-Identifier: MIT
#include "commands/ask_person.hpp"
#include <fmt/format.h>
#include <algorithm>
#include "base/nearest.hpp"
#include "base/utf8.hpp"
#include "read/answer_sheet_level.hpp"

namespace socratic {
namespace {

std::string lower(std::string text) {
    for (auto& letter : text)
        if (letter >= 'A' && letter <= 'Z') letter = static_cast<char>(letter - 'A' + 'a');
    return text;
}

/// The number that digits alone write, from 1, or 0.
std::size_t number_of(const std::string& digits) {
    if (digits.empty() || digits.size() > 4 || digits.find_first_not_of("0123456789") != std::string::npos)
        return 0;
    return static_cast<std::size_t>(std::stoul(digits));
}

}  // namespace

PersonQuestions person_questions(const Questionnaire& questionnaire, std::vector<std::size_t> facts) {
    return {questionnaire, std::move(facts), asked_questions(questionnaire)};
}

AnsweredPerson nobody(const Questionnaire& questionnaire) {
    return {{},
            std::vector<Cell>(asked_questions(questionnaire).size(), cell_empty),
            std::vector<std::int16_t>(questionnaire.facts.size(), no_fact_value)};
}

bool has_any_answer(const AnsweredPerson& person) {
    return std::any_of(person.cells.begin(), person.cells.end(), [](Cell c) { return c != cell_empty; }) ||
           std::any_of(person.facts.begin(), person.facts.end(),
                       [](std::int16_t value) { return value != no_fact_value; });
}

PersonInterview::PersonInterview(const PersonQuestions& questions, AnswerKeys keys, AnsweredPerson person,
                                 std::size_t step)
    : questions_(&questions),
      keys_(std::move(keys)),
      person_(std::move(person)),
      step_(std::min(step, questions.steps())) {}

bool PersonInterview::is_typed() const {
    if (is_review()) return true;
    if (questions_->is_fact(step_)) return questions_->fact(step_).values.size() > 9;
    const auto& scale = questions_->scale(step_);
    return scale.min < 0 || scale.max > 9;
}

bool PersonInterview::has_answer() const {
    if (is_review()) return false;
    if (questions_->is_fact(step_)) return person_.facts[questions_->facts[step_]] != no_fact_value;
    return person_.cells[questions_->question_index(step_)] != cell_empty;
}

PersonInterview::Outcome PersonInterview::take(const Keystroke& key) {
    notice_ = {};
    if (key.kind == Keystroke::Kind::escape || key.kind == Keystroke::Kind::end) {
        typed_.clear();
        return Outcome::left;
    }
    if (key.kind == Keystroke::Kind::back) return go_back();
    if (key.kind == Keystroke::Kind::enter) return enter();
    if (key.kind == Keystroke::Kind::forward) return is_review() ? Outcome::going_on : enter();
    if (key.kind == Keystroke::Kind::erase && !is_review()) {
        erase();
        return Outcome::going_on;
    }
    return is_typed() ? take_typed(key) : take_one_key(key);
}

PersonInterview::Outcome PersonInterview::take_one_key(const Keystroke& key) {
    if (key.kind == Keystroke::Kind::rub_out || key.text == "<") return go_back();
    if (key.text == " ") return enter();
    if (key.text == "-") {
        erase();
        return go_on();
    }
    if (key.kind == Keystroke::Kind::text && answer_with(key.text)) return go_on();
    refuse();
    return Outcome::going_on;
}

PersonInterview::Outcome PersonInterview::take_typed(const Keystroke& key) {
    if (typed_.empty() && (key.kind == Keystroke::Kind::rub_out || key.text == "<")) return go_back();
    if (key.kind == Keystroke::Kind::rub_out)
        typed_.resize(typed_.size() - split_code_points(typed_).back().size());
    else if (key.kind == Keystroke::Kind::text && typed_.size() < 40 && (key.text != " " || !typed_.empty()))
        typed_ += key.text;
    return Outcome::going_on;
}

/// Enter alone leaves things as they are: nothing where there was no answer, else the answer.
PersonInterview::Outcome PersonInterview::enter() {
    if (is_review()) return enter_review();
    if (typed_.empty()) return go_on();
    if (typed_ == "-") {
        erase();
        return go_on();
    }
    if (answer_with(typed_)) return go_on();
    refuse();
    return Outcome::going_on;
}

PersonInterview::Outcome PersonInterview::enter_review() {
    if (typed_.empty()) return Outcome::kept;
    std::vector<std::string> ids;
    for (std::size_t step = 0; step < questions_->steps(); ++step) {
        ids.push_back(questions_->is_fact(step) ? questions_->fact(step).id : questions_->question(step).id);
        if (lower(ids.back()) != lower(typed_)) continue;
        step_ = step;
        is_correcting_ = true;
        typed_.clear();
        return Outcome::going_on;
    }
    const auto nearest = find_nearest(typed_, ids);
    notice_ = {nearest ? "ask.no_question.nearest" : "ask.no_question",
               {{"id", typed_}, {"nearest", nearest.value_or("")}}};
    typed_.clear();
    return Outcome::going_on;
}

bool PersonInterview::answer_with(const std::string& word) {
    if (questions_->is_fact(step_)) return answer_fact(word);
    const auto letter = lower(word);
    const auto kind = questions_->questionnaire.kind;
    const auto cell = letter == keys_.dont_know        ? cell_dont_know
                      : letter == keys_.not_applicable ? cell_not_applicable
                      : letter == keys_.varies && kind == Kind::spectrum
                          ? cell_varies
                          : parse_level(word, questions_->scale(step_), kind);
    if (!cell || *cell == cell_empty) return false;
    person_.cells[questions_->question_index(step_)] = *cell;
    return true;
}

/// By its number on the screen, or by its id.
bool PersonInterview::answer_fact(const std::string& word) {
    const auto& values = questions_->fact(step_).values;
    auto index = number_of(word);
    for (std::size_t i = 0; i < values.size() && index == 0; ++i)
        if (lower(values[i].id) == lower(word)) index = i + 1;
    if (index == 0 || index > values.size()) return false;
    person_.facts[questions_->facts[step_]] = static_cast<std::int16_t>(index - 1);
    return true;
}

void PersonInterview::erase() {
    typed_.clear();
    if (questions_->is_fact(step_))
        person_.facts[questions_->facts[step_]] = no_fact_value;
    else
        person_.cells[questions_->question_index(step_)] = cell_empty;
}

PersonInterview::Outcome PersonInterview::go_on() {
    typed_.clear();
    step_ = is_correcting_ ? questions_->steps() : step_ + 1;
    is_correcting_ = false;
    return Outcome::going_on;
}

PersonInterview::Outcome PersonInterview::go_back() {
    typed_.clear();
    if (is_correcting_) return go_on();
    if (step_ == 0) return Outcome::left;
    --step_;
    return Outcome::going_on;
}

void PersonInterview::refuse() {
    typed_.clear();
    if (questions_->is_fact(step_)) {
        const auto count = std::to_string(questions_->fact(step_).values.size());
        notice_ = {"ask.not.fact", {{"count", count}}};
        return;
    }
    const auto& scale = questions_->scale(step_);
    notice_ = {questions_->questionnaire.kind == Kind::spectrum ? "ask.not.place" : "ask.not.answer",
               {{"min", std::to_string(scale.min)},
                {"max", std::to_string(scale.max)},
                {"dk", keys_.dont_know},
                {"na", keys_.not_applicable},
                {"varies", keys_.varies}}};
}

}  // namespace socratic
