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

/// What a wheel is drawn from.
struct WheelOf {
    const Scores& scores;
    const Questionnaire& questionnaire;
    const Words& words;
    const std::string& language;
    const CommunityLayer* community = nullptr;
};

WheelOf wheel_of(const ReportFacts& facts) {
    if (!has_community(facts)) return {facts.scores, facts.questionnaire, facts.words, facts.language};
    const auto& community = *facts.community;
    return {community.beside, community.questionnaire, facts.words, facts.language, community.layer};
}

ReportFigure wheel(const WheelOf& of, ReportFigureKind kind, const FigureOptions& figure,
                   const Measure& measure) {
    WheelOptions options;
    options.theme = figure.theme;
    options.language = of.language;
    options.community = of.community;
    const auto draw = [&](PageSize size) {
        options.size = size;
        return layout_wheel(of.scores, of.questionnaire, of.words, options, measure);
    };
    if (kind == ReportFigureKind::wheel) return wheel_figure(figure, draw);
    return {"small-wheel", draw(size_of_small_wheel(figure.width)),
            draw({phone_width, height_of_wheel(phone_width)})};
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
ReportFigure comparison(const FigureSource& source, WheelOptions options, const FigureOptions& figure,
                        Layout&& layout) {
    options.theme = figure.theme;
    options.size = {figure.width, 0};
    ReportFigure made{"comparison", layout(source, options)};
    options.size = {phone_width, 0};
    made.narrow = layout(source, options);
    return made;
}

WheelOptions options_in(const std::string& language) {
    WheelOptions options;
    options.language = language;
    return options;
}

/// The dimensions that have a level, the highest first; without sections, which this order cuts up.
Questionnaire sorted_by_level(const Questionnaire& questionnaire, const CommunityLayer& layer) {
    auto sorted = questionnaire;
    sorted.dimensions.clear();
    std::vector<const DimensionScores*> order;
    for (const auto& scores : layer.dimensions)
        if (scores.mean) order.push_back(&scores);
    const auto height = [&](const DimensionScores& scores) {
        const auto& scale = scale_of(questionnaire, *find_dimension(questionnaire, scores.id));
        return LevelRange{scale.min, scale.max}.share_of(*scores.mean - scale.min);
    };
    std::stable_sort(order.begin(), order.end(),
                     [&](const auto* a, const auto* b) { return height(*a) > height(*b) + 1e-9; });
    for (const auto* scores : order) {
        sorted.dimensions.push_back(*find_dimension(questionnaire, scores->id));
        sorted.dimensions.back().section.clear();
    }
    return sorted;
}

}  // namespace

ReportFigure wheel_figure(const FigureOptions& options, const std::function<Scene(PageSize)>& draw) {
    return {"wheel", draw({options.width, height_of_wheel(options.width)}),
            draw({phone_width, height_of_wheel(phone_width)})};
}

bool has_wheel(const ReportFacts& facts) { return has_levels(facts.scores) || has_community(facts); }

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
            return wheel(wheel_of(facts), name.kind, options, measure);
        case ReportFigureKind::small_wheel:
            if (is_counted) return spectrum("small-wheel", facts, options, measure, small_row_height);
            return wheel(wheel_of(facts), name.kind, options, measure);
        case ReportFigureKind::dot_plot:
            if (!is_wheel) return std::nullopt;
            return comparison(source_of(facts, measure), options_in(facts.language), options,
                              layout_dot_plot);
        case ReportFigureKind::slope_chart:
            if (!is_wheel || rounds_with_levels(facts.scores) < 2) return std::nullopt;
            return comparison(source_of(facts, measure), options_in(facts.language), options,
                              layout_slope_chart);
        case ReportFigureKind::histogram:
            return histogram(facts, name.id, options, measure);
    }
    return std::nullopt;
}

std::optional<ReportFigure> make_figure(const CommunityDocument& document, const FigureName& name,
                                        const FigureOptions& options, const Measure& measure) {
    if (document.layer == nullptr) return std::nullopt;
    if (name.kind != ReportFigureKind::dot_plot)
        return wheel(
            {document.scores, document.questionnaire, document.words, document.language, document.layer},
            name.kind, options, measure);
    const auto sorted = sorted_by_level(document.questionnaire, *document.layer);
    if (sorted.dimensions.empty()) return std::nullopt;
    auto shown = options_in(document.language);
    shown.community = document.layer;
    return comparison({document.scores, sorted, document.words, measure}, shown, options, layout_dot_plot);
}

}  // namespace socratic
