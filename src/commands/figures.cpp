// SPDX-License-Identifier: MIT
#include "commands/figures.hpp"
#include <fmt/format.h>
#include <algorithm>
#include "base/nearest.hpp"

namespace socratic {
namespace {

struct NamedFigure {
    FigureKind kind;
    std::string_view name;
};

constexpr NamedFigure figures[] = {{FigureKind::wheel, "wheel"},
                                   {FigureKind::multiples, "multiples"},
                                   {FigureKind::dots, "dots"},
                                   {FigureKind::slopes, "slopes"}};

const NamedFigure* find_figure(std::string_view name) {
    const auto* found = std::find_if(std::begin(figures), std::end(figures),
                                     [&](const auto& one) { return one.name == name; });
    return found == std::end(figures) ? nullptr : found;
}

std::vector<std::string> known_names() {
    std::vector<std::string> names;
    for (const auto& one : figures) names.emplace_back(one.name);
    return names;
}

}  // namespace

std::vector<std::string> figures_asked(const CommandLine& line) {
    const auto asked = line.list("figure");
    for (const auto& name : asked) {
        if (find_figure(name) == nullptr) {
            const auto guess = did_you_mean(name, known_names());
            throw usage_failure(
                fmt::format("--figure: unknown figure '{}'", name),
                guess.empty() ? fmt::format("the figures are {}", fmt::join(known_names(), ", ")) : guess);
        }
        if (std::count(asked.begin(), asked.end(), name) > 1)
            throw usage_failure(fmt::format("--figure: '{}' is given twice", name), "name it once");
    }
    return asked;
}

std::vector<FigureKind> figures_to_draw(const std::vector<std::string>& asked, const FigureSource& source,
                                        const WheelOptions& options) {
    const auto fitting = figures_that_fit(source, options);
    if (asked.empty()) return fitting;
    std::vector<FigureKind> kinds;
    for (const auto& name : asked) kinds.push_back(find_figure(name)->kind);
    const auto has = [](const std::vector<FigureKind>& list, FigureKind kind) {
        return std::find(list.begin(), list.end(), kind) != list.end();
    };
    if (has(kinds, FigureKind::slopes) && !has(fitting, FigureKind::slopes))
        throw usage_failure("--figure slopes needs two rounds with figures that may be shown",
                            "choose wheel, multiples or dots");
    return kinds;
}

void refuse_picture_options(const CommandLine& line, const std::string& format) {
    for (const auto* name : {"figure", "theme", "size", "scale", "text"})
        if (line.has(name))
            throw usage_failure(fmt::format("--{} is for a picture, got the format '{}'", name, format),
                                "end the name of the output in .svg, .pdf or .png");
}

Problem warn_of_figures_left(const std::vector<FigureKind>& left) {
    std::vector<std::string> names;
    for (const auto kind : left)
        for (const auto& one : figures)
            if (one.kind == kind) names.emplace_back(one.name);
    return {Severity::warning,
            {},
            fmt::format("there was no room on the page for: {}", fmt::join(names, ", ")),
            fmt::format("a PDF has as many pages as it needs; or choose with --figure {}", names.front())};
}

}  // namespace socratic
