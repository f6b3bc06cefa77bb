// SPDX-License-Identifier: MIT
#include <algorithm>
#include "layout/spectrum.hpp"

namespace socratic {
namespace {

const std::vector<DimensionScores>& dimensions_of(const Picture& picture, const Layer& layer) {
    const auto& round = picture.subject.scores.rounds[layer.round];
    return layer.group ? round.groups[*layer.group].dimensions : round.dimensions;
}

bool has_counts(const QuestionScores& question) { return question.counts && question.n > 0; }

/// What a room agreed on says nothing of another round.
std::optional<double> value_beside(const Picture& picture, const Layer& people, Role role,
                                   std::size_t spoke) {
    for (const auto& layer : picture.layers.list)
        if (layer.role == role && layer.values[spoke] &&
            (role != Role::agreed || layer.round == people.round))
            return layer.values[spoke];
    return std::nullopt;
}

std::string reason_of_aim(const Subject& subject, const Layer& layer, const QuestionScores* question) {
    if (question == nullptr || !question->asked) return said(subject, "gap.not_asked");
    if (!layer.group && question->hidden == Hidden::small)
        return said(subject, "gap.hidden", {{"minimum", std::to_string(subject.scores.minimum_group)}});
    if (question->hidden == Hidden::no && question->counts) return said(subject, "gap.nobody_scored");
    return said(subject, "gap.not_shown");
}

SpectrumRow row_of(const Picture& picture, const Layer& layer, std::size_t spoke) {
    SpectrumRow row;
    row.agreed = value_beside(picture, layer, Role::agreed, spoke);
    row.target = value_beside(picture, layer, Role::target, spoke);
    const auto& dimensions = dimensions_of(picture, layer);
    const auto found = std::find_if(
        dimensions.begin(), dimensions.end(),
        [&](const DimensionScores& dimension) { return dimension.id == picture.spokes.list[spoke].id; });
    const QuestionScores* aim = nullptr;
    if (found != dimensions.end())
        for (const auto& question : found->questions) {
            if (question.aim) aim = &question;
            if (has_counts(question)) (question.aim ? row.aim : row.today) = &question;
        }
    if (row.today == nullptr) row.today_reason = reason_of_layer(picture.subject, layer, spoke);
    if (row.today == nullptr && row.today_reason.empty())
        row.today_reason = said(picture.subject, "gap.not_shown");
    if (row.aim == nullptr) row.aim_reason = reason_of_aim(picture.subject, layer, aim);
    return row;
}

double largest_share_of(const QuestionScores* question) {
    if (question == nullptr) return 0;
    const auto most = *std::max_element(question->counts->begin(), question->counts->end());
    return static_cast<double>(most) / static_cast<double>(question->n);
}

}  // namespace

SpectrumPanels spectrum_panels(const Picture& picture) {
    SpectrumPanels panels;
    const auto not_shown = said(picture.subject, "gap.not_shown");
    for (const auto& layer : picture.layers.list) {
        if (!is_of_people(layer)) continue;
        auto& panel = panels.list.emplace_back();
        panel.layer = &layer;
        for (std::size_t i = 0; i < picture.spokes.list.size(); ++i) {
            panel.rows.push_back(row_of(picture, layer, i));
            const auto& row = panel.rows.back();
            panels.has_aim = panels.has_aim || row.aim != nullptr;
            panels.has_not_shown =
                panels.has_not_shown || row.today_reason == not_shown || row.aim_reason == not_shown;
            panels.largest_share =
                std::max({panels.largest_share, largest_share_of(row.today), largest_share_of(row.aim)});
        }
    }
    return panels;
}

}  // namespace socratic
