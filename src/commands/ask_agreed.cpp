// SPDX-License-Identifier: MIT
#include "commands/ask_agreed.hpp"
#include <fmt/format.h>
#include <fmt/ranges.h>
#include "base/file.hpp"
#include "commands/ask_room_files.hpp"
#include "commands/ask_streams.hpp"
#include "commands/ask_terminal.hpp"
#include "commands/language.hpp"
#include "commands/terminal.hpp"

namespace socratic {
namespace {

/// Returns the signal that ended it, or 0.
int type_room(const CommandLine& line, const AskInput& input, const RoomFiles& files,
              RoomInterview& interview) {
    std::vector<Problem> warnings;
    const auto catalogue = load_words(input.language, warnings);
    warn(line, warnings);
    const ScreenWords words{catalogue, input.language};
    try {
        AskTerminal terminal(terminal_styling(line));
        for (;;) {
            terminal.show(interview.screen(words, terminal.size()));
            const auto key = terminal.read_key();
            if (!key) continue;
            const auto outcome = interview.take(*key);
            if (outcome == RoomInterview::Outcome::going_on) continue;
            try {
                write_room_levels(files, input.questionnaire, interview.levels());
                interview.not_written("");
                if (outcome == RoomInterview::Outcome::finished) return 0;
            } catch (const Failure& failure) {
                interview.not_written(on_one_line(failure));
            }
        }
    } catch (const Interrupted& interrupted) {
        return interrupted.signal;
    }
}

void take_room_lines(const AskInput& input, const RoomFiles& files, RoomLevels levels) {
    InputLines lines;
    try {
        for (long number = 1;; ++number) {
            const auto text = lines.next();
            if (!text) break;
            const auto aims = levels.targets;
            take_room_line(input.questionnaire, *text, number, levels);
            if (files.targets.empty() && levels.targets.size() != aims.size())
                throw Failure(
                    Problem{Severity::error,
                            {"standard input", static_cast<int>(number), 0, *text},
                            "there is no file for the targets",
                            "name one with --targets, or as 'targets: targets.yaml' in the assessment"});
        }
    } catch (const Failure&) {
        write_room_levels(files, input.questionnaire, levels);
        throw;
    }
    write_room_levels(files, input.questionnaire, levels);
}

}  // namespace

void ask_agreed(const CommandLine& line, const AskInput& input) {
    if (line.has("facts"))
        throw usage_failure("--facts belongs to people's answers", "leave it out with --agreed");
    const auto files = room_files_of(line, input);
    const auto levels = read_room_levels(files, input.questionnaire);
    if (files.targets.empty())
        note(line, "there is no file for the targets: only the levels of today are asked; see --targets");
    int signal = 0;
    if (input_is_terminal()) {
        RoomInterview interview(input.questionnaire, levels,
                                files.targets.empty() ? Aims::not_asked : Aims::asked);
        signal = type_room(line, input, files, interview);
        write_room_levels(files, input.questionnaire, interview.levels());
    } else {
        take_room_lines(input, files, levels);
    }
    std::vector<std::string> made;
    for (const auto& path : {files.agreed, files.targets})
        if (is_file(path)) made.push_back(path);
    note(line, made.empty() ? std::string("nothing was settled: nothing was written")
                            : fmt::format("what was settled is in {}", fmt::join(made, " and ")));
    end_by(signal);
}

}  // namespace socratic
