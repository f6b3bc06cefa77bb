// SPDX-License-Identifier: MIT
#include "import/html_text.hpp"
#include <algorithm>
#include <array>
#include <charconv>
#include <cstdint>
#include <optional>

namespace socratic {
namespace {

struct Entity {
    std::string_view name, text;
};
constexpr std::array entities{
    Entity{"amp", "&"},         Entity{"lt", "<"},          Entity{"gt", ">"},
    Entity{"quot", "\""},       Entity{"apos", "'"},        Entity{"nbsp", "\u00A0"},
    Entity{"shy", "\u00AD"},    Entity{"laquo", "\u00AB"},  Entity{"raquo", "\u00BB"},
    Entity{"lsquo", "\u2018"},  Entity{"rsquo", "\u2019"},  Entity{"ldquo", "\u201C"},
    Entity{"rdquo", "\u201D"},  Entity{"ndash", "\u2013"},  Entity{"mdash", "\u2014"},
    Entity{"hellip", "\u2026"}, Entity{"ensp", "\u2002"},   Entity{"emsp", "\u2003"},
    Entity{"thinsp", "\u2009"}, Entity{"bull", "\u2022"},   Entity{"middot", "\u00B7"},
    Entity{"deg", "\u00B0"},    Entity{"euro", "\u20AC"},   Entity{"oelig", "\u0153"},
    Entity{"OElig", "\u0152"},  Entity{"Agrave", "\u00C0"}, Entity{"Aacute", "\u00C1"},
    Entity{"Acirc", "\u00C2"},  Entity{"Atilde", "\u00C3"}, Entity{"Auml", "\u00C4"},
    Entity{"Aring", "\u00C5"},  Entity{"AElig", "\u00C6"},  Entity{"Ccedil", "\u00C7"},
    Entity{"Egrave", "\u00C8"}, Entity{"Eacute", "\u00C9"}, Entity{"Ecirc", "\u00CA"},
    Entity{"Euml", "\u00CB"},   Entity{"Igrave", "\u00CC"}, Entity{"Iacute", "\u00CD"},
    Entity{"Icirc", "\u00CE"},  Entity{"Iuml", "\u00CF"},   Entity{"Ntilde", "\u00D1"},
    Entity{"Ograve", "\u00D2"}, Entity{"Oacute", "\u00D3"}, Entity{"Ocirc", "\u00D4"},
    Entity{"Otilde", "\u00D5"}, Entity{"Ouml", "\u00D6"},   Entity{"Oslash", "\u00D8"},
    Entity{"Ugrave", "\u00D9"}, Entity{"Uacute", "\u00DA"}, Entity{"Ucirc", "\u00DB"},
    Entity{"Uuml", "\u00DC"},   Entity{"szlig", "\u00DF"},  Entity{"agrave", "\u00E0"},
    Entity{"aacute", "\u00E1"}, Entity{"acirc", "\u00E2"},  Entity{"atilde", "\u00E3"},
    Entity{"auml", "\u00E4"},   Entity{"aring", "\u00E5"},  Entity{"aelig", "\u00E6"},
    Entity{"ccedil", "\u00E7"}, Entity{"egrave", "\u00E8"}, Entity{"eacute", "\u00E9"},
    Entity{"ecirc", "\u00EA"},  Entity{"euml", "\u00EB"},   Entity{"igrave", "\u00EC"},
    Entity{"iacute", "\u00ED"}, Entity{"icirc", "\u00EE"},  Entity{"iuml", "\u00EF"},
    Entity{"ntilde", "\u00F1"}, Entity{"ograve", "\u00F2"}, Entity{"oacute", "\u00F3"},
    Entity{"ocirc", "\u00F4"},  Entity{"otilde", "\u00F5"}, Entity{"ouml", "\u00F6"},
    Entity{"oslash", "\u00F8"}, Entity{"ugrave", "\u00F9"}, Entity{"uacute", "\u00FA"},
    Entity{"ucirc", "\u00FB"},  Entity{"uuml", "\u00FC"},   Entity{"yuml", "\u00FF"},
    Entity{"iexcl", "\u00A1"},  Entity{"iquest", "\u00BF"},
};

/// Tags within a word; all others stand between words.
constexpr std::array<std::string_view, 16> inline_tags{"a",    "abbr",   "b",     "em",  "font", "i",
                                                       "mark", "s",      "small", "del", "span", "strike",
                                                       "ins",  "strong", "sub",   "u"};

bool is_letter(char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); }
bool is_digit(char c) { return c >= '0' && c <= '9'; }

/// A code point as UTF-8; "" for what is none.
std::string utf8(std::uint32_t point) {
    if (point == 0 || point > 0x10FFFF || (point >= 0xD800 && point <= 0xDFFF)) return {};
    const auto byte = [](std::uint32_t value) { return static_cast<char>(value); };
    if (point < 0x80) return {byte(point)};
    if (point < 0x800) return {byte(0xC0 | point >> 6), byte(0x80 | (point & 0x3F))};
    if (point < 0x10000)
        return {byte(0xE0 | point >> 12), byte(0x80 | (point >> 6 & 0x3F)), byte(0x80 | (point & 0x3F))};
    return {byte(0xF0 | point >> 18), byte(0x80 | (point >> 12 & 0x3F)), byte(0x80 | (point >> 6 & 0x3F)),
            byte(0x80 | (point & 0x3F))};
}

std::string numbered(std::string_view name) {
    const bool is_hex = name.starts_with("#x") || name.starts_with("#X");
    name.remove_prefix(is_hex ? 2 : 1);
    std::uint32_t point = 0;
    const auto [end, fault] =
        std::from_chars(name.data(), name.data() + name.size(), point, is_hex ? 16 : 10);
    if (fault != std::errc() || end != name.data() + name.size()) return {};
    return utf8(point);
}

/// The text of an entity that begins at `text`, with its length; nothing when there is none.
std::optional<std::pair<std::string, std::size_t>> entity_at(std::string_view text) {
    const auto end = text.substr(0, 12).find(';');
    if (end == std::string_view::npos || end < 2) return std::nullopt;
    const auto name = text.substr(1, end - 1);
    if (name[0] == '#') {
        auto words = numbered(name);
        return words.empty() ? std::nullopt : std::optional(std::pair(std::move(words), end + 1));
    }
    const auto* found = std::find_if(entities.begin(), entities.end(),
                                     [&](const Entity& entity) { return entity.name == name; });
    if (found == entities.end()) return std::nullopt;
    return std::pair(std::string(found->text), end + 1);
}

/// The length of a tag or comment that begins at `text`; 0 when there is none.
std::size_t tag_length(std::string_view text) {
    if (text.starts_with("<!--")) {
        const auto end = text.find("-->");
        return end == std::string_view::npos ? 0 : end + 3;
    }
    const std::size_t name = text.starts_with("</") ? 2 : 1;
    if (text.size() <= name || !is_letter(text[name])) return 0;
    const auto end = text.find_first_of("<>", 1);
    return end == std::string_view::npos || text[end] == '<' ? 0 : end + 1;
}

bool is_inline(std::string_view tag) {
    tag.remove_prefix(tag.starts_with("</") ? 2 : 1);
    std::string name;
    for (const char c : tag) {
        if (!is_letter(c) && !is_digit(c)) break;
        name += c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
    }
    return std::find(inline_tags.begin(), inline_tags.end(), name) != inline_tags.end();
}

}  // namespace

std::string html_as_text(std::string_view text) {
    std::string out;
    while (!text.empty()) {
        const auto plain = std::min(text.find_first_of("<&"), text.size());
        out += text.substr(0, plain);
        text.remove_prefix(plain);
        if (text.empty()) break;
        if (text[0] == '<') {
            const auto length = tag_length(text);
            if (length == 0)
                out += '<';
            else if (!is_inline(text.substr(0, length)))
                out += ' ';
            text.remove_prefix(std::max<std::size_t>(length, 1));
        } else if (const auto entity = entity_at(text)) {
            out += entity->first;
            text.remove_prefix(entity->second);
        } else {
            out += '&';
            text.remove_prefix(1);
        }
    }
    return out;
}

}  // namespace socratic
