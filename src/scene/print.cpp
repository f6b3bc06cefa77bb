// SPDX-License-Identifier: MIT
// A scene as text: what goldens of layout are made of.
#include <fmt/format.h>
#include "scene/scene.hpp"

namespace socratic {
namespace {

/// Two decimals, and never "-0.00".
std::string number(double value) {
    auto text = fmt::format("{:.2f}", value);
    return text == "-0.00" ? "0.00" : text;
}

std::string point(Point at) { return number(at.x) + "," + number(at.y); }

std::string name_of(const Colour& colour) {
    auto name = fmt::format("#{:02x}{:02x}{:02x}", colour.red, colour.green, colour.blue);
    return colour.opacity == 1 ? name : name + "/" + number(colour.opacity);
}

std::string look(const std::optional<Colour>& fill, const std::optional<Stroke>& stroke) {
    std::string out;
    if (fill) out += " fill " + name_of(*fill);
    if (!stroke) return out;
    out += " stroke " + name_of(stroke->colour) + " " + number(stroke->width);
    if (!stroke->dash.empty()) out += " dash";
    for (const double length : stroke->dash) out += " " + number(length);
    return stroke->round ? out + " round" : out;
}

std::string_view name_of(Anchor anchor) {
    switch (anchor) {
        case Anchor::start:
            return "start";
        case Anchor::middle:
            return "middle";
        case Anchor::end:
            return "end";
    }
    return "";
}

std::string name_of(const TextStyle& style) {
    return number(style.size) + (style.bold ? " bold" : "") + (style.italic ? " italic" : "");
}

struct Printer {
    std::string operator()(const Lines& lines) const {
        std::string out = lines.closed ? "area" : "lines";
        for (const auto& part : lines.parts) {
            out += " [";
            for (const auto& at : part) out += (&at == part.data() ? "" : " ") + point(at);
            out += "]";
        }
        return out + look(lines.fill, lines.stroke);
    }
    std::string operator()(const Arc& arc) const {
        auto out = fmt::format("arc {} r {}", point(arc.centre), number(arc.radius));
        if (arc.from != arc.to) out += fmt::format(" turns {:.4f} {:.4f}", arc.from, arc.to);
        return out + look(arc.fill, arc.stroke);
    }
    std::string operator()(const Bar& bar) const {
        return fmt::format("bar {} {}x{} corner {} turn {:.4f}", point(bar.middle), number(bar.width),
                           number(bar.height), number(bar.corner), bar.turn) +
               look(bar.fill, bar.stroke);
    }
    std::string operator()(const TextLine& line) const {
        auto out = fmt::format("text {} {} {} {} width {}", line.role, point(line.at), name_of(line.anchor),
                               name_of(line.style), number(line.width));
        if (line.turn != 0) out += fmt::format(" turn {:.4f}", line.turn);
        if (!line.part_of.empty()) out += " of " + line.part_of;
        return out + " " + name_of(line.colour) + ": " + line.text;
    }
    std::string operator()(const ArcText& text) const {
        return fmt::format("arctext {} {} r {} turn {:.4f} {}{} {} tracking {} width {} {}: {}", text.role,
                           point(text.centre), number(text.radius), text.turn, name_of(text.anchor),
                           text.inward ? " inward" : "", name_of(text.style), number(text.tracking),
                           number(text.width), name_of(text.colour), text.text);
    }
};

std::string_view name_of(Tag tag) {
    constexpr std::string_view names[] = {"heading1", "heading2",  "heading3", "heading4", "heading5",
                                          "heading6", "paragraph", "list",     "item",     "label",
                                          "body",     "quote",     "table",    "row",      "header",
                                          "cell",     "figure",    "span",     "link",     "division"};
    return names[static_cast<std::size_t>(tag)];
}

std::string line_of(const Element& element) {
    auto out = fmt::format("element {} to {}", element.first, element.last);
    for (const auto& step : element.path) out += fmt::format(" {} {}", name_of(step.tag), step.number);
    if (!element.language.empty()) out += " language " + element.language;
    if (!element.link.empty()) out += " link " + element.link;
    return element.words.empty() ? out : out + ": " + element.words;
}

}  // namespace

std::string print(const Scene& scene) {
    auto out = fmt::format("scene {}x{} paper {} language {}\n", number(scene.width), number(scene.height),
                           name_of(scene.paper), scene.language);
    out += "title " + scene.title + "\n" + "description " + scene.description + "\n";
    if (!scene.author.empty()) out += "author " + scene.author + "\n";
    for (const auto& shape : scene.shapes) out += std::visit(Printer{}, shape) + "\n";
    for (const auto& element : scene.elements) out += line_of(element) + "\n";
    return out;
}

}  // namespace socratic
