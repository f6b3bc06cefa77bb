// SPDX-License-Identifier: MIT
// The picture in words, for those who do not see it.
#include <algorithm>
#include "layout/texts.hpp"

namespace socratic {
namespace {

std::string half_in_words(const Subject& subject, const Figure& figure) {
    return said(subject, "say.spread",
                {{"from", number_in(subject.words, figure.middle_half->first, 1)},
                 {"to", number_in(subject.words, figure.middle_half->second, 1)}});
}

std::string value_in_words(const Subject& subject, const Layer& layer, std::size_t spoke) {
    const auto& value = layer.values[spoke];
    const auto& figure = layer.figures[spoke];
    const auto named = [&](const std::string& what) {
        return typeset(subject.words, layer.short_name + ": " + what);
    };
    if (layer.role == Role::community) {
        if (!value) return named(reason_of_members(subject, layer, spoke));
        auto members = number_in(subject.words, *value, 1) + ", " +
                       words_for_count(subject.words, "spoke.members", figure.n);
        if (layer.spread && figure.middle_half) members += ", " + half_in_words(subject, figure);
        return named(members);
    }
    if (!value) return is_of_people(layer) ? named(reason_of_layer(subject, layer, spoke)) : "";
    if (layer.role == Role::agreed || layer.role == Role::target)
        return named(level_in(subject.words, *value));
    auto out = named(number_in(subject.words, *value, 1));
    if (layer.role == Role::reported) return out;
    out += ", " + said(subject, "spoke.n", {{"n", count_in(subject.words, figure.n)}});
    if (figure.middle_half && layer.role == Role::answers) out += ", " + half_in_words(subject, figure);
    if (spoke < layer.intervals.size() && layer.intervals[spoke])
        out += ", " + said(subject, "say.interval",
                           {{"from", number_in(subject.words, layer.intervals[spoke]->low, 1)},
                            {"to", number_in(subject.words, layer.intervals[spoke]->high, 1)}});
    if (figure.views == Views::split) out += ", " + said(subject, "spoke.split");
    return out;
}

}  // namespace

std::string title_of(const Picture& picture, std::string_view key) {
    const auto& subject = picture.subject;
    auto about = said(subject, subject.scores.organisation);
    if (about.empty()) about = said(subject, subject.questionnaire.title);
    auto title = said(subject, key, {{"organisation", about}});
    const auto* community = subject.options.community;
    if (subject.scores.rounds.empty() && community != nullptr && community->year &&
        subject.options.other_community == nullptr)
        title += ", " + std::to_string(*community->year);
    if (!subject.scores.rounds.empty())
        if (const auto date = date_in(subject.words, subject.scores.rounds[round_of_head(picture)].date);
            !date.empty())
            title += ", " + date;
    return title;
}

std::string description_of(const Picture& picture) {
    const auto& subject = picture.subject;
    std::string out;
    const auto add_sentence = [&](const std::string& sentence) {
        out += (out.empty() ? "" : " ") + sentence;
    };
    const auto& scale = subject.questionnaire.scale;
    if (shares_one_scale(subject.questionnaire))
        add_sentence(
            said(subject, "say.scale",
                 {{"min", level_in(subject.words, scale.min)}, {"max", level_in(subject.words, scale.max)}}));
    std::vector<std::string> told;
    for (const auto& layer : picture.layers.list) {
        if (std::find(told.begin(), told.end(), layer.legend) != told.end()) continue;
        add_sentence(layer.legend + ".");
        told.push_back(layer.legend);
    }
    for (std::size_t i = 0; i < picture.spokes.list.size(); ++i) {
        std::string values;
        for (const auto& layer : picture.layers.list) {
            const auto value = value_in_words(subject, layer, i);
            if (!value.empty()) values += (values.empty() ? "" : "; ") + value;
        }
        add_sentence(picture.spokes.list[i].name + (values.empty() ? "." : " – " + values + "."));
    }
    return typeset(subject.words, out);
}

}  // namespace socratic
