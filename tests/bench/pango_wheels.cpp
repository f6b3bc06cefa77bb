// SPDX-License-Identifier: MIT
// What the stock libraries give when used well: `pango_wheels FOLDER COUNT THREADS` draws wheels of ten
// spokes and three layers from finished figures with cairo and Pango, as SVG. Each thread keeps its layouts:
// names, levels and legend are laid out once, and only the figures differ from wheel to wheel.
#include <cairo-svg.h>
#include <pango/pangocairo.h>
#include <cmath>
#include <cstdlib>
#include <map>
#include <numbers>
#include <string>
#include <thread>
#include <vector>

namespace {

constexpr int spokes = 10, levels = 5;
constexpr double width = 595.28, height = 841.89, centre_x = width / 2, centre_y = 400, radius = 170;
const char* const names[spokes] = {
    "Women and men have an equal say in decisions about strategy, budget and staff",
    "The organisation's mission and values name gender equality as a goal of its own",
    "Recruitment, pay and promotion are transparent, fair and free from gender bias",
    "Staff have had training on gender analysis and use it in their day-to-day work",
    "Programmes are designed with data broken down by sex, age and disability",
    "A policy against harassment is known to all, applied, and its cases followed up",
    "Work and care can be combined: parental leave, flexible hours, safe travel",
    "Budgets set money aside for gender work and spending on it is tracked each year",
    "Partners, suppliers and networks are chosen with equality criteria in mind",
    "Results on gender are measured, discussed and acted upon"};
const char* const layers[3] = {"Answers", "Agreed", "Targets"};

class Pen {
public:
    explicit Pen(cairo_t* context) : context_(context) {}

    /// Text of a width, or of any when 0, with its middle at the height `y`.
    void write(double x, double y, double wrap, PangoAlignment alignment, int size, const std::string& text) {
        auto& layout = kept()[std::to_string(size) + text];
        if (layout == nullptr) {
            static thread_local PangoContext* const fonts = pango_cairo_create_context(context_);
            layout = pango_layout_new(fonts);
            const auto font = "Noto Sans " + std::to_string(size) + "px";
            auto* const description = pango_font_description_from_string(font.c_str());
            pango_layout_set_font_description(layout, description);
            pango_font_description_free(description);
            if (wrap > 0) pango_layout_set_width(layout, static_cast<int>(wrap * PANGO_SCALE));
            pango_layout_set_alignment(layout, alignment);
            pango_layout_set_text(layout, text.data(), static_cast<int>(text.size()));
        }
        int wide = 0, high = 0;
        pango_layout_get_pixel_size(layout, &wide, &high);
        const double box = wrap > 0 ? wrap : wide;
        const double left = alignment == PANGO_ALIGN_LEFT    ? x
                            : alignment == PANGO_ALIGN_RIGHT ? x - box
                                                             : x - box / 2;
        cairo_move_to(context_, left, y - high / 2.0);
        pango_cairo_show_layout(context_, layout);
    }

private:
    static std::map<std::string, PangoLayout*>& kept() {
        static thread_local std::map<std::string, PangoLayout*> layouts;
        return layouts;
    }
    cairo_t* context_;
};

double turn(int spoke) { return 2 * std::numbers::pi * spoke / spokes; }
double x_of(int spoke, double reach) { return centre_x + reach * std::sin(turn(spoke)); }
double y_of(int spoke, double reach) { return centre_y - reach * std::cos(turn(spoke)); }

void draw_grid(cairo_t* context) {
    cairo_set_source_rgb(context, 0.7, 0.7, 0.7);
    cairo_set_line_width(context, 0.6);
    for (int level = 1; level <= levels; ++level) {
        cairo_arc(context, centre_x, centre_y, radius * level / levels, 0, 2 * std::numbers::pi);
        cairo_stroke(context);
    }
    for (int i = 0; i < spokes; ++i) {
        cairo_move_to(context, centre_x, centre_y);
        cairo_line_to(context, x_of(i, radius), y_of(i, radius));
    }
    cairo_stroke(context);
}

void draw_layer(cairo_t* context, int layer, int number) {
    const auto reach = [&](int i) {
        return radius * (1 + (number * 7 + layer * 3 + i * 5) % 40 / 10.0) / levels;
    };
    for (int i = 0; i < spokes; ++i) cairo_line_to(context, x_of(i, reach(i)), y_of(i, reach(i)));
    cairo_close_path(context);
    cairo_set_source_rgba(context, 0.3 * layer, 0.4, 0.6, 0.2);
    cairo_fill_preserve(context);
    cairo_set_source_rgb(context, 0.3 * layer, 0.4, 0.6);
    cairo_set_line_width(context, 1.5);
    cairo_stroke(context);
    for (int i = 0; i < spokes; ++i) {
        cairo_new_sub_path(context);
        cairo_arc(context, x_of(i, reach(i)), y_of(i, reach(i)), 2.2, 0, 2 * std::numbers::pi);
    }
    cairo_fill(context);
}

void draw_texts(cairo_t* context, int number) {
    Pen pen(context);
    cairo_set_source_rgb(context, 0, 0, 0);
    pen.write(centre_x, 60, 0, PANGO_ALIGN_CENTER, 16, "Organisation " + std::to_string(number % 100));
    for (int level = 0; level <= levels; ++level)
        pen.write(centre_x + 3, centre_y - radius * level / levels - 4, 0, PANGO_ALIGN_LEFT, 7,
                  std::to_string(level));
    for (int i = 0; i < spokes; ++i) {
        const double side = std::sin(turn(i));
        const auto alignment = std::abs(side) < 0.01 ? PANGO_ALIGN_CENTER
                               : side > 0            ? PANGO_ALIGN_LEFT
                                                     : PANGO_ALIGN_RIGHT;
        pen.write(x_of(i, radius + 14), y_of(i, radius + 14), 120, alignment, 9, names[i]);
    }
    for (int layer = 0; layer < 3; ++layer)
        pen.write(centre_x - 54, 680 + 18 * layer, 0, PANGO_ALIGN_LEFT, 10, layers[layer]);
}

void draw(const std::string& folder, int number) {
    const auto path = folder + "/" + std::to_string(number) + ".svg";
    auto* const surface = cairo_svg_surface_create(path.c_str(), width, height);
    auto* const context = cairo_create(surface);
    draw_grid(context);
    for (int layer = 0; layer < 3; ++layer) draw_layer(context, layer, number);
    draw_texts(context, number);
    cairo_destroy(context);
    cairo_surface_destroy(surface);
}

}  // namespace

int main(int count, char** words) {
    if (count != 4) return 2;
    const std::string folder = words[1];
    const int wheels = std::atoi(words[2]), jobs = std::atoi(words[3]);
    const auto work = [&](int first) {
        for (int i = first; i < wheels; i += jobs) draw(folder, i);
    };
    std::vector<std::thread> threads;
    for (int i = 1; i < jobs; ++i) threads.emplace_back(work, i);
    work(0);
    for (auto& thread : threads) thread.join();
}
