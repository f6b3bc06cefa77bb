// SPDX-License-Identifier: MIT
#include "report/expand.hpp"
#include <algorithm>
#include <kainjow/mustache.hpp>
#include <optional>
#include <string>
#include "report/template_tags.hpp"

namespace socratic {
namespace {

namespace mustache = kainjow::mustache;

mustache::data data_of(const Members& members);

/// What is empty counts as no, so that a section of it leaves nothing behind.
mustache::data data_of(const TemplateValue& value) {
    if (const auto* text = std::get_if<std::string>(&value.content))
        return text->empty() ? mustache::data(false) : mustache::data(*text);
    if (const auto* yes = std::get_if<bool>(&value.content)) return mustache::data(*yes);
    if (const auto* group = std::get_if<Members>(&value.content))
        return group->list.empty() ? mustache::data(false) : data_of(*group);
    mustache::data list(mustache::data::type::list);
    for (const auto& item : std::get<std::vector<Members>>(value.content)) list.push_back(data_of(item));
    return list;
}

/// Whether there is something in a list or group; nothing for other values.
std::optional<bool> fullness_of(const TemplateValue& value) {
    if (const auto* group = std::get_if<Members>(&value.content)) return !group->list.empty();
    if (const auto* list = std::get_if<std::vector<Members>>(&value.content)) return !list->empty();
    return std::nullopt;
}

mustache::data data_of(const Members& members) {
    mustache::data object(mustache::data::type::object);
    for (const auto& [name, value] : members.list) {
        object.set(name, data_of(value));
        if (const auto is_full = fullness_of(value)) object.set("has_" + name, mustache::data(*is_full));
    }
    return object;
}

bool is_punctuation(char letter) {
    return (letter >= '!' && letter <= '/') || (letter >= ':' && letter <= '@') ||
           (letter >= '[' && letter <= '`') || (letter >= '{' && letter <= '~');
}

/// Stands in lines that hold nothing but tags which leave nothing behind, so that they can be taken out
/// afterwards: the renderer leaves an empty line where a section is left out, which would cut a table in two.
constexpr char tag_line = '\x01';

template <class Line>
std::string each_line(std::string_view text, Line&& line) {
    std::string out;
    for (std::size_t begin = 0; begin < text.size();) {
        const auto end = std::min(text.find('\n', begin), text.size());
        out += line(text.substr(begin, end - begin), end < text.size() ? "\n" : "");
        begin = end + 1;
    }
    return out;
}

bool is_blank(std::string_view text) { return text.find_first_not_of(" \t") == std::string_view::npos; }

std::string with_marks(std::string_view text) {
    return each_line(text, [](std::string_view line, const char* end) {
        const bool is_tags = !is_blank(line) && is_blank(without_sections(line));
        return std::string(line) + (is_tags ? std::string(1, tag_line) : std::string()) + end;
    });
}

std::string without_marks(std::string_view text) {
    return each_line(text, [](std::string_view line, const char* end) {
        if (line.find(tag_line) == std::string_view::npos) return std::string(line) + end;
        std::string rest(line);
        std::erase(rest, tag_line);
        return is_blank(rest) ? std::string() : rest + end;
    });
}

}  // namespace

std::string markdown_escaped(std::string_view text) {
    std::string out;
    out.reserve(text.size() + 8);
    for (const char letter : text) {
        const bool is_blank = letter == '\n' || letter == '\r' || letter == '\t' || letter == ' ';
        if (is_blank) {
            if (!out.empty() && out.back() != ' ') out += ' ';
            continue;
        }
        if (is_punctuation(letter)) out += '\\';
        out += letter;
    }
    while (out.ends_with(' ')) out.pop_back();
    return out;
}

struct ParsedTemplate::Parts {
    mustache::mustache renderer;
};

ParsedTemplate::ParsedTemplate(const TemplateText& text)
    : parts_(std::make_unique<Parts>(Parts{mustache::mustache(with_marks(text.text))})) {
    parts_->renderer.set_custom_escape([](const std::string& value) { return markdown_escaped(value); });
}

ParsedTemplate::ParsedTemplate(ParsedTemplate&&) noexcept = default;
ParsedTemplate::~ParsedTemplate() = default;

std::string ParsedTemplate::expand(const Members& values) {
    return without_marks(parts_->renderer.render(data_of(values)));
}

std::string expand(const TemplateText& text, const Members& values) {
    return ParsedTemplate(text).expand(values);
}

}  // namespace socratic
