// SPDX-License-Identifier: MIT
#include "read/yaml_node.hpp"
#include <algorithm>
#include "base/utf8.hpp"

namespace socratic {
namespace {
constexpr std::size_t longest_excerpt = 2000;  // bytes
}

std::string_view line_of(const Document& document, int line) {
    const auto index = static_cast<std::size_t>(line - 1);
    if (line < 1 || index >= document.line_starts.size()) return {};
    const auto begin = document.line_starts[index];
    const auto next =
        index + 1 < document.line_starts.size() ? document.line_starts[index + 1] : document.text.size();
    auto result = std::string_view(document.text).substr(begin, next - begin);
    if (!result.empty() && result.back() == '\n') result.remove_suffix(1);
    return result;
}

std::size_t offset_of(const Document& document, int line, int column) {
    const auto index = static_cast<std::size_t>(line - 1);
    if (line < 1 || index >= document.line_starts.size()) return document.text.size();
    return std::min(document.line_starts[index] + static_cast<std::size_t>(column), document.text.size());
}

LineColumn find_line(const Document& document, std::size_t offset) {
    const auto& starts = document.line_starts;
    const auto after = std::upper_bound(starts.begin(), starts.end(), offset);
    return {static_cast<int>(after - starts.begin()), static_cast<int>(offset - *(after - 1))};
}

Place place_at(const Document& document, int line, int column) {
    Place place{document.file, 0, 0, {}};
    if (line < 1 || static_cast<std::size_t>(line) > document.line_starts.size()) return place;
    const auto whole = line_of(document, line);
    const auto before = whole.substr(0, static_cast<std::size_t>(std::max(column, 0)));
    place.line = line;
    place.column = static_cast<int>(count_code_points(before)) + 1;
    if (before.size() <= longest_excerpt) {
        auto length = std::min(whole.size(), 2 * longest_excerpt);
        while (length < whole.size() && (static_cast<unsigned char>(whole[length]) & 0xC0U) == 0x80U)
            --length;
        place.excerpt = whole.substr(0, length);
    }
    return place;
}

Place place_of(const Node& node) {
    return node.document != nullptr ? place_at(*node.document, node.line, node.column) : Place{};
}

const Entry* find_entry(const Node& map, std::string_view key) {
    const auto found = std::find_if(map.entries.begin(), map.entries.end(),
                                    [&](const Entry& entry) { return entry.key.text == key; });
    return found == map.entries.end() ? nullptr : &*found;
}

Entry* find_entry(Node& map, std::string_view key) {
    return const_cast<Entry*>(find_entry(static_cast<const Node&>(map), key));
}

}  // namespace socratic
