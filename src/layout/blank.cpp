// SPDX-License-Identifier: MIT
// The wheel for the wall: nothing on it yet.
#include <algorithm>
#include "base/problem.hpp"
#include "layout/blank_parts.hpp"
#include "layout/compose.hpp"
#include "layout/texts.hpp"

namespace socratic {
namespace {

Spokes spokes_of_blank(const Blank& blank) {
    auto spokes = spokes_of(blank.questionnaire, blank.words, blank.options.language,
                            blank.options.questions ? SpokesFor::questions : SpokesFor::dimensions);
    for (int i = 0; i < blank.options.spare; ++i) {
        Spoke spare;
        spare.id = "_spare" + std::to_string(i + 1);
        spare.bounds = {static_cast<double>(blank.questionnaire.scale.min),
                        static_cast<double>(blank.questionnaire.scale.max)};
        spare.is_spare = true;
        spokes.list.push_back(std::move(spare));
    }
    return spokes;
}

PageTexts texts_of(const Blank& blank) {
    PageTexts texts;
    texts.title = [&](double width) { return title_of_blank(blank, width); };
    texts.notes = [&](double width) { return meanings_of_levels(blank, width); };
    return texts;
}

Naming naming_of(const Spokes& spokes, bool short_names, bool with_wording) {
    Naming naming;
    for (const auto& spoke : spokes.list) {
        const bool use_short = short_names && !spoke.short_name.empty();
        naming.labels.push_back({spoke.id,
                                 use_short ? spoke.short_name : spoke.name,
                                 with_wording ? spoke.wording : "",
                                 {},
                                 spoke.is_spare});
    }
    return naming;
}

std::vector<Attempt> attempts_for(const Blank& blank, const Spokes& spokes) {
    std::vector<Attempt> attempts;
    const auto texts = texts_of(blank);
    attempts.push_back({naming_of(spokes, false, true), texts, false});
    attempts.push_back({naming_of(spokes, true, false), texts, false});
    attempts.push_back({naming_of(spokes, true, false), texts, true});
    attempts.back().naming.widest_word = 8;
    attempts.push_back(attempts.back());
    attempts.back().texts.notes = [&](double width) { return how_to_mark(blank, width); };
    return attempts;
}

}  // namespace

Scene layout_blank(const Questionnaire& questionnaire, const Words& words, const BlankOptions& options,
                   const Measure& measure) {
    const auto& theme = options.theme != nullptr ? *options.theme : themes().front();
    const Ruler ruler(measure);
    const auto page = plan_page(options.size, theme);
    const Blank blank{questionnaire, words, options, theme, ruler, page};
    const auto spokes = spokes_of_blank(blank);
    if (spokes.list.empty()) throw Failure("the questionnaire has no dimension to draw");
    const auto attempts = attempts_for(blank, spokes);
    auto fitted = fit_page(ruler, page, attempts, {page.body * 1.1, has_section_arcs(spokes)});
    for (const auto& spoke : spokes.list) fitted.fit.dial.spokes.push_back(spoke.bounds);
    Scene scene;
    scene.width = page.width;
    scene.height = page.height;
    scene.paper = theme.paper;
    scene.language = options.language;
    const auto title = blank.said(questionnaire.title);
    scene.title = typeset(words, socratic::words(words, "say.title.blank", {{"title", title}}));
    scene.description =
        typeset(words, words_for_count(words, "say.spokes", static_cast<long>(spokes.list.size())));
    for (const auto& spoke : spokes.list)
        if (!spoke.is_spare)
            scene.description += " " + (spoke.wording.empty() ? spoke.name : spoke.wording) + ".";
    put(scene, fitted.composition);
    const Canvas canvas{scene, fitted.fit.dial, theme, ruler, words, page.unit, page.small};
    draw_blank_wheel(canvas, blank, spokes);
    draw_section_arcs(canvas, spokes);
    draw_labels(scene, ruler, theme, page, fitted.attempt->naming, fitted.fit);
    return scene;
}

}  // namespace socratic
