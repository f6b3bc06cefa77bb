// SPDX-License-Identifier: MIT
#include "read/csv_record.hpp"
#include <algorithm>
#include <array>

namespace socratic {
namespace {

bool is_line_end(char c) { return c == '\n' || c == '\r'; }

/// The bytes of the blank that begins (or, from the back, ends) the text: space, tab, the no-break
/// spaces U+00A0, U+2007 and U+202F, and U+FEFF, which joined files leave in their middle.
constexpr std::array<std::string_view, 6> blanks{" ", "\t", "\u00A0", "\u2007", "\u202F", "\uFEFF"};

/// Nearly every byte is neither the first nor the last one of a blank.
bool may_be_blank(char c) { return c == ' ' || c == '\t' || static_cast<unsigned char>(c) >= 0x80; }

std::size_t leading_blank(std::string_view text) {
    if (text.empty() || !may_be_blank(text.front())) return 0;
    for (const auto blank : blanks)
        if (text.starts_with(blank)) return blank.size();
    return 0;
}

std::size_t trailing_blank(std::string_view text) {
    if (text.empty() || !may_be_blank(text.back())) return 0;
    for (const auto blank : blanks)
        if (text.ends_with(blank)) return blank.size();
    return 0;
}

const char* after_line_end(const char* at, const char* end) {
    if (at == end) return at;
    return *at == '\r' && at + 1 < end && at[1] == '\n' ? at + 2 : at + 1;
}

/// Past the blanks before a cell's text; a tab that is the delimiter is none.
const char* skip_blanks(const char* at, const char* end, char delimiter) {
    while (at < end && *at != delimiter) {
        const auto length = leading_blank({at, static_cast<std::size_t>(end - at)});
        if (length == 0) break;
        at += length;
    }
    return at;
}

std::string_view between(const char* begin, const char* end) {
    return {begin, static_cast<std::size_t>(end - begin)};
}

}  // namespace

std::string_view trim_blanks(std::string_view text) {
    while (const auto length = leading_blank(text)) text.remove_prefix(length);
    while (const auto length = trailing_blank(text)) text.remove_suffix(length);
    return text;
}

const char* find_line_end(const char* at, const char* end) { return std::find_if(at, end, is_line_end); }

long count_line_ends(const char* at, const char* end) {
    long count = 0;
    for (at = find_line_end(at, end); at < end; at = find_line_end(at, end)) {
        at = after_line_end(at, end);
        ++count;
    }
    return count;
}

std::optional<char> find_delimiter(std::string_view bytes, bool is_all) {
    std::array<long, 3> outside{}, on_line{};
    constexpr std::string_view delimiters = ",;\t";
    bool is_quoted = false;
    bool is_first_line = true;
    const auto most = [&](const std::array<long, 3>& counts) {
        return delimiters[static_cast<std::size_t>(std::max_element(counts.begin(), counts.end()) -
                                                   counts.begin())];
    };
    for (const char c : bytes) {
        if (c == '"') is_quoted = !is_quoted;
        if (is_line_end(c) && !is_quoted) return most(outside);
        if (is_line_end(c)) is_first_line = false;
        const auto which = delimiters.find(c);
        if (which == std::string_view::npos) continue;
        if (!is_quoted) ++outside[which];
        if (is_first_line) ++on_line[which];
    }
    if (!is_all) return std::nullopt;
    return most(is_quoted ? on_line : outside);
}

void CsvSplitter::add_cell(CsvRecord& record, std::string_view text, const char* at) const {
    if (record.cell_count++ < most_cells) record.cells.push_back({text, at});
}

bool CsvSplitter::split(std::string_view bytes, bool is_all, CsvRecord& record) {
    unescaped_.clear();
    record.cells.clear();
    record.cell_count = 0;
    record.fault = CsvFault::none;
    record.is_blank = false;
    const char* const begin = bytes.data();
    const char* const end = begin + bytes.size();
    const char* at = begin;
    for (;;) {
        if (!split_cell(at, end, is_all, record)) return false;
        if (at == end || is_line_end(*at)) break;
        ++at;  // the delimiter
    }
    if (!is_all && (at == end || (*at == '\r' && at + 1 == end))) return false;  // an LF may follow
    record.bytes = between(begin, at);
    record.next = after_line_end(at, end);
    const auto& first = record.cells[0];
    record.is_blank = record.cell_count == 1 && first.text.empty() && (first.at == end || *first.at != '"');
    return true;
}

bool CsvSplitter::split_cell(const char*& at, const char* end, bool is_all, CsvRecord& record) {
    const char* const begin = at;
    at = skip_blanks(at, end, delimiter);
    if (at < end && *at == '"') return split_quoted(at, end, is_all, record);
    const char* const text = at;
    at = std::find_if(at, end, [&](char c) { return c == delimiter || is_line_end(c); });
    const auto trimmed = trim_blanks(between(text, at));
    add_cell(record, trimmed, trimmed.empty() ? begin : text);
    return true;
}

bool CsvSplitter::split_quoted(const char*& at, const char* end, bool is_all, CsvRecord& record) {
    const char* const opening = at++;
    std::string* unescaped = nullptr;
    const char* piece = at;
    for (;;) {
        at = std::find(at, end, '"');
        if (at == end && !is_all) return false;
        if (at == end || at + 1 == end || at[1] != '"') break;
        if (unescaped == nullptr) unescaped = &unescaped_.emplace_back();
        unescaped->append(piece, at + 1);
        at += 2;
        piece = at;
    }
    if (at + 1 == end && !is_all) return false;  // a second quote may follow
    const bool is_closed = at < end;
    std::string_view text = between(piece, at);
    if (unescaped != nullptr) text = unescaped->append(text);
    const char* const line_end = find_line_end(opening, at);
    if (is_closed) {
        const char* const after = skip_blanks(at + 1, end, delimiter);
        if (after == end ? is_all : *after == delimiter || is_line_end(*after)) {
            at = after;
            add_cell(record, trim_blanks(text), opening);
            return true;
        }
        if (!is_all && end - after < 3) return false;  // no more than the beginning of a no-break space
        if (record.fault == CsvFault::none && line_end == at) {
            record.fault = CsvFault::text_after_quote;
            record.fault_at = after;
        }
    }
    // With text after it, a quote found on a later line opened a cell of its own.
    if (line_end < at || !is_closed) {
        record.fault = CsvFault::unclosed_quote;
        record.fault_at = opening;
        at = line_end;
    } else {
        at = std::find_if(at, end, [&](char c) { return c == delimiter || is_line_end(c); });
    }
    add_cell(record, {}, opening);
    return true;
}

}  // namespace socratic
