// SPDX-License-Identifier: MIT
#include "commands/ask_room.hpp"
#include <charconv>
#include "base/nearest.hpp"
#include "base/utf8.hpp"
#include "read/scalar.hpp"

namespace socratic {
namespace {

constexpr std::size_t longest_reason = 4000;  ///< bytes

/// A plain decimal number, with a point or a comma.
std::optional<double> read_number(std::string_view text, std::size_t most_decimals) {
    std::string plain(text);
    const auto comma = plain.find(',');
    if (comma != std::string::npos) plain[comma] = '.';
    const auto point = plain.find('.');
    const auto digits = plain.find_first_not_of("0123456789.", plain.starts_with('-') ? 1 : 0);
    const auto decimals = point == std::string::npos ? 0 : plain.size() - point - 1;
    const auto first = plain.find_first_of("0123456789");  // before the point
    const bool is_shaped = first < point && plain.size() < 16 && digits == std::string::npos &&
                           decimals <= most_decimals && (point == std::string::npos || decimals > 0);
    double number = 0;
    const auto end = std::from_chars(plain.data(), plain.data() + plain.size(), number);
    if (!is_shaped || end.ec != std::errc() || end.ptr != plain.data() + plain.size()) return std::nullopt;
    return number;
}

std::optional<double> within(std::optional<double> number, const Scale& scale) {
    if (!number || *number < scale.min || *number > scale.max) return std::nullopt;
    return *number + 0.0;  // never a negative zero
}

}  // namespace

std::optional<double> read_agreed_level(std::string_view text, const Scale& scale) {
    const auto number = within(read_number(text, 1), scale);
    if (!number || *number * 2 != static_cast<double>(static_cast<long>(*number * 2))) return std::nullopt;
    return number;
}

std::optional<double> read_target_level(std::string_view text, const Scale& scale) {
    return within(read_number(text, 2), scale);
}

RoomInterview::RoomInterview(const Questionnaire& questionnaire, RoomLevels levels, Aims aims)
    : questionnaire_(&questionnaire), levels_(std::move(levels)), aims_(aims) {}

const AgreedLevel* RoomInterview::agreed() const {
    const auto found = levels_.agreed.find(dimension().id);
    return found == levels_.agreed.end() ? nullptr : &found->second;
}

const Target* RoomInterview::target() const {
    const auto found = levels_.targets.find(dimension().id);
    return found == levels_.targets.end() ? nullptr : &found->second;
}

RoomInterview::Outcome RoomInterview::take(const Keystroke& key) {
    notice_ = {};
    switch (key.kind) {
        case Keystroke::Kind::enter:
            return enter();
        case Keystroke::Kind::back:
            go_back();
            return Outcome::going_on;
        case Keystroke::Kind::forward:
            return is_overview() ? Outcome::going_on : enter();
        case Keystroke::Kind::escape:
        case Keystroke::Kind::end:
            typed_.clear();
            dimension_ = questionnaire_->dimensions.size();
            is_correcting_ = false;
            return Outcome::going_on;
        case Keystroke::Kind::rub_out:
            if (typed_.empty())
                go_back();
            else
                typed_.resize(typed_.size() - split_code_points(typed_).back().size());
            return Outcome::going_on;
        case Keystroke::Kind::text:
            if (typed_.empty() && key.text == "<" && (is_overview() || field_ != Field::why))
                go_back();
            else if ((key.text != " " || !typed_.empty()) && typed_.size() < longest_reason)
                typed_ += key.text;
            return Outcome::going_on;
        default:
            return Outcome::going_on;
    }
}

RoomInterview::Outcome RoomInterview::enter() {
    while (typed_.ends_with(' ')) typed_.pop_back();
    if (is_overview()) return enter_overview();
    if (typed_.empty()) return go_on();
    if (typed_ == "-")
        take_away();
    else if (!settle())
        return Outcome::going_on;
    go_on();
    return Outcome::changed;
}

RoomInterview::Outcome RoomInterview::enter_overview() {
    if (typed_.empty()) return Outcome::finished;
    std::vector<std::string> ids;
    for (const auto& each : questionnaire_->dimensions) ids.push_back(each.id);
    const auto nearest = find_nearest(typed_, ids);
    for (std::size_t i = 0; i < ids.size(); ++i) {
        const bool is_it = ids[i].size() == typed_.size() && nearest == ids[i] &&
                           std::equal(typed_.begin(), typed_.end(), ids[i].begin(),
                                      [](char a, char b) { return (a | 0x20) == (b | 0x20); });
        if (!is_it) continue;
        dimension_ = i;
        field_ = Field::level;
        is_correcting_ = true;
        typed_.clear();
        return Outcome::going_on;
    }
    notice_ = {nearest ? "ask.no_dimension.nearest" : "ask.no_dimension",
               {{"id", typed_}, {"nearest", nearest.value_or("")}}};
    typed_.clear();
    return Outcome::going_on;
}

/// Takes what is typed; false, with a word about it, when it cannot be.
bool RoomInterview::settle() {
    switch (field_) {
        case Field::level:
            return settle_level();
        case Field::why:
            levels_.agreed[dimension().id].why = plain_text(typed_);
            return true;
        case Field::target:
            return settle_target();
        case Field::by:
            if (!is_day(typed_)) {
                notice_ = {"ask.room.not.date", {}};
                return false;
            }
            levels_.targets[dimension().id].by = typed_;
            return true;
    }
    return false;
}

bool RoomInterview::settle_level() {
    const auto& scale = scale_of(*questionnaire_, dimension());
    const auto level = read_agreed_level(typed_, scale);
    if (level)
        levels_.agreed[dimension().id].level = *level;
    else
        notice_ = {"ask.room.not.level",
                   {{"min", std::to_string(scale.min)}, {"max", std::to_string(scale.max)}}};
    return level.has_value();
}

bool RoomInterview::settle_target() {
    const auto& scale = scale_of(*questionnaire_, dimension());
    const auto level = read_target_level(typed_, scale);
    if (level)
        levels_.targets[dimension().id].level = *level;
    else
        notice_ = {"ask.room.not.target",
                   {{"min", std::to_string(scale.min)}, {"max", std::to_string(scale.max)}}};
    return level.has_value();
}

/// A reason or a date goes with the level that it belongs to.
void RoomInterview::take_away() {
    const auto& id = dimension().id;
    if (field_ == Field::level) levels_.agreed.erase(id);
    if (field_ == Field::why) levels_.agreed[id].why = {};
    if (field_ == Field::target) levels_.targets.erase(id);
    if (field_ == Field::by) levels_.targets[id].by.clear();
}

RoomInterview::Outcome RoomInterview::go_on() {
    typed_.clear();
    const bool ends_agreed = field_ == Field::why || (field_ == Field::level && agreed() == nullptr);
    const bool ends_target = field_ == Field::by || (field_ == Field::target && target() == nullptr);
    if (field_ == Field::level && !ends_agreed) {
        field_ = Field::why;
    } else if (ends_agreed && aims_ == Aims::asked) {
        field_ = Field::target;
    } else if (field_ == Field::target && !ends_target) {
        field_ = Field::by;
    } else {
        field_ = Field::level;
        dimension_ = is_correcting_ ? questionnaire_->dimensions.size() : dimension_ + 1;
        is_correcting_ = false;
    }
    return Outcome::going_on;
}

void RoomInterview::go_back() {
    typed_.clear();
    if (is_overview() || (field_ == Field::level && dimension_ > 0)) {
        --dimension_;
        field_ = aims_ == Aims::not_asked ? Field::why : Field::by;
    } else if (field_ != Field::level) {
        field_ = static_cast<Field>(static_cast<int>(field_) - 1);
    }
    skip_what_has_no_level();
}

void RoomInterview::skip_what_has_no_level() {
    if (field_ == Field::by && target() == nullptr) field_ = Field::target;
    if (field_ == Field::why && agreed() == nullptr) field_ = Field::level;
}

}  // namespace socratic
