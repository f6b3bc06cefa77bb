// SPDX-License-Identifier: MIT
#include "import/option_texts.hpp"
#include <algorithm>
#include "base/nearest.hpp"
#include "import/folding.hpp"
#include "model/answer_word.hpp"
#include "model/folding.hpp"
#include "model/level_code.hpp"
#include "model/tool_codes.hpp"
#include "read/answer_sheet_level.hpp"
#include "read/csv_record.hpp"

namespace socratic {
namespace {

/// "3.0" and "3,00" as "3", a minus sign as "-". Three zeros may be thousands.
std::string plain_number(std::string_view text) {
    std::string number(text);
    if (number.starts_with("\u2212")) number.replace(0, std::string_view("\u2212").size(), "-");
    const auto mark = number.find_first_of(".,");
    if (mark == std::string::npos || mark == 0) return number;
    const auto zeros = number.size() - mark - 1;
    const bool is_whole =
        zeros > 0 && zeros != 3 && number.find_first_not_of('0', mark + 1) == std::string::npos;
    return is_whole ? number.substr(0, mark) : number;
}

bool is_same_id(std::string_view a, std::string_view b) {
    return std::equal(a.begin(), a.end(), b.begin(), b.end(), [](char x, char y) {
        const auto small = [](char c) { return c >= 'A' && c <= 'Z' ? c - 'A' + 'a' : c; };
        return small(x) == small(y);
    });
}

}  // namespace

MapOptions::MapOptions(const OptionMeanings& meanings) {
    for (const auto& [option, meaning] : meanings) {
        exact_[fold_wording(option)] = meaning;
        const auto [at, is_new] = folded_.emplace(fold_option(option), meaning);
        if (!is_new && at->second != meaning) at->second.reset();
    }
}

const std::string* MapOptions::find(std::string_view text) const {
    if (exact_.empty()) return nullptr;
    if (const auto found = exact_.find(fold_wording(text)); found != exact_.end()) return &found->second;
    const auto found = folded_.find(fold_option(text));
    return found == folded_.end() || !found->second ? nullptr : &*found->second;
}

OptionTexts OptionTexts::of_question(const Questionnaire& questionnaire, std::size_t asked_question) {
    const auto position = asked_questions(questionnaire).at(asked_question);
    const auto& dimension = questionnaire.dimensions[position.dimension];
    OptionTexts texts;
    texts.kind_ = questionnaire.kind;
    texts.scale_ = scale_of(questionnaire, dimension);
    for (int level = texts.scale_.min; level <= texts.scale_.max; ++level)
        texts.add_level(dimension.questions[position.question], level);
    for (const auto& [language, words] : questionnaire.dont_know.by_language)
        texts.add_label(words, cell_dont_know);
    for (const auto& [language, words] : questionnaire.not_applicable.by_language)
        texts.add_label(words, cell_not_applicable);
    for (const auto& [language, words] : questionnaire.varies.by_language)
        texts.add_label(words, cell_varies);
    return texts;
}

OptionTexts OptionTexts::of_fact(const Fact& fact, ExportFormat format) {
    OptionTexts texts;
    texts.is_fact_ = true;
    for (std::size_t i = 0; i < fact.values.size(); ++i) {
        texts.value_ids_.push_back(fact.values[i].id);
        texts.add(fact.values[i].name, static_cast<std::int16_t>(i), fact.values[i].id);
    }
    if (format != ExportFormat::limesurvey) return texts;
    const auto codes = value_codes(fact);
    for (std::size_t i = 0; i < codes.size(); ++i) texts.add_words(codes[i], static_cast<std::int16_t>(i));
    return texts;
}

void OptionTexts::add_label(const std::string& words, Cell cell) {
    add_words(words, cell);
    names_.push_back({words, std::string(answer_word(cell))});
}

void OptionTexts::add(const Text& text, std::int16_t value, const std::string& meaning) {
    for (const auto& [language, words] : text.by_language) {
        add_words(words, value);
        names_.push_back({words, meaning});
    }
}

void OptionTexts::add_words(std::string_view words, std::int16_t value) {
    const auto folded = fold_option(words);
    if (folded.empty()) return;
    auto& values = by_text_[folded];
    if (std::find(values.begin(), values.end(), value) == values.end()) values.push_back(value);
}

void OptionTexts::add_level(const Question& question, int level) {
    const auto value = static_cast<std::int16_t>(level - scale_.min);
    const auto found = scale_.levels.find(level);
    const Level described = found == scale_.levels.end() ? Level{} : found->second;
    const auto anchor = question.anchors.find(level);
    const Text anchored = anchor == question.anchors.end() ? Text{} : anchor->second;
    add(described.name, value, std::to_string(level));
    for (const auto* explained : {&described.meaning, &anchored})
        for (const auto& [language, words] : explained->by_language) {
            add_words(words, value);
            if (const auto* name = find_in(described.name, language)) add_words(*name + " " + words, value);
        }
}

std::optional<std::int16_t> OptionTexts::find_code(std::string_view text) const {
    if (!is_fact_) {
        if (text.empty()) return std::nullopt;
        if (const auto level = parse_level(plain_number(text), scale_, kind_)) return level;
        return answer_of_code(text, scale_, kind_);
    }
    for (std::size_t i = 0; i < value_ids_.size(); ++i)
        if (is_same_id(value_ids_[i], text)) return static_cast<std::int16_t>(i);
    return std::nullopt;
}

/// A number with a name beside it counts when the two say the same; else both are added, and disagree.
void OptionTexts::add_readings(const std::string& folded, std::vector<std::int16_t>& values) const {
    const auto add_both = [&](std::string_view code, std::string_view name) {
        const auto level = find_code(code);
        const auto named = by_text_.find(name);
        if (!level || named == by_text_.end()) return;
        values.push_back(*level);
        values.insert(values.end(), named->second.begin(), named->second.end());
    };
    const auto first = folded.find(' ');
    if (first == std::string::npos || is_fact_) return;
    const auto last = folded.rfind(' ');
    const std::string_view text = folded;
    add_both(text.substr(0, first), text.substr(first + 1));
    add_both(text.substr(last + 1), text.substr(0, last));
}

/// All that the text may mean, each once.
std::vector<std::int16_t> OptionTexts::readings(std::string_view text) const {
    std::vector<std::int16_t> values;
    if (const auto code = find_code(trim_blanks(text))) values.push_back(*code);
    const auto folded = fold_option(text);
    if (const auto named = by_text_.find(folded); named != by_text_.end())
        values.insert(values.end(), named->second.begin(), named->second.end());
    else if (values.empty())
        add_readings(folded, values);
    std::sort(values.begin(), values.end());
    values.erase(std::unique(values.begin(), values.end()), values.end());
    return values;
}

std::optional<std::int16_t> OptionTexts::find(std::string_view text) const {
    const auto values = readings(text);
    return values.size() == 1 ? std::optional(values.front()) : std::nullopt;
}

std::string OptionTexts::meaning_of(std::int16_t value) const {
    if (is_fact_) return value_ids_[static_cast<std::size_t>(value)];
    if (value < 0) return std::string(answer_word(value));
    return std::to_string(scale_.min + value);
}

std::vector<std::string> OptionTexts::several_meanings(std::string_view text) const {
    std::vector<std::string> meanings;
    const auto add_meaning = [&](const std::string& meaning) {
        if (std::find(meanings.begin(), meanings.end(), meaning) == meanings.end())
            meanings.push_back(meaning);
    };
    for (const auto value : readings(text)) add_meaning(meaning_of(value));
    if (!meanings.empty()) return meanings.size() > 1 ? meanings : std::vector<std::string>{};
    for (std::string_view rest = text; !rest.empty();) {
        const auto end = std::min(rest.find('/'), rest.size());
        const auto part = rest.substr(0, end);
        rest.remove_prefix(std::min(end + 1, rest.size()));
        const auto* name = find_nearest_name(part);
        if (const auto value = find(part))
            add_meaning(meaning_of(*value));
        else if (name != nullptr)
            add_meaning(name->meaning);
        else
            return {};
    }
    return meanings.size() > 1 ? meanings : std::vector<std::string>{};
}

std::optional<std::int16_t> OptionTexts::find_meaning(std::string_view meaning) const {
    if (meaning == "empty") return is_fact_ ? no_fact_value : cell_empty;
    return find_code(meaning);
}

const OptionTexts::Name* OptionTexts::find_nearest_name(std::string_view text) const {
    std::vector<std::string> folded;
    for (const auto& name : names_) folded.push_back(fold_option(name.text));
    const auto nearest = find_nearest(fold_option(text), folded);
    if (!nearest) return nullptr;
    const auto at = std::find(folded.begin(), folded.end(), *nearest);
    return &names_[static_cast<std::size_t>(at - folded.begin())];
}

}  // namespace socratic
