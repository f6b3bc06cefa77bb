// SPDX-License-Identifier: MIT
// A document as passages: what a template became, before it is laid out as HTML, PDF, Markdown or a word
// processor's file. Every text has its final words and typography.
#pragma once
#include <optional>
#include <string>
#include <variant>
#include <vector>
#include "scene/scene.hpp"

namespace socratic {

/// A stretch of text in one style.
struct Span {
    std::string text;
    bool strong = false;
    bool emphasis = false;
    bool line_break = false;  ///< the text is empty and a new line begins
    std::string link = {};    ///< an address; "" for none
    bool operator==(const Span&) const = default;
};
using Spans = std::vector<Span>;

/// Without styles; a line break is a space.
std::string plain(const Spans& spans);

struct Passage;

struct Heading {
    int level = 1;  ///< 1..6; the document's title is its only 1
    Spans text;
    bool operator==(const Heading&) const = default;
};

struct Paragraph {
    Spans text;
    bool operator==(const Paragraph&) const = default;
};

struct List {
    std::optional<int> first_number;          ///< absent: bullets
    std::vector<std::vector<Passage>> items;  ///< an item begins with a paragraph
    bool operator==(const List&) const = default;
};

struct Quote {
    std::vector<Passage> passages;
    bool operator==(const Quote&) const = default;
};

struct Table {
    enum class Align { start, middle, end };
    std::vector<Align> columns;            ///< one a column
    std::vector<Spans> header;             ///< as many as columns
    std::vector<std::vector<Spans>> rows;  ///< each as many as columns
    bool operator==(const Table&) const = default;
};

/// A picture that stands between paragraphs. Its `scene.description` is its text for who does not see it.
struct ReportFigure {
    std::string name;  ///< as in the template, and distinct in a document: part of ids and file names
    Scene scene;       ///< as large as it is to be printed, in points
    std::optional<Scene> narrow = {};  ///< the same for the width of a phone; absent: `scene` does for both
    bool operator==(const ReportFigure&) const = default;
};

/// Lines to write on by hand, as wide as the text.
struct WritingLines {
    int count = 1;
    bool operator==(const WritingLines&) const = default;
};

struct PageBreak {
    bool operator==(const PageBreak&) const = default;
};

/// The same passage in two languages, or in a report of one language a text and its picture: left and right
/// of a page, one after the other on a narrow screen.
struct SideBySide {
    std::vector<Passage> left, right;
    bool operator==(const SideBySide&) const = default;
};

struct Passage {
    std::variant<Heading, Paragraph, List, Quote, Table, ReportFigure, WritingLines, PageBreak, SideBySide>
        content;
    bool operator==(const Passage&) const = default;
};

struct Report {
    std::vector<std::string> languages;  ///< BCP 47 tags; two when side by side, left first
    std::string title;                   ///< the file's property and the page's name
    std::string author;                  ///< the organisation; "" for none
    std::vector<Passage> passages;
    std::string foot = {};  ///< of each page on paper: whose it is and of when
    bool operator==(const Report&) const = default;
};

/// The pictures of a report, in its order; those side by side, left first.
std::vector<const ReportFigure*> figures_in(const Report& report);

}  // namespace socratic
