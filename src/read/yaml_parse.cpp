// SPDX-License-Identifier: MIT
#include "read/yaml_parse.hpp"
#include <fmt/format.h>
#include <yaml-cpp/eventhandler.h>
#include <yaml-cpp/exceptions.h>
#include <yaml-cpp/mark.h>
#include <yaml-cpp/parser.h>
#include <algorithm>
#include <optional>
#include <sstream>
#include <unordered_set>
#include "base/utf8.hpp"
#include "read/yaml_cause.hpp"
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

class Builder : public YAML::EventHandler {
public:
    Builder(Document& document, Problems& problems) : document_(document), problems_(problems) {}

    void OnDocumentStart(const YAML::Mark& mark) override {
        if (++documents_ == 1) return;
        const auto node = node_at(mark);
        const bool marked = line_of(document_, node.line).substr(0, 3) == "---";
        throw Failure(Problem{Severity::error, place_of(node),
                              marked ? "a second document begins here" : "expected the end of the file",
                              marked ? "one file holds one document: remove the line '---' and what follows"
                                     : "each key is written 'key: value', with a space after the colon"});
    }
    void OnDocumentEnd() override {}
    void OnNull(const YAML::Mark& mark, YAML::anchor_t anchor) override {
        auto node = node_at(mark);
        if (anchor != 0) refuse(node, anchors);
        place(std::move(node));
    }
    void OnAlias(const YAML::Mark& mark, YAML::anchor_t) override {
        auto node = node_at(mark);
        refuse(node, anchors);
        place(std::move(node));
    }
    void OnScalar(const YAML::Mark& mark, const std::string& tag, YAML::anchor_t anchor,
                  const std::string& value) override {
        auto node = node_at(mark);
        node.kind = NodeKind::scalar;
        node.quoted = tag == "!";
        node.text = value;
        if (node.quoted) last_quoted_ = offset_of(document_, node.line, node.column);
        check_plainness(node, tag, anchor);
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
    void OnSequenceStart(const YAML::Mark& mark, const std::string& tag, YAML::anchor_t anchor,
                         YAML::EmitterStyle::value) override {
        open(mark, NodeKind::list, tag, anchor);
    }
    void OnSequenceEnd() override { close(); }
    void OnMapStart(const YAML::Mark& mark, const std::string& tag, YAML::anchor_t anchor,
                    YAML::EmitterStyle::value) override {
        open(mark, NodeKind::map, tag, anchor);
    }
    void OnMapEnd() override { close(); }

    /// How far the parser had come when it stopped.
    ParserState state() const { return {open_.empty() ? nullptr : &open_.back().node, last_quoted_}; }

private:
    static constexpr const char* anchors = "anchors and aliases ('&' and '*') are not used here";

    Node node_at(const YAML::Mark& mark) {
        if (++values_ > most_yaml_values)
            throw Failure(Problem{Severity::error,
                                  {document_.file, 0, 0, {}},
                                  fmt::format("more than {} values", most_yaml_values),
                                  "is this the right file?"});
        Node node;
        node.line = mark.line + 1;
        node.column = mark.column;
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

    void check_plainness(Node& node, const std::string& tag, YAML::anchor_t anchor) {
        const auto at = offset_of(document_, node.line, node.column);
        const bool begins_with_tag = at < document_.text.size() && document_.text[at] == '!';
        if (anchor != 0)
            refuse(node, anchors);
        else if (begins_with_tag || (tag != "?" && tag != "!" && !tag.empty()))
            refuse(node, "tags ('!') are not used here");
    }

    void open(const YAML::Mark& mark, NodeKind kind, const std::string& tag, YAML::anchor_t anchor) {
        auto node = node_at(mark);
        if (open_.size() >= static_cast<std::size_t>(deepest_nesting))
            throw Failure(Problem{Severity::error, place_of(node),
                                  fmt::format("nested more than {} levels deep", deepest_nesting),
                                  "is there a stray '[', '{' or '- '?"});
        node.kind = kind;
        check_plainness(node, tag, anchor);
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

/// The parser passes over every line that begins with '%', wherever it stands.
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
        std::istringstream stream(document->text);
        YAML::Parser parser(stream);
        while (parser.HandleNextDocument(builder)) {
        }
    } catch (const YAML::Exception& error) {
        check_last_quote(*document, builder.state());
        const auto problem =
            syntax_problem(*document, {error.msg, error.mark.line + 1, error.mark.column}, builder.state());
        take_out(problems, problem);
        throw Failure(problem);
    }
    check_last_quote(*document, builder.state());
    return document;
}

}  // namespace socratic
