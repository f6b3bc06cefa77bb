// SPDX-License-Identifier: MIT
// What a room settled on, over a pipe.
#include <fmt/format.h>
#include "base/nearest.hpp"
#include "base/problem.hpp"
#include "base/utf8.hpp"
#include "commands/ask_room.hpp"
#include "read/csv_problems.hpp"
#include "read/scalar.hpp"

namespace socratic {
namespace {

constexpr std::string_view blanks = " \t\r";

/// The first word, which is taken off the text with the blanks after it.
std::string_view take_word(std::string_view& text) {
    const auto end = std::min(text.find_first_of(blanks), text.size());
    const auto word = text.substr(0, end);
    text.remove_prefix(std::min(text.find_first_not_of(blanks, end), text.size()));
    return word;
}

class RoomLine {
public:
    RoomLine(const Questionnaire& questionnaire, std::string_view line, long number)
        : questionnaire_(questionnaire), line_(line), number_(number) {}

    void take(RoomLevels& levels) {
        auto rest = line_;
        while (!rest.empty() && blanks.find(rest.back()) != std::string_view::npos) rest.remove_suffix(1);
        rest.remove_prefix(std::min(rest.find_first_not_of(blanks), rest.size()));
        if (rest.empty()) return;
        if (printable(rest) != rest && rest.find('\t') == std::string_view::npos)
            fail("this line holds what cannot be printed, or is not UTF-8", "write plain text");
        const auto& dimension = find(take_word(rest));
        auto word = take_word(rest);
        if (word == "target")
            take_target(dimension, rest, levels);
        else
            take_agreed(dimension, word, rest, levels);
    }

private:
    const Dimension& find(std::string_view id) const {
        if (const auto* dimension = find_dimension(questionnaire_, id)) return *dimension;
        std::vector<std::string> known;
        for (const auto& each : questionnaire_.dimensions) known.push_back(each.id);
        const auto guess = did_you_mean(id, known);
        fail(fmt::format("unknown dimension {}", quoted_cell(id)),
             guess.empty() ? fmt::format("the dimensions are those of '{}'", questionnaire_.id) : guess);
    }

    void take_agreed(const Dimension& dimension, std::string_view word, std::string_view why,
                     RoomLevels& levels) const {
        const auto& scale = scale_of(questionnaire_, dimension);
        if (word == "-") {
            levels.agreed.erase(dimension.id);
            return;
        }
        const auto level = read_agreed_level(word, scale);
        if (!level)
            fail(fmt::format("{}: expected a level from {} to {}, halves allowed, got {}", dimension.id,
                             scale.min, scale.max, quoted_cell(word)),
                 "a line is a dimension, its level, and why if you like: POL 2.5 the plan exists");
        levels.agreed[dimension.id] = {*level, why.empty() ? Text{} : plain_text(printable(why))};
    }

    void take_target(const Dimension& dimension, std::string_view rest, RoomLevels& levels) const {
        const auto& scale = scale_of(questionnaire_, dimension);
        const auto word = take_word(rest);
        if (word == "-") {
            levels.targets.erase(dimension.id);
            return;
        }
        const auto level = read_target_level(word, scale);
        if (!level)
            fail(fmt::format("{}: expected a level to aim at from {} to {}, got {}", dimension.id, scale.min,
                             scale.max, quoted_cell(word)),
                 "a line is a dimension, 'target', the level, and its day: POL target 4 2027-06-30");
        if (!rest.empty() && !is_day(rest))
            fail(fmt::format("{}: expected a date, got {}", dimension.id, quoted_cell(rest)),
                 "write year-month-day, such as 2027-06-30");
        levels.targets[dimension.id] = {*level, std::string(rest)};
    }

    [[noreturn]] void fail(std::string message, std::string hint) const {
        throw Failure(Problem{Severity::error,
                              {"standard input", static_cast<int>(number_), 0, printable(line_)},
                              std::move(message),
                              std::move(hint)});
    }

    const Questionnaire& questionnaire_;
    std::string_view line_;
    long number_;
};

}  // namespace

void take_room_line(const Questionnaire& questionnaire, std::string_view line, long number,
                    RoomLevels& levels) {
    RoomLine(questionnaire, line, number).take(levels);
}

}  // namespace socratic
