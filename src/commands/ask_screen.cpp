// SPDX-License-Identifier: MIT
#include "commands/ask_screen.hpp"
#include <algorithm>
#include "base/display_width.hpp"
#include "base/utf8.hpp"

namespace socratic {
namespace {

/// Fonts of terminals lack the narrow no-break space.
std::string for_terminal(std::string text) {
    constexpr std::string_view narrow = "\u202F";
    constexpr std::string_view usual = "\u00A0";
    for (auto at = text.find(narrow); at != std::string::npos; at = text.find(narrow, at))
        text.replace(at, narrow.size(), usual);
    return printable(text);
}

/// Cuts a text into lines of at most `columns`, the blanks at the cuts left out.
std::vector<std::string> wrap(std::string_view text, int columns) {
    std::vector<std::string> lines(1);
    std::string word;
    int used = 0, word_width = 0;
    const auto finish_word = [&] {
        const bool fits = used == 0 || used + 1 + word_width <= columns;
        if (word.empty()) return;
        if (!fits) lines.emplace_back();
        if (!fits) used = 0;
        if (used > 0) lines.back() += ' ';
        used += (used > 0 ? 1 : 0) + word_width;
        lines.back() += word;
        word.clear();
        word_width = 0;
    };
    for (const auto point : split_code_points(text)) {
        if (point == " ") {
            finish_word();
            continue;
        }
        const int width = display_width(point);
        if (word_width + width > columns) finish_word();
        word += point;
        word_width += width;
    }
    finish_word();
    return lines;
}

std::string styled(const ScreenLine& line, Styling styling) {
    if (styling != Styling::styled) return line.lead + line.text;
    std::string out;
    if (!line.lead.empty()) out += "\x1b[1m" + line.lead + "\x1b[m";
    return out + (line.look == Look::faint ? "\x1b[2m" + line.text + "\x1b[m" : line.text);
}

}  // namespace

std::string ScreenWords::of(std::string_view key,
                            const std::vector<std::pair<std::string_view, std::string>>& values) const {
    return for_terminal(typeset(catalogue, words(catalogue, key, values)));
}

std::string ScreenWords::of_count(std::string_view key, long count,
                                  const std::vector<std::pair<std::string_view, std::string>>& values) const {
    return for_terminal(typeset(catalogue, words_for_count(catalogue, key, count, values)));
}

std::string ScreenWords::of(const Text& text) const {
    return for_terminal(typeset(catalogue, in(text, language)));
}

int width_of(std::string_view text) {
    int width = 0;
    for (const auto point : split_code_points(text)) width += display_width(point);
    return width;
}

void add_wrapped(Screen& screen, const ScreenLine& line, int columns) {
    const int indent = width_of(line.lead);
    const auto lines = wrap(line.text, std::max(columns - indent, 10));
    for (std::size_t i = 0; i < lines.size(); ++i)
        screen.push_back(
            {i == 0 ? line.lead : std::string(static_cast<std::size_t>(indent), ' '), lines[i], line.look});
}

void add_typed(Screen& screen, std::string_view typed, int columns) {
    screen.push_back({"> ", {}, Look::plain});
    int used = 0;
    for (const auto point : split_code_points(typed)) {
        const int width = display_width(point);
        if (used + width > columns - 3) {  // the cursor stands after the last one
            screen.push_back({"  ", {}, Look::plain});
            used = 0;
        }
        screen.back().text += point;
        used += width;
    }
}

std::string terminal_bytes(const Screen& screen, ScreenSize size, Styling styling) {
    const auto rows = static_cast<std::size_t>(std::max(size.rows, 1));
    const bool is_dumb = styling == Styling::dumb;
    const auto first = screen.size() > rows && !is_dumb ? screen.size() - rows : 0;
    std::string out = is_dumb ? "\n" : "\x1b[H";
    for (auto i = first; i < screen.size(); ++i) {
        out += styled(screen[i], styling);
        if (!is_dumb) out += "\x1b[K";
        if (i + 1 < screen.size()) out += "\r\n";
    }
    // What is left below is cleared only where something can be below: at the last row it would scroll.
    return is_dumb || screen.size() >= rows ? out : out + "\x1b[J";
}

}  // namespace socratic
