// SPDX-License-Identifier: MIT
#include "read/kind_of_file.hpp"
#include <fmt/format.h>
#include <algorithm>
#include <array>
#include "base/nearest.hpp"
#include "base/problem.hpp"
#include "read/yaml_parse.hpp"
#include "read/yaml_syntax.hpp"
#include "read/yaml_text.hpp"

namespace socratic {
namespace {

struct KindName {
    const char* name;
    FileKind kind;
};
constexpr std::array kinds{KindName{"questionnaire", FileKind::questionnaire},
                           KindName{"assessment", FileKind::assessment},
                           KindName{"community", FileKind::community},
                           KindName{"import", FileKind::import_map}, KindName{"words", FileKind::words}};

constexpr const char* first_key_hint =
    "a file says what it is by its first key: questionnaire, assessment, community, import or words";

const KindName* find_kind(std::string_view key) {
    const auto found =
        std::find_if(kinds.begin(), kinds.end(), [&](const KindName& row) { return row.name == key; });
    return found == kinds.end() ? nullptr : &*found;
}

/// "an assessment", with its article.
std::string described(std::string_view kind) {
    if (kind == "words") return "a catalogue of words";
    if (kind == "import") return "a map for importing";
    return fmt::format("{} {}", kind == "assessment" ? "an" : "a", kind);
}

std::string begins_hint(const std::string& kind) {
    return fmt::format("{} begins with '{}: {}'", described(kind), kind,
                       kind == "words"    ? "LANGUAGE"
                       : kind == "import" ? "FORMAT"
                                          : "ITS-ID");
}

[[noreturn]] void fail(Place place, std::string message, std::string hint) {
    throw Failure(Problem{Severity::error, std::move(place), std::move(message), std::move(hint)});
}

[[noreturn]] void fail_not_first(const Entry& entry) {
    fail(place_of(entry.key), fmt::format("'{}' must be the first key", entry.key.text),
         "move this line to the top of the file");
}

bool is_empty(const Node& root) {
    return root.kind == NodeKind::nothing || (root.kind == NodeKind::map && root.entries.empty());
}

/// The first word of the first line that is neither blank nor a comment, up to its colon.
std::string_view first_key(std::string_view text) {
    while (!text.empty()) {
        const auto end = std::min(text.find('\n'), text.size());
        auto line = text.substr(0, end);
        text.remove_prefix(std::min(end + 1, text.size()));
        line.remove_prefix(std::min(line.find_first_not_of(" {"), line.size()));
        if (line.empty() || line[0] == '#' || line[0] == '%' || line.substr(0, 3) == "---") continue;
        auto key = line.substr(0, line.find(':'));
        while (!key.empty() && key.back() == ' ') key.remove_suffix(1);
        if (key.size() >= 2 && (key[0] == '"' || key[0] == '\'') && key.back() == key[0])
            key = key.substr(1, key.size() - 2);
        return key;
    }
    return {};
}

}  // namespace

FileKind kind_of_file(const std::string& text, const std::string& file) {
    const auto prepared = prepare_yaml(text, file);
    if (const auto* known = find_kind(first_key(prepared))) return known->kind;
    Problems problems;
    const auto document = parse_yaml(text, file, problems);  // says what is wrong, if it is no YAML at all
    const auto& root = document->root;
    if (root.kind == NodeKind::map && !root.entries.empty())
        if (const auto* known = find_kind(root.entries.front().key.text)) return known->kind;
    problems.throw_if_errors();
    std::vector<std::string> names;
    for (const auto& row : kinds) names.emplace_back(row.name);
    if (root.kind != NodeKind::map || root.entries.empty())
        fail({file, 0, 0, {}}, is_empty(root) ? "the file is empty" : "expected 'key: value' lines",
             first_key_hint);
    for (const auto* kind : {"import", "assessment", "community", "questionnaire"})  // some name another's
        if (const auto* entry = find_entry(root, kind)) fail_not_first(*entry);
    const auto& key = root.entries.front().key;
    const auto guess = did_you_mean(key.text, names);
    fail(place_of(key), fmt::format("unknown kind of file '{}'", shortened(key.text)),
         guess.empty() ? first_key_hint : guess);
}

void check_kind(const Document& document, const std::string& kind) {
    const auto& root = document.root;
    if (root.kind == NodeKind::broken) return;
    if (root.kind != NodeKind::map || root.entries.empty())
        fail(is_empty(root) ? Place{document.file, 0, 0, {}} : place_of(root),
             fmt::format("not {}: {}", described(kind),
                         is_empty(root) ? "the file is empty" : "expected 'key: value' lines"),
             begins_hint(kind));
    const auto& key = root.entries.front().key;
    if (key.text == kind) return;
    if (const auto* entry = find_entry(root, kind); entry != nullptr && find_kind(key.text) == nullptr)
        fail_not_first(*entry);
    auto hint = did_you_mean(key.text, {kind});
    if (const auto* other = find_kind(key.text)) hint = fmt::format("this is {}", described(other->name));
    fail(place_of(key), fmt::format("not {}: its first key is '{}'", described(kind), shortened(key.text)),
         hint.empty() ? begins_hint(kind) : hint);
}

}  // namespace socratic
