// SPDX-License-Identifier: MIT
#include "report/figures.hpp"
#include <algorithm>
#include "layout/dot_plot.hpp"
#include "layout/histogram.hpp"
#include "layout/slope_chart.hpp"
#include "layout/spectrum_figure.hpp"
#include "layout/wheel.hpp"

namespace socratic {
namespace {

constexpr double histogram_width = 270;
/// Five histograms share a page with their texts: bars are lower than look best alone, and no lower than can
/// be.
constexpr double histogram_height = 84, most_lower = 36;
constexpr double row_height = 46, small_row_height = 32;  ///< of a spectrum
constexpr double phone_width = 270;                       ///< points: 360 pixels of CSS

/// So high that the texts stand above and below the wheel, not beside it.
double height_of_wheel(double width) { return (width < 400 ? 1.5 : 1.24) * width; }

/// Its texts stand beside it, where the page is wide enough for that.
PageSize size_of_small_wheel(double width) {
    return {width, width < 400 ? height_of_wheel(width) : 0.625 * width};
}

bool has_level(const DimensionScores& dimension) {
    return dimension.level() || dimension.agreed || dimension.target;
}

bool has_levels(const Scores& scores) {
    return std::any_of(scores.rounds.begin(), scores.rounds.end(), [](const RoundScores& round) {
        return std::any_of(round.dimensions.begin(), round.dimensions.end(), has_level);
    });
}

/// Its wheel then shows the member's latest round and the community, on the questions that members ask alike.
bool has_community(const ReportFacts& facts) {
    return facts.community != nullptr && facts.community->layer != nullptr &&
           !facts.community->beside.rounds.empty();
}

/// Of a question of some round.
bool has_counts(const Scores& scores) {
    for (const auto& round : scores.rounds)
        for (const auto& dimension : round.dimensions)
            for (const auto& question : dimension.questions)
                if (question.counts) return true;
    return false;
}

FigureSource source_of(const ReportFacts& facts, const Measure& measure) {
    return {facts.scores, facts.questionnaire, facts.words, measure, &facts.comparison};
}

Scene wheel(const ReportFacts& facts, const FigureOptions& figure, const Measure& measure, PageSize size) {
    WheelOptions options;
    options.size = size;
    options.theme = figure.theme;
    options.language = facts.language;
    if (!has_community(facts))
        return layout_wheel(facts.scores, facts.questionnaire, facts.words, options, measure);
    const auto& community = *facts.community;
    options.community = community.layer;
    return layout_wheel(community.beside, community.questionnaire, facts.words, options, measure);
}

/// In place of the wheel.
ReportFigure spectrum(std::string name, const ReportFacts& facts, const FigureOptions& figure,
                      const Measure& measure, double height) {
    WheelOptions options;
    options.theme = figure.theme;
    options.language = facts.language;
    options.size.width = figure.width;
    ReportFigure made{std::move(name), layout_spectrum_figure(source_of(facts, measure), options, height)};
    options.size.width = phone_width;
    made.narrow = layout_spectrum_figure(source_of(facts, measure), options, row_height);
    return made;
}

std::optional<ReportFigure> histogram(const ReportFacts& facts, const std::string& question,
                                      const FigureOptions& figure, const Measure& measure) {
    HistogramOptions options;
    options.size = {std::min(figure.width, histogram_width), 0};
    options.theme = figure.theme;
    options.language = facts.language;
    options.round = static_cast<std::size_t>(&newest_round(facts.scores) - facts.scores.rounds.data());
    options.question = question;
    auto scene = layout_histogram(source_of(facts, measure), options);
    if (scene && scene->height > histogram_height) {
        options.size.height = std::max(histogram_height, scene->height - most_lower);
        scene = layout_histogram(source_of(facts, measure), options);
    }
    if (!scene) return std::nullopt;
    return ReportFigure{"histogram", std::move(*scene)};
}

/// Rounds that have levels.
long rounds_with_levels(const Scores& scores) {
    return std::count_if(scores.rounds.begin(), scores.rounds.end(), [](const RoundScores& round) {
        return std::any_of(round.dimensions.begin(), round.dimensions.end(),
                           [](const DimensionScores& scored) { return scored.mean || scored.reported; });
    });
}

template <class Layout>
std::optional<ReportFigure> comparison(const ReportFacts& facts, const FigureOptions& figure,
                                       const Measure& measure, Layout&& layout) {
    WheelOptions options;
    options.theme = figure.theme;
    options.language = facts.language;
    options.size = {figure.width, 0};
    ReportFigure made{"comparison", layout(source_of(facts, measure), options)};
    options.size = {phone_width, 0};
    made.narrow = layout(source_of(facts, measure), options);
    return made;
}

}  // namespace

ReportFigure wheel_figure(const FigureOptions& options, const std::function<Scene(PageSize)>& draw) {
    return {"wheel", draw({options.width, height_of_wheel(options.width)}),
            draw({phone_width, height_of_wheel(phone_width)})};
}

std::optional<ReportFigure> make_figure(const ReportFacts& facts, const FigureName& name,
                                        const FigureOptions& options, const Measure& measure) {
    const bool shows_community = has_community(facts) && (name.kind == ReportFigureKind::wheel ||
                                                          name.kind == ReportFigureKind::small_wheel);
    if (!has_levels(facts.scores) && !shows_community) return std::nullopt;
    const bool is_wheel = facts.questionnaire.kind == Kind::wheel;
    const bool is_counted = !is_wheel && has_counts(facts.scores);
    switch (name.kind) {
        case ReportFigureKind::wheel:
            if (is_counted) return spectrum("wheel", facts, options, measure, row_height);
            return wheel_figure(options, [&](PageSize size) { return wheel(facts, options, measure, size); });
        case ReportFigureKind::small_wheel:
            if (is_counted) return spectrum("small-wheel", facts, options, measure, small_row_height);
            return ReportFigure{"small-wheel",
                                wheel(facts, options, measure, size_of_small_wheel(options.width)),
                                wheel(facts, options, measure, {phone_width, height_of_wheel(phone_width)})};
        case ReportFigureKind::dot_plot:
            if (!is_wheel) return std::nullopt;
            return comparison(facts, options, measure, layout_dot_plot);
        case ReportFigureKind::slope_chart:
            if (!is_wheel || rounds_with_levels(facts.scores) < 2) return std::nullopt;
            return comparison(facts, options, measure, layout_slope_chart);
        case ReportFigureKind::histogram:
            return histogram(facts, name.id, options, measure);
    }
    return std::nullopt;
}

}  // namespace socratic
