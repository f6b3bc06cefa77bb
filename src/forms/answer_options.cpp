// SPDX-License-Identifier: MIT
#include "forms/answer_options.hpp"
#include <algorithm>

namespace socratic {

std::vector<AnswerOption> answer_options(const Questionnaire& questionnaire, const Scale& scale,
                                         const std::string& language, const Words& words) {
    const auto said = [&](const Text& text) { return typeset(words, in(text, language)); };
    std::vector<AnswerOption> options;
    for (int level = scale.min; level <= scale.max; ++level) {
        auto& option = options.emplace_back();
        option.cell = static_cast<Cell>(level - scale.min);
        const auto named = scale.levels.find(level);
        if (named == scale.levels.end()) continue;
        option.name = said(named->second.name);
        option.meaning = said(named->second.meaning);
    }
    const auto no_level = [&](Cell cell, const Text& name, std::string_view otherwise) {
        options.push_back(
            {cell, name.empty() ? typeset(words, socratic::words(words, otherwise)) : said(name), {}});
    };
    no_level(cell_dont_know, questionnaire.dont_know, "form.dont_know");
    no_level(cell_not_applicable, questionnaire.not_applicable, "form.not_applicable");
    if (questionnaire.kind == Kind::spectrum) no_level(cell_varies, questionnaire.varies, "form.varies");
    return options;
}

const AnswerOption& option_of(const std::vector<AnswerOption>& options, Cell cell) {
    return *std::find_if(options.begin(), options.end(),
                         [&](const AnswerOption& option) { return option.cell == cell; });
}

std::string option_label(const AnswerOption& option, const Scale& scale) {
    if (option.cell < 0) return option.name;
    const auto level = std::to_string(scale.min + option.cell);
    return option.name.empty() ? level : level + " " + option.name;
}

bool offers_silence(const Fact& fact) {
    return std::any_of(fact.values.begin(), fact.values.end(),
                       [](const auto& value) { return value.id == "undisclosed"; });
}

}  // namespace socratic
