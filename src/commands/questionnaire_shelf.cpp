// SPDX-License-Identifier: MIT
#include "commands/questionnaire_shelf.hpp"
#include <fmt/format.h>
#include "commands/digest.hpp"

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
        add(fmt::format("{} {}", question.reverse, question.off));
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

bool extends_another(const std::string& text) { return text.find("\nextends:") != std::string::npos; }

}  // namespace

QuestionnaireFiles QuestionnaireShelf::files() {
    auto with_shelf = files_;
    with_shelf.shelf = [this](const std::string& path, const QuestionnaireFiles& files,
                              std::vector<Problem>& warnings) { return read(path, files, warnings); };
    return with_shelf;
}

Questionnaire QuestionnaireShelf::read(const std::string& path, const QuestionnaireFiles& files,
                                       std::vector<Problem>& warnings) {
    const auto text = files.read(path);
    if (extends_another(text)) return read_questionnaire(path, files, warnings);
    const std::lock_guard lock(mutex_);
    auto found = by_text_.find(text);
    if (found == by_text_.end()) {
        auto parsed = std::make_unique<Parsed>();
        parsed->questionnaire = read_questionnaire(path, files, parsed->warnings);
        found = by_text_.emplace(text, std::move(parsed)).first;
    }
    warnings.insert(warnings.end(), found->second->warnings.begin(), found->second->warnings.end());
    return found->second->questionnaire;
}

std::size_t QuestionnaireShelf::find_same(const Questionnaire& questionnaire) {
    const auto content = content_of(questionnaire);
    const std::lock_guard lock(mutex_);
    const auto [found, is_new] = by_content_.emplace(content, kept_.size());
    if (is_new) kept_.push_back(std::make_unique<const Questionnaire>(questionnaire));
    return found->second;
}

const Questionnaire& QuestionnaireShelf::at(std::size_t index) {
    const std::lock_guard lock(mutex_);
    return *kept_[index];
}

}  // namespace socratic
