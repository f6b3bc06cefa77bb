// SPDX-License-Identifier: MIT
#include "import/folding.hpp"
#include <utf8proc.h>
#include <algorithm>
#include <array>
#include <cstdlib>
#include <memory>
#include <vector>
#include "base/utf8.hpp"
#include "import/html_text.hpp"
#include "model/folding.hpp"

namespace socratic {
namespace {

using Points = std::vector<utf8proc_int32_t>;

enum class Sort { word, digit, space, dash, apostrophe, joiner, slash, sign, other };

/// Apostrophes as they are typed; done before NFKC, which takes the acute accent apart.
std::string with_plain_apostrophes(std::string_view text) {
    static constexpr std::array<std::string_view, 8> apostrophes{"\u2018", "\u2019", "\u201B", "\u02BC",
                                                                 "\u02B9", "\u2032", "\u00B4", "`"};
    std::string out;
    for (const auto point : split_code_points(text)) {
        const bool is_one = std::find(apostrophes.begin(), apostrophes.end(), point) != apostrophes.end();
        out += is_one ? std::string_view("'") : point;
    }
    return out;
}

/// NFKC_Casefold; an invalid byte becomes U+FFFD.
Points casefold(const std::string& text) {
    std::string valid;
    for (const auto point : split_code_points(text))
        valid += find_invalid_utf8(point) ? std::string_view("\uFFFD") : point;
    utf8proc_uint8_t* mapped = nullptr;
    const auto length =
        utf8proc_map(reinterpret_cast<const utf8proc_uint8_t*>(valid.data()),
                     static_cast<utf8proc_ssize_t>(valid.size()), &mapped,
                     static_cast<utf8proc_option_t>(UTF8PROC_STABLE | UTF8PROC_COMPOSE | UTF8PROC_COMPAT |
                                                    UTF8PROC_CASEFOLD | UTF8PROC_IGNORE));
    const std::unique_ptr<utf8proc_uint8_t, decltype(&std::free)> owner(mapped, &std::free);
    Points points;
    for (utf8proc_ssize_t at = 0; at < length;) {
        utf8proc_int32_t point = 0;
        const auto used = utf8proc_iterate(mapped + at, length - at, &point);
        if (used <= 0) break;
        points.push_back(point);
        at += used;
    }
    return points;
}

Sort sort_of(utf8proc_int32_t point) {
    if (point == '\'') return Sort::apostrophe;
    if (point == '.' || point == ',' || point == ':') return Sort::joiner;
    if (point == '/') return Sort::slash;
    if (point == '#' || point == '%' || point == '&' || point == '@') return Sort::sign;
    if (point == 0x2212) return Sort::dash;
    if (point < 0x20) return Sort::space;
    switch (utf8proc_category(point)) {
        case UTF8PROC_CATEGORY_LU:
        case UTF8PROC_CATEGORY_LL:
        case UTF8PROC_CATEGORY_LT:
        case UTF8PROC_CATEGORY_LM:
        case UTF8PROC_CATEGORY_LO:
        case UTF8PROC_CATEGORY_MN:
        case UTF8PROC_CATEGORY_MC:
        case UTF8PROC_CATEGORY_ME:
            return Sort::word;
        case UTF8PROC_CATEGORY_ND:
        case UTF8PROC_CATEGORY_NL:
        case UTF8PROC_CATEGORY_NO:
            return Sort::digit;
        case UTF8PROC_CATEGORY_ZS:
        case UTF8PROC_CATEGORY_ZL:
        case UTF8PROC_CATEGORY_ZP:
            return Sort::space;
        case UTF8PROC_CATEGORY_PD:
            return Sort::dash;
        case UTF8PROC_CATEGORY_SM:
        case UTF8PROC_CATEGORY_SC:
        case UTF8PROC_CATEGORY_SK:
        case UTF8PROC_CATEGORY_SO:
            return Sort::sign;
        default:
            return Sort::other;
    }
}

/// A text on its way to its words.
class Folder {
public:
    explicit Folder(Points points) : points_(std::move(points)) {
        for (const auto point : points_) sorts_.push_back(sort_of(point));
    }

    std::string fold() {
        for (at_ = 0; at_ < points_.size(); ++at_) step();
        return std::move(out_);
    }

private:
    Sort sort(std::size_t at) const { return at < sorts_.size() ? sorts_[at] : Sort::space; }
    Sort before() const { return at_ == 0 ? Sort::space : sorts_[at_ - 1]; }
    static bool in_word(Sort sort) { return sort == Sort::word || sort == Sort::digit; }
    bool between(Sort each) const { return before() == each && sort(at_ + 1) == each; }

    std::size_t after_spaces(std::size_t at) const {
        while (at < sorts_.size() && sorts_[at] == Sort::space) ++at;
        return at;
    }

    Sort last_before() const {
        auto at = at_;
        while (at > 0 && sorts_[at - 1] == Sort::space) --at;
        return at == 0 ? Sort::space : sorts_[at - 1];
    }

    void append(utf8proc_int32_t point) {
        if (gap_ && !out_.empty() && !after_slash_) out_ += ' ';
        gap_ = after_slash_ = false;
        utf8proc_uint8_t bytes[4];
        const auto used = utf8proc_encode_char(point, bytes);
        out_.append(reinterpret_cast<const char*>(bytes), static_cast<std::size_t>(used));
    }

    void step() {
        switch (sorts_[at_]) {
            case Sort::word:
            case Sort::digit:
            case Sort::sign:
                return append(points_[at_]);
            case Sort::apostrophe:
                if (between(Sort::word)) append('\'');
                return;
            case Sort::joiner:
                if (between(Sort::digit))
                    append(points_[at_]);
                else
                    gap_ = true;
                return;
            case Sort::slash:
                gap_ = false;
                append('/');
                after_slash_ = true;
                return;
            case Sort::dash:
                return step_dash();
            default:
                gap_ = true;
        }
    }

    void step_dash() {
        const auto next = sort(at_ + 1);
        const auto word = after_spaces(at_ + 1);
        if (in_word(before()) && in_word(next)) {
            if (between(Sort::digit)) append('-');
        } else if (before() == Sort::word && is_line_end(at_ + 1) && sort(word) == Sort::word) {
            at_ = word - 1;  // a word broken at the end of a line
        } else if (before() == Sort::space && next == Sort::space && sort(word) == Sort::digit &&
                   last_before() == Sort::digit) {
            gap_ = false;
            append('-');
            at_ = word - 1;
        } else if (!in_word(before()) && next == Sort::digit) {
            append('-');
        } else {
            gap_ = true;
        }
    }

    bool is_line_end(std::size_t at) const {
        return at < points_.size() && (points_[at] == '\n' || points_[at] == '\r');
    }

    Points points_;
    std::vector<Sort> sorts_;
    std::size_t at_ = 0;
    std::string out_;
    bool gap_ = false;
    bool after_slash_ = false;
};

}  // namespace

std::string fold_for_matching(std::string_view text) {
    return Folder(casefold(with_plain_apostrophes(html_as_text(text)))).fold();
}

std::string fold_option(std::string_view text) {
    auto folded = fold_for_matching(text);
    return folded.empty() ? fold_wording(text) : folded;
}

}  // namespace socratic
