// SPDX-License-Identifier: MIT
#include <fmt/format.h>
#include <algorithm>
#include <cmath>
#include "write/comparison_blocks.hpp"
#include "write/table_words.hpp"
#include "write/text_table.hpp"

namespace socratic {
namespace {

constexpr std::size_t text_width = 46;
constexpr std::size_t most_shown = 5;

std::string words_of_question(const ComparisonText& text, const std::string& id) {
    for (const auto& dimension : text.questionnaire.dimensions)
        for (const auto& question : dimension.questions)
            if (question.id == id) return typeset(text.words, in(question.text, text.language));
    return id;
}

/// In hundredths of consensus.
std::string points_words(std::optional<double> difference) {
    if (!difference) return {};
    const auto words = fmt::format("{:+.0f}", *difference * 100);
    return words == "+0" || words == "-0" ? "0" : words;
}

using Questions = std::vector<const ComparedQuestion*>;

std::string questions_table(const ComparisonText& text, const Questions& questions, TableColour colour) {
    TextTable table;
    const auto& first = *questions.front();
    table.columns = {{"", false, 0},      {"", false, text_width}, {first.from, true, 0},
                     {first.to, true, 0}, {"change", true, 0},     {"consensus", true, 0}};
    for (const auto* question : questions) {
        const auto scale = own_scale_words(question->levels, text.comparison.scale);
        table.rows.push_back(
            {{question->id, words_of_question(text, question->id),
              fmt::format("{:.2f} ({})", question->mean_from, question->n_from),
              fmt::format("{:.2f} ({})", question->mean_to, question->n_to),
              signed_words(question->difference()), points_words(question->consensus_difference())},
             scale.empty() ? scale : "(" + scale + ")",
             false});
    }
    return render(table, colour == TableColour::terminal);
}

Questions first_ones(Questions questions) {
    if (questions.size() > most_shown) questions.resize(most_shown);
    return questions;
}

/// The largest change of consensus first; questions whose consensus does not move by a hundredth are left
/// out.
Questions by_consensus(const Comparison& comparison) {
    Questions questions;
    const auto size = [](const ComparedQuestion* question) {
        return std::abs(question->consensus_difference().value_or(0));
    };
    for (const auto& question : comparison.questions)
        if (size(&question) >= 0.01) questions.push_back(&question);
    std::stable_sort(questions.begin(), questions.end(),
                     [&](const auto* a, const auto* b) { return size(a) > size(b); });
    return questions;
}

Questions by_level(const Comparison& comparison) {
    Questions questions;
    for (const auto& question : comparison.questions)
        if (std::abs(question.difference()) >= 0.01) questions.push_back(&question);
    return questions;
}

std::string statement(const Text& words, const std::string& language) {
    return fmt::format("\"{}\"", in(words, language));
}

/// In what a question differs, beside its text.
std::string other_differences(const QuestionChange& change) {
    std::vector<std::string> others;
    for (const auto& differs : change.differs)
        if (differs != "text") others.push_back(differs == "levels" ? "names of levels" : differs);
    return others.empty() ? std::string() : fmt::format(" (other {})", fmt::join(others, ", "));
}

std::string then_and_now(const QuestionChange& change, const std::string& language) {
    const bool same_words =
        std::find(change.differs.begin(), change.differs.end(), "text") == change.differs.end();
    if (same_words) return statement(change.new_text, language);
    return fmt::format("{} then, {} now", statement(change.old_text, language),
                       statement(change.new_text, language));
}

std::string change_words(const QuestionChange& change, const std::string& language) {
    switch (change.kind) {
        case QuestionChangeKind::added:
            return fmt::format("{} was not asked: {}", change.id, statement(change.new_text, language));
        case QuestionChangeKind::dropped:
            return fmt::format("{} is no longer asked: {}", change.id, statement(change.old_text, language));
        case QuestionChangeKind::reworded:
            return fmt::format("{} asked something else{}: {}", change.id, other_differences(change),
                               then_and_now(change, language));
        case QuestionChangeKind::renamed:
            return fmt::format("{} was called {}: {}", change.id, change.was, then_and_now(change, language));
        case QuestionChangeKind::corrected:
            return fmt::format("{} counts as the same{}: {}", change.id, other_differences(change),
                               then_and_now(change, language));
    }
    return {};
}

}  // namespace

std::string moved_block(const ComparisonText& text, TableColour colour) {
    const auto moved = first_ones(by_level(text.comparison));
    const auto consensus = first_ones(by_consensus(text.comparison));
    std::string block;
    if (!moved.empty()) block += "Questions that moved most\n" + questions_table(text, moved, colour);
    if (!consensus.empty())
        block += (block.empty() ? "" : "\n") +
                 std::string("Where opinions came together (+) or apart (-): consensus in hundredths\n") +
                 questions_table(text, consensus, colour);
    return block;
}

std::string question_changes_block(const ComparisonText& text) {
    std::string block;
    for (const auto& change : text.comparison.questions_changed)
        block += paragraph_of(fmt::format("{}  {}", change.round, change_words(change, text.language)),
                              change.round.size() + 2);
    return block.empty() ? block : "Questions of earlier rounds beside today's\n" + block;
}

}  // namespace socratic
