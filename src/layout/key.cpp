// SPDX-License-Identifier: MIT
#include <algorithm>
#include <cmath>
#include "layout/texts.hpp"

namespace socratic {
namespace {

struct KeyPlan {
    std::size_t columns = 1;
    double names = 0;  ///< width of the short names
    double column = 0;
    double gap = 0;
};

/// As many columns as hold the widest text on one line; two when even that is too wide and there is
/// much to tell.
KeyPlan plan_key(const Ruler& ruler, const Page& page, const KeyRows& rows, double width) {
    const TextStyle plain{page.small, false, false}, bold{page.small, true, false};
    KeyPlan plan;
    double widest = 0;
    for (const auto& [name, text] : rows) {
        plan.names = std::max(plan.names, ruler.width(name, bold));
        widest = std::max(widest, ruler.width(text, plain));
    }
    plan.names += 0.7 * page.small;
    plan.gap = 2 * page.small;
    const double fitting = std::floor((width + plan.gap) / (plan.names + widest + plan.gap));
    plan.columns = static_cast<std::size_t>(std::clamp(fitting, 1.0, 4.0));
    if (fitting < 1 && rows.size() > 12 && width > 40 * page.small) plan.columns = 2;
    const auto count = static_cast<double>(plan.columns);
    plan.column = (width - (count - 1) * plan.gap) / count;
    return plan;
}

}  // namespace

Block key_block(const Ruler& ruler, const Page& page, const Theme& theme, const KeyRows& rows, double width) {
    const auto plan = plan_key(ruler, page, rows, width);
    const TextStyle plain{page.small, false, false}, bold{page.small, true, false};
    const double step = page.small * 1.3;
    std::vector<std::vector<std::string>> folded;
    std::size_t lines = 0;
    for (const auto& row : rows) {
        folded.push_back(fold(ruler, row.second, plain, plan.column - plan.names));
        lines += std::max<std::size_t>(folded.back().size(), 1);
    }
    const auto per_column = (lines + plan.columns - 1) / plan.columns;
    Block block;
    std::size_t column = 0, used = 0;
    for (std::size_t i = 0; i < rows.size(); ++i) {
        if (used >= per_column && column + 1 < plan.columns) {
            ++column;
            used = 0;
        }
        const double x = static_cast<double>(column) * (plan.column + plan.gap);
        const auto y = [&](std::size_t line) {
            return page.small * cap_height + static_cast<double>(line) * step;
        };
        add(block, text_line(ruler, rows[i].first, {x, y(used)}, {bold, theme.ink, step, "key"}));
        for (const auto& line : folded[i])
            add(block, text_line(ruler, line, {x + plan.names, y(used++)}, {plain, theme.soft, step, "key"}));
        if (folded[i].empty()) ++used;
    }
    return block;
}

}  // namespace socratic
