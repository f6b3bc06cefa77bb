// SPDX-License-Identifier: MIT
#include "write/figure_text.hpp"
#include <array>
#include <charconv>

namespace socratic {

std::string figure_text(double figure) {
    std::array<char, 32> digits{};
    const auto end =
        std::to_chars(digits.data(), digits.data() + digits.size(), figure, std::chars_format::general, 9)
            .ptr;
    const std::string text(digits.data(), end);
    return text == "-0" ? "0" : text;
}

void add_minimum_answered(JsonObject& questionnaire, Fraction minimum_answered) {
    if (minimum_answered != Questionnaire().minimum_answered)
        questionnaire.add("minimum_answered", figure_text(minimum_answered.value()));
}

std::string_view hidden_text(Hidden hidden) {
    switch (hidden) {
        case Hidden::no:
            return "";
        case Hidden::small:
            return "small";
        case Hidden::complement:
            return "complement";
    }
    return "";
}

std::string_view views_text(Views views) {
    switch (views) {
        case Views::none:
            return "";
        case Views::split:
            return "split";
        case Views::mixed:
            return "mixed";
        case Views::agreed:
            return "agreed";
    }
    return "";
}

std::string_view gap_text(Gap gap) {
    switch (gap) {
        case Gap::none:
            return "";
        case Gap::not_asked:
            return "not_asked";
        case Gap::nobody_scored:
            return "nobody_scored";
        case Gap::hidden:
            return "hidden";
        case Gap::too_few_common:
            return "too_few_common";
        case Gap::not_reported:
            return "not_reported";
        case Gap::other_scale:
            return "other_scale";
        case Gap::other_weights:
            return "other_weights";
    }
    return "";
}

std::string_view verdict_text(Verdict verdict) {
    switch (verdict) {
        case Verdict::none:
            return "";
        case Verdict::clear:
            return "clear";
        case Verdict::chance:
            return "chance";
    }
    return "";
}

std::string_view since_text(Since since) { return since == Since::first ? "first" : "previous"; }

std::string_view question_change_text(QuestionChangeKind kind) {
    switch (kind) {
        case QuestionChangeKind::added:
            return "added";
        case QuestionChangeKind::dropped:
            return "dropped";
        case QuestionChangeKind::reworded:
            return "reworded";
        case QuestionChangeKind::renamed:
            return "renamed";
        case QuestionChangeKind::corrected:
            return "corrected";
    }
    return "";
}

}  // namespace socratic
