// SPDX-License-Identifier: MIT
#include "commands/ask_pile.hpp"
#include "base/utf8.hpp"
#include "model/phone_code.hpp"

namespace socratic {
namespace {

std::string trimmed(std::string text) {
    while (!text.empty() && text.back() == ' ') text.pop_back();
    return text;
}

std::string_view key_of(OwnCodeFault fault) {
    switch (fault) {
        case OwnCodeFault::reserved:
            return "ask.code.reserved";
        case OwnCodeFault::formula:
            return "ask.code.formula";
        case OwnCodeFault::too_long:
            return "ask.code.too_long";
        default:
            return "ask.code.unprintable";
    }
}

constexpr std::size_t longest_line = 1000;

}  // namespace

Pile::Pile(const PileSetting& setting, PileBeginning beginning)
    : setting_(setting),
      codes_(std::move(beginning.codes)),
      interview_(setting.questions, setting.keys, nobody(setting.questions.questionnaire)),
      count_(beginning.kept) {
    const auto count = std::to_string(beginning.kept);
    if (beginning.kept > 0)
        notice_ = {beginning.kept == 1 ? "ask.resumed.one" : "ask.resumed.other",
                   {{"n", count}, {"date", date_in(setting.words.catalogue, beginning.date)}}};
    if (!beginning.begun) return;
    notice_ = {beginning.kept == 0 ? "ask.resumed.alone" : "ask.resumed.begun",
               {{"n", count}, {"date", date_in(setting.words.catalogue, beginning.date)}}};
    interview_ = {setting.questions, setting.keys, beginning.begun->person, beginning.begun->step};
    codes_.add(beginning.begun->person.code);
}

Pile::Event Pile::take(const Keystroke& key) {
    switch (state_) {
        case State::start:
            return take_start(key);
        case State::person:
            return take_person(key);
        default:
            return take_line(key);
    }
}

bool Pile::is_key(const Keystroke& key, std::string_view name) const {
    auto text = key.text;
    if (text.size() == 1 && text[0] >= 'A' && text[0] <= 'Z')
        text[0] = static_cast<char>(text[0] - 'A' + 'a');
    return key.kind == Keystroke::Kind::text && text == setting_.words.of(name);
}

Pile::Event Pile::take_start(const Keystroke& key) {
    if (key.kind == Keystroke::Kind::end || is_key(key, "ask.key.finish")) return Event::finish;
    const bool is_begun = begun().has_value();
    if (key.kind == Keystroke::Kind::enter || key.kind == Keystroke::Kind::forward || key.text == " ")
        state_ = State::person;
    else if (setting_.has_codes && is_key(key, "ask.key.code"))
        state_ = State::own_code;
    else if (!is_begun && is_key(key, "ask.key.phone"))
        state_ = State::phone_code;
    else if (is_begun && is_key(key, "ask.key.anew"))
        begin_anew();
    if (state_ != State::start) notice_ = {};
    return Event::going_on;
}

/// A line is typed: a code of one's own, or one from a phone.
Pile::Event Pile::take_line(const Keystroke& key) {
    if (key.kind == Keystroke::Kind::text && typed_.size() < longest_line) typed_ += key.text;
    if (key.kind == Keystroke::Kind::rub_out && !typed_.empty())
        typed_.resize(typed_.size() - split_code_points(typed_).back().size());
    const bool is_left = key.kind == Keystroke::Kind::escape || key.kind == Keystroke::Kind::back ||
                         key.kind == Keystroke::Kind::end ||
                         (key.kind == Keystroke::Kind::enter && typed_.empty());
    if (is_left) {
        typed_.clear();
        notice_ = {};
        state_ = State::start;
    } else if (key.kind == Keystroke::Kind::enter) {
        notice_ = {};
        if (state_ == State::own_code)
            enter_own_code();
        else
            enter_phone_code();
    }
    return Event::going_on;
}

/// False when the code cannot be theirs, which is said.
bool Pile::take_own_code(const std::string& code) {
    const auto fault = own_code_fault(code);
    if (fault != OwnCodeFault::none)
        notice_ = {std::string(key_of(fault)), {{"code", code}}};
    else if (codes_.has(code) && code != interview_.person().code)
        notice_ = {"ask.code.taken", {{"code", code}}};
    else
        interview_.person().code = code;
    return notice_.key.empty();
}

void Pile::enter_own_code() {
    if (!take_own_code(trimmed(typed_))) return;
    typed_.clear();
    state_ = State::person;
}

/// A wrong code stays on the line, to be looked through. One of their own may stand before it.
void Pile::enter_phone_code() {
    const auto& questionnaire = setting_.questions.questionnaire;
    const auto [own, code] = split_phone_code_line(questionnaire, typed_);
    const auto answers = read_phone_code(questionnaire, code);
    if (!answers) {
        notice_ = {"ask.phone.wrong", {}};
        return;
    }
    if (!own.empty() && setting_.has_codes && !take_own_code(std::string(own))) return;
    auto person = interview_.person();
    person.cells = answers->cells;
    for (const auto fact : setting_.questions.facts) person.facts[fact] = answers->facts[fact];
    interview_ = {setting_.questions, setting_.keys, std::move(person), setting_.questions.steps()};
    typed_.clear();
    state_ = State::person;
}

Pile::Event Pile::take_person(const Keystroke& key) {
    trouble_.clear();
    const auto outcome = interview_.take(key);
    if (outcome == PersonInterview::Outcome::left) state_ = State::start;
    if (outcome != PersonInterview::Outcome::kept) return Event::going_on;
    auto& code = interview_.person().code;
    if (setting_.has_codes && code.empty()) code = codes_.next();
    return Event::keep;
}

void Pile::kept() {
    const auto code = person().code;
    codes_.add(code);
    ++count_;
    begin_anew();
    state_ = State::start;
    notice_ = code.empty()         ? Notice{"ask.kept", {}}
              : is_made_code(code) ? Notice{"ask.kept.made", {{"code", code}}}
                                   : Notice{"ask.kept.own", {{"code", code}}};
}

void Pile::begin_anew() {
    interview_ = {setting_.questions, setting_.keys, nobody(setting_.questions.questionnaire)};
    notice_ = {};
}

std::optional<BegunPerson> Pile::begun() const {
    if (!has_any_answer(person()) && person().code.empty() && interview_.step() == 0) return std::nullopt;
    return BegunPerson{person(), interview_.step()};
}

}  // namespace socratic
