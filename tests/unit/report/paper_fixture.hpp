// SPDX-License-Identifier: MIT
// Reports printed with letters of one width.
#pragma once
#include <algorithm>
#include "layout/page.hpp"
#include "report/paper.hpp"
#include "report/sample_report.hpp"

namespace paper_fixture {

using namespace socratic;
using namespace socratic::sample;

/// 0.5 em a byte, 0.55 in bold.
inline double measure(std::string_view text, const TextStyle& style) {
    return static_cast<double>(text.size()) * style.size * (style.bold ? 0.55 : 0.5);
}

inline std::vector<Scene> printed(const Report& report, const std::string& size = "A4") {
    return print_report(report,
                        {*find_page_size(size), "Foot · 2026",
                         [](std::size_t page, std::size_t pages) {
                             return std::to_string(page) + "/" + std::to_string(pages);
                         }},
                        measure);
}

inline std::vector<TextLine> lines_of(const Scene& page) {
    std::vector<TextLine> lines;
    for (const auto& shape : page.shapes)
        if (const auto* line = std::get_if<TextLine>(&shape)) lines.push_back(*line);
    return lines;
}

inline const TextLine* find_line(const Scene& page, const std::string& beginning) {
    for (const auto& shape : page.shapes)
        if (const auto* line = std::get_if<TextLine>(&shape);
            line != nullptr && line->text.rfind(beginning, 0) == 0)
            return line;
    return nullptr;
}

/// How many lines with that role a page has.
inline std::ptrdiff_t count(const Scene& page, const std::string& role) {
    const auto lines = lines_of(page);
    return std::count_if(lines.begin(), lines.end(), [&](const TextLine& line) { return line.role == role; });
}

inline std::vector<Passage> paragraphs(int number, int words_each) {
    std::vector<Passage> all;
    for (int i = 0; i < number; ++i) all.push_back(paragraph(words(words_each)));
    return all;
}

/// The text of each element, one after the other as they are read.
inline std::vector<std::string> read_aloud(const Scene& page) {
    std::vector<std::string> texts;
    for (const auto& element : page.elements) {
        texts.emplace_back();
        for (auto i = element.first; i < element.last; ++i)
            if (const auto* line = std::get_if<TextLine>(&page.shapes[i])) texts.back() += line->text;
    }
    return texts;
}

}  // namespace paper_fixture
