// SPDX-License-Identifier: MIT
#include "write/svg_shapes.hpp"
#include <fmt/format.h>
#include <array>
#include <charconv>
#include <cmath>
#include <map>
#include "base/problem.hpp"
#include "write/xml.hpp"

namespace socratic {
namespace {

bool is_digit(char c) { return c >= '0' && c <= '9'; }

/// Rounds the numbers that have more decimals than asked for; the rest of the text stays.
void append_rounded(std::string& out, std::string_view text, int decimals) {
    for (std::size_t i = 0; i < text.size();) {
        std::size_t end = i;
        while (end < text.size() && (is_digit(text[end]) || text[end] == '.')) ++end;
        if (end == i) {
            out += text[i++];
            continue;
        }
        const bool negative = i > 0 && text[i - 1] == '-';
        double value = 0;
        std::from_chars(text.data() + i, text.data() + end, value);
        if (negative) out.pop_back();
        append_number(out, negative ? -value : value, decimals);
        i = end;
    }
}

/// "rgb(0%,44.705882%,69.803922%)" -> "#0072b2"
std::string hex_colour(std::string_view rgb) {
    std::array<int, 3> parts{};
    const char* at = rgb.data() + std::string_view("rgb(").size();
    for (int& part : parts) {
        double percent = 0;
        at = std::from_chars(at, rgb.data() + rgb.size(), percent).ptr;
        at += 2;  // "%," or "%)"
        part = static_cast<int>(std::lround(percent * 2.55));
    }
    return fmt::format("#{:02x}{:02x}{:02x}", parts[0], parts[1], parts[2]);
}

bool is_default(std::string_view name, std::string_view value) {
    return (name == "fill-rule" && value == "nonzero") || (name == "stroke-linecap" && value == "butt") ||
           (name == "stroke-linejoin" && value == "miter") || (name == "stroke" && value == "none") ||
           ((name == "fill-opacity" || name == "stroke-opacity") && value == "1");
}

/// cairo ends a closed path by moving to where it began.
std::string_view without_last_move(std::string_view path) {
    while (!path.empty() && path.back() == ' ') path.remove_suffix(1);
    const auto closed = path.rfind(" Z M ");
    if (closed != std::string_view::npos && path.find_first_of("LC", closed) == std::string_view::npos)
        path = path.substr(0, closed + 2);
    return path;
}

class Tidier {
public:
    Tidier(std::string_view prefix, int decimals) : prefix_(prefix), decimals_(decimals) {}

    std::string tidy(std::string_view markup) {
        for (std::size_t i = 0; i < markup.size();) {
            const auto value = markup.find("=\"", i);
            if (value == std::string_view::npos) {
                out_ += markup.substr(i);
                break;
            }
            const auto end = markup.find('"', value + 2);
            const auto name_at = markup.find_last_of(" \n", value);
            if (name_at == std::string_view::npos || end == std::string_view::npos)
                throw Failure("cairo wrote an SVG that was not understood");
            if (name_at > i) out_ += markup.substr(i, name_at - i);
            add_attribute(markup.substr(name_at + 1, value - name_at - 1),
                          markup.substr(value + 2, end - value - 2));
            i = end + 1;
        }
        return std::move(out_);
    }

private:
    void add_attribute(std::string_view name, std::string_view value) {
        if (name == "style")
            add_style(value);
        else if (name == "id")
            out_ += fmt::format(" id=\"{}\"", new_id(value));
        else if (name == "xlink:href" && value.substr(0, 1) == "#")
            out_ += fmt::format(" xlink:href=\"#{}\"", new_id(value.substr(1)));
        else if (value.substr(0, 5) == "url(#")
            out_ += fmt::format(" {}=\"url(#{})\"", name, new_id(value.substr(5, value.size() - 6)));
        else
            add_numbers(name, value, name == "transform" ? 6 : decimals_);
    }

    void add_style(std::string_view style) {
        while (!style.empty()) {
            if (style.front() == ' ') {
                style.remove_prefix(1);
                continue;
            }
            const auto end = std::min(style.find(';'), style.size());
            const auto colon = style.find(':');
            if (colon < end) {
                const auto name = style.substr(0, colon);
                const auto value = style.substr(colon + 1, end - colon - 1);
                if (value.substr(0, 4) == "rgb(")
                    out_ += fmt::format(" {}=\"{}\"", name, hex_colour(value));
                else if (value.substr(0, 4) == "url(")
                    add_attribute(name, value);
                else if (!is_default(name, value))
                    add_numbers(name, value, 4);
            }
            style.remove_prefix(std::min(end + 1, style.size()));
        }
    }

    void add_numbers(std::string_view name, std::string_view value, int decimals) {
        out_ += ' ';
        out_ += name;
        out_ += "=\"";
        if (name == "d") value = without_last_move(value);
        append_rounded(out_, value, decimals);
        out_ += '"';
    }

    /// cairo counts the surfaces of a process: the first one met here becomes 1.
    std::string new_id(std::string_view id) {
        constexpr std::string_view surface = "surface";
        if (id.substr(0, surface.size()) != surface) return fmt::format("{}-{}", prefix_, id);
        const auto number = surfaces_.emplace(id, surfaces_.size() + 1).first->second;
        return fmt::format("{}-shapes{}", prefix_, number);
    }

    std::string_view prefix_;
    int decimals_;
    std::string out_;
    std::map<std::string_view, std::size_t> surfaces_;
};

}  // namespace

std::string tidy_cairo_svg(std::string_view document, std::string_view id_prefix, int decimals) {
    const auto head = document.find("<svg ");
    const auto begin = document.find(">\n", head);
    const auto end = document.rfind("</svg>");
    if (head == std::string_view::npos || begin == std::string_view::npos || end == std::string_view::npos)
        throw Failure("cairo wrote an SVG that was not understood");
    return Tidier(id_prefix, decimals).tidy(document.substr(begin + 2, end - begin - 2));
}

}  // namespace socratic
