// SPDX-License-Identifier: MIT
#include "write/pdf_bookmarks.hpp"
#include <cairo-pdf.h>
#include <fmt/format.h>
#include <algorithm>

namespace socratic {
namespace {

constexpr double above = 6;  // a little of what is above the heading shows

/// 1..6, or 0 for what is no heading.
std::size_t level_of(const Element& element) {
    const auto tag = element.path.back().tag;
    return tag <= Tag::heading6 ? static_cast<std::size_t>(tag) + 1 : 0;
}

double top_of(const Scene& page, const Element& element) {
    double top = page.height;
    for (auto i = element.first; i < element.last; ++i)
        if (const auto* line = std::get_if<TextLine>(&page.shapes[i])) top = std::min(top, box_of(*line).top);
    return std::max(0.0, top - above);
}

}  // namespace

void PdfBookmarks::add(const Scene& page, std::size_t number) {
    for (const auto& element : page.elements) {
        const auto level = level_of(element);
        if (level == 0 || element.words.empty()) continue;
        const auto where = fmt::format("page={} pos=[0 {:.2f}]", number, top_of(page, element));
        last_[level] = cairo_pdf_surface_add_outline(surface_, last_[level - 1], element.words.c_str(),
                                                     where.c_str(), CAIRO_PDF_OUTLINE_FLAG_OPEN);
        // What follows at a deeper level stands under this one, also where a level is left out.
        std::fill(last_.begin() + static_cast<std::ptrdiff_t>(level) + 1, last_.end(), last_[level]);
    }
}

}  // namespace socratic
