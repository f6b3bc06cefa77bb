// SPDX-License-Identifier: MIT
// The wheel for the wall: nothing on it yet.
#include <algorithm>
#include <cmath>
#include <numbers>
#include "base/problem.hpp"
#include "base/utf8.hpp"
#include "layout/compose.hpp"
#include "layout/marks.hpp"
#include "layout/texts.hpp"
#include "layout/wheel.hpp"

namespace socratic {
namespace {

constexpr double number_aside = 7.5, name_aside = 6.5;  // units left and right of twelve o'clock

struct Blank {
    const Questionnaire& questionnaire;
    const Words& words;
    const BlankOptions& options;
    const Theme& theme;
    const Ruler& ruler;
    const Page& page;
    std::string said(std::string_view key) const { return typeset(words, socratic::words(words, key)); }
    std::string said(const Text& text) const { return typeset(words, in(text, options.language)); }
};

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

/// A word and a line to write on after it.
void add_field(Block& block, const Blank& blank, const std::string& word, Point at, double width) {
    const auto& page = blank.page;
    const LineLook look{{page.body, false, false}, blank.theme.soft, page.line, "title"};
    auto text = text_line(blank.ruler, word, at, look);
    const double from = at.x + text.width + 6 * page.unit, y = at.y + 2 * page.unit;
    add(block, std::move(text));
    block.shapes.push_back(
        Lines{{{{from, y}, {at.x + width, y}}}, false, {}, Stroke{blank.theme.rim, 0.6 * page.unit}});
    block.width = std::max(block.width, at.x + width);
    block.height = std::max(block.height, y + page.unit);
}

Block title_of_blank(const Blank& blank, double width) {
    const auto& page = blank.page;
    const auto title = typeset(blank.words, words(blank.words, "head.version",
                                                  {{"title", blank.said(blank.questionnaire.title)},
                                                   {"version", blank.questionnaire.version}}));
    auto block =
        headline_block(blank.ruler, page, blank.theme, {blank.said("head.blank"), "", {title}}, width);
    const std::string fields[] = {blank.said("head.organisation"), blank.said("head.date"),
                                  blank.said("head.number")};
    double baseline = block.height + page.body * 2.7;
    if (page.arrangement == Arrangement::stacked) {
        const double shares[][2] = {{0, 0.372}, {0.423, 0.18}, {0.654, 0.346}};
        for (std::size_t i = 0; i < 3; ++i)
            add_field(block, blank, fields[i], {shares[i][0] * width, baseline}, shares[i][1] * width);
        return block;
    }
    for (const auto& field : fields) {
        add_field(block, blank, field, {0, baseline}, std::min(width, 24 * page.body));
        baseline += page.body * 2.2;
    }
    return block;
}

/// The meaning of each level, and how to mark the wheel.
Block meanings_of_levels(const Blank& blank, double width) {
    const auto& page = blank.page;
    const TextStyle bold{page.body, true, false}, plain{page.body, false, false};
    const LineLook strong{bold, blank.theme.ink, 0, "legend"}, soft{plain, blank.theme.soft, 0, "legend"};
    double numbers = 0, names = 0;
    const auto& levels = blank.questionnaire.scale.levels;
    for (const auto& [level, texts] : levels) {
        numbers = std::max(numbers, blank.ruler.width(level_in(blank.words, level), bold));
        names = std::max(names, blank.ruler.width(blank.said(texts.name), bold));
    }
    numbers += page.body;
    names += numbers + 1.2 * page.body;
    const bool is_narrow = names > 0.45 * width;
    Block block;
    double baseline = page.body * cap_height;
    for (const auto& [level, texts] : levels) {
        add(block, text_line(blank.ruler, level_in(blank.words, level), {0, baseline}, strong));
        add(block, text_line(blank.ruler, blank.said(texts.name), {numbers, baseline}, strong));
        if (is_narrow) baseline += page.body * 1.3;
        const double x = is_narrow ? numbers : names;
        const auto meaning = fold(blank.ruler, blank.said(texts.meaning), plain, width - x);
        for (const auto& line : meaning) {
            add(block, text_line(blank.ruler, line, {x, baseline}, soft));
            baseline += page.body * 1.3;
        }
        baseline += meaning.empty() ? (is_narrow ? 0.2 : 1.5) * page.body : 0.2 * page.body;
    }
    add_paragraph(block, blank.ruler, blank.said("blank.how"),
                  {{page.small, false, false}, blank.theme.soft, page.small_line, "note"}, width,
                  levels.empty() ? 0 : page.body * 0.7);
    return block;
}

PageTexts texts_of(const Blank& blank) {
    PageTexts texts;
    texts.title = [&](double width) { return title_of_blank(blank, width); };
    texts.notes = [&](double width) { return meanings_of_levels(blank, width); };
    return texts;
}

/// In turns, at a radius.
double turns(double length, double radius) { return length / radius / (2 * std::numbers::pi); }

/// Where the name of a level goes: set into its ring when it fits before the next spoke, else just
/// above the ring (below the rim), clear of the places for dots.
struct NameOnRing {
    double width = 0;  ///< 0: no name
    bool is_set_in = false;
};

NameOnRing place_name(const Canvas& canvas, const std::string& name, double radius) {
    if (name.empty()) return {};
    const double width = canvas.ruler.em(name, false) * canvas.small +
                         0.15 * canvas.unit * static_cast<double>(count_code_points(name));
    const double around = 2 * std::numbers::pi * radius;
    if (width + (name_aside + 4) * canvas.unit <= canvas.dial.step() * around) return {width, true};
    return {width <= 0.4 * around ? width : 0, false};
}

void draw_name(const Canvas& canvas, const std::string& name, const NameOnRing& place, double radius) {
    if (place.width == 0) return;
    const double beside = place.is_set_in ? 0 : canvas.small * cap_height / 2 + 2.2 * canvas.unit;
    const bool is_rim = radius > canvas.dial.radius - canvas.unit;
    const double above = is_rim ? -beside : beside;  // outside the rim are the sections' names
    canvas.scene.shapes.push_back(ArcText{canvas.dial.centre, radius + above,
                                          turns(name_aside * canvas.unit, radius + above), false,
                                          Anchor::start, name, TextStyle{canvas.small, false, false},
                                          canvas.theme.soft, 0.15 * canvas.unit, place.width, "ring"});
}

/// The number left of twelve o'clock stands upright in its ring.
void draw_ring_with_name(const Canvas& canvas, double level, const std::string& name) {
    const auto& dial = canvas.dial;
    const auto& [min, max] = dial.spokes.front();
    const double radius = dial.radius_at(0, level), unit = canvas.unit;
    const bool is_edge = level == min || level == max;
    const Stroke stroke{is_edge ? canvas.theme.rim : canvas.theme.ring, (level == max ? 0.8 : 0.5) * unit};
    const LineLook look{{canvas.small, false, false}, canvas.theme.soft, 0, "ring"};
    const auto number = number_in(canvas.words, level, 0);
    const double half = canvas.ruler.width(number, look.style) / 2;
    const double aside = level == min ? 0 : std::max(number_aside * unit, half + 4.5 * unit);
    const double rise = level == min ? 0 : std::sqrt(radius * radius - aside * aside);
    canvas.scene.shapes.push_back(text_line(
        canvas.ruler, number, {dial.centre.x - aside, dial.centre.y - rise + canvas.small * cap_height / 2},
        look, Anchor::middle));
    const auto arc = [&](double from, double to) {
        canvas.scene.shapes.push_back(Arc{dial.centre, radius, from, to, {}, stroke});
    };
    if (level == min) return arc(0, 0);
    const auto place = place_name(canvas, name, radius);
    const double number_from = 1 - turns(aside + half + 1.8 * unit, radius);
    const double number_to = 1 - turns(aside - half - 1.8 * unit, radius);
    if (place.is_set_in) {
        arc(turns(name_aside * unit + place.width + 2.5 * unit, radius), number_from);
        arc(number_to, 1 + turns((name_aside - 2) * unit, radius));
    } else {
        arc(number_to - 1, number_from);
    }
    draw_name(canvas, name, place, radius);
}

/// A place for a dot at every crossing.
void draw_crossings(const Canvas& canvas) {
    const auto& dial = canvas.dial;
    const Stroke stroke{canvas.theme.rim, 0.6 * canvas.unit};
    for (std::size_t i = 0; i < dial.spokes.size(); ++i)
        for (const double level : ring_levels(dial.spokes[i], dial.radius, 1.2 * canvas.small)) {
            const double size = (level == dial.spokes[i].min ? 0.9 : 1.4) * canvas.unit;
            canvas.scene.shapes.push_back(Arc{dial.at(i, level), size, 0, 0, canvas.theme.paper, stroke});
        }
}

void draw_blank_wheel(const Canvas& canvas, const Blank& blank) {
    const auto& dial = canvas.dial;
    if (!dial.shares_one_scale()) {
        draw_rings(canvas, 0);
        draw_crossings(canvas);
        draw_ring_numbers(canvas, 0);
        return;
    }
    for (std::size_t i = 0; i < dial.spokes.size(); ++i)
        canvas.scene.shapes.push_back(
            Lines{{{dial.at(i, dial.spokes[i].min), dial.at(i, dial.spokes[i].max)}},
                  false,
                  {},
                  Stroke{canvas.theme.spoke, 0.6 * canvas.unit}});
    const auto& levels = blank.questionnaire.scale.levels;
    for (const double level : ring_levels(dial.spokes.front(), dial.radius, 1.2 * canvas.small)) {
        const auto found = levels.find(static_cast<int>(level));
        draw_ring_with_name(canvas, level, found == levels.end() ? "" : blank.said(found->second.name));
    }
    draw_crossings(canvas);
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
    auto fitted = fit_page(ruler, page, attempts, page.body * 1.1, has_section_arcs(spokes));
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
    draw_blank_wheel(canvas, blank);
    draw_section_arcs(canvas, spokes);
    draw_labels(scene, ruler, theme, page, fitted.attempt->naming, fitted.fit);
    return scene;
}

}  // namespace socratic
