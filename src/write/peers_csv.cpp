// SPDX-License-Identifier: MIT
#include <fmt/format.h>
#include "write/csv_line.hpp"
#include "write/peers.hpp"

namespace socratic {
namespace {

struct Line {
    std::string part, dimension;
    std::string teacher = {}, learner = {}, members = {}, language = {}, two_way = {}, why = {};
};

std::string written(const Line& line) {
    return csv_line({line.part, line.dimension, line.teacher, line.learner, line.members, line.language,
                     line.two_way, line.why});
}

}  // namespace

std::string peers_csv(const PeersText& text) {
    std::string csv = "part,dimension,teacher,learner,members,language,two_way,why\n";
    const auto& suggestions = text.suggestions;
    for (const auto& match : suggestions.matches)
        csv += written({"match",
                        match.dimension,
                        match.teacher,
                        match.learner,
                        {},
                        match.language,
                        match.two_way ? "true" : "false",
                        match_words(text, match)});
    for (const auto& group : suggestions.groups)
        csv += written({"group",
                        group.dimension,
                        {},
                        {},
                        fmt::format("{}", fmt::join(group.members, " ")),
                        group.language,
                        {},
                        {}});
    for (const auto& theme : suggestions.themes)
        csv += written({"theme", theme.dimension, {}, {}, {}, {}, {}, theme_words(text, theme)});
    for (const auto& need : suggestions.unmet)
        csv += written({"unmet", need.dimension, {}, need.learner, {}, {}, {}, unmet_words(text)});
    return csv;
}

}  // namespace socratic
