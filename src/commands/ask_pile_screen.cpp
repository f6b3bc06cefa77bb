// SPDX-License-Identifier: MIT
// What stands on the screen between two people.
#include "commands/ask_pile.hpp"

namespace socratic {

Screen Pile::screen(ScreenSize size) const {
    if (state_ == State::start) return start_screen(size);
    if (state_ != State::person) return line_screen(size);
    auto screen = person_screen(interview_, heading(), setting_.words, size);
    if (trouble_.empty()) return screen;
    Screen above;
    add_wrapped(above, {"! ", trouble_, Look::plain}, size.columns);
    above.insert(above.end(), screen.begin(), screen.end());
    return above;
}

std::string Pile::heading() const {
    auto heading = setting_.words.of("ask.person", {{"n", std::to_string(count_ + 1)}});
    if (!person().code.empty()) heading += " · " + person().code;
    return heading;
}

Screen Pile::start_screen(ScreenSize size) const {
    const auto& words = setting_.words;
    Screen screen;
    const auto add = [&](const std::string& lead, const std::string& text, Look look = Look::plain) {
        add_wrapped(screen, {lead, text, look}, size.columns);
    };
    const auto add_key = [&](const std::string& key, std::string_view what) {
        add("  " + key + std::string(key.size() < 6 ? 6 - key.size() : 0, ' ') + "  ", words.of(what));
    };
    add("", words.of(setting_.questions.questionnaire.title));
    add("", words.of_count("ask.so_far", count_, {{"sheet", setting_.sheet}}), Look::faint);
    screen.push_back({});
    if (!notice_.key.empty()) {
        add("", words.of(notice_.key, notice_.values));
        screen.push_back({});
    }
    const bool is_begun = begun().has_value();
    add(heading(), "");
    screen.push_back({});
    add_key(words.of("ask.key.enter"), is_begun ? "ask.start.go_on" : "ask.start.begin");
    if (setting_.has_codes) add_key(words.of("ask.key.code"), "ask.start.code");
    if (!is_begun) add_key(words.of("ask.key.phone"), "ask.start.phone");
    if (is_begun) add_key(words.of("ask.key.anew"), "ask.start.anew");
    add_key(words.of("ask.key.finish"), is_begun ? "ask.start.finish.begun" : "ask.start.finish");
    screen.push_back({});
    add_typed(screen, "", size.columns);
    return screen;
}

Screen Pile::line_screen(ScreenSize size) const {
    const auto& words = setting_.words;
    Screen screen;
    add_wrapped(screen, {heading(), "", Look::plain}, size.columns);
    screen.push_back({});
    const auto* asks = state_ == State::own_code ? "ask.code.ask" : "ask.phone.ask";
    add_wrapped(screen, {"", words.of(asks), Look::plain}, size.columns);
    screen.push_back({});
    if (!notice_.key.empty())
        add_wrapped(screen, {"! ", words.of(notice_.key, notice_.values), Look::plain}, size.columns);
    add_wrapped(screen, {"", words.of("ask.keys.line"), Look::faint}, size.columns);
    add_typed(screen, typed_, size.columns);
    return screen;
}

}  // namespace socratic
