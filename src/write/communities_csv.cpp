// SPDX-License-Identifier: MIT
#include "write/communities.hpp"
#include "write/csv_line.hpp"
#include "write/figure_text.hpp"
#include "write/members_figure.hpp"

namespace socratic {
namespace {

/// What a line is about; cells that do not apply are empty.
struct About {
    std::string_view part, dimension = {}, community = {};
};

void add_line(std::string& out, const About& about, std::string_view figure, std::string_view value) {
    out += csv_line({about.part, about.dimension, about.community, figure, value});
}

void add_about(std::string& out, const CommunitiesText& text, std::size_t community) {
    const auto& figures = text.communities[community]->figures;
    const About about{"about", {}, place_text(community)};
    add_line(out, about, "community", figures.id);
    add_line(out, about, "name", community_name(text, community));
    add_line(out, about, "questionnaire", figures.questionnaire_id);
    add_line(out, about, "questionnaire_version", figures.questionnaire_version);
    add_line(out, about, "minimum_group", std::to_string(figures.charter.minimum_group));
    add_line(out, about, "minimum_members", std::to_string(figures.charter.minimum_members));
    if (figures.year) add_line(out, about, "year", std::to_string(*figures.year));
    add_line(out, about, "members", std::to_string(figures.members));
    if (figures.difference_accepted) add_line(out, about, "difference_accepted", "true");
}

void add_figures(std::string& out, const About& about, const MembersFigure& figure) {
    each_figure(figure,
                [&](std::string_view name, std::string_view value) { add_line(out, about, name, value); });
}

void add_dimension(std::string& out, const DimensionBeside& beside) {
    const About compared{"compared", beside.id};
    if (beside.gap != NotBeside::no) return add_line(out, compared, "gap", gap_text(beside.gap));
    for (std::size_t c = 0; c < 2; ++c)
        add_figures(out, {"level", beside.id, place_text(c)}, beside.level[c]);
    for (std::size_t c = 0; c < 2; ++c)
        add_figures(out, {"change", beside.id, place_text(c)}, beside.change[c]);
    add_line(out, compared, "questions", std::to_string(beside.questions));
    if (beside.difference) add_line(out, compared, "difference", figure_text(*beside.difference));
    if (beside.higher) add_line(out, compared, "higher", place_text(*beside.higher));
    if (beside.by_means_alone) add_line(out, compared, "by_means_alone", "true");
    if (beside.is_priority) add_line(out, compared, "priority", "true");
}

}  // namespace

std::string communities_csv(const CommunitiesText& text) {
    std::string out = "part,dimension,community,figure,value\n";
    for (std::size_t c = 0; c < 2; ++c) add_about(out, text, c);
    for (std::size_t c = 0; c < 2; ++c)
        add_figures(out, {"response", {}, place_text(c)}, text.communities[c]->figures.response);
    for (const auto& beside : text.compared.dimensions) add_dimension(out, beside);
    return out;
}

}  // namespace socratic
