// SPDX-License-Identifier: MIT
// What stands on the screen while a room settles on its levels. The figures of the round do not.
#include "base/utf8.hpp"
#include "commands/ask_room.hpp"
#include "write/figure_text.hpp"

namespace socratic {
namespace {

/// As much of the text as fits, an ellipsis where it was cut.
std::string shortened_to(std::string_view text, int columns) {
    if (width_of(text) <= columns) return std::string(text);
    std::string out;
    for (const auto point : split_code_points(text)) {
        if (width_of(out) + width_of(point) + 1 > columns) break;
        out += point;
    }
    return out + "…";
}

std::string padded(std::string text, int columns) {
    const int width = width_of(text);
    return text + std::string(static_cast<std::size_t>(width < columns ? columns - width : 1), ' ');
}

std::string level_in(const ScreenWords& words, double level) {
    const auto plain = figure_text(level);
    const auto point = plain.find('.');
    const auto decimals = point == std::string::npos ? 0 : static_cast<int>(plain.size() - point - 1);
    return number_in(words.catalogue, level, decimals);
}

}  // namespace

Screen RoomInterview::screen(const ScreenWords& words, ScreenSize size) const {
    Screen screen;
    if (!trouble_.empty()) add_wrapped(screen, {"! ", trouble_, Look::plain}, size.columns);
    if (is_overview())
        add_overview(screen, words, size);
    else
        add_field(screen, words, size);
    return screen;
}

void RoomInterview::add_overview(Screen& screen, const ScreenWords& words, ScreenSize size) const {
    const auto add = [&](const ScreenLine& line) { add_wrapped(screen, line, size.columns); };
    add({words.of("ask.room.title"), "", Look::plain});
    screen.push_back({});
    int widest = 4;
    for (const auto& each : questionnaire_->dimensions) widest = std::max(widest, width_of(each.id) + 2);
    for (const auto& each : questionnaire_->dimensions) {
        const auto level = levels_.agreed.find(each.id);
        const auto aim = levels_.targets.find(each.id);
        auto line = padded(level == levels_.agreed.end() ? "–" : level_in(words, level->second.level), 5);
        if (aim != levels_.targets.end()) {
            auto text = "→ " + level_in(words, aim->second.level);
            if (!aim->second.by.empty()) text += "  " + aim->second.by;
            line += padded(text, 20);
        } else if (aims_ == Aims::asked) {
            line += padded("", 20);
        }
        if (level != levels_.agreed.end()) line += in(level->second.why, "");
        screen.push_back({padded(each.id, widest), shortened_to(line, size.columns - widest), Look::plain});
    }
    screen.push_back({});
    if (!notice_.key.empty()) add({"! ", words.of(notice_.key, notice_.values), Look::plain});
    add({"", words.of("ask.room.keys.overview"), Look::faint});
    add_typed(screen, typed_, size.columns);
}

void RoomInterview::add_field(Screen& screen, const ScreenWords& words, ScreenSize size) const {
    const auto add = [&](const ScreenLine& line) { add_wrapped(screen, line, size.columns); };
    const auto& scale = scale_of(*questionnaire_, dimension());
    add({words.of(dimension().name) + "  ",
         std::to_string(dimension_ + 1) + "/" + std::to_string(questionnaire_->dimensions.size()),
         Look::plain});
    if (const auto* section = find_section(*questionnaire_, dimension().section))
        add({"", words.of(section->name), Look::faint});
    screen.push_back({});
    for (int level = scale.min; level <= scale.max && scale.count() <= 12; ++level) {
        const auto named = scale.levels.find(level);
        const auto number = std::to_string(level);
        auto text = named == scale.levels.end() ? std::string() : words.of(named->second.name);
        if (named != scale.levels.end() && !named->second.meaning.empty())
            text += " – " + words.of(named->second.meaning);
        add({std::string(number.size() < 4 ? 4 - number.size() : 0, ' ') + number + "  ", text, Look::plain});
    }
    screen.push_back({});
    const auto& discuss = dimension().discuss.empty() ? questionnaire_->discuss : dimension().discuss;
    if (field_ == Field::level && !discuss.empty()) add({"", words.of(discuss), Look::faint});
    if (field_ != Field::level && agreed() != nullptr)
        add({"", words.of("ask.room.agreed", {{"level", level_in(words, agreed()->level)}}), Look::plain});
    if (field_ == Field::by)
        add({"", words.of("ask.room.aim", {{"level", level_in(words, target()->level)}}), Look::plain});
    screen.push_back({});
    constexpr const char* asks[] = {"ask.room.level", "ask.room.why", "ask.room.target", "ask.room.by"};
    add({words.of(asks[static_cast<int>(field_)],
                  {{"min", std::to_string(scale.min)}, {"max", std::to_string(scale.max)}}),
         "", Look::plain});
    const auto now = present(words);
    if (!now.empty()) add({"", words.of("ask.present", {{"answer", now}}), Look::plain});
    if (!notice_.key.empty()) add({"! ", words.of(notice_.key, notice_.values), Look::plain});
    add({"", words.of(now.empty() ? "ask.room.keys" : "ask.room.keys.again"), Look::faint});
    add_typed(screen, typed_, size.columns);
}

/// What is settled already in this field, or "".
std::string RoomInterview::present(const ScreenWords& words) const {
    if (field_ == Field::level) return agreed() == nullptr ? "" : level_in(words, agreed()->level);
    if (field_ == Field::why) return agreed() == nullptr ? "" : std::string(in(agreed()->why, ""));
    if (target() == nullptr) return {};
    return field_ == Field::target ? level_in(words, target()->level) : target()->by;
}

}  // namespace socratic
