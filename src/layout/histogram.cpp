// SPDX-License-Identifier: MIT
#include "layout/histogram.hpp"
#include <fmt/format.h>
#include <algorithm>
#include "base/problem.hpp"
#include "layout/block.hpp"
#include "layout/figure_plan.hpp"
#include "model/asked_words.hpp"

namespace socratic {
namespace {

constexpr double natural_bars = 72, least_bars = 24;  // height of the longest bar, in units
constexpr double widest_bar = 46;

/// What is shown, found in the scores and the questionnaire.
struct Counted {
    const QuestionScores* scores = nullptr;
    const Question* question = nullptr;
    const Scale* scale = nullptr;
};

std::optional<Counted> find_counted(const FigureSource& source, const HistogramOptions& options) {
    if (options.round >= source.scores.rounds.size()) return {};
    Counted counted;
    for (const auto& dimension : source.scores.rounds[options.round].dimensions)
        for (const auto& question : dimension.questions)
            if (question.id == options.question && question.counts) counted.scores = &question;
    for (const auto& dimension : source.questionnaire.dimensions)
        for (const auto& question : dimension.questions)
            if (question.id == options.question) {
                counted.question = &question;
                counted.scale = &scale_of(source.questionnaire, dimension);
            }
    if (counted.scores == nullptr || counted.question == nullptr) return {};
    return counted;
}

/// One level: its bar, and what stands under it.
struct Column {
    long count = 0;
    std::string level;
    std::vector<std::string> name;
};

struct Histogram {
    std::vector<Column> columns;
    std::size_t name_lines = 0;
    double column_width = 0;
    long most = 1;
};

/// Names of levels are left out when one of them has no room: then none would be understood alone.
void set_names(Histogram& histogram, const Ruler& ruler, const TextStyle& style,
               const std::vector<std::string>& names) {
    const double width = histogram.column_width - 0.6 * style.size;
    std::vector<std::vector<std::string>> folded;
    for (const auto& name : names) {
        for (const auto& word : split_words(name))
            if (ruler.width(word, style) > width) return;
        folded.push_back(fold(ruler, name, style, width));
        histogram.name_lines = std::max(histogram.name_lines, folded.back().size());
    }
    for (std::size_t i = 0; i < folded.size(); ++i) histogram.columns[i].name = std::move(folded[i]);
}

Histogram histogram_of(const Subject& subject, const Page& page, const Counted& counted) {
    Histogram histogram;
    const auto& counts = *counted.scores->counts;
    histogram.column_width = page.width / static_cast<double>(counts.size());
    std::vector<std::string> names;
    for (std::size_t i = 0; i < counts.size(); ++i) {
        const int level = counted.scores->lowest + static_cast<int>(i);
        histogram.columns.push_back({counts[i], number_in(subject.words, level, 0), {}});
        histogram.most = std::max(histogram.most, counts[i]);
        const auto known = counted.scale->levels.find(level);
        names.push_back(known == counted.scale->levels.end() ? "" : said(subject, known->second.name));
    }
    set_names(histogram, subject.ruler, {page.small}, names);
    return histogram;
}

/// "21 people chose a level · I don't know: 2 · no answer: 1": who doesn't know, or says that it varies, has
/// answered too.
std::string people_words(const Subject& subject, const QuestionScores& scores) {
    const auto& questionnaire = subject.questionnaire;
    auto text = words_for_count(subject.words, "histogram.people", scores.n);
    const auto add = [&](const Text& label, std::string_view otherwise, const std::optional<long>& count) {
        if (!count || *count == 0) return;
        const auto name = label.empty() ? words(subject.words, otherwise)
                                        : std::string(in(label, subject.options.language));
        text += fmt::format(" · {}: {}", name, count_in(subject.words, *count));
    };
    add(questionnaire.varies, "form.varies", scores.varies);
    add(questionnaire.dont_know, "form.dont_know", scores.dont_know);
    add(questionnaire.not_applicable, "form.not_applicable", scores.not_applicable);
    add({}, "ask.no_answer", scores.empty);
    return typeset(subject.words, text);
}

/// The figures in words: "0: 3; 1: 4 …".
std::string counts_in_words(const Histogram& histogram) {
    std::string text;
    for (const auto& column : histogram.columns) {
        std::string name;
        for (const auto& line : column.name) name += " " + line;
        text += fmt::format("{}{}{}: {}", text.empty() ? "" : "; ", column.level, name, column.count);
    }
    return text;
}

void draw_columns(Scene& scene, const Subject& subject, const Page& page, const Histogram& histogram,
                  double bars) {
    const auto& theme = subject.theme;
    const LineLook count{{page.small, true, false}, theme.ink, 0, "value"};
    const LineLook level{{page.small, false, false}, theme.ink, 0, "ring"};
    const LineLook name{{page.small, false, false}, theme.soft, 0, "label"};
    const double floor = page.small * 1.3 + bars;
    const double width = std::min(0.68 * histogram.column_width, widest_bar * page.unit);
    scene.shapes.push_back(
        Lines{{{{0, floor}, {page.width, floor}}}, false, {}, Stroke{theme.rim, 0.7 * page.unit}});
    for (std::size_t i = 0; i < histogram.columns.size(); ++i) {
        const auto& column = histogram.columns[i];
        const double middle = (static_cast<double>(i) + 0.5) * histogram.column_width;
        const double height = bars * static_cast<double>(column.count) / static_cast<double>(histogram.most);
        if (column.count > 0)
            scene.shapes.push_back(Lines{{{{middle - width / 2, floor},
                                           {middle - width / 2, floor - height},
                                           {middle + width / 2, floor - height},
                                           {middle + width / 2, floor}}},
                                         true,
                                         theme.answers.colour,
                                         {}});
        scene.shapes.push_back(text_line(subject.ruler, count_in(subject.words, column.count),
                                         {middle, floor - height - 0.35 * page.small}, count,
                                         Anchor::middle));
        double y = floor + 1.35 * page.small;
        scene.shapes.push_back(text_line(subject.ruler, column.level, {middle, y}, level, Anchor::middle));
        for (const auto& line : column.name) {
            y += 1.25 * page.small;
            scene.shapes.push_back(text_line(subject.ruler, line, {middle, y}, name, Anchor::middle));
        }
    }
}

}  // namespace

std::optional<Scene> layout_histogram(const FigureSource& source, const HistogramOptions& options) {
    const auto counted = find_counted(source, options);
    if (!counted) return {};
    const auto& theme = options.theme != nullptr ? *options.theme : themes().front();
    const Ruler ruler(source.measure);
    WheelOptions wheel;
    wheel.language = options.language;
    const Subject subject{source.scores, source.questionnaire, source.words, wheel, theme, ruler};
    auto page = plan_figure_page(options.size, theme);
    const auto histogram = histogram_of(subject, page, *counted);
    Block people;
    add_paragraph(people, ruler, people_words(subject, *counted->scores),
                  {{page.small, false, false}, theme.soft, page.small * 1.3, "note"}, page.width);
    const double names = static_cast<double>(histogram.name_lines) * 1.25 * page.small;
    const double fixed = page.small * (1.3 + 1.35 + descent + 0.9) + names + people.height;
    if (page.height == 0) page.height = fixed + natural_bars * page.unit;
    const double bars = page.height - fixed;
    if (bars < least_bars * page.unit || histogram.column_width < 1.6 * page.small)
        throw Failure(fmt::format("the counts of a question do not fit on {:.0f} x {:.0f} points", page.width,
                                  page.height),
                      "make the picture larger");
    Scene scene;
    draw_columns(scene, subject, page, histogram, bars);
    put(scene, people, {0, page.height - people.height});
    scene.width = page.width;
    scene.height = page.height;
    scene.paper = theme.paper;
    scene.language = options.language;
    scene.title = typeset(subject.words, asked_in(subject.words, subject.questionnaire.kind,
                                                  *counted->question, subject.options.language));
    scene.description = typeset(
        subject.words, counts_in_words(histogram) + ". " + people_words(subject, *counted->scores) + ".");
    return scene;
}

}  // namespace socratic
