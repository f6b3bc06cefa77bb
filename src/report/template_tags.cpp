// SPDX-License-Identifier: MIT
#include "report/template_tags.hpp"
#include <algorithm>
#include "base/utf8.hpp"

namespace socratic {
namespace {

constexpr std::string_view opening = "{{", closing = "}}";

std::string trimmed(std::string_view text) {
    const auto first = text.find_first_not_of(" \t\n");
    if (first == std::string_view::npos) return {};
    return std::string(text.substr(first, text.find_last_not_of(" \t\n") - first + 1));
}

/// The place of a byte of the whole text.
Place place_of(const TemplateText& text, std::size_t offset) {
    const std::string_view all = text.text;
    const auto begin = offset == 0 ? std::string_view::npos : all.rfind('\n', offset - 1);
    const auto line_begin = begin == std::string_view::npos ? 0 : begin + 1;
    const auto line =
        static_cast<int>(std::count(all.begin(), all.begin() + static_cast<long>(line_begin), '\n')) + 1;
    return place_in(text, line, offset - line_begin);
}

/// Why a tag that Mustache has is not for reports, with what to do; "" for the others.
struct Refusal {
    std::string_view message, hint;
};
Refusal refusal_of(char sign) {
    switch (sign) {
        case '{':
        case '&':
            return {"values are always plain text here", "write {{name}} with two braces"};
        case '>':
            return {"a template cannot take in another one here", "write the text of it in this template"};
        case '=':
            return {"the braces of a template cannot be changed here", "write {{name}}"};
        default:
            return {};
    }
}

TagKind kind_of(char sign) {
    switch (sign) {
        case '#':
            return TagKind::section;
        case '^':
            return TagKind::inverted;
        case '/':
            return TagKind::end;
        case '!':
            return TagKind::comment;
        default:
            return TagKind::value;
    }
}

}  // namespace

Place place_in(const TemplateText& text, int line, std::size_t byte) {
    const std::string_view all = text.text;
    std::size_t begin = 0;
    for (int i = 1; i < line; ++i) begin = all.find('\n', begin) + 1;
    const auto excerpt = all.substr(begin, std::min(all.find('\n', begin), all.size()) - begin);
    return {text.path, line, static_cast<int>(count_code_points(excerpt.substr(0, byte))) + 1,
            std::string(excerpt)};
}

std::vector<TemplateTag> find_tags(const TemplateText& text, Problems& problems) {
    std::vector<TemplateTag> tags;
    const std::string_view all = text.text;
    std::size_t at = 0;
    const auto problem = [&](std::size_t offset, std::string_view message, std::string_view hint) {
        problems.add({Severity::error, place_of(text, offset), std::string(message), std::string(hint)});
    };
    while ((at = all.find(opening, at)) != std::string_view::npos) {
        const auto inner = at + opening.size();
        const auto end = all.find(closing, inner);
        const auto next = all.find(opening, inner);
        if (end == std::string_view::npos || next < end) {
            const bool is_triple = next == at + 1;  // "{{{": found again one byte further
            if (!is_triple || end == std::string_view::npos) {
                problem(at, "'{{' without '}}'", "close the braces: {{name}}");
                at = inner;
                continue;
            }
        }
        const auto content = all.substr(inner, end - inner);
        const char sign = content.empty() ? ' ' : content.front();
        if (const auto refusal = refusal_of(sign); !refusal.message.empty()) {
            problem(at, refusal.message, refusal.hint);
        } else {
            const auto kind = kind_of(sign);
            const auto name = trimmed(kind == TagKind::value ? content : content.substr(1));
            if (name.empty() && kind != TagKind::comment)
                problem(at, "expected a name between the braces", "such as {{organisation}}");
            else
                tags.push_back({kind, name, place_of(text, at)});
        }
        at = end + closing.size();
    }
    return tags;
}

std::string without_sections(std::string_view line) {
    std::string out;
    std::size_t at = 0;
    while (at < line.size()) {
        const auto begin = std::min(line.find(opening, at), line.size());
        out += line.substr(at, begin - at);
        if (begin == line.size()) break;
        const auto end = line.find(closing, begin);
        if (end == std::string_view::npos) return out + std::string(line.substr(begin));
        const auto tag = line.substr(begin, end + closing.size() - begin);
        if (std::string_view("#^/!").find(tag[opening.size()]) == std::string_view::npos) out += tag;
        at = end + closing.size();
    }
    return out;
}

}  // namespace socratic
