// SPDX-License-Identifier: MIT
#include "commands/ask_people.hpp"
#include <fmt/format.h>
#include <fmt/ranges.h>
#include "commands/ask_lines.hpp"
#include "commands/ask_pile.hpp"
#include "commands/ask_store.hpp"
#include "commands/ask_streams.hpp"
#include "commands/ask_terminal.hpp"
#include "commands/facts.hpp"
#include "commands/language.hpp"
#include "commands/terminal.hpp"

namespace socratic {
namespace {

std::string people(std::size_t count) {
    return fmt::format("{} {}", count, count == 1 ? "person" : "people");
}

void say_added(const CommandLine& line, std::size_t count, const std::string& sheet) {
    if (count == 0)
        note(line, "nobody's answers were typed: nothing was written");
    else
        note(line, fmt::format("{} added to {}", people(count), sheet));
}

void warn_of_resumed(const CommandLine& line, const AnswerStore& store) {
    warn(line, store.warnings());
    if (store.resumed() > 0)
        note(line, fmt::format("{} typed on {} {} kept when 'ask' was interrupted",
                               people(static_cast<std::size_t>(store.resumed())), store.date(),
                               store.resumed() == 1 ? "was" : "were"));
    if (const auto facts = store.facts_not_asked(); !facts.empty())
        note(line, fmt::format("the sheet has a column for {0}, which is asked with --facts {0}",
                               fmt::join(facts, ",")));
}

/// Returns how many people came into the sheet.
std::size_t finish(const CommandLine& line, AnswerStore& store, const std::optional<BegunPerson>& begun) {
    const auto count = store.finish(begun);
    warn(line, store.warnings());
    return count;
}

/// Returns the signal that ended it, or 0.
int type_pile(const CommandLine& line, Pile& pile, AnswerStore& store) {
    try {
        AskTerminal terminal(terminal_styling(line));
        for (;;) {
            terminal.show(pile.screen(terminal.size()));
            const auto key = terminal.read_key();
            if (!key) continue;
            const auto event = pile.take(*key);
            if (event == Pile::Event::finish) return 0;
            if (event != Pile::Event::keep) continue;
            try {
                store.add(pile.person());
                pile.kept();
            } catch (const Failure& failure) {
                pile.not_kept(on_one_line(failure));
            }
        }
    } catch (const Interrupted& interrupted) {
        return interrupted.signal;
    }
}

void ask_people_at_terminal(const CommandLine& line, const AskInput& input, const PersonQuestions& questions,
                            AnswerStore& store, const std::string& sheet) {
    std::vector<Problem> warnings;
    const auto catalogue = load_words(input.language, warnings);
    warn(line, warnings);
    const ScreenWords words{catalogue, input.language};
    const AnswerKeys keys{words.of("ask.key.dont_know"), words.of("ask.key.not_applicable"),
                          words.of("ask.key.varies")};
    Pile pile({questions, words, keys, store.has_codes(), sheet},
              {store.codes(), store.resumed(), store.begun(), store.date()});
    const int signal = type_pile(line, pile, store);
    const auto begun = pile.begun();
    const auto count = finish(line, store, begun);
    if (count > 0 || !begun) say_added(line, count, sheet);
    if (begun) note(line, "one person is not complete, and is kept: the same command goes on there");
    end_by(signal);
}

/// What is complete is in the sheet even when a line is wrong.
void ask_people_over_pipe(const CommandLine& line, const PersonQuestions& questions, AnswerStore& store,
                          const std::string& sheet) {
    AnswerLines lines(questions, store.codes(), store.has_codes());
    InputLines input;
    try {
        while (const auto text = input.next())
            if (const auto person = lines.take(*text)) store.add(*person);
        lines.end();
    } catch (const Failure&) {
        if (const auto count = finish(line, store, store.begun()); count > 0)
            note(line, fmt::format("{} before this line added to {}", people(count), sheet));
        throw;
    }
    say_added(line, finish(line, store, store.begun()), sheet);
}

}  // namespace

void ask_people(const CommandLine& line, const AskInput& input) {
    if (line.has("targets"))
        throw usage_failure("--targets belongs to --agreed", "leave it out, or add --agreed");
    const auto questions = person_questions(input.questionnaire, chosen_facts(line, input.questionnaire));
    const auto sheet = answer_sheet_of(line, input);
    AnswerStore store(sheet, questions);
    warn_of_resumed(line, store);
    if (input_is_terminal())
        ask_people_at_terminal(line, input, questions, store, sheet);
    else
        ask_people_over_pipe(line, questions, store, sheet);
}

}  // namespace socratic
