// SPDX-License-Identifier: MIT
// What the people in a room settle on, dimension by dimension: the level today and why, the level aimed at
// and its date. Keys or lines in, entries out, no terminal and no file.
#pragma once
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>
#include "commands/ask_key.hpp"
#include "commands/ask_screen.hpp"
#include "model/assessment.hpp"
#include "model/questionnaire.hpp"

namespace socratic {

/// By dimension id.
struct RoomLevels {
    std::map<std::string, AgreedLevel> agreed;
    std::map<std::string, Target> targets;
};

enum class Aims { asked, not_asked };

/// "2", "2.5" or "2,5" within the scale; nothing for anything else.
std::optional<double> read_agreed_level(std::string_view text, const Scale& scale);
/// Any figure on the scale with at most two decimals.
std::optional<double> read_target_level(std::string_view text, const Scale& scale);

/// At a terminal. After the last dimension comes an overview, from which each can be corrected by its id.
class RoomInterview {
public:
    enum class Outcome {
        going_on,
        changed,  ///< something to write
        finished
    };
    enum class Field { level, why, target, by };

    RoomInterview(const Questionnaire& questionnaire, RoomLevels levels, Aims aims);

    Outcome take(const Keystroke& key);
    Screen screen(const ScreenWords& words, ScreenSize size) const;

    const RoomLevels& levels() const { return levels_; }
    bool is_overview() const { return dimension_ == questionnaire_->dimensions.size(); }
    Field field() const { return field_; }
    const std::string& typed() const { return typed_; }
    const Notice& notice() const { return notice_; }
    /// Why what was settled on could not be written, in words.
    void not_written(std::string why) { trouble_ = std::move(why); }

private:
    const Dimension& dimension() const { return questionnaire_->dimensions[dimension_]; }
    const AgreedLevel* agreed() const;
    const Target* target() const;
    Outcome enter();
    Outcome enter_overview();
    bool settle();
    bool settle_level();
    bool settle_target();
    void take_away();
    Outcome go_on();
    void go_back();
    void skip_what_has_no_level();
    std::string present(const ScreenWords& words) const;
    void add_overview(Screen& screen, const ScreenWords& words, ScreenSize size) const;
    void add_field(Screen& screen, const ScreenWords& words, ScreenSize size) const;

    const Questionnaire* questionnaire_;
    RoomLevels levels_;
    Aims aims_;
    std::size_t dimension_ = 0;  ///< the one after the last is the overview
    Field field_ = Field::level;
    bool is_correcting_ = false;
    std::string typed_, trouble_;
    Notice notice_;
};

/// Over a pipe, a line each: `POL 2.5 why it is so`, `POL target 4 2027-06-30`, with `-` for a level that is
/// taken away. Blank lines are passed over. Throws a Failure that names the line.
void take_room_line(const Questionnaire& questionnaire, std::string_view line, long number,
                    RoomLevels& levels);

}  // namespace socratic
