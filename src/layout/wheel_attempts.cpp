// SPDX-License-Identifier: MIT
#include <algorithm>
#include "layout/wheel_parts.hpp"

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

Naming names_of(const Picture& picture) {
    Naming naming;
    for (std::size_t i = 0; i < picture.spokes.list.size(); ++i) {
        const auto& spoke = picture.spokes.list[i];
        naming.labels.push_back({spoke.id, spoke.name, "", notes_of_spoke(picture, i), false});
    }
    return naming;
}

Naming short_names_of(const Picture& picture, Naming naming) {
    for (std::size_t i = 0; i < picture.spokes.list.size(); ++i)
        if (const auto& name = picture.spokes.list[i].short_name; !name.empty()) naming.labels[i].name = name;
    return naming;
}

/// Ids instead of names, with `most_notes` lines under each at the most.
Naming ids_of(Naming naming, std::size_t most_notes) {
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
    const auto names = names_of(picture), short_names = short_names_of(picture, names);
    attempts.push_back({names, texts, false});
    attempts.push_back({short_names, texts, false});
    for (const double widest : {14.0, 10.0}) {
        attempts.push_back({names, texts, true});
        attempts.back().naming.widest_word = widest;
    }
    attempts.push_back({short_names, texts, true});
    attempts.back().naming.widest_word = 8;
    KeyRows rows;
    for (const auto& spoke : picture.spokes.list) rows.emplace_back(spoke.id, spoke.name);
    attempts.push_back({ids_of(names, 2), with_key(texts, picture, rows), true});
    for (const std::size_t notes : {2, 1, 0})
        attempts.push_back({ids_of(names, notes), texts_with_note(picture, "key.dimensions"), true, true});
    return attempts;
}

/// Questions: id and wording; then the id with a key; then the id alone, with less and less under it.
std::vector<Attempt> attempts_for_questions(const Picture& picture) {
    std::vector<Attempt> attempts;
    const auto texts = texts_of(picture, notes_of(picture));
    const auto names = names_of(picture);
    auto with_wording = names;
    KeyRows rows;
    for (std::size_t i = 0; i < picture.spokes.list.size(); ++i) {
        with_wording.labels[i].wording = picture.spokes.list[i].wording;
        rows.emplace_back(picture.spokes.list[i].id, picture.spokes.list[i].wording);
    }
    attempts.push_back({std::move(with_wording), texts, false});
    attempts.push_back({names, with_key(texts, picture, rows), false});
    const auto alone = texts_with_note(picture, "key.questions");
    attempts.push_back({names, alone, false});
    for (const std::size_t notes : {1, 0}) attempts.push_back({ids_of(names, notes), alone, true, true});
    return attempts;
}

}  // namespace

std::vector<Attempt> wheel_attempts(const Picture& picture) {
    return picture.subject.options.questions ? attempts_for_questions(picture)
                                             : attempts_for_dimensions(picture);
}

}  // namespace socratic
