// SPDX-License-Identifier: MIT
#include "layout/dot_rows.hpp"
#include <algorithm>
#include "layout/label_wrap.hpp"
#include "layout/marks.hpp"

namespace socratic {
namespace {

constexpr double name_line = 1.22, note_line = 1.35;  // baseline to baseline, in sizes

/// The fewest lines that are narrow enough; words wider than that are broken.
std::vector<std::string> name_lines(const Ruler& ruler, const std::string& name, double em) {
    const auto words = split_words(name);
    const bool has_wide_word = std::any_of(
        words.begin(), words.end(), [&](const std::string& word) { return ruler.em(word, true) > em; });
    Wrap narrowest;
    for (const int most_lines : {3, 9})
        for (const auto& wrap : wraps_of(ruler, name, {true, most_lines, has_wide_word ? em : 0})) {
            if (wrap.width <= em) return wrap.lines;
            if (narrowest.lines.empty() || wrap.width < narrowest.width) narrowest = std::move(wrap);
        }
    return narrowest.lines;
}

/// Notes share a line while they fit.
std::vector<std::string> note_lines(const Picture& picture, std::size_t spoke, const DotRowSizes& sizes) {
    const TextStyle style{sizes.small, false, false};
    const auto& ruler = picture.subject.ruler;
    std::vector<std::string> lines;
    auto notes = notes_of_dot_row(picture, spoke);
    if (const auto means = means_of_groups(picture, spoke); sizes.with_means && !means.empty())
        notes.insert(notes.begin(), means);
    for (const auto& note : notes) {
        const auto joined = lines.empty() ? note : lines.back() + " · " + note;
        if (!lines.empty() && ruler.width(joined, style) <= sizes.names) {
            lines.back() = joined;
            continue;
        }
        for (auto& line : fold(ruler, note, style, sizes.names)) lines.push_back(std::move(line));
    }
    return lines;
}

double text_height(const DotRow& row, const DotRowSizes& sizes) {
    const auto names = static_cast<double>(row.name.size()), notes = static_cast<double>(row.notes.size());
    const double last = row.notes.empty() ? sizes.body : sizes.small;
    return sizes.body * (cap_height + (names - 1) * name_line) + notes * sizes.small * note_line +
           last * descent;
}

DotRow section_row(const Picture& picture, const std::string& arc, const DotRowSizes& sizes) {
    DotRow row;
    for (const auto& known : picture.spokes.arcs)
        if (known.id == arc && !known.names.empty()) row.name = {known.names.front()};
    row.text_height = sizes.small * (cap_height + descent);
    row.height = row.text_height + sizes.gap + 0.5 * sizes.small;
    return row;
}

}  // namespace

std::vector<DotRow> dot_rows(const Picture& picture, const DotRowSizes& sizes) {
    const auto& spokes = picture.spokes.list;
    const bool has_sections = has_section_arcs(picture.spokes);
    std::vector<DotRow> rows;
    for (std::size_t i = 0; i < spokes.size(); ++i) {
        const auto& spoke = spokes[i];
        const bool begins_section = i == 0 ? !spoke.arc.empty() : spoke.arc != spokes[i - 1].arc;
        if (has_sections && begins_section) rows.push_back(section_row(picture, spoke.arc, sizes));
        DotRow row;
        row.spoke = i;
        const bool use_short = sizes.short_names && !spoke.short_name.empty();
        row.name = name_lines(picture.subject.ruler, use_short ? spoke.short_name : spoke.name,
                              sizes.names / sizes.body);
        row.notes = note_lines(picture, i, sizes);
        row.text_height = text_height(row, sizes);
        row.height = std::max(row.text_height, sizes.marks) + sizes.gap;
        rows.push_back(std::move(row));
    }
    return rows;
}

void draw_dot_row_texts(Scene& scene, const Picture& picture, const DotRow& row, const DotRowSizes& sizes,
                        Point top_left) {
    const auto& [subject, page, spokes, layers] = picture;
    const bool is_section = !row.spoke;
    const double first = is_section ? sizes.small : sizes.body;
    const LineLook name{{first, !is_section, false},
                        is_section ? subject.theme.soft : subject.theme.ink,
                        0,
                        is_section ? "section" : "label"};
    const LineLook note{{sizes.small, false, false}, subject.theme.soft, 0, "figure"};
    const double above =
        is_section ? row.height - row.text_height - 0.25 * sizes.small : (row.height - row.text_height) / 2;
    Point at{top_left.x, top_left.y + above + first * cap_height};
    const auto add_line = [&](const std::string& text, const LineLook& look) {
        auto line = text_line(subject.ruler, text, at, look);
        if (row.spoke) line.part_of = spokes.list[*row.spoke].id;
        scene.shapes.push_back(std::move(line));
    };
    for (std::size_t i = 0; i < row.name.size(); ++i) {
        if (i > 0) at.y += sizes.body * name_line;
        add_line(row.name[i], name);
    }
    for (const auto& text : row.notes) {
        at.y += sizes.small * note_line;
        add_line(text, note);
    }
}

}  // namespace socratic
