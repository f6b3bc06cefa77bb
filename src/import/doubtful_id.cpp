// SPDX-License-Identifier: MIT
#include "import/doubtful_id.hpp"
#include <fmt/format.h>
#include <algorithm>
#include "import/heading.hpp"
#include "import/match_columns.hpp"
#include "import/near_wording.hpp"
#include "read/reading.hpp"

namespace socratic {
namespace {

constexpr std::size_t most_warnings = 3;

double words_in(const std::string& text) {
    return static_cast<double>(std::count(text.begin(), text.end(), ' ')) + 1;
}

/// The share of the words, of the longer text, that the two have in common.
double likeness(const std::string& a, const std::string& b) {
    return 1 - distance_in_words(a, b) / std::max(words_in(a), words_in(b));
}

bool is_doubtful(const IdMatch& match, const KnownQuestions& known) {
    bool says_something = false;
    for (const auto& reading : match.readings) {
        if (words_in(reading) < 3) continue;
        says_something = true;
        for (const auto& [wording, target] : known.wordings())
            if (target == match.target && likeness(reading, wording) >= 1.0 / 3) return false;
    }
    return says_something;
}

/// What it asks: the first of its wordings that is a sentence.
std::string asked(const ExportColumn& column) {
    for (const auto& wording : column.wordings)
        if (words_in(heading_key(wording)) >= 3) return quoted(heading_key(wording));
    return quoted(heading_key(column.heading));
}

}  // namespace

std::vector<Problem> doubtful_ids(const std::vector<IdMatch>& matches, const KnownQuestions& known,
                                  const std::string& file) {
    std::vector<Problem> warnings;
    std::size_t more = 0;
    for (const auto& match : matches) {
        if (!is_doubtful(match, known)) continue;
        if (warnings.size() == most_warnings) {
            ++more;
            continue;
        }
        warnings.push_back({Severity::warning,
                            {file, 0, 0, {}},
                            fmt::format("{} is '{}' by its id, but asks {}", called(*match.column),
                                        id_of(known.questionnaire(), match.target), asked(*match.column)),
                            "if it is another question, say in a map which one"});
    }
    if (more == 0) return warnings;
    auto& first = warnings.front();
    first.message += fmt::format("; {} more do not ask what their id says", more + most_warnings - 1);
    first.hint = "is the export in another language, or made with another questionnaire?";
    warnings.resize(1);
    return warnings;
}

}  // namespace socratic
