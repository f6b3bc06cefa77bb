// SPDX-License-Identifier: MIT
#include "write/pdf.hpp"
#include <cairo-pdf.h>
#include <fmt/chrono.h>
#include <fmt/format.h>
#include "base/problem.hpp"
#include "base/version.hpp"
#include "draw/draw_shape.hpp"
#include "write/pdf_bookmarks.hpp"
#include "write/pdf_properties.hpp"
#include "write/pdf_tags.hpp"

namespace socratic {
namespace {

Tag tag_of(const TextLine& line) {
    if (line.role == "title") return Tag::heading1;
    return line.role == "heading" ? Tag::heading2 : Tag::paragraph;
}

/// A page that is one picture: its shapes are a figure, then the lines of each label are one paragraph, and
/// every other line is one of its own.
void draw_picture(cairo_t* context, const Scene& scene, Shaper& shaper, PdfTags& tags) {
    tags.begin({.path = {{Tag::figure}}, .words = scene.description});
    for (const auto& shape : scene.shapes)
        if (!is_text(shape)) draw_shape(context, shape, shaper, Letters::glyphs);
    std::string part;
    for (const auto& shape : scene.shapes) {
        if (!is_text(shape)) continue;
        const auto* line = std::get_if<TextLine>(&shape);
        const auto of = line != nullptr ? line->part_of : std::string();
        if (of.empty() || of != part)
            tags.begin({.path = {{line != nullptr ? tag_of(*line) : Tag::paragraph}}});
        part = of;
        draw_shape(context, shape, shaper, Letters::glyphs);
    }
    tags.end();
}

/// A page of a document, in the order of its elements; what is none of them is decoration.
void draw_document_page(cairo_t* context, const Scene& scene, Shaper& shaper, PdfTags& tags) {
    auto element = scene.elements.begin();
    for (std::size_t i = 0; i < scene.shapes.size(); ++i) {
        if (element != scene.elements.end() && i == element->first) tags.begin(*element);
        draw_shape(context, scene.shapes[i], shaper, Letters::glyphs);
        if (element != scene.elements.end() && i + 1 == element->last) {
            tags.end();
            ++element;
        }
    }
}

std::string date(long long seconds) {
    // Years outside 0..9999 have no form in a PDF.
    constexpr long long first = -62'167'219'200;
    constexpr long long last = 253'402'300'799;
    if (seconds < first || seconds > last)
        throw Failure(fmt::format("a PDF cannot carry the date '{}' (seconds since 1970)", seconds));
    return fmt::format("{:%Y-%m-%dT%H:%M:%S}Z", fmt::gmtime(static_cast<std::time_t>(seconds)));
}

void set_properties(cairo_surface_t* surface, const Scene& first, const PdfOptions& options) {
    const auto set = [surface](cairo_pdf_metadata_t which, const std::string& text) {
        if (!text.empty()) cairo_pdf_surface_set_metadata(surface, which, text.c_str());
    };
    set(CAIRO_PDF_METADATA_TITLE, first.title);
    set(CAIRO_PDF_METADATA_AUTHOR, first.author);
    set(CAIRO_PDF_METADATA_CREATOR, fmt::format("socratic-wheel {}", version()));
    // cairo writes the time of day unless it is given one; without a date it is taken out again.
    set(CAIRO_PDF_METADATA_CREATE_DATE, date(options.created.value_or(0)));
}

}  // namespace

std::string write_pdf(const std::vector<Scene>& pages, const PdfOptions& options, Shaper& shaper) {
    if (pages.empty()) throw Failure("there is no page to draw");
    const auto& first = pages.front();
    std::string bytes;
    const CairoSurface surface(
        cairo_pdf_surface_create_for_stream(append_to_string, &bytes, first.width, first.height));
    const auto context = draw_on(surface.get());
    set_properties(surface.get(), first, options);
    PdfTags tags(context.get());
    PdfBookmarks bookmarks(surface.get());
    for (const auto& page : pages) {
        if (&page != &first) cairo_pdf_surface_set_size(surface.get(), page.width, page.height);
        draw_paper(context.get(), page);  // painting a whole page forgets what it had so far, tags included
        if (&page == &first) cairo_tag_begin(context.get(), "Document", nullptr);
        if (page.elements.empty())
            draw_picture(context.get(), page, shaper, tags);
        else
            draw_document_page(context.get(), page, shaper, tags);
        bookmarks.add(page, static_cast<std::size_t>(&page - &first) + 1);
        if (&page == &pages.back()) {
            tags.end_all();
            cairo_tag_end(context.get(), "Document");
        }
        cairo_show_page(context.get());
    }
    check(cairo_status(context.get()));
    finish(surface.get());
    return with_properties(bytes,
                           {first.language, tags.figures(), tags.languages(), options.created.has_value()});
}

}  // namespace socratic
