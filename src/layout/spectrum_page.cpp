// SPDX-License-Identifier: MIT
// A spectrum's page: one grid with names and figures beside the rows, or several that share the names.
#include <algorithm>
#include "base/problem.hpp"
#include "layout/compose.hpp"
#include "layout/spectrum.hpp"

namespace socratic {
namespace {

constexpr double least_row = 21, least_row_with_aim = 30, least_column = 13;  // units
constexpr double between_panels = 16;

/// Grids in rows; each row of them has the names of the dimensions at its left.
struct Plan {
    Box room;
    std::size_t columns = 1, rows = 1;
    double names = 0;  ///< width of what stands at the left
    double heads = 0;  ///< height of what stands above each
    double gap = 0;

    double width() const {
        const auto count = static_cast<double>(columns);
        return (room.width() - names - (count - 1) * gap) / count;
    }
    double height() const {
        const auto count = static_cast<double>(rows);
        return (room.height() - (count - 1) * gap) / count - heads;
    }
    Box box(std::size_t panel) const {
        const auto column = static_cast<double>(panel % columns), row = static_cast<double>(panel / columns);
        const double left = room.left + names + column * (width() + gap);
        const double top = room.top + row * (height() + heads + gap) + heads;
        return {left, top, left + width(), top + height()};
    }
};

class SpectrumPage {
public:
    SpectrumPage(const Picture& picture, const SpectrumPanels& panels, Composer composer)
        : composer_(std::move(composer)),
          picture_(picture),
          subject_(picture.subject),
          page_(picture.page),
          panels_(panels),
          scale_(subject_.questionnaire.scale) {}

    Scene draw() {
        has_level_names_ = is_alone();
        auto composition = plan_page_with(texts());
        if (is_alone() && level_names(plan_, head_style(plan_)).empty()) {
            has_level_names_ = false;
            composition = plan_page_with(texts());
        }
        Scene scene;
        put(scene, composition);
        for (std::size_t i = 0; i < panels_.list.size(); ++i) draw_panel(scene, i);
        return scene;
    }

private:
    Composition plan_page_with(const PageTexts& texts) {
        auto composition = composer_(texts);
        if (!composition) throw too_small();
        const auto& room = composition->room.box;
        const bool is_column = page_.arrangement == Arrangement::column;
        plan_.room = {is_column ? room.left : page_.margin, room.top, page_.width - page_.margin,
                      room.bottom};
        plan_panels();
        return std::move(*composition);
    }

    bool is_alone() const { return panels_.list.size() == 1; }

    static Failure too_small() {
        return Failure("the rows of the spectrum do not fit on a page of this size",
                       "choose larger paper with '--size', or fewer layers with '--layers'");
    }

    PageTexts texts() const {
        PageTexts texts;
        texts.title = [&](double width) { return title_block(picture_, width); };
        texts.legend = [&](double width) { return spectrum_legend(picture_, panels_, width); };
        texts.notes = [&](double width) {
            Notes notes{false, {said(subject_, "spectrum.circles")}, "spectrum.read"};
            if (panels_.has_not_shown && !has_not_shown(picture_))
                notes.more.push_back(said(subject_, "note.not_shown"));
            return notes_block(picture_, notes, width);
        };
        if (!has_level_names_) texts.key = [&](double width) { return key_of_levels(width); };
        return texts;
    }

    Block key_of_levels(double width) const {
        KeyRows rows;
        for (int level = scale_.min; level <= scale_.max; ++level)
            if (const auto name = name_of_level(subject_, level); !name.empty())
                rows.emplace_back(std::to_string(level), name);
        return rows.empty() ? Block{} : key_block(subject_.ruler, page_, subject_.theme, rows, width);
    }

    /// As many grids side by side as give the largest circles.
    void plan_panels() {
        const auto count = panels_.list.size();
        auto plan = plan_;
        plan.gap = between_panels * page_.unit;
        plan.names = width_of_names(plan.room.width());
        double best = 0;
        for (std::size_t columns = 1; columns <= count; ++columns) {
            plan.columns = columns;
            plan.rows = (count + columns - 1) / columns;
            plan.heads = height_of_heads(plan);
            const double radius = grid_in(plan, 0).largest_radius();
            if (radius <= best) continue;
            best = radius;
            plan_ = plan;
        }
        const double least = (panels_.has_aim ? least_row_with_aim : least_row) * page_.unit;
        if (best <= 0) throw too_small();
        const auto grid = grid_in(plan_, 0);
        if (grid.row_height() < least || grid.column_width() < least_column * page_.unit) throw too_small();
    }

    double width_of_lane_names() const {
        if (!panels_.has_aim) return 0;
        const TextStyle style{page_.small, false, false};
        return std::max(subject_.ruler.width(said(subject_, "spectrum.today"), style),
                        subject_.ruler.width(said(subject_, "spectrum.aim"), style)) +
               6 * page_.unit;
    }

    /// Room for the longest word of a name and for what the lanes are called, but not too much of the page.
    double width_of_names(double room) const {
        double widest = 0;
        for (const auto& spoke : picture_.spokes.list)
            for (const auto& word : split_words(spoke.name))
                widest = std::max(widest, subject_.ruler.width(word, {page_.body, true, false}));
        return std::clamp(widest + width_of_lane_names() + 10 * page_.unit, (is_alone() ? 0.27 : 0.18) * room,
                          0.34 * room);
    }

    SpectrumGrid grid_in(const Plan& plan, std::size_t panel) const {
        return {plan.box(panel), scale_.min, scale_.count(), picture_.spokes.list.size(), panels_.has_aim};
    }

    /// The lines of each level's name over its column; empty when a word is wider.
    std::vector<std::vector<std::string>> level_names(const Plan& plan, const TextStyle& style) const {
        const double width = grid_in(plan, 0).column_width() - 4 * page_.unit;
        std::vector<std::vector<std::string>> names;
        for (int level = scale_.min; level <= scale_.max; ++level) {
            const auto name = name_of_level(subject_, level);
            for (const auto& word : split_words(name))
                if (subject_.ruler.width(word, style) > width) return {};
            names.push_back(fold(subject_.ruler, name, style, width));
        }
        return names;
    }

    TextStyle head_style(const Plan& plan) const {
        TextStyle style{page_.body, false, false};
        while (style.size > std::max(7.0, page_.small * 0.85) && level_names(plan, style).empty())
            style.size *= 0.95;
        return style;
    }

    double height_of_heads(const Plan& plan) const {
        const double numbers = page_.body * 1.5;
        std::size_t lines = 0;
        if (is_alone()) {
            const auto style = head_style(plan);
            for (const auto& name : level_names(plan, style)) lines = std::max(lines, name.size());
            return numbers + style.size * 1.22 * static_cast<double>(lines);
        }
        for (const auto& panel : panels_.list)
            lines = std::max(lines, name_lines(panel, plan.width()).size());
        return numbers + page_.small * 1.5 + page_.body * 1.25 * static_cast<double>(lines);
    }

    std::vector<std::string> name_lines(const SpectrumPanel& panel, double width) const {
        const auto& layer = *panel.layer;
        const auto name = layer.group ? layer.short_name : name_of_round(subject_.scores, layer.round);
        return fold(subject_.ruler, name, {page_.body, true, false}, std::max(width, page_.body * 3));
    }

    void draw_panel(Scene& scene, std::size_t index) {
        const auto grid = grid_in(plan_, index);
        const double bottom = grid.box.top - 5 * page_.unit;
        const LineLook number{{page_.body, true, false}, subject_.theme.ink, 0, "label"};
        for (int level = scale_.min; level <= scale_.max; ++level)
            scene.shapes.push_back(text_line(subject_.ruler, std::to_string(level), {grid.x(level), bottom},
                                             number, Anchor::middle));
        const double above = bottom - page_.body * 1.15;
        if (is_alone())
            draw_level_names(scene, grid, above);
        else
            draw_heading(scene, grid, panels_.list[index], above);
        if (index % plan_.columns == 0) draw_names(scene, grid, index);
        const double size = std::clamp(grid.half_lane() * 0.64, 5.5 * page_.unit, page_.body);
        draw_spectrum_panel({scene, picture_, grid, panels_.largest_share, grid.largest_radius(), size},
                            panels_.list[index]);
    }

    /// Who they are and how many.
    void draw_heading(Scene& scene, const SpectrumGrid& grid, const SpectrumPanel& panel,
                      double bottom) const {
        const LineLook soft{{page_.small, false, false}, subject_.theme.soft, 0, "figure"};
        const LineLook bold{{page_.body, true, false}, subject_.theme.ink, 0, "label"};
        double y = bottom - page_.small * 0.2;
        if (panel.layer->n > 0)
            scene.shapes.push_back(
                text_line(subject_.ruler, said(subject_, "spoke.n", {{"n", std::to_string(panel.layer->n)}}),
                          {grid.box.left, y}, soft));
        y -= page_.small * 1.5;
        const auto lines = name_lines(panel, grid.box.width());
        for (auto line = lines.rbegin(); line != lines.rend(); ++line, y -= page_.body * 1.25)
            scene.shapes.push_back(text_line(subject_.ruler, *line, {grid.box.left, y}, bold));
    }

    void draw_level_names(Scene& scene, const SpectrumGrid& grid, double bottom) const {
        const auto style = head_style(plan_);
        const LineLook look{style, subject_.theme.ink, 0, "label"};
        const auto names = level_names(plan_, style);
        for (std::size_t i = 0; i < names.size(); ++i)
            for (std::size_t line = 0; line < names[i].size(); ++line) {
                const double y = bottom - style.size * 1.22 * static_cast<double>(names[i].size() - 1 - line);
                const Point at{grid.x(scale_.min + static_cast<double>(i)), y};
                scene.shapes.push_back(text_line(subject_.ruler, names[i][line], at, look, Anchor::middle));
            }
    }

    void draw_names(Scene& scene, const SpectrumGrid& grid, std::size_t index) const {
        const LineLook soft{{page_.small, false, false}, subject_.theme.soft, 0, "figure"};
        const auto today = said(subject_, "spectrum.today"), aim = said(subject_, "spectrum.aim");
        const double width = plan_.names - width_of_lane_names() - 8 * page_.unit;
        const double beside = grid.box.left - 5 * page_.unit, middle = page_.small * cap_height / 2;
        for (std::size_t r = 0; r < grid.rows; ++r) {
            const auto notes =
                is_alone() ? notes_of_row(picture_, panels_.list[index].rows[r]) : std::vector<std::string>{};
            const auto block = spectrum_name(picture_, picture_.spokes.list[r], notes,
                                             {width, grid.row_height() - 4 * page_.unit});
            put(scene, block, {plan_.room.left, grid.top(r) + (grid.row_height() - block.height) / 2});
            if (!panels_.has_aim) continue;
            scene.shapes.push_back(
                text_line(subject_.ruler, today, {beside, grid.today_y(r) + middle}, soft, Anchor::end));
            scene.shapes.push_back(
                text_line(subject_.ruler, aim, {beside, grid.aim_y(r) + middle}, soft, Anchor::end));
        }
    }

    const Composer composer_;
    const Picture& picture_;
    const Subject& subject_;
    const Page& page_;
    const SpectrumPanels& panels_;
    const Scale& scale_;
    Plan plan_;
    bool has_level_names_ = true;  ///< over the columns; else a key explains the numbers
};

}  // namespace

Scene draw_spectrum(const Picture& picture, const SpectrumPanels& panels, const Composer& composer) {
    return SpectrumPage(picture, panels, composer).draw();
}

}  // namespace socratic
