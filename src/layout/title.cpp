// SPDX-License-Identifier: MIT
#include <algorithm>
#include "layout/answers_words.hpp"
#include "layout/texts.hpp"

namespace socratic {
namespace {

/// "Three Shores (fictional)" -> "Three Shores" and "fictional".
std::pair<std::string, std::string> without_aside(const std::string& name) {
    const auto open = name.rfind(" (");
    if (open == std::string::npos || open == 0 || name.back() != ')') return {name, ""};
    return {name.substr(0, open), name.substr(open + 2, name.size() - open - 3)};
}

/// "11 members · 2026"
std::string members_in(const Subject& subject, const CommunityLayer& community) {
    const auto members =
        typeset(subject.words, words_for_count(subject.words, "head.members", community.members));
    return community.year ? members + " · " + std::to_string(*community.year) : members;
}

/// A title that takes more than two lines is set smaller.
double title_size(const Ruler& ruler, const Page& page, const std::string& text, double width) {
    double size = page.title;
    while (size > page.body * 1.1 && fold(ruler, text, {size, true, false}, width).size() > 2) size *= 0.92;
    return size;
}

}  // namespace

std::size_t round_of_head(const Picture& picture) {
    if (const auto* leading = find_leading(picture.layers)) return leading->round;
    for (const auto& layer : picture.layers.list)
        if (layer.role == Role::agreed) return layer.round;
    return picture.subject.scores.rounds.empty() ? 0 : picture.subject.scores.rounds.size() - 1;
}

Block headline_block(const Ruler& ruler, const Page& page, const Theme& theme, const Headline& headline,
                     double width) {
    const double size = title_size(ruler, page, headline.main, width);
    const LineLook title{{size, true, false}, theme.ink, size * 1.2, "title"};
    const LineLook soft{{page.body, false, false}, theme.soft, page.line, "title"};
    const LineLook line{{page.body, false, false}, theme.ink, page.line, "title"};
    Block block;
    add_paragraph(block, ruler, headline.main, title, width);
    bool is_below = !headline.aside.empty();
    const double beside = block.width + 10 * page.unit;
    if (is_below && page.arrangement == Arrangement::stacked &&
        beside + ruler.width(headline.aside, soft.style) <= width && block.shapes.size() == 1) {
        add(block, text_line(ruler, headline.aside, {beside, size * cap_height}, soft));
        is_below = false;
    }
    const double tight = page.line * 0.28;
    if (is_below) add_paragraph(block, ruler, headline.aside, soft, width, tight);
    double gap = is_below ? page.line * 0.6 : tight;
    if (page.arrangement == Arrangement::column && !is_below) gap = page.line * 0.6;
    for (const auto& text : headline.lines) {
        if (text.empty()) continue;
        add_paragraph(block, ruler, text, line, width, gap);
        gap = 0;
    }
    const LineLook small{{page.small, false, false}, theme.soft, page.small_line, "title"};
    for (const auto& text : headline.small_lines) add_paragraph(block, ruler, text, small, width);
    return block;
}

std::string people_in(const Subject& subject, const RoundScores& round) {
    return typeset(subject.words, people_in(subject.words, round, subject.scores.minimum_group));
}

Headline headline_of(const Picture& picture) {
    const auto& subject = picture.subject;
    const auto questionnaire = said(subject, subject.questionnaire.title);
    const auto& version = subject.scores.questionnaire_version.empty() ? subject.questionnaire.version
                                                                       : subject.scores.questionnaire_version;
    Headline headline;
    std::tie(headline.main, headline.aside) = without_aside(said(subject, subject.scores.organisation));
    const bool has_organisation = !headline.main.empty();
    if (!has_organisation) headline.main = questionnaire;
    // A member's own questionnaire may be of another version than the one it is put beside the community on.
    const bool is_of_community = subject.options.community != nullptr && !subject.scores.rounds.empty();
    const auto* key = !has_organisation ? "head.version.bare"
                      : is_of_community ? "head.version.community"
                                        : "head.version";
    headline.lines.push_back(said(subject, key, {{"title", questionnaire}, {"version", version}}));
    return headline;
}

Block title_block(const Picture& picture, double width) {
    const auto& subject = picture.subject;
    auto headline = headline_of(picture);
    if (!subject.scores.rounds.empty()) {
        const auto& round = subject.scores.rounds[round_of_head(picture)];
        const auto date = unbroken(date_in(subject.words, round.date));
        const auto answered = people_in(subject, round);
        if (picture.page.arrangement == Arrangement::stacked && !date.empty() && !answered.empty())
            headline.lines.push_back(date + " · " + answered);
        else
            headline.lines.insert(headline.lines.end(), {date, answered});
    }
    const bool is_alone = subject.options.other_community == nullptr;  // of two the legend tells
    if (subject.scores.rounds.empty() && subject.options.community != nullptr && is_alone)
        headline.lines.push_back(members_in(subject, *subject.options.community));
    return headline_block(subject.ruler, picture.page, subject.theme, headline, width);
}

}  // namespace socratic
