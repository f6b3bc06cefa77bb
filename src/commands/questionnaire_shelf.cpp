// SPDX-License-Identifier: MIT
#include "commands/questionnaire_shelf.hpp"
#include <fmt/format.h>
#include <algorithm>
#include <optional>
#include "commands/digest.hpp"
#include "read/extend.hpp"

namespace socratic {
namespace {

/// Everything of a questionnaire that decides about figures, each part told apart from the next.
class Content {
public:
    void add(std::string_view text) {
        content_ += text;
        content_ += '\x1F';
    }
    void add(const Text& text) {
        for (const auto& [language, words] : text.by_language) {
            add(language);
            add(words);
        }
        add("");
    }
    void add(const Scale& scale) {
        add(fmt::format("{} {}", scale.min, scale.max));
        for (const auto& [level, described] : scale.levels) {
            add(std::to_string(level));
            add(described.name);
        }
        add("");
    }
    void add(const Fraction& number) { add(fmt::format("{}/{}", number.numerator, number.denominator)); }
    void add(const std::vector<std::string>& words) {
        for (const auto& word : words) add(word);
        add("");
    }
    void add(const Question& question) {
        add(question.id);
        add(question.text);
        for (const auto& [level, anchor] : question.anchors) {
            add(std::to_string(level));
            add(anchor);
        }
        add(question.weight);
        add(fmt::format("{} {} {}", question.reverse, question.off, question.aim));
        add(question.previously);
        add(question.same_meaning_as);
    }
    std::string digest() const { return socratic::digest(content_); }

private:
    std::string content_;
};

std::string content_of(const Questionnaire& questionnaire) {
    Content content;
    content.add(questionnaire.id);
    content.add(questionnaire.version);
    content.add(questionnaire.kind == Kind::spectrum ? "spectrum" : "wheel");
    content.add(questionnaire.scale);
    content.add(questionnaire.minimum_answered);
    for (const auto& dimension : questionnaire.dimensions) {
        content.add(dimension.id);
        content.add(dimension.name);
        content.add(dimension.weight);
        if (dimension.scale) content.add(*dimension.scale);
        for (const auto& question : dimension.questions) content.add(question);
    }
    return content.digest();
}

constexpr std::size_t most_parents = 20;

/// Where members differ more than this, their questionnaires are parsed anew rather than kept.
constexpr std::size_t most_kept = 64;

/// What follows every mention of the key `extends`, as far as the end of its line.
std::vector<std::string_view> after_extends(std::string_view text) {
    constexpr std::string_view key = "extends";
    std::vector<std::string_view> found;
    for (auto at = text.find(key); at != std::string_view::npos; at = text.find(key, at + 1)) {
        const auto rest = text.substr(at + key.size());
        const auto colon = rest.find_first_not_of(" \t\"'");
        if (colon == std::string_view::npos || rest[colon] != ':') continue;
        const bool begins_line = at == 0 || text[at - 1] == '\n';
        found.push_back(begins_line ? rest.substr(0, rest.find_first_of("\r\n")) : std::string_view());
    }
    return found;
}

/// The parent's name when it stands plainly in a line of its own; nothing when it has to be parsed.
std::optional<std::string> plain_parent(std::string_view after) {
    if (!after.starts_with(": ")) return {};
    after.remove_prefix(2);
    const auto is_plain = [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-' ||
               c == '_' || c == '.' || c == '/';
    };
    const auto end = std::find_if_not(after.begin(), after.end(), is_plain);
    if (end == after.begin() || end != after.end()) return {};
    return std::string(after);
}

/// The text of a questionnaire and those of its parents; nothing when it does not say plainly what it
/// extends.
std::optional<std::string> texts_of(std::string path, const QuestionnaireFiles& files) {
    std::string texts;
    for (std::size_t i = 0; i < most_parents; ++i) {
        const auto text = files.read(path);
        texts += text;
        texts += '\0';
        const auto mentions = after_extends(text);
        if (mentions.empty()) return texts;
        const auto parent = mentions.size() == 1 ? plain_parent(mentions.front()) : std::nullopt;
        const auto found = parent ? find_questionnaire(*parent, folder_of(path), files) : std::nullopt;
        if (!found) return {};
        path = *found;
    }
    return {};
}

}  // namespace

QuestionnaireFiles QuestionnaireShelf::files() {
    auto with_shelf = files_;
    with_shelf.shelf = [this](const std::string& path, const QuestionnaireFiles& files,
                              std::vector<Problem>& warnings) { return read(path, files, warnings); };
    return with_shelf;
}

SharedQuestionnaire QuestionnaireShelf::read(const std::string& path, const QuestionnaireFiles& files,
                                             std::vector<Problem>& warnings) {
    const auto texts = texts_of(path, files);
    if (!texts) return std::make_shared<const Questionnaire>(read_questionnaire(path, files, warnings));
    const std::lock_guard lock(mutex_);
    auto found = by_texts_.find(*texts);
    if (found == by_texts_.end()) {
        if (by_texts_.size() >= most_kept) {
            by_address_.clear();
            by_texts_.clear();
        }
        Parsed parsed;
        parsed.questionnaire =
            std::make_shared<const Questionnaire>(read_questionnaire(path, files, parsed.warnings));
        by_address_.emplace(parsed.questionnaire.get(), keep(*parsed.questionnaire));
        found = by_texts_.emplace(*texts, std::move(parsed)).first;
    }
    warnings.insert(warnings.end(), found->second.warnings.begin(), found->second.warnings.end());
    return found->second.questionnaire;
}

std::size_t QuestionnaireShelf::find_same(const Questionnaire& questionnaire) {
    const std::lock_guard lock(mutex_);
    const auto known = by_address_.find(&questionnaire);
    return known != by_address_.end() ? known->second : keep(questionnaire);
}

std::size_t QuestionnaireShelf::keep(const Questionnaire& questionnaire) {
    const auto [found, is_new] = by_content_.emplace(content_of(questionnaire), kept_.size());
    if (is_new) kept_.push_back(std::make_unique<const Questionnaire>(questionnaire));
    return found->second;
}

const Questionnaire& QuestionnaireShelf::at(std::size_t index) {
    const std::lock_guard lock(mutex_);
    return *kept_[index];
}

}  // namespace socratic
