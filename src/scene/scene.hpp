// SPDX-License-Identifier: MIT
// What is drawn where: a size and a list of shapes, complete and in painting order. Lengths in
// points (1/72 inch), y grows downwards. Nothing is left to decide for who draws it.
#pragma once
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace socratic {

struct Point {
    double x = 0;
    double y = 0;
    bool operator==(const Point&) const = default;
};

/// Turn 0 is twelve o'clock, 1 a full turn clockwise; the only way from turns to coordinates.
Point polar(Point centre, double turn, double radius);

struct Box {
    double left = 0, top = 0, right = 0, bottom = 0;
    double width() const { return right - left; }
    double height() const { return bottom - top; }
    bool operator==(const Box&) const = default;
};

/// True when the boxes come nearer to each other than the gaps allow.
bool touches(const Box& a, const Box& b, double gap_x = 0, double gap_y = 0);

/// sRGB 0..255 and opacity 0..1.
struct Colour {
    std::uint8_t red = 0, green = 0, blue = 0;
    double opacity = 1;
    bool operator==(const Colour&) const = default;
};

/// "#0072B2" -> Colour.
Colour colour(std::string_view hex, double opacity = 1);

struct Stroke {
    Colour colour;
    double width = 1;
    std::vector<double> dash = {};
    bool round = false;  ///< joins and caps
    bool operator==(const Stroke&) const = default;
};

/// Straight lines through the points; several subpaths when lines break.
struct Lines {
    std::vector<std::vector<Point>> parts;
    bool closed = false;
    std::optional<Colour> fill = {};
    std::optional<Stroke> stroke = {};
    bool operator==(const Lines&) const = default;
};

/// A circle, or the part of it from one turn to another (clockwise; equal turns: the whole circle).
struct Arc {
    Point centre;
    double radius = 0;
    double from = 0, to = 0;
    std::optional<Colour> fill = {};
    std::optional<Stroke> stroke = {};
    bool operator==(const Arc&) const = default;
};

/// A rectangle with rounded corners, turned about its own middle.
struct Bar {
    Point middle;
    double width = 0, height = 0, corner = 0;
    double turn = 0;
    std::optional<Colour> fill = {};
    std::optional<Stroke> stroke = {};
    bool operator==(const Bar&) const = default;
};

enum class Anchor { start, middle, end };

struct TextStyle {
    double size = 10;
    bool bold = false;
    bool italic = false;
    bool operator==(const TextStyle&) const = default;
};

/// One line of text, its baseline at `at`; `width` is as measured, and what boxes are made from.
/// For right-to-left text start is still the left end: anchors are about the page, not the script.
struct TextLine {
    Point at;
    std::string text;
    TextStyle style;
    Colour colour;
    Anchor anchor = Anchor::start;
    double width = 0;
    double turn = 0;           ///< rotation clockwise about `at`, in turns
    std::string role = {};     ///< "title", "label", "figure", "legend", "note", "ring", "section", "key",
                               ///< "heading": what boxes are asserted by
    std::string part_of = {};  ///< which label this line belongs to, e.g. a dimension's id; "" for none
    bool operator==(const TextLine&) const = default;
};

/// Text along a circle, its cap height centred on it; tops outward unless `inward` (under the circle,
/// read from left to right). `turn` is where the middle of the text is, or its start.
struct ArcText {
    Point centre;
    double radius = 0;
    double turn = 0;
    bool inward = false;
    Anchor anchor = Anchor::middle;
    std::string text;
    TextStyle style;
    Colour colour;
    double tracking = 0;  ///< points added after each letter
    double width = 0;     ///< as measured, tracking included
    std::string role = {};
    bool operator==(const ArcText&) const = default;
};

using Shape = std::variant<Lines, Arc, Bar, TextLine, ArcText>;

/// What a part of a document is to who has it read aloud.
enum class Tag {
    heading1,
    heading2,
    heading3,
    heading4,
    heading5,
    heading6,
    paragraph,
    list,
    list_item,
    list_label,  ///< the number or bullet
    list_body,
    quote,
    table,
    table_row,
    table_header,  ///< of a column
    table_cell,
    figure,
    span,
    link,
    division  ///< passages in a language of their own
};

/// One step from the document to a stretch of its shapes.
struct TagStep {
    Tag tag = Tag::paragraph;
    std::size_t number = 0;  ///< grows in reading order among the steps at the same place
    bool operator==(const TagStep&) const = default;
};

/// Shapes that are read as one. Elements that share steps share parts of the document, over pages too.
struct Element {
    std::vector<TagStep> path;        ///< outermost first
    std::size_t first = 0, last = 0;  ///< shapes of the scene, `last` not included
    std::string words = {};           ///< a figure's for who does not see it; a heading's for bookmarks
    std::string link = {};            ///< the address a link leads to
    std::string language = {};        ///< of the outermost division it is in
    bool operator==(const Element&) const = default;
};

struct Scene {
    double width = 0;
    double height = 0;
    Colour paper{255, 255, 255, 1};
    std::string language = {};     ///< BCP 47 tag
    std::string title = {};        ///< for screen readers and the file's properties
    std::string description = {};  ///< the figures in words
    std::string author = {};
    std::vector<Shape> shapes = {};
    /// By `first`, none within another; shapes of none are decoration. Without elements the scene is one
    /// figure, `description` in words, and its texts are read one after the other.
    std::vector<Element> elements = {};
    bool operator==(const Scene&) const = default;
};

/// The box of a text line: from cap height above the baseline to the descent below it.
Box box_of(const TextLine& line);

/// One shape a line, numbers with two decimals; the golden of layout tests.
std::string print(const Scene& scene);

}  // namespace socratic
