// SPDX-License-Identifier: MIT
#include "model/language_name.hpp"
#include "write/peers.hpp"
#include "write/text_table.hpp"

namespace socratic {
namespace {

constexpr std::size_t name_width = 24;
constexpr std::size_t least_why = 34;  // sentences, in the last column

std::string paragraph(const std::string& text, std::size_t width) {
    std::string lines;
    for (const auto& line : wrap_words(text, width)) lines += line + "\n";
    return lines;
}

/// A heading, what is to be known, and the rows; what is said instead when there are none.
std::string block(const PeersText& text, const std::string& part, const TextTable& table,
                  const PeersLook& look) {
    const auto say = [&](const char* what) { return words(text.words, "peers." + part + what); };
    auto lines = "\n" + (look.bold ? "\x1b[1m" + say(".heading") + "\x1b[0m" : say(".heading")) + "\n";
    lines += paragraph(say(table.rows.empty() ? ".none" : ".intro"), look.width);
    if (part == "matches" && !text.suggestions.is_exact) lines += paragraph(say(".cut_off"), look.width);
    if (table.rows.empty()) return lines;
    auto fitted = table;
    fitted.width = look.width;
    return lines + "\n" + render(fitted, look.bold);
}

TextTable table_of(const PeersText& text, const std::vector<std::string>& columns) {
    TextTable table;
    for (const auto& column : columns)
        table.columns.push_back({words(text.words, "peers.column." + column), false,
                                 column == "why" || column == "members" ? least_why : name_width});
    return table;
}

TextTable matches(const PeersText& text) {
    auto table = table_of(text, {"dimension", "learner", "teacher", "why"});
    for (const auto& match : text.suggestions.matches)
        table.rows.push_back({{dimension_name(text, match.dimension), match.learner, match.teacher,
                               match_words(text, match) + " " + language_words(text, match)},
                              {},
                              false});
    return table;
}

TextTable groups(const PeersText& text) {
    auto table = table_of(text, {"dimension", "language", "members"});
    for (const auto& group : text.suggestions.groups)
        table.rows.push_back({{dimension_name(text, group.dimension), language_in(text.words, group.language),
                               members_words(text, group.members)},
                              {},
                              false});
    return table;
}

TextTable themes(const PeersText& text) {
    auto table = table_of(text, {"dimension", "why"});
    for (const auto& theme : text.suggestions.themes)
        table.rows.push_back({{dimension_name(text, theme.dimension), theme_words(text, theme)}, {}, false});
    return table;
}

TextTable unmet(const PeersText& text) {
    auto table = table_of(text, {"dimension", "learner", "why"});
    for (const auto& need : text.suggestions.unmet)
        table.rows.push_back(
            {{dimension_name(text, need.dimension), need.learner, unmet_words(text)}, {}, false});
    return table;
}

}  // namespace

std::string peers_table(const PeersText& text, const PeersLook& look) {
    return text.community + "\n" + text.questionnaire.id + " " + text.questionnaire.version + "\n" +
           block(text, "matches", matches(text), look) + block(text, "groups", groups(text), look) +
           block(text, "themes", themes(text), look) + block(text, "unmet", unmet(text), look);
}

}  // namespace socratic
