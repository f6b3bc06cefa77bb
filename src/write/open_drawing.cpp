// SPDX-License-Identifier: MIT
#include "write/open_drawing.hpp"
#include <memory>
#include "draw/shaper.hpp"
#include "write/pdf.hpp"
#include "write/png.hpp"
#include "write/svg.hpp"

namespace socratic {

Drawing open_drawing(OpenScripts open_scripts) {
    const auto shaper = std::make_shared<Shaper>(std::move(open_scripts));
    Drawing drawing;
    drawing.measure = [shaper](std::string_view text, const TextStyle& style) {
        return shaper->width(text, style);
    };
    drawing.svg = [shaper](const Scene& scene, const SvgOptions& options) {
        return write_svg(scene, options, *shaper);
    };
    drawing.pdf = [shaper](const std::vector<Scene>& pages, const PdfOptions& options) {
        return write_pdf(pages, options, *shaper);
    };
    drawing.png = [shaper](const Scene& scene, double pixels_per_point) {
        return write_png(scene, pixels_per_point, *shaper);
    };
    drawing.missing_characters = [shaper] { return shaper->missing_characters(); };
    return drawing;
}

}  // namespace socratic
