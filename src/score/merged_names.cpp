// SPDX-License-Identifier: MIT
#include "score/merged_names.hpp"
#include <algorithm>

namespace socratic {
namespace {

/// A language of "" is none: what has one wording keeps it for every language.
void add_words(Text& merged, const Text& from, const std::string& written_in) {
    for (const auto& [tag, words] : from.by_language) {
        const auto& language = tag.empty() ? written_in : tag;
        if (find_in(merged, language) == nullptr) merged.by_language.emplace_back(language, words);
    }
}

/// The texts of both, each with the language its community writes in.
class Merging {
public:
    Merging(const SharedCommunity& first, const SharedCommunity& second) {
        if (first.language == second.language) return;
        languages_[0] = first.language;
        languages_[1] = second.language;
    }

    Text operator()(const Text& first, const Text& second) const {
        Text merged;
        add_words(merged, first, languages_[0]);
        add_words(merged, second, languages_[1]);
        return merged;
    }

private:
    std::string languages_[2];  ///< that names without a language are in; "" where both write in the same
};

void add_languages(std::vector<std::string>& languages, const Text& text) {
    for (const auto& [language, words] : text.by_language)
        if (!language.empty() && std::find(languages.begin(), languages.end(), language) == languages.end())
            languages.push_back(language);
}

Dimension merged(const Merging& merge, const Dimension* first, const Dimension* second) {
    static const Dimension none;
    auto dimension = first != nullptr ? *first : *second;
    const auto& one = first != nullptr ? *first : none;
    const auto& other = second != nullptr ? *second : none;
    dimension.name = merge(one.name, other.name);
    dimension.short_name = merge(one.short_name, other.short_name);
    return dimension;
}

}  // namespace

Questionnaire merged_names(const SharedCommunity& first, const SharedCommunity& second) {
    const Merging merge(first, second);
    const auto& one = first.questionnaire;
    const auto& other = second.questionnaire;
    auto all = one;
    all.title = merge(one.title, other.title);
    all.dimensions.clear();
    for (const auto& dimension : one.dimensions)
        all.dimensions.push_back(merged(merge, &dimension, find_dimension(other, dimension.id)));
    for (auto dimension : other.dimensions) {
        if (find_dimension(one, dimension.id) != nullptr) continue;
        if (!dimension.scale && (other.scale.min != one.scale.min || other.scale.max != one.scale.max))
            dimension.scale = other.scale;
        all.dimensions.push_back(merged(merge, nullptr, &dimension));
    }
    for (auto& section : all.sections)
        if (const auto* same = find_section(other, section.id))
            section.name = merge(section.name, same->name);
    for (const auto& section : other.sections)
        if (find_section(one, section.id) == nullptr) all.sections.push_back(section);
    all.languages.clear();
    for (const auto& dimension : all.dimensions) add_languages(all.languages, dimension.name);
    return all;
}

}  // namespace socratic
