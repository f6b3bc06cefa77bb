// SPDX-License-Identifier: MIT
#include "layout/rich_text.hpp"
#include <algorithm>
#include <limits>
#include <utility>

namespace socratic {
namespace {

/// What stands between two spaces: pieces of one or several stretches.
struct RichWord {
    std::vector<StyledText> pieces;
    bool begins_line = false;
    double width = 0;
};

class WordCutter {
public:
    WordCutter(const Ruler& ruler, double width) : ruler_(ruler), width_(width) {}

    void cut(const StyledText& stretch, std::size_t source) {
        if (stretch.begins_line) {
            end_word();
            begins_line_ = true;
        }
        std::string_view rest = stretch.text;
        while (!rest.empty()) {
            const auto end = std::min(rest.find(' '), rest.size());
            if (end > 0) add(rest.substr(0, end), stretch.style, source);
            if (end < rest.size()) end_word();
            rest.remove_prefix(std::min(end + 1, rest.size()));
        }
    }
    std::vector<RichWord> words() && {
        end_word();
        return std::move(words_);
    }

private:
    void add(std::string_view text, const TextStyle& style, std::size_t source) {
        const double wide = ruler_.width(text, style);
        word_.pieces.push_back({std::string(text), style, source, false, wide});
        word_.width += wide;
    }
    void end_word() {
        if (word_.pieces.empty()) return;
        word_.begins_line = std::exchange(begins_line_, false);
        auto word = std::exchange(word_, {});
        if (word.width <= width_) {
            words_.push_back(std::move(word));
            return;
        }
        bool begins_line = word.begins_line;
        for (const auto& piece : word.pieces)
            for (const auto& part : hyphenate(ruler_, piece.text, piece.style, width_)) {
                const double wide = ruler_.width(part, piece.style);
                words_.push_back({{{part, piece.style, piece.source, false, wide}}, begins_line, wide});
                begins_line = true;  // each further part fills a line of its own
            }
    }

    const Ruler& ruler_;
    double width_;
    bool begins_line_ = false;
    RichWord word_;
    std::vector<RichWord> words_;
};

std::vector<RichWord> words_of(const Ruler& ruler, const std::vector<StyledText>& text, double width) {
    WordCutter cutter(ruler, width);
    for (std::size_t i = 0; i < text.size(); ++i) cutter.cut(text[i], i);
    return std::move(cutter).words();
}

void append(RichLine& line, const StyledText& piece) {
    auto& stretches = line.stretches;
    if (!stretches.empty() && stretches.back().source == piece.source)
        stretches.back().text += piece.text;
    else
        stretches.push_back({piece.text, piece.style, piece.source, false, 0});
}

}  // namespace

std::vector<RichLine> fold_rich(const Ruler& ruler, const std::vector<StyledText>& text, double width) {
    std::vector<RichLine> lines;
    for (const auto& word : words_of(ruler, text, width)) {
        double space = 0;
        if (!lines.empty()) space = ruler.width(" ", lines.back().stretches.back().style);
        if (lines.empty() || word.begins_line || lines.back().width + space + word.width > width) {
            lines.emplace_back();
        } else {
            lines.back().stretches.back().text += " ";
            lines.back().width += space;
        }
        for (const auto& piece : word.pieces) append(lines.back(), piece);
        lines.back().width += word.width;
    }
    for (auto& line : lines)
        for (auto& stretch : line.stretches) stretch.width = ruler.width(stretch.text, stretch.style);
    return lines;
}

double widest_word(const Ruler& ruler, const std::vector<StyledText>& text) {
    double widest = 0;
    for (const auto& word : words_of(ruler, text, std::numeric_limits<double>::infinity()))
        widest = std::max(widest, word.width);
    return widest;
}

}  // namespace socratic
