// SPDX-License-Identifier: MIT
#include <fmt/format.h>
#include <array>
#include "write/communities.hpp"
#include "write/text_table.hpp"

namespace socratic {
namespace {

constexpr std::size_t page_width = 98;
constexpr std::size_t name_width = 30, why_width = 56;
constexpr std::array letters{"A", "B"};

std::string say(const CommunitiesText& text, const std::string& key) {
    return words(text.words, "communities." + key);
}

std::string paragraph(const CommunitiesText& text, const std::string& sentences) {
    return fmt::format("{}\n", fmt::join(wrap_words(typeset(text.words, sentences), page_width), "\n"));
}

/// A heading, what is to be known, and the rows; what is said instead when there are none.
std::string block(const CommunitiesText& text, const std::string& part, TextTable table, bool bold) {
    const auto heading = say(text, part + ".heading");
    auto lines = "\n" + (bold ? "\x1b[1m" + heading + "\x1b[0m" : heading) + "\n";
    lines += paragraph(text, say(text, part + (table.rows.empty() ? ".none" : ".intro")));
    for (auto& row : table.rows)
        for (auto& cell : row.cells) cell = typeset(text.words, cell);
    return table.rows.empty() ? lines : lines + "\n" + render(table, bold);
}

/// "A: Lantern Network, 11 members; on average 77% of those invited answered; network-wheel 2.0.0"
std::string about(const CommunitiesText& text, std::size_t c) {
    const auto& figures = text.communities[c]->figures;
    auto line = words(text.words, "communities.about",
                      {{"letter", letters[c]},
                       {"name", community_name(text, c)},
                       {"members", words_for_count(text.words, "head.members", figures.members)}});
    if (const auto answered = answered_words(text, c); !answered.empty()) line += "; " + answered;
    if (figures.year)
        line += "; " + words(text.words, "communities.year", {{"year", std::to_string(*figures.year)}});
    return paragraph(text, line + "; " + figures.questionnaire_id + " " + figures.questionnaire_version);
}

std::string head(const CommunitiesText& text) {
    auto lines = paragraph(text, communities_title(text)) + about(text, 0) + about(text, 1);
    for (const auto& note : note_words(text)) lines += paragraph(text, note);
    return lines;
}

TextTable levels(const CommunitiesText& text) {
    TextTable table;
    table.columns = {{"", false, 0}, {say(text, "column.dimension"), false, name_width}};
    for (const auto* letter : letters) {
        table.columns.push_back({letter, true, 0});
        table.columns.push_back({say(text, "column.half"), false, 0});
        table.columns.push_back({say(text, "column.members"), true, 0});
    }
    table.columns.push_back({say(text, "column.difference"), true, 0});
    for (const auto& beside : text.compared.dimensions) {
        if (!beside.level[0].mean && !beside.level[1].mean) continue;
        TextRow row;
        row.cells = {beside.id, dimension_name(text, beside.id)};
        for (const auto& figure : beside.level) {
            const bool is_shown = figure.mean.has_value();
            row.cells.push_back(is_shown ? level_words(text, figure) : "—");
            row.cells.push_back(half_words(text, figure));
            row.cells.push_back(is_shown ? std::to_string(figure.n) : "");
        }
        row.cells.push_back(difference_words(text, beside.difference));
        table.rows.push_back(std::move(row));
    }
    return table;
}

const DimensionBeside& find_beside(const CommunitiesText& text, const std::string& id) {
    for (const auto& beside : text.compared.dimensions)
        if (beside.id == id) return beside;
    return text.compared.dimensions.front();
}

TextTable priorities(const CommunitiesText& text) {
    TextTable table;
    table.columns = {{say(text, "column.dimension"), false, name_width},
                     {say(text, "column.why"), false, why_width}};
    for (const auto& id : text.compared.priorities)
        table.rows.push_back(
            {{dimension_name(text, id), priority_words(text, find_beside(text, id))}, {}, false});
    return table;
}

TextTable offers(const CommunitiesText& text) {
    TextTable table;
    table.columns = {{say(text, "column.from"), false, 0},
                     {say(text, "column.dimension"), false, name_width},
                     {say(text, "column.why"), false, why_width}};
    for (std::size_t c = 0; c < 2; ++c)
        for (const auto& id : text.compared.offers[c])
            table.rows.push_back(
                {{letters[c], dimension_name(text, id), offer_words(text, find_beside(text, id))},
                 {},
                 false});
    return table;
}

TextTable left_out(const CommunitiesText& text) {
    TextTable table;
    table.columns = {{say(text, "column.dimension"), false, name_width},
                     {say(text, "column.why"), false, why_width}};
    for (const auto& beside : text.compared.dimensions)
        for (const auto& reason : left_out_words(text, beside))
            table.rows.push_back({{dimension_name(text, beside.id), reason}, {}, false});
    return table;
}

}  // namespace

std::string communities_table(const CommunitiesText& text, bool bold) {
    return head(text) + block(text, "levels", levels(text), bold) +
           block(text, "priorities", priorities(text), bold) + block(text, "offers", offers(text), bold) +
           block(text, "left", left_out(text), bold);
}

}  // namespace socratic
