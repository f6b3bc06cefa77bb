// SPDX-License-Identifier: MIT
// The small text at the foot of the page, and the small lines under the names.
#include <algorithm>
#include "layout/answers_words.hpp"
#include "layout/texts.hpp"

namespace socratic {
namespace {

std::string joined(const std::vector<std::string>& parts, std::string_view between) {
    std::string out;
    for (const auto& part : parts) {
        if (!out.empty()) out += between;
        out += part;
    }
    return out;
}

/// With one group only, its figures are written like those of the whole room.
bool shows_several_groups(const Layers& layers) {
    return std::count_if(layers.list.begin(), layers.list.end(),
                         [](const Layer& layer) { return layer.role == Role::group; }) > 1;
}

std::string about_figures(const Picture& picture) {
    const auto& subject = picture.subject;
    const auto* leading = find_leading(picture.layers);
    if (subject.options.other_community != nullptr) return said(subject, "note.figures.groups");
    if (find_community(picture.layers) != nullptr) {
        if (leading == nullptr) return said(subject, "note.figures.community");
        return said_of_round(subject, "note.figures.beside", leading->round);
    }
    if (leading == nullptr) return "";
    const std::string figures = is_spectrum(subject) ? "note.medians" : "note.figures";
    if (shows_several_groups(picture.layers)) return said(subject, figures + ".groups");
    if (leading->role == Role::group) return said(subject, figures + ".only");
    if (leading->role == Role::reported)
        return said(subject, "note.figures.reported",
                    {{"round", name_of_round(subject.scores, leading->round)}});
    return said_of_round(subject, figures, leading->round);
}

/// That a community's figures are shown although others could be worked out from them and those of before.
std::string accepted_difference(const Subject& subject, const CommunityLayer& community) {
    const auto minimum = std::to_string(community.minimum_members);
    if (community.name.empty()) return said(subject, "note.accepted", {{"minimum", minimum}});
    return said(subject, "communities.note.accepted", {{"name", community.name}, {"minimum", minimum}});
}

/// Why lines stop here in layers of people's answers that do not lead; once when all say the same.
void add_other_gaps(std::vector<std::string>& notes, const Picture& picture, const Layer* leading,
                    std::size_t spoke) {
    const auto& subject = picture.subject;
    std::vector<std::string> reasons, named;
    std::size_t layers = 0;
    for (const auto& layer : picture.layers.list) {
        if (&layer == leading || !is_of_people(layer)) continue;
        ++layers;
        if (layer.values[spoke]) continue;
        const auto name = layer.group ? layer.short_name : name_of_round(subject.scores, layer.round);
        const auto reason = reason_of_layer(subject, layer, spoke);
        if (reason.empty()) continue;
        reasons.push_back(reason);
        named.push_back(said(subject, "spoke.earlier", {{"round", name}, {"reason", reason}}));
    }
    const bool all_say_the_same = leading == nullptr && reasons.size() == layers && !reasons.empty() &&
                                  std::all_of(reasons.begin(), reasons.end(),
                                              [&](const auto& other) { return other == reasons.front(); });
    if (all_say_the_same)
        notes.push_back(reasons.front());
    else
        notes.insert(notes.end(), named.begin(), named.end());
}

/// "2.9 · 11 members", or beside the member's own figure "community 2.9".
void add_community(std::vector<std::string>& notes, const Picture& picture, const Layer* leading,
                   std::size_t spoke) {
    const auto* community = find_community(picture.layers);
    if (community == nullptr) return;
    const auto& subject = picture.subject;
    const auto& figure = community->figures[spoke];
    const auto& value = community->values[spoke];
    const auto mean = value ? mean_in(subject, picture.spokes.list[spoke].bounds, *value) : "";
    if (leading != nullptr)
        notes.push_back(said(subject, "spoke.community",
                             {{"value", value ? mean : reason_of_members(subject, *community, spoke)}}));
    else if (value)
        notes.push_back(mean + " · " +
                        typeset(subject.words, words_for_count(subject.words, "spoke.members", figure.n)));
    else
        notes.push_back(reason_of_members(subject, *community, spoke));
}

/// The means of two communities in the order of the legend, and why one is missing, or both.
void add_two_communities(std::vector<std::string>& notes, const Picture& picture, std::size_t spoke) {
    const auto& subject = picture.subject;
    std::vector<std::string> means;
    bool has_some = false;
    for (const auto& layer : picture.layers.list) {
        const auto& value = layer.values[spoke];
        has_some = has_some || value;
        means.push_back(value ? mean_in(subject, picture.spokes.list[spoke].bounds, *value) : "–");
    }
    if (has_some) notes.push_back(joined(means, " · "));
    for (const auto& layer : picture.layers.list) {
        if (layer.values[spoke]) continue;
        const auto reason = reason_of_members(subject, layer, spoke);
        if (!layer.gaps[spoke].empty()) {
            notes.push_back(reason);  // of both
            return;
        }
        notes.push_back(said(subject, "spoke.earlier", {{"round", layer.short_name}, {"reason", reason}}));
    }
}

void add_missing_agreement(std::vector<std::string>& notes, const Picture& picture, std::size_t spoke) {
    for (const auto& layer : picture.layers.list)
        if (layer.role == Role::agreed && !layer.values[spoke])
            notes.push_back(said(picture.subject, "gap.not_agreed"));
}

}  // namespace

std::string mean_in(const Subject& subject, const Bounds& bounds, double mean) {
    if (is_spectrum(subject)) return level_in(subject.words, mean);
    const double span = bounds.max - bounds.min;
    return number_in(subject.words, mean, span > 20 ? 0 : span > 1 ? 1 : 2);
}

std::string reason_of(const Subject& subject, const Figure& figure) {
    return typeset(subject.words,
                   gap_in(subject.words, figure.gap, figure.hidden, subject.scores.minimum_group));
}

std::string reason_of_members(const Subject& subject, const Layer& layer, std::size_t spoke) {
    const auto& figure = layer.figures[spoke];
    if (!layer.gaps[spoke].empty()) return typeset(subject.words, layer.gaps[spoke]);
    if (figure.gap == Gap::too_few_common) return said(subject, "gap.too_few_common");
    if (figure.hidden != Hidden::small) return said(subject, "gap.not_shown");
    return said(subject, "gap.few_members", {{"minimum", std::to_string(layer.community->minimum_members)}});
}

std::string reason_of_layer(const Subject& subject, const Layer& layer, std::size_t spoke) {
    // Of a group not even "fewer than" is said: it would tell something of its size.
    if (layer.group && layer.figures[spoke].hidden != Hidden::no) return said(subject, "gap.not_shown");
    return reason_of(subject, layer.figures[spoke]);
}

std::string means_of_groups(const Picture& picture, std::size_t spoke) {
    std::vector<std::string> means;
    bool has_some = false;
    for (const auto& layer : picture.layers.list) {
        if (layer.role != Role::group) continue;
        const auto& value = layer.values[spoke];
        has_some = has_some || value;
        means.push_back(value ? mean_in(picture.subject, picture.spokes.list[spoke].bounds, *value) : "–");
    }
    return has_some ? joined(means, " · ") : "";
}

std::string note_of_questions(const Picture& picture, std::size_t spoke) {
    for (const auto& layer : picture.layers.list) {
        const auto& figure = layer.figures[spoke];
        if (!is_of_people(layer) || !layer.values[spoke] || figure.questions_used >= figure.questions_of)
            continue;
        return said(
            picture.subject, "spoke.questions",
            {{"used", std::to_string(figure.questions_used)}, {"of", std::to_string(figure.questions_of)}});
    }
    return "";
}

std::vector<std::string> notes_of_slope(const Picture& picture, std::size_t spoke) {
    std::vector<std::string> notes;
    if (auto questions = note_of_questions(picture, spoke); !questions.empty())
        notes.push_back(std::move(questions));
    add_other_gaps(notes, picture, nullptr, spoke);
    return notes;
}

std::vector<std::string> notes_of_dot_row(const Picture& picture, std::size_t spoke) {
    std::vector<std::string> notes;
    const auto* leading = find_leading(picture.layers);
    if (leading != nullptr && !shows_several_groups(picture.layers) &&
        leading->figures[spoke].views == Views::split)
        notes.push_back(said(picture.subject, "spoke.split"));
    for (auto& note : notes_of_slope(picture, spoke)) notes.push_back(std::move(note));
    return notes;
}

std::vector<std::string> notes_of_spoke(const Picture& picture, std::size_t spoke) {
    const auto& subject = picture.subject;
    std::vector<std::string> notes;
    const auto* leading = find_leading(picture.layers);
    if (subject.options.other_community != nullptr) {
        add_two_communities(notes, picture, spoke);
        return notes;
    }
    if (leading == nullptr && find_community(picture.layers) != nullptr) {
        add_community(notes, picture, nullptr, spoke);
        return notes;
    }
    if (leading == nullptr) {
        for (const auto& layer : picture.layers.list)
            if (layer.role == Role::agreed && layer.values[spoke])
                notes.push_back(said(subject, "spoke.agreed",
                                     {{"level", level_in(subject.words, *layer.values[spoke])}}));
        return notes;
    }
    const auto& figure = leading->figures[spoke];
    const bool several_groups = shows_several_groups(picture.layers);
    if (several_groups) {
        if (auto means = means_of_groups(picture, spoke); !means.empty()) notes.push_back(std::move(means));
    } else if (const auto value = leading->values[spoke]) {
        const auto mean = mean_in(subject, picture.spokes.list[spoke].bounds, *value);
        if (leading->role == Role::reported)
            notes.push_back(mean);
        else
            notes.push_back(mean + " · " +
                            said(subject, "spoke.n", {{"n", count_in(subject.words, figure.n)}}));
        if (figure.views == Views::split) notes.push_back(said(subject, "spoke.split"));
    } else if (const auto reason = reason_of_layer(subject, *leading, spoke); !reason.empty()) {
        notes.push_back(reason);
    }
    if (auto questions = note_of_questions(picture, spoke); !questions.empty())
        notes.push_back(std::move(questions));
    add_other_gaps(notes, picture, several_groups ? nullptr : leading, spoke);
    add_community(notes, picture, leading, spoke);
    add_missing_agreement(notes, picture, spoke);
    return notes;
}

Block notes_block(const Picture& picture, const Notes& notes, double width) {
    const auto& subject = picture.subject;
    const auto& page = picture.page;
    const TextStyle plain{page.small, false, false}, bold{page.small, true, false};
    Block block;
    add_paragraph(block, subject.ruler, said(subject, notes.how_to_read),
                  {bold, subject.theme.ink, page.small_line, "note"}, width);
    std::vector<std::string> sentences = notes.more;
    const auto left = left_out(picture);
    if (!left.empty()) sentences.push_back(said(subject, "left.out", {{"list", joined(left, "; ")}}));
    if (const auto* community = find_community(picture.layers)) {
        const auto* other = subject.options.other_community;
        const auto least = std::min(community->community->minimum_members,
                                    (other != nullptr ? other : community->community)->minimum_members);
        sentences.push_back(said(subject, other == nullptr ? "note.community" : "note.communities",
                                 {{"minimum", std::to_string(least)}}));
        for (const auto* shown : {community->community, other})
            if (shown != nullptr && shown->difference_accepted)
                sentences.push_back(accepted_difference(subject, *shown));
    }
    if (has_not_shown(picture)) sentences.push_back(said(subject, "note.not_shown"));
    if (subject.scores.minimum_lowered)
        sentences.push_back(typeset(
            subject.words, words_for_count(subject.words, "note.lowered", subject.scores.minimum_group)));
    const auto figures = notes.explains_figures ? about_figures(picture) : "";
    if (!figures.empty()) sentences.insert(sentences.begin(), figures);
    if (!sentences.empty())
        add_paragraph(block, subject.ruler, joined(sentences, " "),
                      {plain, subject.theme.soft, page.small_line, "note"}, width);
    return block;
}

}  // namespace socratic
