// SPDX-License-Identifier: MIT
#include "report/paper.hpp"
#include <algorithm>
#include <cassert>
#include "model/language_direction.hpp"
#include "report/paper_passages.hpp"
#include "report/table_to_write_in.hpp"

namespace socratic {
namespace {

// In units: points on A4.
constexpr double margin_beside = 62, margin_above = 52, margin_below = 38;
constexpr double foot_height = 30;
constexpr double narrow = 420;  // on smaller paper the margins are a smaller share
constexpr Tightness smaller_figures[] = {{0.95}, {0.9}, {0.85}, {0.8}, {0.75}};
constexpr Tightness tighter[] = {{0.95, 0.95, 1, 0.9},    {0.9, 0.9, 0.98, 0.85}, {0.85, 0.86, 0.96, 0.8},
                                 {0.8, 0.82, 0.94, 0.75}, {0.75, 0.8, 0.92, 0.7}, {0.75, 0.78, 0.9, 0.6}};

constexpr double roomy_rows[] = {51, 45, 39, 33};  // to write in: 18 mm, and as much as there is room for
constexpr double a_few_lines = 0.2;                // of a page's height

struct PaperMargins {
    double beside, above, below;
};

PaperMargins margins_of(const PageSize& size, double unit) {
    if (size.width < narrow) return {0.07 * size.width, 28, 20};
    return {margin_beside * unit, margin_above * unit, margin_below * unit};
}

/// Passages between breaks of the page.
struct Stretch {
    std::vector<Passage> passages;
    std::size_t from = 0;  ///< the number of the first
};

std::vector<Stretch> stretches_of(const std::vector<Passage>& passages) {
    std::vector<Stretch> stretches(1);
    for (std::size_t i = 0; i < passages.size(); ++i) {
        if (!std::holds_alternative<PageBreak>(passages[i].content))
            stretches.back().passages.push_back(passages[i]);
        else if (!stretches.back().passages.empty())
            stretches.push_back({{}, i + 1});
        else
            stretches.back().from = i + 1;
    }
    if (stretches.back().passages.empty() && stretches.size() > 1) stretches.pop_back();
    return stretches;
}

std::vector<PrintedPage> pages_of(PaperSheet& sheet, const Stretch& stretch, const PaperColumn& column,
                                  const Tightness& tightness) {
    sheet.tightness = tightness;
    sheet.looks = paper_looks(sheet.theme, sheet.unit * tightness.text);
    const auto pieces = flow_passages(sheet, stretch.passages, column, stretch.from);
    return divide_into_pages(pieces, sheet.height).pages;
}

bool has_rows_to_write_in(const std::vector<Passage>& passages) {
    return std::any_of(passages.begin(), passages.end(), [](const Passage& passage) {
        if (const auto* both = std::get_if<SideBySide>(&passage.content))
            return has_rows_to_write_in(both->left) || has_rows_to_write_in(both->right);
        const auto* table = std::get_if<Table>(&passage.content);
        return table != nullptr && is_to_write_in(*table);
    });
}

double bottom_of(const PrintedPage& page) {
    double bottom = 0;
    for (const auto& [block, top] : page) bottom = std::max(bottom, top + block.height);
    return bottom;
}

/// As few pages as large figures a little smaller make possible, and no smaller than that needs. What is
/// little more than a page is made one by tighter text; of more pages a last one with a few lines is spared.
/// Rows to write in take what those pages have left.
std::vector<PrintedPage> pages_of(PaperSheet sheet, const Stretch& stretch, const PaperColumn& column) {
    Tightness chosen;
    auto best = pages_of(sheet, stretch, column, chosen);
    const auto try_all = [&](const auto& all, std::size_t enough) {
        for (const auto& tightness : all) {
            if (best.size() <= enough) return;
            auto pages = pages_of(sheet, stretch, column, tightness);
            if (pages.size() >= best.size()) continue;
            best = std::move(pages);
            chosen = tightness;
        }
    };
    try_all(smaller_figures, 1);
    const bool ends_with_little = bottom_of(best.back()) < a_few_lines * sheet.height;
    if (best.size() == 2 || ends_with_little) try_all(tighter, std::max<std::size_t>(best.size() - 1, 1));
    if (!has_rows_to_write_in(stretch.passages)) return best;
    for (const double row : roomy_rows) {
        chosen.writing_row = row;
        auto roomy = pages_of(sheet, stretch, column, chosen);
        if (roomy.size() <= best.size()) return roomy;
    }
    return best;
}

bool reads_before(const Element& a, const Element& b) {
    return std::lexicographical_compare(
        a.path.begin(), a.path.end(), b.path.begin(), b.path.end(),
        [](const TagStep& x, const TagStep& y) { return x.number < y.number; });
}

/// Decoration first, then the elements in reading order, those of one path as one.
Block in_reading_order(const Block& block) {
    Block ordered;
    ordered.width = block.width;
    ordered.height = block.height;
    std::vector<bool> is_read(block.shapes.size(), false);
    for (const auto& element : block.elements)
        for (auto i = element.first; i < element.last; ++i) is_read[i] = true;
    for (std::size_t i = 0; i < block.shapes.size(); ++i)
        if (!is_read[i]) ordered.shapes.push_back(block.shapes[i]);
    auto elements = block.elements;
    std::stable_sort(elements.begin(), elements.end(), reads_before);
    for (auto& element : elements) {
        const auto first = ordered.shapes.size();
        for (auto i = element.first; i < element.last; ++i) ordered.shapes.push_back(block.shapes[i]);
        element.first = first;
        element.last = ordered.shapes.size();
        if (!ordered.elements.empty() && ordered.elements.back().path == element.path)
            ordered.elements.back().last = element.last;
        else
            ordered.elements.push_back(std::move(element));
    }
    return ordered;
}

Block foot_of(const PaperSheet& sheet, const PaperColumn& column, const std::string& name,
              const std::string& number) {
    const auto& look = sheet.looks.foot;
    const double baseline = sheet.height + foot_height * sheet.unit - look.style.size * descent;
    const double rule = baseline - 15 * sheet.unit;
    Block foot;
    foot.shapes.push_back(Lines{
        {{{0, rule}, {column.width, rule}}}, false, {}, Stroke{sheet.looks.hairline, 0.5 * sheet.unit}});
    auto right = text_line(sheet.ruler, number, {column.width, baseline}, look, Anchor::end);
    auto lines = fold(sheet.ruler, name, look.style, column.width - right.width - 12 * sheet.unit);
    // A long name takes a second line; the date stands at the end.
    if (lines.size() > 2) lines = {lines.front(), "… " + lines.back()};
    for (std::size_t i = 0; i < lines.size(); ++i)
        add(foot, text_line(sheet.ruler, lines[i], {0, baseline + static_cast<double>(i) * look.step}, look));
    add(foot, std::move(right));
    return foot;
}

}  // namespace

std::vector<Scene> print_report(const Report& report, const PaperOptions& options, const Measure& measure) {
    const auto& size = options.size;
    assert(std::min(size.width, size.height) >= smallest_report_side);
    const Ruler ruler(measure);
    const auto& theme = *find_theme("colour");
    const double unit = unit_of_paper(size);
    const auto margins = margins_of(size, unit);
    PaperSheet sheet{ruler, theme, paper_looks(theme, unit), unit};
    sheet.height = size.height - margins.above - margins.below - foot_height * unit;
    sheet.languages = report.languages;
    PaperColumn column{size.width - 2 * margins.beside};
    column.right_to_left = !report.languages.empty() && is_right_to_left(report.languages.front());
    std::vector<PrintedPage> pages;
    for (const auto& stretch : stretches_of(report.passages))
        for (auto& page : pages_of(sheet, stretch, column)) pages.push_back(std::move(page));
    std::vector<Scene> scenes;
    for (const auto& page : pages) {
        Scene scene;
        scene.width = size.width;
        scene.height = size.height;
        scene.paper = theme.paper;
        scene.language = report.languages.empty() ? "" : report.languages.front();
        scene.title = report.title;
        scene.author = report.author;
        Block body;
        for (const auto& [block, top] : page) put(body, block, {0, top});
        put(scene, in_reading_order(body), {margins.beside, margins.above});
        const auto number = options.page_name(scenes.size() + 1, pages.size());
        put(scene, foot_of(sheet, column, options.foot, number), {margins.beside, margins.above});
        scenes.push_back(std::move(scene));
    }
    return scenes;
}

}  // namespace socratic
