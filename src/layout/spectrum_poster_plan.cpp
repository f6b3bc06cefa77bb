// SPDX-License-Identifier: MIT
// How the poster of a spectrum is divided: room for dots first, then text as large as can be.
#include <algorithm>
#include "base/problem.hpp"
#include "layout/spectrum_poster.hpp"

namespace socratic {
namespace {

// In units.
constexpr double lane_heights[] = {16, 12, 9};  // the best first
constexpr double narrowest_column = 30;         // of descriptions

std::vector<PosterRow> rows_of(const Blank& blank) {
    std::vector<PosterRow> rows;
    for (const auto& dimension : blank.questionnaire.dimensions) {
        auto& row = rows.emplace_back(PosterRow{blank.said(dimension.name), {}});
        row.descriptions.resize(static_cast<std::size_t>(blank.questionnaire.scale.count()));
        for (const auto& [level, text] : dimension.questions.front().anchors)
            row.descriptions[static_cast<std::size_t>(level - blank.questionnaire.scale.min)] =
                blank.said(text);
    }
    rows.resize(rows.size() + static_cast<std::size_t>(blank.options.spare));
    return rows;
}

std::string label_of(const Blank& blank, const Text& label, std::string_view word) {
    return label.empty() ? blank.said(word) : blank.said(label);
}

bool is_broken(const Poster& poster, const std::string& text, const TextStyle& style, double column) {
    const auto words = split_words(text);
    return std::any_of(words.begin(), words.end(), [&](const std::string& word) {
        return poster.blank.ruler.width(word, style) > poster.inner(column);
    });
}

bool has_broken_word(const Poster& poster) {
    const auto width = poster.width();
    for (const auto& name : poster.others)
        if (is_broken(poster, name, poster.text(), poster.other)) return true;
    for (int level = 0; level < poster.levels(); ++level)
        if (is_broken(poster, name_of_level(poster.blank, poster.blank.questionnaire.scale.min + level),
                      head_style(poster), width))
            return true;
    for (const auto& row : poster.rows)
        for (const auto& text : row.descriptions)
            if (is_broken(poster, text, poster.text(), width)) return true;
    return false;
}

/// What of the height is left for each of the two lanes of each row; below zero when the texts do not fit.
double lane_of(const Poster& poster) {
    double left = poster.room.height() - poster.heads;
    for (const auto& row : poster.rows) left -= height_of_texts(poster, row);
    return left / (2 * static_cast<double>(poster.rows.size()));
}

double height_of_heads(const Poster& poster) {
    std::size_t lines = 0;
    for (int level = 0; level < poster.levels(); ++level) {
        const auto name = name_of_level(poster.blank, poster.blank.questionnaire.scale.min + level);
        lines = std::max(lines, lines_in(poster, name, head_style(poster), poster.width()).size() + 1);
    }
    for (const auto& name : poster.others)
        lines = std::max(lines, lines_in(poster, name, poster.text(), poster.other).size());
    return static_cast<double>(lines) * poster.step() + poster_padding * poster.unit();
}

/// The largest text that leaves the best lanes that there can be.
void choose_size(Poster& poster) {
    const auto& page = poster.blank.page;
    const double smallest = std::max(6.5, 0.8 * page.small);
    for (const bool may_break : {false, true})
        for (const double least : lane_heights)
            for (poster.size = page.body; poster.size >= smallest; poster.size *= 0.97) {
                if (!may_break && has_broken_word(poster)) continue;
                poster.heads = height_of_heads(poster);
                poster.lane = lane_of(poster);
                if (poster.lane >= least * page.unit) return;
            }
    throw Failure("the descriptions of the spectrum do not fit on a page of this size",
                  "choose larger paper with '--size'");
}

void plan_columns(Poster& poster) {
    const auto& [questionnaire, words, options, theme, ruler, page] = poster.blank;
    double word_width = 0;
    for (const auto* key : {"spectrum.today", "spectrum.aim"})
        word_width = std::max(word_width, ruler.width(poster.blank.said(key), {page.small, false, false}));
    for (const auto& row : poster.rows)
        for (const auto& word : split_words(row.name))
            word_width = std::max(word_width, ruler.width(word, {page.body, true, false}));
    poster.names = std::clamp(word_width + 2 * poster_padding * page.unit, 0.1 * poster.room.width(),
                              0.22 * poster.room.width());
    poster.other = 0.066 * poster.room.width();
    for (const auto& name : poster.others)
        for (const auto& word : split_words(name))
            poster.other =
                std::clamp(ruler.width(word, {page.small, false, false}) + 2 * poster_padding * page.unit,
                           poster.other, 0.1 * poster.room.width());
    if (poster.width() < narrowest_column * page.unit)
        throw Failure("the levels of the spectrum do not fit side by side",
                      "choose paper on its side with '--size', such as A3-landscape");
}

}  // namespace

std::string name_of_level(const Blank& blank, int level) {
    const auto found = blank.questionnaire.scale.levels.find(level);
    return found == blank.questionnaire.scale.levels.end() ? std::string() : blank.said(found->second.name);
}

std::vector<std::string> lines_in(const Poster& poster, const std::string& text, const TextStyle& style,
                                  double column) {
    return text.empty() ? std::vector<std::string>()
                        : fold(poster.blank.ruler, text, style, poster.inner(column));
}

double height_of_texts(const Poster& poster, const PosterRow& row) {
    std::size_t lines = 1;
    for (const auto& text : row.descriptions)
        lines = std::max(lines, lines_in(poster, text, poster.text(), poster.width()).size());
    return static_cast<double>(lines) * poster.step() + 2 * poster_padding * poster.unit();
}

TextStyle head_style(const Poster& poster) { return {poster.size, true, false}; }

Poster plan_poster(const Blank& blank, const Box& room) {
    const auto& questionnaire = blank.questionnaire;
    Poster poster{blank,
                  rows_of(blank),
                  {label_of(blank, questionnaire.varies, "form.varies"),
                   label_of(blank, questionnaire.dont_know, "form.dont_know")},
                  room};
    if (poster.rows.empty()) throw Failure("the questionnaire has no dimension to draw");
    plan_columns(poster);
    choose_size(poster);
    return poster;
}

}  // namespace socratic
