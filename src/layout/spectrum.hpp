// SPDX-License-Identifier: MIT
// The parts of a spectrum's page: grids of rows (dimensions) and columns (levels).
#pragma once
#include <optional>
#include <string>
#include <vector>
#include "layout/compose.hpp"
#include "layout/texts.hpp"

namespace socratic {

/// One dimension in one grid.
struct SpectrumRow {
    const QuestionScores* today = nullptr;  ///< with counts; nullptr when there is nothing to show
    const QuestionScores* aim = nullptr;
    std::optional<double> agreed, target;
    std::string today_reason, aim_reason;  ///< why there is nothing to show
};

/// The people of a round or of a group.
struct SpectrumPanel {
    const Layer* layer = nullptr;
    std::vector<SpectrumRow> rows;  ///< as the spokes of the picture
};

struct SpectrumPanels {
    std::vector<SpectrumPanel> list;
    bool has_aim = false;
    bool has_not_shown = false;  ///< a reason says that something is not shown
    double largest_share = 0;    ///< of the people who chose a level, over all circles
};

/// One grid for each layer of people's answers; agreed levels and targets in all of them.
SpectrumPanels spectrum_panels(const Picture& picture);

/// The grids, and around them what the composer puts in place. Throws a Failure when they do not fit.
Scene draw_spectrum(const Picture& picture, const SpectrumPanels& panels, const Composer& composer);

/// Where the cells of one grid are.
struct SpectrumGrid {
    Box box;
    int min = 0, levels = 0;
    std::size_t rows = 0;
    bool has_aim = false;

    double column_width() const { return box.width() / levels; }
    double row_height() const { return box.height() / static_cast<double>(rows); }
    double x(double level) const { return box.left + (level - min + 0.5) * column_width(); }
    double top(std::size_t row) const { return box.top + static_cast<double>(row) * row_height(); }
    /// Half the height of a lane of circles, and the middles of the two.
    double half_lane() const { return row_height() * (has_aim ? 0.185 : 0.36); }
    double today_y(std::size_t row) const { return top(row) + row_height() * (has_aim ? 0.225 : 0.43); }
    double aim_y(std::size_t row) const { return top(row) + row_height() * 0.775; }
    double largest_radius() const;
};

struct SpectrumCanvas {
    Scene& scene;
    const Picture& picture;
    const SpectrumGrid& grid;
    double largest_share = 1;   ///< has the largest radius
    double largest_radius = 1;  ///< in points
    double number = 8;          ///< size of the numbers in circles
};

/// Cells, circles, medians, the frames of agreed levels and targets.
void draw_spectrum_panel(const SpectrumCanvas& canvas, const SpectrumPanel& panel);

enum class Lane { today, aim };
/// The triangle of a median: up under today's answers, down over those to the aim.
void draw_median(std::vector<Shape>& shapes, Point tip, const Subject& subject, Lane lane, double unit);
/// A circle of people: today filled, the aim open.
void draw_people(std::vector<Shape>& shapes, const Arc& circle, const Subject& subject, Lane lane,
                 double unit);

enum class FrameOf { agreed, target };
/// The frame of a level: what the room agreed on, or the target, dashed.
Bar spectrum_frame(const Box& box, const Subject& subject, FrameOf which, double unit);

Block spectrum_legend(const Picture& picture, const SpectrumPanels& panels, double width);

/// How many people answered, who doesn't know, to whom it varies, "views split".
std::vector<std::string> notes_of_row(const Picture& picture, const SpectrumRow& row);

/// The name beside a row, shortened where it must be, and under it the notes, fewer where there is no room;
/// the id alone where nothing else fits.
Block spectrum_name(const Picture& picture, const Spoke& spoke, std::vector<std::string> notes,
                    const PageSize& room);

/// The counts in words, row by row.
std::string describe_spectrum(const Picture& picture, const SpectrumPanels& panels);

/// The name of a level, "" when it has none.
std::string name_of_level(const Subject& subject, int level);

}  // namespace socratic
