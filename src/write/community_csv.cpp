// SPDX-License-Identifier: MIT
#include "write/community.hpp"
#include "write/csv_line.hpp"
#include "write/members_figure.hpp"

namespace socratic {
namespace {

/// What a line is about; cells that do not apply are empty.
struct About {
    std::string part, dimension, fact, group;
};

void add_line(std::string& out, const About& about, std::string_view figure, std::string_view value) {
    out += csv_line({about.part, about.dimension, about.fact, about.group, figure, value});
}

void add_figure(std::string& out, const About& about, const MembersFigure& figure) {
    each_figure(figure, [&](std::string_view name, std::string_view value) {
        const bool says_why = name != "withheld" || about.part != "group";
        add_line(out, about, name, says_why ? value : "");
    });
}

void add_about(std::string& out, const CommunityFigures& figures) {
    const About about{"about", "", "", ""};
    add_line(out, about, "community", figures.id);
    add_line(out, about, "questionnaire", figures.questionnaire_id);
    add_line(out, about, "questionnaire_version", figures.questionnaire_version);
    add_line(out, about, "minimum_group", std::to_string(figures.charter.minimum_group));
    if (figures.charter.lowers_minimum()) add_line(out, about, "minimum_lowered", "true");
    add_line(out, about, "minimum_members", std::to_string(figures.charter.minimum_members));
    if (figures.year) add_line(out, about, "year", std::to_string(*figures.year));
    add_line(out, about, "members", std::to_string(figures.members));
    if (figures.withheld != Withheld::no) add_line(out, about, "withheld", withheld_text(figures.withheld));
    if (figures.difference_accepted) add_line(out, about, "difference_accepted", "true");
}

}  // namespace

std::string community_csv(const CommunityText& text) {
    const auto& figures = text.figures;
    std::string out = "part,dimension,fact,group,figure,value\n";
    add_about(out, figures);
    if (figures.withheld != Withheld::no) return out;
    add_figure(out, {"response", "", "", ""}, figures.response);
    for (const auto& dimension : figures.dimensions) {
        add_figure(out, {"level", dimension.id, "", ""}, dimension.level);
        add_figure(out, {"change", dimension.id, "", ""}, dimension.change);
    }
    for (const auto& group : figures.groups)
        for (std::size_t d = 0; d < group.levels.size(); ++d)
            add_figure(out, {"group", figures.dimensions[d].id, group.fact, group.value.value_or("")},
                       group.levels[d]);
    return out;
}

}  // namespace socratic
