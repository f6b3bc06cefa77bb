// SPDX-License-Identifier: MIT
#include "write/pdf.hpp"
#include <cairo-pdf.h>
#include <fmt/chrono.h>
#include <fmt/format.h>
#include "base/problem.hpp"
#include "base/version.hpp"
#include "draw/draw_shape.hpp"
#include "write/pdf_properties.hpp"

namespace socratic {
namespace {

/// One element of the document's structure, ended when another begins.
class Tags {
public:
    explicit Tags(cairo_t* context) : context_(context) {}
    void begin(const char* tag, const std::string& part) {
        end();
        cairo_tag_begin(context_, tag, nullptr);
        open_ = tag;
        part_ = part;
    }
    void end() {
        if (open_ != nullptr) cairo_tag_end(context_, open_);
        open_ = nullptr;
    }
    bool is_in(const std::string& part) const { return open_ != nullptr && !part.empty() && part == part_; }

private:
    cairo_t* context_;
    const char* open_ = nullptr;
    std::string part_;
};

const char* tag_of(const TextLine& line) {
    if (line.role == "title") return "H1";
    return line.role == "heading" ? "H2" : "P";
}

/// The lines of one label are one paragraph; every other line is one of its own.
void draw_text_of(cairo_t* context, const Scene& scene, Shaper& shaper) {
    Tags tags(context);
    for (const auto& shape : scene.shapes) {
        if (!is_text(shape)) continue;
        const auto* line = std::get_if<TextLine>(&shape);
        const auto part = line != nullptr ? line->part_of : std::string();
        if (!tags.is_in(part)) tags.begin(line != nullptr ? tag_of(*line) : "P", part);
        draw_shape(context, shape, shaper, Letters::glyphs);
    }
    tags.end();
}

void draw_page(cairo_t* context, const Scene& scene, Shaper& shaper) {
    cairo_tag_begin(context, "Figure", nullptr);
    for (const auto& shape : scene.shapes)
        if (!is_text(shape)) draw_shape(context, shape, shaper, Letters::glyphs);
    cairo_tag_end(context, "Figure");
    draw_text_of(context, scene, shaper);
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
    for (const auto& page : pages) {
        if (&page != &first) cairo_pdf_surface_set_size(surface.get(), page.width, page.height);
        draw_paper(context.get(), page);  // painting a whole page forgets what it had so far, tags included
        if (&page == &first) cairo_tag_begin(context.get(), "Document", nullptr);
        draw_page(context.get(), page, shaper);
        if (&page == &pages.back()) cairo_tag_end(context.get(), "Document");
        cairo_show_page(context.get());
    }
    check(cairo_status(context.get()));
    finish(surface.get());
    PdfProperties properties{first.language, {}, options.created.has_value()};
    for (const auto& page : pages) properties.figures.push_back(page.description);
    return with_properties(bytes, properties);
}

}  // namespace socratic
