// SPDX-License-Identifier: MIT
// An invented report with every kind of passage, in one language and in two.
#pragma once
#include "report/report.hpp"

namespace socratic::sample {

inline Passage heading(int level, const std::string& text) { return {Heading{level, {{text}}}}; }
inline Passage paragraph(const std::string& text) { return {Paragraph{{{text}}}}; }

/// So many words of five letters, each with its number.
inline std::string words(int count) {
    std::string text;
    for (int i = 1; i <= count; ++i) text += (i > 1 ? " word" : "word") + std::to_string(i);
    return text;
}

/// A rectangle with a name in it.
inline Passage figure(const std::string& name, double width, double height) {
    Scene scene;
    scene.width = width;
    scene.height = height;
    scene.title = name;
    scene.description = name + " in words";
    Bar bar;
    bar.middle = {width / 2, height / 2};
    bar.width = width;
    bar.height = height;
    bar.stroke = Stroke{colour("#0072B2"), 1};
    scene.shapes = {
        bar, TextLine{{10, 20}, "drawn " + name, {9}, colour("#1f1f1f"), Anchor::start, 40, 0, "label", {}}};
    return {ReportFigure{name, scene}};
}

inline Passage list(std::optional<int> first, const std::vector<std::string>& items) {
    List made;
    made.first_number = first;
    for (const auto& item : items) made.items.push_back({paragraph(item)});
    return {made};
}

/// Two columns of text and one of numbers.
inline Passage table(int rows) {
    Table made;
    made.columns = {Table::Align::start, Table::Align::start, Table::Align::end};
    made.header = {{{"Topic"}}, {{"What the highest level looks like"}}, {{"Mean"}}};
    for (int i = 1; i <= rows; ++i)
        made.rows.push_back({{{"Topic " + std::to_string(i), true}},
                             {{"Row " + std::to_string(i) +
                               ": the policy is known to all, has a budget, and is looked at every year by "
                               "the board together with the staff"}},
                             {{"3." + std::to_string(10 + i)}}});
    return {made};
}

inline Report report(std::vector<Passage> passages) {
    Report made;
    made.languages = {"en"};
    made.title = "Where we stand";
    made.author = "Three Shores";
    made.passages = std::move(passages);
    return made;
}

/// All kinds once.
inline Report whole() {
    Paragraph mixed{{{"Twenty-three of thirty-one people answered "},
                     {"on 3 February 2026", true},
                     {". What follows is "},
                     {"a start", false, true},
                     {", not a grade; the method is "},
                     {"described here", false, false, false, "https://example.org/method?a=1&b='x'"},
                     {". " + words(60)}}};
    return report(
        {heading(1, "Where we stand, and what to talk about"),
         {mixed},
         figure("wheel", 520, 420),
         {PageBreak{}},
         heading(2, "What to talk about"),
         paragraph("Three things stand out:"),
         list({}, {"Views are split on the budget. " + words(25), "Nobody knows the policy.",
                   "Targets are late."}),
         list(9, {"First " + words(14), "Second"}),
         heading(3, "Budget"),
         {Quote{{paragraph("Which power relation is behind this? " + words(22)),
                 paragraph("And who decides?")}}},
         figure("histogram", 180, 70),
         heading(2, "Figures"),
         table(12),
         heading(2, "Our plan"),
         {Table{{Table::Align::start, Table::Align::start, Table::Align::start},
                {{{"What"}}, {{"Who"}}, {{"By when"}}},
                {{{{"Write down who decides on the budget"}}, {}, {}}, {{{"Name a focal point"}}, {}, {}}}}},
         paragraph("What else?"),
         {WritingLines{4}}});
}

/// French and English.
inline Report bilingual() {
    auto made = report({});
    made.languages = {"fr", "en"};
    made.passages.push_back(heading(1, "Résultats · Results"));
    made.passages.push_back({SideBySide{
        {heading(2, "Ce dont il faut parler"),
         paragraph("Les avis sont partagés sur le budget, et personne ne connaît la politique. " + words(30)),
         list({}, {"Un point " + words(9), "Un autre point"}), figure("roue", 420, 300),
         heading(3, "Le plan"), paragraph("Fin.")},
        {heading(2, "What to talk about"), paragraph("Views are split on the budget. " + words(18)),
         list({}, {"One point " + words(6), "Another point"}), figure("wheel", 420, 300),
         heading(3, "The plan"), paragraph("End.")}}});
    return made;
}

}  // namespace socratic::sample
