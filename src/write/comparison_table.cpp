// SPDX-License-Identifier: MIT
#include <fmt/format.h>
#include <algorithm>
#include <cmath>
#include "write/comparison.hpp"
#include "write/comparison_blocks.hpp"
#include "write/table_words.hpp"
#include "write/text_table.hpp"

namespace socratic {
namespace {

constexpr std::size_t page_width = 98;

std::string title_of(const ComparisonText& text) {
    const auto& comparison = text.comparison;
    const auto organisation = in(comparison.organisation, text.language);
    auto title = organisation.empty() ? std::string() : std::string(organisation) + "\n";
    return title + fmt::format("{} {}, {}\n", comparison.questionnaire_id, comparison.questionnaire_version,
                               scale_words(comparison.scale, text.questionnaire));
}

std::string people_of(const ComparedRound& round, long minimum) {
    if (round.not_yet) return "no answers yet";
    if (round.is_reported) return "reported figures, without answers";
    const auto invited = round.invited ? fmt::format(" of {} invited", *round.invited) : std::string();
    if (round.hidden != Hidden::no || !round.respondents)
        return fmt::format("fewer than {} people answered", minimum) + invited;
    const long n = *round.respondents;
    auto words = fmt::format("{} {} answered{}", n, n == 1 ? "person" : "people", invited);
    if (round.response_rate) words += fmt::format(" ({:.0f}%)", *round.response_rate * 100);
    return words;
}

std::string line_of(const ComparedRound& round, const Comparison& comparison) {
    auto line = "round " + round.id;
    if (!round.date.empty() && round.date != round.id) line += ", " + round.date;
    line += ": " + people_of(round, comparison.minimum_group);
    const bool other =
        !round.questionnaire_id.empty() && (round.questionnaire_id != comparison.questionnaire_id ||
                                            round.questionnaire_version != comparison.questionnaire_version);
    if (other) line += fmt::format("; {} {}", round.questionnaire_id, round.questionnaire_version);
    return line + "\n";
}

std::string notes_of(const Comparison& comparison) {
    std::string notes;
    if (comparison.minimum_lowered)
        notes += paragraph_of(
            fmt::format("careful: figures of as few as {} people are shown; the usual minimum is 5",
                        comparison.minimum_group),
            2);
    return notes;
}

void add_block(std::string& text, const std::string& block) {
    if (!block.empty()) text += "\n" + block;
}

}  // namespace

std::string signed_words(double difference) {
    const auto words = fmt::format("{:+.2f}", difference);
    return words == "+0.00" || words == "-0.00" ? "0.00" : words;
}

std::string bound_words(double bound, Verdict verdict) {
    constexpr double least = 0.001;
    const auto words = signed_words(bound);
    if (verdict != Verdict::clear || words != "0.00") return words;
    return fmt::format("{:+.3f}", std::copysign(std::max(std::abs(bound), least), bound));
}

std::string name_of_dimension(const ComparisonText& text, const std::string& id) {
    const auto* dimension = find_dimension(text.questionnaire, id);
    return dimension == nullptr ? id : std::string(in(dimension->name, text.language));
}

std::string paragraph_of(const std::string& words, std::size_t indent) {
    std::string text;
    for (const auto& line : wrap_words(words, page_width - indent))
        text += (text.empty() ? std::string() : std::string(indent, ' ')) + line + "\n";
    return text;
}

std::string comparison_table(const ComparisonText& text, TableColour colour) {
    const auto& comparison = text.comparison;
    auto table = title_of(text);
    for (const auto& round : comparison.rounds) table += line_of(round, comparison);
    const bool is_spectrum = comparison.kind == Kind::spectrum;
    add_block(table, is_spectrum ? places_block(text, colour) : levels_block(text, colour));
    add_block(table, question_changes_block(text));
    if (is_spectrum) return table + (comparison.minimum_lowered ? "\n" + notes_of(comparison) : "");
    if (comparison.intervals) add_block(table, intervals_block(text, colour));
    if (comparison.groups) add_block(table, gaps_block(text, colour));
    add_block(table, moved_block(text, colour));
    add_block(table, notes_of(comparison));
    return table;
}

}  // namespace socratic
