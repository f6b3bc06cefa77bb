// SPDX-License-Identifier: MIT
#include "layout/wheel.hpp"
#include <algorithm>
#include "base/problem.hpp"
#include "layout/compose.hpp"
#include "layout/marks.hpp"
#include "layout/small_multiples.hpp"
#include "layout/texts.hpp"

namespace socratic {
namespace {

Notes notes_of(const Picture& picture) {
    if (shares_one_scale(picture.subject.questionnaire)) return {};
    return {true, {said(picture.subject, "note.own_scales")}};
}

PageTexts texts_of(const Picture& picture, const Notes& notes) {
    PageTexts texts;
    texts.title = [&](double width) { return title_block(picture, width); };
    texts.legend = [&](double width) { return legend_block(picture, width); };
    texts.notes = [&, notes](double width) { return notes_block(picture, notes, width); };
    return texts;
}

Naming naming_of(const Picture& picture, bool short_names) {
    Naming naming;
    for (std::size_t i = 0; i < picture.spokes.list.size(); ++i) {
        const auto& spoke = picture.spokes.list[i];
        const bool use_short = short_names && !spoke.short_name.empty();
        naming.labels.push_back(
            {spoke.id, use_short ? spoke.short_name : spoke.name, "", notes_of_spoke(picture, i), false});
    }
    return naming;
}

/// Ids instead of names, with `most_notes` lines under each at the most.
Naming ids_of(const Picture& picture, std::size_t most_notes) {
    auto naming = naming_of(picture, false);
    for (auto& label : naming.labels) {
        label.name = label.id;
        label.notes.resize(std::min(label.notes.size(), most_notes));
    }
    return naming;
}

PageTexts with_key(PageTexts texts, const Picture& picture, const KeyRows& rows) {
    const auto& subject = picture.subject;
    texts.key = [&, rows](double width) {
        return key_block(subject.ruler, picture.page, subject.theme, rows, width);
    };
    return texts;
}

PageTexts texts_with_note(const Picture& picture, std::string_view key) {
    auto notes = notes_of(picture);
    notes.more.push_back(said(picture.subject, key));
    return texts_of(picture, notes);
}

/// Dimensions: their names; then their short names; then names with broken words; then ids with a key of
/// the names, and where there is no room for that either, ids alone.
std::vector<Attempt> attempts_for_dimensions(const Picture& picture) {
    std::vector<Attempt> attempts;
    const auto texts = texts_of(picture, notes_of(picture));
    attempts.push_back({naming_of(picture, false), texts, false});
    attempts.push_back({naming_of(picture, true), texts, false});
    for (const double widest : {14.0, 10.0}) {
        attempts.push_back({naming_of(picture, false), texts, true});
        attempts.back().naming.widest_word = widest;
    }
    attempts.push_back({naming_of(picture, true), texts, true});
    attempts.back().naming.widest_word = 8;
    KeyRows rows;
    for (const auto& spoke : picture.spokes.list) rows.emplace_back(spoke.id, spoke.name);
    attempts.push_back({ids_of(picture, 2), with_key(texts, picture, rows), true});
    for (const std::size_t notes : {2, 1, 0})
        attempts.push_back({ids_of(picture, notes), texts_with_note(picture, "key.dimensions"), true});
    return attempts;
}

/// Questions: id and wording; then the id with a key; then the id alone, with less and less under it.
std::vector<Attempt> attempts_for_questions(const Picture& picture) {
    std::vector<Attempt> attempts;
    const auto texts = texts_of(picture, notes_of(picture));
    auto with_wording = naming_of(picture, false);
    KeyRows rows;
    for (std::size_t i = 0; i < picture.spokes.list.size(); ++i) {
        with_wording.labels[i].wording = picture.spokes.list[i].wording;
        rows.emplace_back(picture.spokes.list[i].id, picture.spokes.list[i].wording);
    }
    attempts.push_back({std::move(with_wording), texts, false});
    attempts.push_back({naming_of(picture, false), with_key(texts, picture, rows), false});
    const auto alone = texts_with_note(picture, "key.questions");
    attempts.push_back({naming_of(picture, false), alone, false});
    for (const std::size_t notes : {1, 0}) attempts.push_back({ids_of(picture, notes), alone, true});
    return attempts;
}

void draw_wheel(const Canvas& canvas, const Picture& picture) {
    const auto& layers = picture.layers.list;
    const auto spread = picture.subject.options.spread;
    for (const auto& layer : layers) {
        if (!layer.spread) continue;
        if (spread == SpreadMark::bars) draw_spread_bars(canvas, layer);
        draw_tint(canvas, layer);
    }
    const double number_turn = find_number_turn(canvas, layers);
    draw_rings(canvas, number_turn);
    draw_ring_numbers(canvas, number_turn, layers);
    draw_section_arcs(canvas, picture.spokes);
    for (const auto& layer : layers)
        if (layer.spread && spread == SpreadMark::dots) draw_spread_dots(canvas, layer);
    draw_layers(canvas, layers);
}

Scene page_with_wheel(const Picture& picture) {
    const auto& subject = picture.subject;
    const auto& page = picture.page;
    const auto attempts =
        subject.options.questions ? attempts_for_questions(picture) : attempts_for_dimensions(picture);
    auto fitted = fit_page(subject.ruler, page, attempts, page.body, has_section_arcs(picture.spokes));
    for (const auto& spoke : picture.spokes.list) fitted.fit.dial.spokes.push_back(spoke.bounds);
    Scene scene;
    put(scene, fitted.composition);
    const Canvas canvas{scene,         fitted.fit.dial, subject.theme,   subject.ruler,
                        subject.words, page.unit,       fitted.fit.small};
    draw_wheel(canvas, picture);
    draw_labels(scene, subject.ruler, subject.theme, page, fitted.attempt->naming, fitted.fit);
    return scene;
}

}  // namespace

Scene layout_wheel(const Scores& scores, const Questionnaire& questionnaire, const Words& words,
                   const WheelOptions& options, const Measure& measure) {
    const auto& theme = options.theme != nullptr ? *options.theme : themes().front();
    const Ruler ruler(measure);
    const Subject subject{scores, questionnaire, words, options, theme, ruler};
    const auto page = plan_page(options.size, theme);
    const auto spokes = spokes_of(questionnaire, words, options.language,
                                  options.questions ? SpokesFor::questions : SpokesFor::dimensions);
    if (spokes.list.empty()) throw Failure("the questionnaire has no dimension to draw");
    const auto layers = choose_layers(subject, spokes);
    const Picture picture{subject, page, spokes, layers};
    const auto of_people = std::count_if(layers.list.begin(), layers.list.end(), is_of_people);
    auto scene = of_people > 3 ? small_multiples(picture) : page_with_wheel(picture);
    scene.width = page.width;
    scene.height = page.height;
    scene.paper = theme.paper;
    scene.language = options.language;
    scene.title = title_of(picture);
    scene.description = description_of(picture);
    return scene;
}

}  // namespace socratic
