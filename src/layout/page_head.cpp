// SPDX-License-Identifier: MIT
#include "layout/page_head.hpp"
#include <algorithm>
#include "layout/layers_compared.hpp"
#include "model/comparison_words.hpp"

namespace socratic {
namespace {

bool shows_groups(const Picture& picture) {
    const auto& list = picture.layers.list;
    return picture.layers.some_groups_hidden ||
           std::any_of(list.begin(), list.end(), [](const Layer& layer) { return layer.group.has_value(); });
}

bool holds(const std::vector<FigureKind>& kinds, FigureKind kind) {
    return std::find(kinds.begin(), kinds.end(), kind) != kinds.end();
}

/// As many pieces on a line as fit, with a dot between them.
std::vector<std::string> packed(const Ruler& ruler, const std::vector<std::string>& pieces, double size,
                                double width) {
    const TextStyle style{size, false, false};
    std::vector<std::string> lines;
    for (const auto& piece : pieces) {
        const auto joined = lines.empty() ? piece : lines.back() + " · " + piece;
        if (!lines.empty() && ruler.width(joined, style) <= width)
            lines.back() = joined;
        else
            lines.push_back(piece);
    }
    return lines;
}

}  // namespace

Block comparison_head(const Picture& picture, double width) {
    if (shows_groups(picture)) return title_block(picture, width);
    const auto& subject = picture.subject;
    auto headline = headline_of(picture);
    std::vector<std::string> pieces;
    for (const auto& layer : picture.layers.list) {
        if (!is_of_people(layer)) continue;
        const auto& round = subject.scores.rounds[layer.round];
        const auto people = round.is_reported ? said(subject, "head.reported") : people_in(subject, round);
        pieces.push_back(said(subject, "head.round",
                              {{"round", name_of_round(subject.scores, layer.round)}, {"people", people}}));
    }
    const bool is_long = pieces.size() > 3;
    auto& lines = is_long ? headline.small_lines : headline.lines;
    const double size = is_long ? picture.page.small : picture.page.body;
    for (auto& line : packed(subject.ruler, pieces, size, width)) lines.push_back(std::move(line));
    return headline_block(subject.ruler, picture.page, subject.theme, headline, width);
}

Block comparison_notes(const Picture& picture, const std::vector<FigureKind>& kinds, double width) {
    const auto& subject = picture.subject;
    Notes notes;
    notes.explains_figures = holds(kinds, FigureKind::wheel);
    const bool has_wheel = holds(kinds, FigureKind::wheel) || holds(kinds, FigureKind::multiples);
    if (!has_wheel) notes.how_to_read = holds(kinds, FigureKind::dots) ? "read.across" : "read.slopes";
    if (holds(kinds, FigureKind::multiples)) notes.more.push_back(said(subject, "note.multiples"));
    if (!shares_one_scale(subject.questionnaire))
        notes.more.push_back(said(subject, has_wheel ? "note.own_scales" : "note.own_scales.rows"));
    const auto& list = picture.layers.list;
    if (std::any_of(list.begin(), list.end(), has_intervals))
        notes.more.push_back(said(subject, "note.intervals"));
    if (picture.layers.some_groups_hidden) notes.more.push_back(hidden_groups_sentence(subject.words));
    return notes_block(picture, notes, width);
}

std::string slopes_in_words(const Words& words, const Spokes& spokes, const Slopes& slopes) {
    std::string text;
    for (const auto& slope : slopes.list) {
        std::string changes;
        for (const auto& change : slope.changes_in_words) changes += (changes.empty() ? "" : "; ") + change;
        if (!changes.empty())
            text += (text.empty() ? "" : " ") + spokes.list[slope.spoke].name + " – " + changes + ".";
    }
    return typeset(words, text);
}

}  // namespace socratic
