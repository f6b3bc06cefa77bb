// SPDX-License-Identifier: MIT
#include "read/yaml_events.hpp"
#include <yaml.h>
#include <algorithm>
#include <array>
#include <new>
#include <string_view>
#include <utility>
#include "read/yaml_syntax.hpp"

namespace socratic {
namespace {

/// What is nothing special in a text of ours, but ends a line in YAML 1.1, or is passed over or refused by
/// libyaml; and as long characters, which no text holds, that stand for it.
constexpr std::array<std::pair<std::string_view, std::string_view>, 5> stand_ins{
    std::pair<std::string_view, std::string_view>{"\u2028", "\uFDD0"},
    {"\u2029", "\uFDD1"},
    {"\uFEFF", "\uFDD2"},
    {"\uFFFE", "\uFDD3"},
    {"\uFFFF", "\uFDD4"}};

void replace_all(std::string& text, std::string_view from, std::string_view to) {
    for (auto at = text.find(from); at != std::string::npos; at = text.find(from, at + to.size()))
        text.replace(at, from.size(), to);
}

/// A tab before a comment, or alone in a line, offends libyaml, but nobody sees it.
void clear_tabs_of_idle_lines(std::string& text, const Document& document) {
    for (const auto start : document.line_starts) {
        const auto end = std::min(text.find_first_not_of(" \t", start), text.size());
        if (end == text.size() || text[end] == '\n' || text[end] == '#')
            std::fill(text.begin() + static_cast<std::ptrdiff_t>(start),
                      text.begin() + static_cast<std::ptrdiff_t>(end), ' ');
    }
}

/// The text with as many bytes and characters, or "" when it needs no change.
std::string changed_for_libyaml(const Document& document) {
    const bool has_tab = document.text.find('\t') != std::string::npos;
    const bool has_special = std::any_of(stand_ins.begin(), stand_ins.end(), [&](const auto& pair) {
        return document.text.find(pair.first) != std::string::npos;
    });
    if (!has_tab && !has_special) return {};
    auto text = document.text;
    for (const auto& [from, to] : stand_ins) replace_all(text, from, to);
    clear_tabs_of_idle_lines(text, document);
    return text;
}

struct EventGuard {
    yaml_event_t event{};
    EventGuard() = default;
    EventGuard(const EventGuard&) = delete;
    EventGuard& operator=(const EventGuard&) = delete;
    ~EventGuard() { yaml_event_delete(&event); }
};

bool is_null(std::string_view text) {
    return text.empty() || text == "~" || text == "null" || text == "Null" || text == "NULL";
}

bool is_continuation(char byte) { return (static_cast<unsigned char>(byte) & 0xC0U) == 0x80U; }

/// What began and was not ended is to blame where it begins, not where the parser gave up.
bool is_about_its_beginning(std::string_view problem) {
    return problem == "could not find expected ':'" || problem == "found unexpected end of stream" ||
           problem == "did not find expected alphabetic or numeric character";
}

}  // namespace

void YamlEvents::Delete::operator()(yaml_parser_s* parser) const {
    yaml_parser_delete(parser);
    delete parser;
}

YamlEvents::YamlEvents(const Document& document)
    : document_(document), changed_(changed_for_libyaml(document)) {
    auto parser = std::make_unique<yaml_parser_t>();
    if (yaml_parser_initialize(parser.get()) == 0) throw std::bad_alloc();
    parser_.reset(parser.release());
    const auto& text = changed_.empty() ? document.text : changed_;
    yaml_parser_set_encoding(parser_.get(), YAML_UTF8_ENCODING);
    yaml_parser_set_input_string(parser_.get(), reinterpret_cast<const unsigned char*>(text.data()),
                                 text.size());
}

std::optional<YamlEvent> YamlEvents::next() {
    EventGuard guard;
    auto& event = guard.event;
    do {
        yaml_event_delete(&event);
        if (yaml_parser_parse(parser_.get(), &event) == 0) complain();
    } while (event.type == YAML_STREAM_START_EVENT || event.type == YAML_DOCUMENT_END_EVENT);
    if (event.type == YAML_NO_EVENT || event.type == YAML_STREAM_END_EVENT) return std::nullopt;
    YamlEvent found;
    const auto place = find_character(event.start_mark.index);
    found.line = place.line;
    found.column = place.column;
    switch (event.type) {
        case YAML_DOCUMENT_START_EVENT:
            found.kind = YamlEventKind::document;
            break;
        case YAML_ALIAS_EVENT:
            found.kind = YamlEventKind::alias;
            break;
        case YAML_SEQUENCE_START_EVENT:
            found.kind = YamlEventKind::list;
            found.anchored = event.data.sequence_start.anchor != nullptr;
            found.tagged = event.data.sequence_start.tag != nullptr;
            break;
        case YAML_MAPPING_START_EVENT:
            found.kind = YamlEventKind::map;
            found.anchored = event.data.mapping_start.anchor != nullptr;
            found.tagged = event.data.mapping_start.tag != nullptr;
            break;
        case YAML_SCALAR_EVENT: {
            const auto& scalar = event.data.scalar;
            found.text.assign(reinterpret_cast<const char*>(scalar.value), scalar.length);
            found.quoted = scalar.style != YAML_PLAIN_SCALAR_STYLE;
            found.anchored = scalar.anchor != nullptr;
            found.tagged = scalar.tag != nullptr;
            if (!changed_.empty())
                for (const auto& [from, to] : stand_ins) replace_all(found.text, to, from);
            const bool is_nothing = !found.quoted && !found.tagged && is_null(found.text);
            found.kind = is_nothing ? YamlEventKind::nothing : YamlEventKind::scalar;
            break;
        }
        default:
            found.kind = YamlEventKind::end;
    }
    return found;
}

LineColumn YamlEvents::find_character(std::size_t index) {
    const auto& text = document_.text;
    while (character_ < index && byte_ < text.size()) {
        do ++byte_;
        while (byte_ < text.size() && is_continuation(text[byte_]));
        ++character_;
    }
    while (character_ > index) {
        do --byte_;
        while (byte_ > 0 && is_continuation(text[byte_]));
        --character_;
    }
    return find_line(document_, byte_);
}

void YamlEvents::complain() {
    if (parser_->error == YAML_MEMORY_ERROR) throw std::bad_alloc();
    const std::string problem = parser_->problem != nullptr ? parser_->problem : "";
    const bool at_beginning = is_about_its_beginning(problem);
    const auto place = find_character((at_beginning ? parser_->context_mark : parser_->problem_mark).index);
    throw SyntaxError{parser_->context != nullptr ? problem + " " + parser_->context : problem, place.line,
                      place.column};
}

}  // namespace socratic
