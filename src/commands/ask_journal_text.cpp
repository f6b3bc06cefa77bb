// SPDX-License-Identifier: MIT
#include "commands/ask_journal_text.hpp"
#include <fmt/format.h>
#include <charconv>
#include <cstdint>
#include "base/problem.hpp"
#include "read/answer_sheet.hpp"
#include "write/answer_sheet.hpp"

namespace socratic {
namespace {

constexpr std::string_view magic = "socratic-wheel journal 1";
constexpr std::string_view person_mark = "person ";
constexpr std::string_view begun_mark = "begun ";

[[noreturn]] void fail(const std::string& file, std::string message, std::string hint) {
    throw Failure(Problem{Severity::error, {file, 0, 0, {}}, std::move(message), std::move(hint)});
}

/// FNV-1a of 32 bits, as eight hexadecimal digits.
std::string checksum(std::string_view text) {
    std::uint32_t hash = 2166136261U;
    for (const char byte : text) hash = (hash ^ static_cast<unsigned char>(byte)) * 16777619U;
    return fmt::format("{:08x}", hash);
}

std::string sealed(std::string text) { return fmt::format("{} #{}\n", text, checksum(text)); }

/// The text of a line without its seal; nothing when it is not whole.
std::optional<std::string_view> unseal(std::string_view line) {
    const auto mark = line.rfind(" #");
    if (mark == std::string_view::npos) return std::nullopt;
    const auto text = line.substr(0, mark);
    if (line.substr(mark + 2) != checksum(text)) return std::nullopt;
    return text;
}

SheetFields fields_of(const JournalHead& head, const Questionnaire& questionnaire) {
    auto fields = all_questions(questionnaire);
    fields.facts = head.facts;
    return fields;
}

std::string without_line_end(std::string line) {
    line.pop_back();
    return line;
}

std::size_t number_in(std::string_view text) {
    std::size_t number = 0;
    std::from_chars(text.data(), text.data() + text.size(), number);
    return number;
}

/// The words between blanks after the magic.
std::vector<std::string_view> words_of(std::string_view text) {
    std::vector<std::string_view> words;
    while (!text.empty()) {
        const auto blank = text.find(' ');
        words.push_back(text.substr(0, blank));
        text.remove_prefix(blank == std::string_view::npos ? text.size() : blank + 1);
    }
    return words;
}

/// The whole lines, unsealed.
struct Lines {
    std::vector<std::string_view> texts;
    std::size_t bytes = 0;
    bool is_damaged = false;  ///< a line that is not whole stands before others
};

Lines whole_lines(std::string_view bytes) {
    Lines lines;
    while (lines.bytes < bytes.size()) {
        const auto rest = bytes.substr(lines.bytes);
        const auto end = rest.find('\n');
        const auto text = end == std::string_view::npos ? std::nullopt : unseal(rest.substr(0, end));
        if (!text) {
            lines.is_damaged = end != std::string_view::npos && end + 1 < rest.size();
            break;
        }
        lines.texts.push_back(*text);
        lines.bytes += end + 1;
    }
    return lines;
}

JournalHead read_head(std::string_view text, const std::string& file, const Questionnaire& questionnaire) {
    const auto words = words_of(text.substr(magic.size()));
    JournalHead head;
    if (words.size() != 5) fail(file, "this is no journal of 'ask'", "move it away, then run again");
    head.questionnaire = words[1];
    head.version = words[2];
    head.date = words[3];
    head.sheet_bytes = number_in(words[4]);
    if (head.questionnaire != questionnaire.id || head.version != questionnaire.version)
        fail(file,
             fmt::format("the answers kept here are of the questionnaire '{}' {}, not of '{}' {}",
                         head.questionnaire, head.version, questionnaire.id, questionnaire.version),
             "run 'ask' with that questionnaire to finish them, or move this file away");
    return head;
}

/// The rows of a sheet that has the journal's columns.
std::vector<AnsweredPerson> read_rows(const std::string& sheet, const std::string& file,
                                      const Questionnaire& questionnaire, JournalHead& head) {
    std::vector<AnsweredPerson> people;
    try {
        AnswerSheet rows(blocks_of(sheet), file, questionnaire);
        for (const auto& column : rows.layout().columns)
            if (column.holds == SheetLayout::Holds::fact) head.facts.push_back(column.index);
        rows.read_rows([&](const RespondentRow& row) {
            people.push_back({std::string(row.respondent),
                              {row.cells.begin(), row.cells.end()},
                              {row.facts.begin(), row.facts.end()}});
        });
    } catch (const Failure& failure) {
        fail(file,
             "the answers kept here do not fit the questionnaire: " + failure.problems().front().message,
             "run 'ask' with the questionnaire as it was to finish them, or move this file away");
    }
    return people;
}

}  // namespace

std::string journal_head(const JournalHead& head, const Questionnaire& questionnaire) {
    return sealed(fmt::format("{} {} {} {} {}", magic, head.questionnaire, head.version, head.date,
                              head.sheet_bytes)) +
           sealed(without_line_end(answer_sheet_header(questionnaire, fields_of(head, questionnaire))));
}

std::string journal_line(const AnsweredPerson& person, const JournalHead& head,
                         const Questionnaire& questionnaire) {
    const auto row = answer_sheet_row(questionnaire, fields_of(head, questionnaire), person.row());
    return sealed(std::string(person_mark) + without_line_end(row));
}

std::string journal_line(const BegunPerson& begun, const JournalHead& head,
                         const Questionnaire& questionnaire) {
    const auto row = answer_sheet_row(questionnaire, fields_of(head, questionnaire), begun.person.row());
    return sealed(fmt::format("{}{} {}", begun_mark, begun.step, without_line_end(row)));
}

std::optional<JournalContent> read_journal(std::string_view bytes, const std::string& file,
                                           const Questionnaire& questionnaire) {
    const auto is_ours = bytes.starts_with(magic) || magic.starts_with(bytes);
    if (!is_ours) fail(file, "this is no journal of 'ask'", "move it away, then run again");
    const auto lines = whole_lines(bytes);
    if (lines.is_damaged)
        fail(file, fmt::format("line {} is damaged, and others follow it", lines.texts.size() + 1),
             "nothing was changed: keep a copy of this file, take the damaged line out, then run again");
    if (lines.texts.size() < 2) return std::nullopt;
    JournalContent content;
    content.whole_bytes = lines.bytes;
    content.head = read_head(lines.texts[0], file, questionnaire);
    const auto columns = std::string(lines.texts[1]) + "\n";
    std::string people = columns, begun;
    for (std::size_t i = 2; i < lines.texts.size(); ++i) {
        auto text = lines.texts[i];
        if (text.starts_with(person_mark)) {
            people += std::string(text.substr(person_mark.size())) + "\n";
            begun.clear();
        } else if (text.starts_with(begun_mark)) {
            text.remove_prefix(begun_mark.size());
            const auto blank = text.find(' ');
            content.begun = BegunPerson{{}, number_in(text.substr(0, blank))};
            begun = columns + std::string(text.substr(blank + 1)) + "\n";
        }
    }
    content.people = read_rows(people, file, questionnaire, content.head);
    if (begun.empty()) {
        content.begun.reset();
    } else {
        JournalHead unused;
        content.begun->person = read_rows(begun, file, questionnaire, unused).front();
    }
    return content;
}

}  // namespace socratic
