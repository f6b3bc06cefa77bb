// SPDX-License-Identifier: MIT
#include "read/csv_problems.hpp"
#include <fmt/format.h>
#include <algorithm>
#include "base/utf8.hpp"

namespace socratic {
namespace {

/// Of a longer line only what stands around the problem is kept, and beyond that nothing: a hundred
/// problems in lines of a megabyte must not fill the memory.
constexpr std::size_t longest_excerpt = 32768;
constexpr std::size_t shown_after = 1024;

std::string excerpt_of(const char* line, const char* at, const char* line_end) {
    const auto before = static_cast<std::size_t>(at - line);
    auto length = static_cast<std::size_t>(line_end - line);
    if (before > longest_excerpt) return {};
    if (length > before + shown_after) {
        length = before + shown_after;
        while (length > before && (static_cast<unsigned char>(line[length]) & 0xC0U) == 0x80U) --length;
    }
    return {line, length};
}

Place place_of(const std::string& file, const CsvRecord& record, const char* at) {
    const char* const begin = record.bytes.data();
    const char* line = at;
    while (line > begin && line[-1] != '\n' && line[-1] != '\r') --line;
    const auto before = std::string_view(line, static_cast<std::size_t>(at - line));
    const auto line_end = find_line_end(at, begin + record.bytes.size());
    return {file, static_cast<int>(record.line + count_line_ends(begin, line)),
            static_cast<int>(count_code_points(before)) + 1, excerpt_of(line, at, line_end)};
}

}  // namespace

void CsvProblems::add(const CsvRecord& record, const char* at, std::string message, std::string hint) {
    if (!is_keeping()) return add(0, {});
    auto place = places_ == CsvPlaces::lines ? place_of(file_, record, at)
                                             : Place{file_, static_cast<int>(record.row), 0, {}};
    problems_.add({Severity::error, std::move(place), std::move(message), std::move(hint)});
}

void CsvProblems::add(long line, std::string message, std::string hint) {
    problems_.add(
        {Severity::error, {file_, static_cast<int>(line), 0, {}}, std::move(message), std::move(hint)});
}

std::string quoted_cell(std::string_view words) {
    constexpr std::size_t most_shown = 40;
    if (words.size() <= most_shown) return fmt::format("'{}'", words);
    const auto points = split_code_points(words.substr(0, 4 * most_shown + 4));
    if (points.size() <= most_shown) return fmt::format("'{}'", words);
    const auto end = points[most_shown - 1].data() + points[most_shown - 1].size();
    return fmt::format("'{}…'", words.substr(0, static_cast<std::size_t>(end - words.data())));
}

}  // namespace socratic
