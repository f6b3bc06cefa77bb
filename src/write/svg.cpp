// SPDX-License-Identifier: MIT
#include "write/svg.hpp"
#include <cairo-svg.h>
#include <fmt/format.h>
#include "draw/draw_shape.hpp"
#include "write/svg_paths.hpp"
#include "write/svg_shapes.hpp"
#include "write/svg_text.hpp"
#include "write/xml.hpp"

namespace socratic {
namespace {

/// Text as outlines is cairo's business, and so is then everything.
std::string cairo_svg(const Scene& scene, Shaper& shaper) {
    std::string bytes;
    const CairoSurface surface(
        cairo_svg_surface_create_for_stream(append_to_string, &bytes, scene.width, scene.height));
    const auto context = draw_on(surface.get());
    draw_paper(context.get(), scene);
    for (const auto& shape : scene.shapes) draw_shape(context.get(), shape, shaper, Letters::glyphs);
    check(cairo_status(context.get()));
    finish(surface.get());
    return bytes;
}

std::string head(const Scene& scene, const SvgOptions& options) {
    std::string width, height;
    append_number(width, scene.width, options.text_decimals);
    append_number(height, scene.height, options.text_decimals);
    std::string language;
    if (!scene.language.empty())
        language = fmt::format(" lang=\"{0}\" xml:lang=\"{0}\"", xml_escaped(scene.language));
    std::string labels;
    if (!scene.title.empty()) labels += options.id_prefix + "-title";
    if (!scene.description.empty()) labels += (labels.empty() ? "" : " ") + options.id_prefix + "-desc";
    if (!labels.empty()) labels = fmt::format(" aria-labelledby=\"{}\"", labels);
    return fmt::format(
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
        "<svg xmlns=\"http://www.w3.org/2000/svg\" xmlns:xlink=\"http://www.w3.org/1999/xlink\" "
        "width=\"{0}pt\" height=\"{1}pt\" viewBox=\"0 0 {0} {1}\" version=\"1.1\"{2} role=\"img\"{3}>\n",
        width, height, language, labels);
}

std::string words(std::string_view element, std::string_view text, const SvgOptions& options) {
    if (text.empty()) return {};
    return fmt::format("<{0} id=\"{1}-{0}\">{2}</{0}>\n", element, options.id_prefix, xml_escaped(text));
}

}  // namespace

std::string write_svg(const Scene& scene, const SvgOptions& options, Shaper& shaper) {
    std::string out = head(scene, options);
    out += words("title", scene.title, options);
    out += words("desc", scene.description, options);
    if (options.text == SvgText::real)
        out += svg_paths(scene, options) + svg_text(scene, options, shaper);
    else
        out += tidy_cairo_svg(cairo_svg(scene, shaper), options.id_prefix, options.text_decimals);
    out += "</svg>\n";
    return out;
}

}  // namespace socratic
