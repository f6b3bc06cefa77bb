// SPDX-License-Identifier: MIT
#include "layout/small_multiples.hpp"
#include <algorithm>
#include <cmath>
#include "base/problem.hpp"
#include "base/utf8.hpp"
#include "layout/compose.hpp"
#include "layout/marks.hpp"
#include "layout/wheel_parts.hpp"

namespace socratic {
namespace {

/// What stands at the spokes of a small wheel: ids when they are short, else numbers.
std::vector<std::string> marks_of(const Spokes& spokes) {
    const bool ids_are_short = std::all_of(spokes.list.begin(), spokes.list.end(), [](const Spoke& spoke) {
        return count_code_points(spoke.id) <= 4;
    });
    std::vector<std::string> marks;
    for (std::size_t i = 0; i < spokes.list.size(); ++i)
        marks.push_back(ids_are_short ? spokes.list[i].id : std::to_string(i + 1));
    return marks;
}

/// The names, and where not all questions of a dimension count, how many do.
KeyRows key_of(const Picture& picture, const std::vector<std::string>& marks) {
    KeyRows rows;
    for (std::size_t i = 0; i < marks.size(); ++i) {
        const auto& spoke = picture.spokes.list[i];
        auto text = spoke.wording.empty() ? spoke.name : spoke.id + " " + spoke.wording;
        if (const auto questions = note_of_questions(picture, i); !questions.empty())
            text += " · " + questions;
        rows.emplace_back(marks[i], std::move(text));
    }
    return rows;
}

struct Grid {
    Box room;
    std::size_t columns = 1, rows = 1;
    double radius = 0;
    double most_gap = 30;            ///< between rows
    double heading = 0, around = 0;  ///< height above each wheel; width of the ring of marks
    double cell_width() const { return room.width() / static_cast<double>(columns); }
    double cell_height() const { return room.height() / static_cast<double>(rows); }
    double row_height() const { return heading + 2 * (around + radius); }
    /// Rows stand together, in the middle of the room.
    double row_gap(double most) const { return std::min(most, cell_height() - row_height()); }
    Point centre(std::size_t cell) const {
        const auto column = cell % columns, row = cell / columns;
        const double gap = row_gap(most_gap);
        const double used = static_cast<double>(rows) * (row_height() + gap) - gap;
        const double top = room.top + (room.height() - used) / 2;
        return {room.left + (static_cast<double>(column) + 0.5) * cell_width(),
                top + static_cast<double>(row) * (row_height() + gap) + heading + around + radius};
    }
};

/// The number of columns that gives the largest wheels.
Grid largest_grid(const Box& room, std::size_t cells, double heading, double around, double gap) {
    Grid best;
    for (std::size_t columns = 1; columns <= cells; ++columns) {
        Grid grid{room, columns, (cells + columns - 1) / columns, 0, 2.6 * gap, heading, around};
        const double across = grid.cell_width() - gap, down = grid.cell_height() - gap - heading;
        grid.radius = std::min(across, down) / 2 - around;
        if (grid.radius > best.radius) best = grid;
    }
    return best;
}

std::string joined_gaps(const Picture& picture, const Layer& layer, const std::vector<std::string>& marks) {
    std::string ids;
    for (std::size_t i = 0; i < marks.size(); ++i)
        if (!layer.values[i]) ids += (ids.empty() ? "" : ", ") + marks[i];
    return ids.empty() ? "" : said(picture.subject, "multiple.gaps", {{"ids", ids}});
}

/// The name of the layer, the number of people, and which spokes have no figure.
Block heading_block(const Picture& picture, const Layer& layer, const std::vector<std::string>& marks,
                    double width) {
    const auto& [subject, page, spokes, layers] = picture;
    const LineLook bold{{page.body, true, false}, subject.theme.ink, page.body * 1.25, "label"};
    const LineLook soft{{page.small, false, false}, subject.theme.soft, page.small * 1.4, "figure"};
    Block block;
    const auto name =
        layer.role == Role::group ? layer.short_name : name_of_round(subject.scores, layer.round);
    add_paragraph(block, subject.ruler, name, bold, width);
    if (layer.n > 0)
        add_paragraph(block, subject.ruler,
                      said(subject, "spoke.n", {{"n", count_in(subject.words, layer.n)}}), soft, width);
    const auto gaps = joined_gaps(picture, layer, marks);
    if (!gaps.empty()) add_paragraph(block, subject.ruler, gaps, soft, width);
    return block;
}

/// The headings' lines stand in the middle above their wheel.
void put_heading(Scene& scene, const Block& block, Point middle_top) {
    for (auto shape : block.shapes) {
        auto& line = std::get<TextLine>(shape);
        line.anchor = Anchor::middle;
        line.at = {middle_top.x, middle_top.y + line.at.y};
        scene.shapes.push_back(shape);
    }
}

void draw_marks_around(const Canvas& canvas, const std::vector<std::string>& marks, double around) {
    const LineLook look{{canvas.small, false, false}, canvas.theme.soft, 0, "label"};
    for (std::size_t i = 0; i < marks.size(); ++i) {
        auto at = polar(canvas.dial.centre, canvas.dial.turn(i), canvas.dial.radius + around / 2);
        at.y += canvas.small * cap_height / 2;
        canvas.scene.shapes.push_back(text_line(canvas.ruler, marks[i], at, look, Anchor::middle));
    }
}

/// Targets and the agreed levels of its round with the layer; its own look does not matter, for it stands
/// alone.
std::vector<Layer> layers_of_cell(const Picture& picture, const Layer& layer) {
    std::vector<Layer> shown;
    for (const auto& other : picture.layers.list)
        if (other.role == Role::target || (other.role == Role::agreed && other.round == layer.round))
            shown.push_back(other);
    shown.push_back(layer);
    shown.back().look =
        layer.role == Role::reported ? picture.subject.theme.reported : picture.subject.theme.answers;
    shown.back().role = layer.role == Role::reported ? Role::reported : Role::answers;
    return shown;
}

PageTexts texts_of(const Picture& picture, const Layers& legend, const std::vector<std::string>& marks) {
    const auto& subject = picture.subject;
    PageTexts texts;
    texts.title = [&](double width) { return title_block(picture, width); };
    if (!legend.list.empty())
        texts.legend = [&](double width) {
            return legend_block({subject, picture.page, picture.spokes, legend}, width);
        };
    texts.key = [&](double width) {
        return key_block(subject.ruler, picture.page, subject.theme, key_of(picture, marks), width);
    };
    texts.notes = [&](double width) {
        Notes notes{false, {said(subject, "note.multiples")}};
        if (!shares_one_scale(subject.questionnaire)) notes.more.push_back(said(subject, "note.own_scales"));
        return notes_block(picture, notes, width);
    };
    return texts;
}

void draw_cell(Scene& scene, const Picture& picture, const Grid& grid, const Dial& dial,
               const std::vector<Layer>& layers, const std::vector<std::string>& marks) {
    const auto& subject = picture.subject;
    // Lines and markers are lighter on a small wheel, but never hair-thin.
    const double lighter = std::clamp(grid.radius / (165 * picture.page.unit), 0.6, 1.0);
    const Canvas canvas{scene,
                        dial,
                        subject.theme,
                        subject.ruler,
                        subject.words,
                        picture.page.unit * lighter,
                        std::max(6.0 * picture.page.unit, picture.page.small * 0.85)};
    draw_tint(canvas, layers.back());
    const double number_turn = find_number_turn(canvas, layers);
    draw_rings(canvas, number_turn);
    draw_ring_numbers(canvas, number_turn, layers);
    draw_layers(canvas, layers);
    draw_marks_around(canvas, marks, grid.around);
}

/// What the grid of small wheels is made of.
struct Cells {
    std::vector<std::string> marks;
    std::vector<const Layer*> list;
    Layers common;  ///< agreed levels and targets
};

Cells cells_of(const Picture& picture) {
    Cells cells;
    cells.marks = marks_of(picture.spokes);
    for (const auto& layer : picture.layers.list) {
        if (is_of_people(layer))
            cells.list.push_back(&layer);
        else
            cells.common.list.push_back(layer);
    }
    return cells;
}

/// False, and nothing is drawn, when the wheels would be too small to be read.
bool draw_grid(Scene& scene, const Picture& picture, const Cells& cells, const Box& room) {
    const auto& page = picture.page;
    double widest = 0;
    for (const auto& mark : cells.marks)
        widest = std::max(widest, picture.subject.ruler.width(mark, {page.small}));
    const double around = std::max(widest, page.small) + 7 * page.unit;
    // Headings fold to their cells, and the cells depend on the headings: twice settles it.
    double heading = page.body * 3;
    Grid grid;
    std::vector<Block> headings;
    for (int i = 0; i < 2; ++i) {
        grid = largest_grid(room, cells.list.size(), heading, around, 10 * page.unit);
        headings.clear();
        heading = 0;
        for (const auto* layer : cells.list) {
            headings.push_back(
                heading_block(picture, *layer, cells.marks, grid.cell_width() - 12 * page.unit));
            heading = std::max(heading, headings.back().height + 4 * page.unit);
        }
    }
    grid = largest_grid(room, cells.list.size(), heading, around, 10 * page.unit);
    if (grid.radius < 24 * page.unit) return false;
    for (std::size_t i = 0; i < cells.list.size(); ++i) {
        Dial dial{grid.centre(i), grid.radius, {}};
        for (const auto& spoke : picture.spokes.list) dial.spokes.push_back(spoke.bounds);
        draw_cell(scene, picture, grid, dial, layers_of_cell(picture, *cells.list[i]), cells.marks);
        const double top = dial.centre.y - grid.radius - around - headings[i].height - 3 * page.unit;
        put_heading(scene, headings[i], {dial.centre.x, top});
    }
    return true;
}

}  // namespace

namespace {

/// The key below the wheels, or beside them where the box is wide.
bool draw_with_key(Scene& scene, const Picture& picture, const Cells& cells, const Box& box) {
    const double unit = picture.page.unit, beside = 0.3 * box.width();
    const auto rows = key_of(picture, cells.marks);
    const auto key_of_width = [&](double width) {
        return key_block(picture.subject.ruler, picture.page, picture.subject.theme, rows, width);
    };
    const auto below = key_of_width(box.width());
    auto room = box;
    room.bottom -= below.height + 14 * unit;
    if (draw_grid(scene, picture, cells, room)) {
        put(scene, below, {box.left, box.bottom - below.height});
        return true;
    }
    const auto column = key_of_width(beside);
    room = box;
    room.right -= beside + 20 * unit;
    if (column.height > box.height() || !draw_grid(scene, picture, cells, room)) return false;
    put(scene, column, {box.right - beside, box.top});
    return true;
}

}  // namespace

FigurePlan plan_small_multiples(const Picture& picture, double width) {
    const double unit = picture.page.unit;
    const auto cells = cells_of(picture);
    const auto key = key_block(picture.subject.ruler, picture.page, picture.subject.theme,
                               key_of(picture, cells.marks), width);
    const double below = key.height + 14 * unit;
    const auto count = static_cast<double>(cells.list.size());
    FigurePlan plan;
    plan.least = below + std::ceil(count / 4) * 150 * unit;
    plan.natural = below + std::ceil(count / 3) * 210 * unit;
    plan.draw = [&picture, cells](Scene& scene, const Box& box) {
        return draw_with_key(scene, picture, cells, box);
    };
    return plan;
}

Scene small_multiples(const Picture& picture) {
    const auto& page = picture.page;
    const auto cells = cells_of(picture);
    const auto composition = compose(page, texts_of(picture, cells.common, cells.marks));
    const Failure too_small("there are too many groups or rounds for a page of this size",
                            "choose larger paper with '--size', or fewer layers with '--layers'");
    if (!composition) throw too_small;
    auto room = composition->room.box;
    for (const auto& other : composition->room.avoid) {
        if (other.top < page.height / 2)
            room.top = std::max(room.top, other.bottom + 10 * page.unit);
        else
            room.bottom = std::min(room.bottom, other.top - 10 * page.unit);
    }
    Scene scene;
    put(scene, *composition);
    if (!draw_grid(scene, picture, cells, room)) throw too_small;
    return scene;
}

}  // namespace socratic
