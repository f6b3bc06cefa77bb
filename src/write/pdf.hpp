// SPDX-License-Identifier: MIT
// Scenes as a PDF, one a page, with embedded fonts, text that can be copied, and tags for screen readers.
#pragma once
#include <string>
#include <vector>
#include "draw/shaper.hpp"
#include "scene/drawing.hpp"

namespace socratic {

/// Title, author and language are those of the first page. The same scenes give the same bytes.
std::string write_pdf(const std::vector<Scene>& pages, const PdfOptions& options, Shaper& shaper);

}  // namespace socratic
