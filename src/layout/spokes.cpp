// SPDX-License-Identifier: MIT
#include "layout/spokes.hpp"
#include <algorithm>

namespace socratic {
namespace {

/// Texts of the questionnaire as they are set.
struct Names {
    const Words& words;
    std::string_view language;
    std::string operator()(const Text& text) const { return typeset(words, in(text, language)); }
};

Spoke spoke_of(const Questionnaire& questionnaire, const Dimension& dimension, const Names& names) {
    const auto& scale = scale_of(questionnaire, dimension);
    Spoke spoke;
    spoke.id = spoke.dimension = dimension.id;
    spoke.name = names(dimension.name);
    spoke.short_name = names(dimension.short_name);
    spoke.arc = dimension.section;
    spoke.bounds = {static_cast<double>(scale.min), static_cast<double>(scale.max)};
    return spoke;
}

void add_questions(Spokes& spokes, const Spoke& model, const Dimension& dimension, const Names& names) {
    for (const auto& question : dimension.questions) {
        if (question.off) continue;
        auto spoke = model;
        spoke.id = spoke.name = question.id;
        spoke.short_name.clear();
        spoke.wording = names(question.text);
        spoke.arc = dimension.id;
        spokes.list.push_back(std::move(spoke));
    }
    spokes.arcs.push_back({dimension.id, {model.name, model.short_name, dimension.id}});
}

const QuestionScores* find_question(const DimensionScores& dimension, const std::string& id) {
    const auto& all = dimension.questions;
    const auto found =
        std::find_if(all.begin(), all.end(), [&](const auto& question) { return question.id == id; });
    return found == all.end() ? nullptr : &*found;
}

Figure figure_of_dimension(const DimensionScores& scores) {
    Figure figure;
    figure.level = scores.mean ? scores.mean : scores.median;
    figure.reported = scores.reported;
    figure.agreed = scores.agreed;
    figure.target = scores.target;
    figure.target_by = scores.target_by;
    figure.n = scores.n;
    figure.views = scores.views;
    figure.gap = scores.gap;
    figure.hidden = scores.hidden;
    if (scores.q1 && scores.q3) figure.middle_half = {*scores.q1, *scores.q3};
    figure.marks = scores.marks;
    figure.questions_used = scores.questions_used;
    figure.questions_of = scores.questions_of;
    return figure;
}

Figure figure_of_question(const QuestionScores& scores, double lowest_level) {
    Figure figure;
    figure.level = scores.mean;
    figure.n = scores.n;
    figure.views = scores.views;
    figure.hidden = scores.hidden;
    if (scores.hidden != Hidden::no)
        figure.gap = Gap::hidden;
    else if (!scores.asked)
        figure.gap = Gap::not_asked;
    else if (!scores.mean)
        figure.gap = Gap::nobody_scored;
    if (scores.counts)
        for (std::size_t i = 0; i < scores.counts->size(); ++i)
            if ((*scores.counts)[i] > 0)
                figure.marks.emplace_back(lowest_level + static_cast<double>(i), (*scores.counts)[i]);
    return figure;
}

}  // namespace

Spokes spokes_of(const Questionnaire& questionnaire, const Words& words, std::string_view language,
                 SpokesFor what) {
    const Names names{words, language};
    Spokes spokes;
    for (const auto& dimension : questionnaire.dimensions) {
        auto spoke = spoke_of(questionnaire, dimension, names);
        if (what == SpokesFor::questions)
            add_questions(spokes, spoke, dimension, names);
        else
            spokes.list.push_back(std::move(spoke));
    }
    if (what == SpokesFor::dimensions)
        for (const auto& section : questionnaire.sections)
            spokes.arcs.push_back({section.id, {names(section.name)}});
    return spokes;
}

Figure figure_of(const std::vector<DimensionScores>& dimensions, const Spoke& spoke) {
    Figure none;
    none.gap = Gap::not_asked;
    const auto found = std::find_if(dimensions.begin(), dimensions.end(),
                                    [&](const auto& scores) { return scores.id == spoke.dimension; });
    if (found == dimensions.end()) return none;
    if (spoke.id == spoke.dimension) return figure_of_dimension(*found);
    const auto* question = find_question(*found, spoke.id);
    return question == nullptr ? none : figure_of_question(*question, spoke.bounds.min);
}

}  // namespace socratic
