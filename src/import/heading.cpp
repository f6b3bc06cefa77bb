// SPDX-License-Identifier: MIT
#include "import/heading.hpp"
#include <algorithm>
#include "base/utf8.hpp"
#include "import/folding.hpp"
#include "import/html_text.hpp"
#include "model/folding.hpp"

namespace socratic {
namespace {

bool is_letter(char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); }
bool is_digit(char c) { return c >= '0' && c <= '9'; }
bool is_id_character(char c) { return is_letter(c) || is_digit(c) || c == '_' || c == '-'; }

/// Whether a mark that may stand between a number or an id and a wording begins here; its length.
std::size_t mark_length(std::string_view text) {
    for (const std::string_view mark : {".", ":", ")", "]", "-", "\u2013", "\u2014", "|", "="})
        if (text.starts_with(mark)) return mark.size();
    return 0;
}

/// Spaces, marks and spaces; sets whether there was a mark.
std::string_view after_marks(std::string_view text, bool& marked) {
    marked = false;
    while (!text.empty()) {
        const auto mark = mark_length(text);
        if (mark == 0 && text[0] != ' ') break;
        marked = marked || mark > 0;
        text.remove_prefix(std::max<std::size_t>(mark, 1));
    }
    return text;
}

/// "3. ", "3.1 ", "(3) ", "Q3: ", "Q3 ", "b) "; the text itself when no number is in front.
std::string_view without_number(std::string_view text) {
    const auto whole = text;
    if (text.starts_with('(') || text.starts_with('[')) text.remove_prefix(1);
    const bool has_q = text.size() > 1 && (text[0] == 'Q' || text[0] == 'q') && is_digit(text[1]);
    if (has_q) text.remove_prefix(1);
    std::size_t at = 0;
    while (at < text.size() &&
           (is_digit(text[at]) || (text[at] == '.' && at + 1 < text.size() && is_digit(text[at + 1]))))
        ++at;
    const bool has_parts = text.substr(0, at).find('.') != std::string_view::npos;
    const bool is_letter_alone =
        at == 0 && text.size() > 1 && is_letter(text[0]) && (text[1] == ')' || text[1] == '.');
    if (has_q && at < text.size() && is_letter(text[at])) ++at;  // Q3a
    if (is_letter_alone) at = 1;
    if (at == 0 || at > 8) return whole;
    bool marked = false;
    const auto rest = after_marks(text.substr(at), marked);
    const bool apart = rest.size() < text.size() - at;
    return apart && !rest.empty() && (marked || has_q || has_parts) ? rest : whole;
}

/// "Relevance2", "Relevance?3", "Relevance.1"; not "level 2" and "version 2.5".
std::string_view without_copy_digits(std::string_view text) {
    auto end = text.size();
    while (end > 0 && is_digit(text[end - 1])) --end;
    const bool is_one = end < text.size() && text.size() - end <= 3 && end > 1 && text[end - 1] != ' ' &&
                        !(mark_length(text.substr(end - 1)) > 0 && is_digit(text[end - 2]));
    return is_one ? text.substr(0, end) : text;
}

void add(std::vector<std::string>& readings, std::string_view text) {
    auto folded = fold_for_matching(text);
    if (!folded.empty() && std::find(readings.begin(), readings.end(), folded) == readings.end())
        readings.push_back(std::move(folded));
}

}  // namespace

std::vector<std::string> heading_readings(std::string_view heading) {
    const auto text = fold_wording(html_as_text(heading));
    std::vector<std::string> readings;
    add(readings, heading);
    add(readings, without_copy_digits(text));
    add(readings, without_number(text));
    add(readings, without_copy_digits(without_number(text)));
    return readings;
}

std::vector<IdAndWording> split_ids(std::string_view heading) {
    const auto text = fold_wording(html_as_text(heading));
    std::vector<IdAndWording> splits;
    std::string_view front = text;
    const bool opened = front.starts_with('[') || front.starts_with('(');
    if (opened) front.remove_prefix(1);
    std::size_t length = 0;
    while (length < front.size() && is_id_character(front[length])) ++length;
    bool marked = false;
    const auto rest = after_marks(front.substr(length), marked);
    if (length > 0 && marked) splits.push_back({std::string(front.substr(0, length)), std::string(rest)});
    if (text.size() > 2 && (text.back() == ')' || text.back() == ']')) {
        const auto open = text.find_last_of(text.back() == ')' ? '(' : '[');
        if (open != std::string::npos && open > 0)
            splits.push_back({fold_wording(std::string_view(text).substr(open + 1, text.size() - open - 2)),
                              text.substr(0, open)});
    }
    return splits;
}

std::string heading_key(std::string_view heading) { return printable(fold_wording(heading)); }

}  // namespace socratic
