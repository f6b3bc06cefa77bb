// SPDX-License-Identifier: MIT
// The words that stand in an answer sheet, in a map and in a phone's file for an answer that is no level.
#pragma once
#include <string_view>
#include "model/answers.hpp"

namespace socratic {

/// "DK", "NA", "VARIES"; "" for no answer and for a level.
constexpr std::string_view answer_word(Cell cell) {
    switch (cell) {
        case cell_dont_know:
            return "DK";
        case cell_not_applicable:
            return "NA";
        case cell_varies:
            return "VARIES";
        default:
            return "";
    }
}

}  // namespace socratic
