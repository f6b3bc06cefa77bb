// SPDX-License-Identifier: MIT
// People one after the other, at a terminal: keys in, answered people out, no terminal and no file.
#pragma once
#include <optional>
#include <string>
#include "commands/ask_codes.hpp"
#include "commands/ask_journal_text.hpp"
#include "commands/ask_person.hpp"

namespace socratic {

struct PileSetting {
    const PersonQuestions& questions;
    const ScreenWords& words;
    AnswerKeys keys;
    bool has_codes = true;  ///< the sheet has a column for the codes of people
    std::string sheet;      ///< where the answers go, as people read it
};

/// Before the first key.
struct PileBeginning {
    CodesInUse codes;
    long kept = 0;  ///< people that an interrupted run left
    std::optional<BegunPerson> begun;
    std::string date;  ///< of that run
};

class Pile {
public:
    enum class Event {
        going_on,
        keep,   ///< a person is complete: keep it, then say `kept` or `not_kept`
        finish  ///< no more people
    };
    Pile(const PileSetting& setting, PileBeginning beginning);

    Event take(const Keystroke& key);
    Screen screen(ScreenSize size) const;

    /// The person that is to be kept.
    const AnsweredPerson& person() const { return interview_.person(); }
    void kept();
    /// Why, in words; the person stays, and may be confirmed again.
    void not_kept(std::string why) { trouble_ = std::move(why); }

    /// Somebody whose answers are not complete, if there is one.
    std::optional<BegunPerson> begun() const;

private:
    enum class State { start, own_code, phone_code, person };
    Event take_start(const Keystroke& key);
    Event take_line(const Keystroke& key);
    Event take_person(const Keystroke& key);
    bool take_own_code(const std::string& code);
    void enter_own_code();
    void enter_phone_code();
    void begin_anew();
    Screen start_screen(ScreenSize size) const;
    Screen line_screen(ScreenSize size) const;
    std::string heading() const;
    bool is_key(const Keystroke& key, std::string_view name) const;

    PileSetting setting_;
    CodesInUse codes_;
    PersonInterview interview_;
    State state_ = State::start;
    long count_ = 0;  ///< people kept so far, those of an interrupted run included
    std::string typed_;
    std::string trouble_;  ///< why somebody could not be kept
    Notice notice_;
};

}  // namespace socratic
