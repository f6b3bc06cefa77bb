// SPDX-License-Identifier: MIT
#include "write/svg_text.hpp"
#include <fmt/format.h>
#include <algorithm>
#include <cmath>
#include <numbers>
#include "base/utf8.hpp"
#include "draw/draw_text.hpp"
#include "write/svg_attributes.hpp"
#include "write/xml.hpp"

namespace socratic {
namespace {

class TextWriter {
public:
    TextWriter(const SvgOptions& options, Shaper& shaper) : options_(options), shaper_(shaper) {}

    void add(const TextLine& line) {
        const auto& shaped = shaper_.shape(line.text, line.style);
        const bool right_to_left = shaped.right_to_left;
        out_ += "<text";
        add_families(shaped);
        if (line.turn == 0) {
            add_number("x", line.at.x);
            add_number("y", line.at.y);
        } else {
            out_ += " transform=\"translate(" + number(line.at.x) + " " + number(line.at.y) + ") rotate(" +
                    number(360 * line.turn, 3) + ")\"";
        }
        add_look(line.style, line.colour);
        add_anchor(line.anchor, right_to_left);
        if (right_to_left) out_ += " direction=\"rtl\" unicode-bidi=\"embed\"";
        if (has_wide_blanks(line.text)) out_ += " xml:space=\"preserve\"";
        out_ += ">" + xml_escaped(line.text) + "</text>\n";
    }

    void add(const ArcText& text) {
        const auto& shaped = shaper_.shape(text.text, text.style);
        double width = shaped.width * text.style.size;
        if (shaped.in_one_piece) {
            add(straightened(text, width));
            return;
        }
        width += text.tracking * static_cast<double>(count_code_points(text.text) - 1);
        const auto id = fmt::format("{}-arc{}", options_.id_prefix, ++arcs_);
        defs_ += arc_path(text, width, id);
        out_ += "<text";
        add_families(shaped);
        add_look(text.style, text.colour);
        add_anchor(Anchor::middle, false);
        if (text.tracking != 0) add_number("letter-spacing", text.tracking);
        out_ += "><textPath xlink:href=\"#" + id + "\" startOffset=\"50%\">" + xml_escaped(text.text) +
                "</textPath></text>\n";
    }

    std::string finish() const {
        if (out_.empty()) return {};
        const std::string defs = defs_.empty() ? "" : "<defs>\n" + defs_ + "</defs>\n";
        return defs +
               "<g font-family=\"'Noto Sans', sans-serif\" text-rendering=\"geometricPrecision\" "
               "style=\"font-variant-ligatures:no-common-ligatures\">\n" +
               out_ + "</g>\n";
    }

private:
    std::string number(double value, int decimals) const {
        std::string text;
        append_number(text, value, decimals);
        return text;
    }
    std::string number(double value) const { return number(value, options_.text_decimals); }

    void add_number(std::string_view name, double value) {
        append_attribute(out_, name, value, options_.text_decimals);
    }

    void add_look(const TextStyle& style, const Colour& colour) {
        add_number("font-size", style.size);
        if (style.bold) out_ += " font-weight=\"bold\"";
        if (style.italic) out_ += " font-style=\"italic\"";
        if (colour.red != 0 || colour.green != 0 || colour.blue != 0 || colour.opacity < 1)
            append_colour(out_, "fill", colour);
    }

    /// Of other scripts; the group names Noto Sans for all the rest.
    void add_families(const ShapedText& shaped) {
        if (shaped.families.empty()) return;
        out_ +=
            fmt::format(" font-family=\"'Noto Sans', '{}', sans-serif\"", fmt::join(shaped.families, "', '"));
    }

    /// In right-to-left text SVG's start is the right end, while ours is always the left one.
    void add_anchor(Anchor anchor, bool right_to_left) {
        if (anchor == Anchor::middle)
            out_ += " text-anchor=\"middle\"";
        else if ((anchor == Anchor::end) != right_to_left)
            out_ += " text-anchor=\"end\"";
    }

    static bool has_wide_blanks(std::string_view text) {
        return !text.empty() &&
               (text.front() == ' ' || text.back() == ' ' || text.find("  ") != std::string_view::npos);
    }

    /// The baseline, with room on both sides for a font that is a little wider.
    std::string arc_path(const ArcText& text, double width, const std::string& id) const {
        const double down = text.style.size * cap_height / 2;
        const double radius = text.radius + (text.inward ? down : -down);
        const double middle = middle_turn(text, width);
        const double half = std::min(0.75 * width / (2 * std::numbers::pi * radius), 0.499);
        const double onward = text.inward ? -1 : 1;
        const Point from = polar(text.centre, middle - onward * half, radius);
        const Point to = polar(text.centre, middle + onward * half, radius);
        return fmt::format("<path id=\"{}\" d=\"M{} {}A{} {} 0 {} {} {} {}\"/>\n", id, number(from.x),
                           number(from.y), number(radius), number(radius), half > 0.25 ? 1 : 0,
                           text.inward ? 0 : 1, number(to.x), number(to.y));
    }

    const SvgOptions& options_;
    Shaper& shaper_;
    std::string defs_;
    std::string out_;
    int arcs_ = 0;
};

}  // namespace

std::string svg_text(const Scene& scene, const SvgOptions& options, Shaper& shaper) {
    TextWriter writer(options, shaper);
    for (const auto& shape : scene.shapes) {
        if (const auto* line = std::get_if<TextLine>(&shape)) writer.add(*line);
        if (const auto* text = std::get_if<ArcText>(&shape)) writer.add(*text);
    }
    return writer.finish();
}

}  // namespace socratic
