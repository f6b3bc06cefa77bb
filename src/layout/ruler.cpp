// SPDX-License-Identifier: MIT
#include "layout/ruler.hpp"
#include <algorithm>
#include "base/utf8.hpp"
#include "layout/layout_memory.hpp"
#include "layout/rich_text.hpp"

namespace socratic {

std::shared_ptr<LayoutMemory> make_layout_memory() { return std::make_shared<LayoutMemory>(); }

double Ruler::em(std::string_view text, const TextStyle& style) const {
    if (text.empty()) return 0;
    auto& known = memory_->ems[(style.bold ? 1 : 0) + (style.italic ? 2 : 0)];
    if (const auto found = known.find(text); found != known.end()) return found->second;
    if (known.size() >= LayoutMemory::most_texts) known.clear();
    const double em = measure_(text, TextStyle{10, style.bold, style.italic}) / 10;
    known.emplace(text, em);
    return em;
}

double Ruler::width(std::string_view text, const TextStyle& style) const {
    return em(text, style) * style.size;
}

std::vector<std::string> split_words(std::string_view text) {
    std::vector<std::string> words;
    while (!text.empty()) {
        const auto end = std::min(text.find(' '), text.size());
        if (end > 0) words.emplace_back(text.substr(0, end));
        text.remove_prefix(std::min(end + 1, text.size()));
    }
    return words;
}

std::vector<std::string> fold(const Ruler& ruler, std::string_view text, const TextStyle& style,
                              double width) {
    std::vector<std::string> lines;
    for (auto& line : fold_rich(ruler, {{std::string(text), style}}, width))
        lines.push_back(std::move(line.stretches.front().text));
    return lines;
}

std::vector<std::string> hyphenate(const Ruler& ruler, std::string_view word, const TextStyle& style,
                                   double width) {
    if (ruler.width(word, style) <= width) return {std::string(word)};
    const double hyphen = ruler.width("-", style);
    std::vector<std::string> pieces(1);
    double used = 0;
    const auto points = split_code_points(word);
    for (const auto point : points) {
        const double wide = ruler.width(point, style);
        const bool is_last = point.data() == points.back().data();
        if (!pieces.back().empty() && used + wide + (is_last ? 0 : hyphen) > width) {
            pieces.back() += "-";
            pieces.emplace_back();
            used = 0;
        }
        pieces.back() += point;
        used += wide;
    }
    return pieces;
}

std::string unbroken(std::string_view text) {
    std::string out;
    for (const char letter : text) {
        if (letter == ' ')
            out += "\u00A0";
        else
            out += letter;
    }
    return out;
}

}  // namespace socratic
