// SPDX-License-Identifier: MIT
// Dimensions, their questions and the scale they are placed on. After reading, every field has its
// final value: `extends`, `drop` and `only` have been carried out, references are checked.
#pragma once
#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>
#include "base/fraction.hpp"
#include "model/text.hpp"

namespace socratic {

struct Level {
    Text name;
    Text meaning;
    bool operator==(const Level&) const = default;
};

/// The declared whole levels min..max, max above min, at most 101 levels.
struct Scale {
    int min = 0;
    int max = 5;
    std::map<int, Level> levels;  ///< those that have a name; may be empty

    int count() const { return max - min + 1; }
    bool operator==(const Scale&) const = default;
};

/// A statement to place on the scale.
struct Question {
    std::string id;
    Text text;
    std::map<int, Text> anchors;  ///< by level: what that level looks like for this question
    bool reverse = false;
    Fraction weight{1, 1};  ///< above zero, at most six decimals
    bool off = false;       ///< an alternate that is not asked
    bool short_form = false;
    std::vector<std::string> previously;       ///< its ids in earlier versions
    std::vector<std::string> same_meaning_as;  ///< versions whose different wording counts as the same
    Text note;                                 ///< for facilitators only
    bool aim = false;  ///< of a spectrum: where people want to be; follows the question it belongs to
};

/// A group of questions; one spoke of the wheel.
struct Dimension {
    std::string id;
    Text name;
    Text short_name;      ///< `short`; empty when there is none
    std::string section;  ///< a section's id, or ""
    Fraction weight{1, 1};
    std::optional<Scale> scale;  ///< a scale of its own
    Text discuss;                ///< a prompt for the room
    Text note;
    std::vector<Question> questions;  ///< `off` ones included, in questionnaire order
};

/// Something known about a respondent for grouping.
struct Fact {
    struct Value {
        std::string id;
        Text name;
    };
    std::string id;
    Text name;
    std::vector<Value> values;
};

struct Section {
    std::string id;
    Text name;
};

struct OpenQuestion {
    std::string id;
    Text text;
};

/// Levels to average, or places on a spectrum: ordered, but at no known distance from each other. Each
/// dimension of a spectrum has one question, which has the dimension's id, and one for the aim.
enum class Kind { wheel, spectrum };

struct Questionnaire {
    std::string id;
    std::string version;
    Text title;
    Text instruction;
    std::vector<std::string> languages;  ///< the first is the default; empty when all texts are plain
    std::string licence;
    Scale scale;
    Text dont_know;       ///< label of `DK`; empty when the questionnaire gives none
    Text not_applicable;  ///< label of `NA`
    Text varies;          ///< label of `VARIES`, of a spectrum only
    std::vector<Fact> facts;
    std::vector<Section> sections;
    std::vector<Dimension> dimensions;
    std::vector<OpenQuestion> open_questions;
    Fraction minimum_answered{1, 2};  ///< 0..1, share of the applicable weight a person must have answered
    Kind kind = Kind::wheel;
    Text discuss;  ///< a prompt that fits every dimension
    Text note;
    std::vector<std::string> dropped;    ///< ids of questions and facts that `drop` took out
    std::vector<std::string> not_short;  ///< ids of questions that `only: short_form` took out
};

/// Where an asked question (not `off`) stands; asked questions in questionnaire order are numbered
/// 0, 1, 2 … and that number is their index everywhere.
struct QuestionPosition {
    std::size_t dimension = 0;
    std::size_t question = 0;
};

/// "VIS:aim": the question about where people want to be on the dimension VIS of a spectrum.
std::string aim_id(std::string_view dimension);

/// Whether an id is one that `aim_id` makes.
bool is_aim_id(std::string_view id);

/// The asked questions in questionnaire order.
std::vector<QuestionPosition> asked_questions(const Questionnaire& questionnaire);

/// The scale of a dimension: its own, else the questionnaire's.
const Scale& scale_of(const Questionnaire& questionnaire, const Dimension& dimension);

/// True when no dimension has a scale that differs in bounds from the questionnaire's.
bool shares_one_scale(const Questionnaire& questionnaire);

const Dimension* find_dimension(const Questionnaire& questionnaire, std::string_view id);
const Section* find_section(const Questionnaire& questionnaire, std::string_view id);
const Fact* find_fact(const Questionnaire& questionnaire, std::string_view id);

/// The asked language when the questionnaire has it, else its default, else "".
std::string choose_language(const Questionnaire& questionnaire, std::string_view wanted);

}  // namespace socratic
