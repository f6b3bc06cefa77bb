// SPDX-License-Identifier: MIT
#include "score/wording.hpp"
#include <fmt/format.h>
#include <algorithm>
#include <cstdint>
#include "model/folding.hpp"
#include "score/plan.hpp"

namespace socratic {
namespace {

/// True when the two agree in every language both have.
bool agrees(const Text& a, const Text& b) {
    return std::all_of(a.by_language.begin(), a.by_language.end(), [&](const auto& entry) {
        if (entry.first.empty())
            return std::all_of(b.by_language.begin(), b.by_language.end(), [&](const auto& other) {
                return fold_wording(entry.second) == fold_wording(other.second);
            });
        const auto* other = find_in(b, entry.first);
        return other == nullptr || entry.second == *other ||
               fold_wording(entry.second) == fold_wording(*other);
    });
}

/// A level that only one of the two describes is a difference.
bool agree_by_level(const std::map<int, Text>& a, const std::map<int, Text>& b) {
    return a.size() == b.size() &&
           std::equal(a.begin(), a.end(), b.begin(), [](const auto& x, const auto& y) {
               return x.first == y.first && agrees(x.second, y.second);
           });
}

std::map<int, Text> level_names(const Scale& scale) {
    std::map<int, Text> names;
    for (const auto& [level, described] : scale.levels)
        if (!described.name.empty()) names[level] = described.name;
    return names;
}

bool share_scale(const Scale& a, const Scale& b) {
    return a.min == b.min && a.max == b.max && agree_by_level(level_names(a), level_names(b));
}

/// FNV-1a, 64 bit, over fields that are kept apart.
class Hash {
public:
    void add(std::string_view field) {
        for (const char c : field) add_byte(static_cast<unsigned char>(c));
        add_byte(0x1F);
    }
    void add(const Text& text) {
        auto languages = text.by_language;
        std::sort(languages.begin(), languages.end());
        for (const auto& [language, words] : languages) {
            add(language);
            add(fold_wording(words));
        }
        add("");
    }
    void add(const std::map<int, Text>& by_level) {
        for (const auto& [level, text] : by_level) {
            add(std::to_string(level));
            add(text);
        }
        add("");
    }
    std::string hex() const { return fmt::format("{:016x}", state_); }

private:
    void add_byte(unsigned char byte) { state_ = (state_ ^ byte) * 0x100000001B3ULL; }
    std::uint64_t state_ = 0xCBF29CE484222325ULL;
};

/// All that decides about what a question asks.
struct Asked {
    Text text;
    std::map<int, Text> anchors;
    Scale scale;
    std::map<int, Text> level_names;
    bool reverse = false;
};

Asked asked_by(const Questionnaire& questionnaire, const Dimension& dimension, const Question& question) {
    const auto& scale = scale_of(questionnaire, dimension);
    return {question.text, question.anchors, scale, level_names(scale), question.reverse};
}

std::string hash_of(const Asked& asked) {
    Hash hash;
    hash.add(asked.text);
    hash.add(asked.anchors);
    hash.add(fmt::format("{} {}", asked.scale.min, asked.scale.max));
    hash.add(asked.level_names);
    hash.add(asked.reverse ? "reverse" : "straight");
    return hash.hex();
}

void add_languages(std::vector<std::string>& languages, const Text& text) {
    for (const auto& [language, words] : text.by_language)
        if (!language.empty() && std::find(languages.begin(), languages.end(), language) == languages.end())
            languages.push_back(language);
}

/// In which there are words of its own; "" when all of them are for every language.
std::vector<std::string> languages_of(const Asked& asked) {
    std::vector<std::string> languages;
    add_languages(languages, asked.text);
    for (const auto* texts : {&asked.anchors, &asked.level_names})
        for (const auto& [level, text] : *texts) add_languages(languages, text);
    if (languages.empty()) languages.emplace_back();
    return languages;
}

Text only_in(const Text& text, const std::string& language) {
    const auto* words = find_in(text, language);
    return words == nullptr ? Text() : plain_text(*words);
}

Asked only_in(Asked asked, const std::string& language) {
    asked.text = only_in(asked.text, language);
    for (auto* texts : {&asked.anchors, &asked.level_names})
        for (auto& [level, text] : *texts) text = only_in(text, language);
    return asked;
}

}  // namespace

bool asks_the_same(const QuestionInPlace& newer, const QuestionInPlace& older) {
    if (newer.question->reverse != older.question->reverse) return false;
    if (!share_scale(scale_of(*newer.questionnaire, *newer.dimension),
                     scale_of(*older.questionnaire, *older.dimension)))
        return false;
    const auto& versions = newer.question->same_meaning_as;
    if (std::find(versions.begin(), versions.end(), older.questionnaire->version) != versions.end())
        return true;
    return agrees(newer.question->text, older.question->text) &&
           agree_by_level(newer.question->anchors, older.question->anchors);
}

std::vector<std::string> find_differences(const QuestionInPlace& newer, const QuestionInPlace& older) {
    const auto& scale = scale_of(*newer.questionnaire, *newer.dimension);
    const auto& old_scale = scale_of(*older.questionnaire, *older.dimension);
    std::vector<std::string> differs;
    if (!agrees(newer.question->text, older.question->text)) differs.emplace_back("text");
    if (!agree_by_level(newer.question->anchors, older.question->anchors)) differs.emplace_back("anchors");
    if (scale.min != old_scale.min || scale.max != old_scale.max) differs.emplace_back("scale");
    if (!agree_by_level(level_names(scale), level_names(old_scale))) differs.emplace_back("levels");
    if (newer.question->reverse != older.question->reverse) differs.emplace_back("direction");
    return differs;
}

QuestionWording wording_of(const Questionnaire& questionnaire, const Dimension& dimension,
                           const Question& question) {
    const auto asked = asked_by(questionnaire, dimension, question);
    QuestionWording wording{question.id, {}, question.weight.value()};
    for (const auto& language : languages_of(asked))
        wording.hashes.by_language.emplace_back(language, hash_of(only_in(asked, language)));
    return wording;
}

Wordings compare_wordings(const QuestionWording& one, const QuestionWording& other) {
    const auto& theirs = other.hashes;
    const auto& ours = one.hashes.by_language;
    const bool share_one =
        find_in(theirs, "") != nullptr || std::any_of(ours.begin(), ours.end(), [&](const auto& hash) {
            return hash.first.empty() || find_in(theirs, hash.first) != nullptr;
        });
    if (!share_one) return Wordings::in_no_common_language;
    return agrees(one.hashes, theirs) ? Wordings::same : Wordings::different;
}

std::string hash_of(const Questionnaire& questionnaire, const Dimension& dimension,
                    const Question& question) {
    return hash_of(asked_by(questionnaire, dimension, question));
}

}  // namespace socratic
