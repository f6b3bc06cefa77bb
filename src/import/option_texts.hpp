// SPDX-License-Identifier: MIT
// The texts that stand for the levels of a question, or for the values of a fact.
#pragma once
#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>
#include "model/answers.hpp"
#include "model/import_map.hpp"
#include "model/questionnaire.hpp"

namespace socratic {

/// Options that a map gives a meaning.
class MapOptions {
public:
    explicit MapOptions(const OptionMeanings& meanings);
    /// As it is written, else folded when that leaves no doubt; nothing when the map does not have it.
    const std::string* find(std::string_view text) const;

private:
    std::map<std::string, std::string, std::less<>> exact_;
    std::map<std::string, std::optional<std::string>, std::less<>> folded_;
};

class OptionTexts {
public:
    static OptionTexts of_question(const Questionnaire& questionnaire, std::size_t asked_question);
    static OptionTexts of_fact(const Fact& fact, ExportFormat format);

    /// One more text for an answer that is no level.
    void add_label(const std::string& words, Cell cell);

    /// The cell, or the index of the value, when all that the text may mean is the same.
    std::optional<std::int16_t> find(std::string_view text) const;
    /// What a map's word means here: "4", `DK`, `NA`, `VARIES`, `empty`, or a value's id.
    std::optional<std::int16_t> find_meaning(std::string_view meaning) const;

    bool is_of_fact() const { return is_fact_; }
    Kind kind() const { return kind_; }

    /// What a text may mean when it means several things, as a map writes them: "3", "4" for "4 - In place",
    /// "NA", "DK" for "NA/Don't know"; nothing else.
    std::vector<std::string> several_meanings(std::string_view text) const;

    struct Name {
        std::string text;     ///< as people read it
        std::string meaning;  ///< as a map writes it
    };
    /// The name that was meant, or nullptr.
    const Name* find_nearest_name(std::string_view text) const;

private:
    void add(const Text& text, std::int16_t value, const std::string& meaning);
    void add_words(std::string_view words, std::int16_t value);
    void add_level(const Question& question, int level);
    void add_readings(const std::string& folded, std::vector<std::int16_t>& values) const;
    std::vector<std::int16_t> readings(std::string_view text) const;
    std::string meaning_of(std::int16_t value) const;
    std::optional<std::int16_t> find_code(std::string_view text) const;

    bool is_fact_ = false;
    Kind kind_ = Kind::wheel;
    Scale scale_;
    std::vector<std::string> value_ids_;
    std::map<std::string, std::vector<std::int16_t>, std::less<>> by_text_;  // folded
    std::vector<Name> names_;
};

}  // namespace socratic
