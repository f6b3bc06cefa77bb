// SPDX-License-Identifier: MIT
// A column of a map for importing, and what its options mean.
#pragma once
#include <map>
#include <set>
#include <string>
#include <vector>
#include "model/import_map.hpp"
#include "model/questionnaire.hpp"
#include "read/reading.hpp"

namespace socratic {

/// What may stand for an option: the words, and what to say when another one does.
struct AllowedMeanings {
    const Fact* fact = nullptr;  ///< whose values' ids are meant, or nullptr for levels
    int least_level = 0, most_level = 0;
    Kind kind = Kind::wheel;  ///< of the questionnaire
    std::string hint{};
};

/// Levels of any of the questionnaire's scales.
AllowedMeanings level_meanings(const Questionnaire& questionnaire);

/// Levels as they are written, `DK` (also for NSP), `NA` (also for SO), of a spectrum `VARIES`,
/// `empty`, or ids of values.
OptionMeanings read_option_meanings(Reading& reading, const Node& map, const AllowedMeanings& allowed);

/// Reads columns one after the other and reports what is there twice.
class ImportColumns {
public:
    ImportColumns(Reading& reading, const Questionnaire& questionnaire);
    void read(const Node& node, ImportMap& map);

private:
    struct Meaning {
        bool known = false;
        bool has_options = false;
        AllowedMeanings allowed{};
    };
    Meaning read_is(const Node& node);
    Meaning meaning_of(const Node& is);
    void report_unknown(const Node& is);
    void check_twice(const Node& node, const ImportMap::Column& column);

    Reading& reading_;
    const Questionnaire& questionnaire_;
    std::map<std::string, int> line_of_id_;  // ids in small letters
    std::map<std::string, int> line_of_heading_;
};

}  // namespace socratic
