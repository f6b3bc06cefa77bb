// SPDX-License-Identifier: MIT
// The headings of a document as the bookmarks of its PDF.
#pragma once
#include <cairo.h>
#include <array>
#include "scene/scene.hpp"

namespace socratic {

/// A heading's bookmark stands under that of the last heading of a lower level.
class PdfBookmarks {
public:
    explicit PdfBookmarks(cairo_surface_t* surface) : surface_(surface) {}

    /// `number` of the page, from 1.
    void add(const Scene& page, std::size_t number);

private:
    cairo_surface_t* surface_;
    std::array<int, 7> last_{};  ///< by level, the bookmark that is open; 0: none, which is cairo's root
};

}  // namespace socratic
