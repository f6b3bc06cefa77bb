// SPDX-License-Identifier: MIT
#include "read/yaml_parse.hpp"
#include <fmt/format.h>
#include <algorithm>
#include <optional>
#include <unordered_set>
#include "base/utf8.hpp"
#include "read/yaml_cause.hpp"
#include "read/yaml_events.hpp"
#include "read/yaml_syntax.hpp"
#include "read/yaml_text.hpp"

namespace socratic {
namespace {

/// A list or map that is still being read.
struct Open {
    Node node;
    std::optional<Node> key;  // of a map: a key that waits for its value
    std::unordered_set<std::string> keys;
};

class Builder {
public:
    Builder(Document& document, Problems& problems) : document_(document), problems_(problems) {}

    void take(YamlEvent event) {
        switch (event.kind) {
            case YamlEventKind::document:
                return begin_document(event);
            case YamlEventKind::nothing:
                return place_nothing(event);
            case YamlEventKind::alias: {
                auto node = node_at(event);
                refuse(node, anchors);
                return place(std::move(node));
            }
            case YamlEventKind::scalar:
                return place_scalar(std::move(event));
            case YamlEventKind::list:
                return open(event, NodeKind::list);
            case YamlEventKind::map:
                return open(event, NodeKind::map);
            case YamlEventKind::end:
                return close();
        }
    }

    /// How far the parser had come when it stopped.
    ParserState state() const { return {open_.empty() ? nullptr : &open_.back().node, last_quoted_}; }

private:
    static constexpr const char* anchors = "anchors and aliases ('&' and '*') are not used here";

    void begin_document(const YamlEvent& event) {
        if (++documents_ == 1) return;
        throw Failure(Problem{Severity::error, place_at(document_, event.line, event.column),
                              "a second document begins here",
                              "one file holds one document: remove the line '---' and what follows"});
    }

    void place_nothing(const YamlEvent& event) {
        auto node = node_at(event);
        if (event.anchored) refuse(node, anchors);
        place(std::move(node));
    }

    void place_scalar(YamlEvent event) {
        auto node = node_at(event);
        node.kind = NodeKind::scalar;
        node.quoted = event.quoted;
        node.text = std::move(event.text);
        if (node.quoted) last_quoted_ = offset_of(document_, node.line, node.column);
        check_plainness(node, event);
        if (has_control_characters(node.text)) {
            problems_.add({Severity::error, place_of(node), "a control character, written with an escape",
                           "take the escape out of the text"});
            node.kind = NodeKind::broken;
        } else if (is_in_curly_quotes(node)) {
            problems_.add(curly_problem(document_, node.line, node.column));
            node.kind = NodeKind::broken;
        }
        place(std::move(node));
    }

    Node node_at(const YamlEvent& event) {
        if (++values_ > most_yaml_values)
            throw Failure(Problem{Severity::error,
                                  {document_.file, 0, 0, {}},
                                  fmt::format("more than {} values", most_yaml_values),
                                  "is this the right file?"});
        Node node;
        node.line = event.line;
        node.column = event.column;
        node.document = &document_;
        return node;
    }

    void refuse(Node& node, const char* message) {
        const char sign = message == anchors ? '*' : '!';
        problems_.add({Severity::error, place_of(node), message,
                       fmt::format("put a text that begins with '{}'{} in quotes", sign,
                                   sign == '*' ? " or '&'" : "")});
        node.kind = NodeKind::broken;
    }

    void check_plainness(Node& node, const YamlEvent& event) {
        if (event.anchored)
            refuse(node, anchors);
        else if (event.tagged)
            refuse(node, "tags ('!') are not used here");
    }

    void open(const YamlEvent& event, NodeKind kind) {
        auto node = node_at(event);
        if (open_.size() >= static_cast<std::size_t>(deepest_nesting))
            throw Failure(Problem{Severity::error, place_of(node),
                                  fmt::format("nested more than {} levels deep", deepest_nesting),
                                  "is there a stray '[', '{' or '- '?"});
        node.kind = kind;
        check_plainness(node, event);
        open_.push_back({std::move(node), std::nullopt, {}});
    }

    void close() {
        auto node = std::move(open_.back().node);
        open_.pop_back();
        if (node.kind == NodeKind::broken) {
            node.items.clear();
            node.entries.clear();
        }
        place(std::move(node));
    }

    void place(Node node) {
        if (open_.empty()) {
            document_.root = std::move(node);
            return;
        }
        auto& parent = open_.back();
        if (parent.node.kind == NodeKind::list) {
            if (node.kind == NodeKind::nothing) find_missing_item(node);
            parent.node.items.push_back(std::move(node));
        } else if (!parent.key) {
            parent.key = std::move(node);
        } else {
            place_value(parent, std::move(node));
        }
    }

    void place_value(Open& map, Node value) {
        Node key = std::move(*map.key);
        map.key.reset();
        if (key.kind == NodeKind::broken) return;
        if (const auto problem = find_no_break_space(key, value)) throw Failure(*problem);
        const bool is_rest = value.kind == NodeKind::nothing && ends_curly(key) &&
                             !map.node.entries.empty() &&
                             map.node.entries.back().value.kind == NodeKind::broken;
        if (is_rest) return;
        if (key.kind != NodeKind::scalar) {
            if (key.kind == NodeKind::nothing && value.kind == NodeKind::nothing)
                report(key, "expected 'key: value', got nothing", "is there a comma too many?");
            else
                report(key, "expected a word as the key",
                       "put a text that begins with '[', '{' or '?' in quotes");
        } else if (key.text == "<<" && !key.quoted) {
            report(key, "'<<' is not used here", "write the keys out");
        } else if (value.kind == NodeKind::nothing && is_after_decimal_comma(map.node, key)) {
            refuse_decimal_comma(map.node.entries.back().value, key);
        } else if (!map.keys.insert(key.text).second) {
            report_twice(map.node, key);
        } else {
            if (value.kind == NodeKind::nothing) {  // the parser's mark is that of the next token
                value.line = key.line;
                value.column = key.column;
            }
            map.node.entries.push_back({std::move(key), std::move(value)});
        }
    }

    static bool is_whole(std::string_view text) {
        if (text.starts_with('-')) text.remove_prefix(1);
        return !text.empty() && text.find_first_not_of("0123456789") == std::string_view::npos;
    }

    /// In {POL: 3,5} the parser sees the value 3 and then a key 5.
    bool is_after_decimal_comma(const Node& map, const Node& key) const {
        if (map.entries.empty() || key.quoted || !is_whole(key.text) || key.text.front() == '-') return false;
        const auto& before = map.entries.back().value;
        const auto comma = offset_of(document_, before.line, before.column) + before.text.size();
        return before.kind == NodeKind::scalar && !before.quoted && is_whole(before.text) &&
               document_.text[comma] == ',' && offset_of(document_, key.line, key.column) == comma + 1;
    }

    void refuse_decimal_comma(Node& value, const Node& decimals) {
        report(value,
               fmt::format("expected one number, got '{}'", shortened(value.text + "," + decimals.text)),
               fmt::format("a decimal comma: write {}", shortened(value.text + "." + decimals.text)));
        value.kind = NodeKind::broken;
    }

    void report(const Node& node, const std::string& message, const std::string& hint) {
        problems_.add({Severity::error, place_of(node), message, hint});
    }

    void report_twice(const Node& map, const Node& key) {
        if (static_cast<int>(problems_.kept().size()) >= Problems::most_kept)  // looking for it takes time
            return problems_.add({Severity::error, {}, {}, {}});
        const auto* first = find_entry(map, key.text);
        report(key, fmt::format("the key '{}' is written twice", shortened(key.text)),
               fmt::format("the first one is in line {}; keep one of them", first->key.line));
    }

    /// An item left empty carries the mark of the next token: goes back to its '-' or ','.
    void find_missing_item(Node& node) {
        const auto at = offset_of(document_, node.line, node.column);
        const auto& text = document_.text;
        if (at < text.size() && (text[at] == '~' || text[at] == 'n' || text[at] == 'N')) return;
        if (at == 0) return;
        const auto last = text.find_last_not_of(" \t\n", at - 1);
        if (last == std::string::npos) return;
        while (node.line > 1 && document_.line_starts[static_cast<std::size_t>(node.line - 1)] > last)
            --node.line;
        node.column = static_cast<int>(last - document_.line_starts[static_cast<std::size_t>(node.line - 1)]);
    }

    Document& document_;
    Problems& problems_;
    std::vector<Open> open_;
    std::optional<std::size_t> last_quoted_;
    int documents_ = 0;
    int values_ = 0;
};

std::vector<std::size_t> find_line_starts(const std::string& text) {
    std::vector<std::size_t> starts{0};
    for (auto at = text.find('\n'); at != std::string::npos; at = text.find('\n', at + 1))
        starts.push_back(at + 1);
    return starts;
}

/// What made the parser stop may have been reported when it was met.
void take_out(Problems& problems, const Problem& problem) {
    const auto& kept = problems.kept();
    if (std::find(kept.begin(), kept.end(), problem) == kept.end()) return;
    Problems others;
    for (const auto& other : kept)
        if (!(other == problem)) others.add(other);
    problems = others;
}

/// Directives say nothing to us, and the parser takes nearly every line that begins with '%' for one.
void refuse_directives(const Document& document) {
    for (std::size_t i = 0; i < document.line_starts.size(); ++i) {
        const auto at = document.line_starts[i];
        if (at >= document.text.size() || document.text[at] != '%') continue;
        throw Failure(Problem{Severity::error, place_at(document, static_cast<int>(i) + 1, 0),
                              "a line that begins with '%' is not used here",
                              "remove the line, or indent it when it is part of a text"});
    }
}

}  // namespace

std::unique_ptr<Document> parse_yaml(const std::string& bytes, const std::string& file, Problems& problems) {
    auto document = std::make_unique<Document>();
    document->file = file;
    document->text = prepare_yaml(bytes, file);
    document->line_starts = find_line_starts(document->text);
    document->root.document = document.get();
    refuse_directives(*document);
    Builder builder(*document, problems);
    try {
        YamlEvents events(*document);
        while (auto event = events.next()) builder.take(std::move(*event));
    } catch (const SyntaxError& error) {
        const auto problem = syntax_problem(*document, error, builder.state());
        take_out(problems, problem);
        throw Failure(problem);
    }
    return document;
}

}  // namespace socratic
