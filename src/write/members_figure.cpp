// SPDX-License-Identifier: MIT
#include "write/members_figure.hpp"
#include "write/figure_text.hpp"

namespace socratic {

std::string_view withheld_text(Withheld withheld) {
    switch (withheld) {
        case Withheld::no:
            return "";
        case Withheld::few:
            return "few";
        case Withheld::complement:
            return "complement";
        case Withheld::difference:
            return "difference";
        case Withheld::not_common:
            return "not_common";
        case Withheld::record:
            return "record";
    }
    return "";
}

void add_figure(JsonObject& object, const MembersFigure& figure) {
    if (figure.withheld != Withheld::no) {
        object.add("withheld", json_string(withheld_text(figure.withheld)));
        return;
    }
    object.add("n", json_number(figure.n)).add("mean", json_number(figure.mean));
    if (!figure.median) return;
    object.add("q1", json_number(figure.q1))
        .add("median", json_number(figure.median))
        .add("q3", json_number(figure.q3));
}

std::string figure_json(const MembersFigure& figure) {
    JsonObject object;
    add_figure(object, figure);
    return object.text();
}

void each_figure(const MembersFigure& figure,
                 const std::function<void(std::string_view name, std::string_view value)>& add) {
    if (figure.withheld != Withheld::no) return add("withheld", withheld_text(figure.withheld));
    add("n", std::to_string(figure.n));
    const auto add_level = [&](std::string_view name, const std::optional<double>& value) {
        if (value) add(name, figure_text(*value));
    };
    add_level("mean", figure.mean);
    add_level("q1", figure.q1);
    add_level("median", figure.median);
    add_level("q3", figure.q3);
}

}  // namespace socratic
