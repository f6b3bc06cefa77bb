// SPDX-License-Identifier: MIT
// The structure of a tagged PDF: which part of the document a stretch of its drawing is.
#pragma once
#include <cairo.h>
#include <string>
#include <vector>
#include "scene/scene.hpp"

namespace socratic {

/// Opens and closes the tags around what is drawn. Parts stay open over pages: a table goes on as the same
/// table.
class PdfTags {
public:
    explicit PdfTags(cairo_t* context) : context_(context) {}

    /// What is drawn from now on is that element.
    void begin(const Element& element);
    /// What is drawn from now on is decoration.
    void end();
    /// Nothing more of any part comes.
    void end_all();

    /// In words, one a figure in the order of the document.
    const std::vector<std::string>& figures() const { return figures_; }
    /// One a division in the order of the document.
    const std::vector<std::string>& languages() const { return languages_; }

private:
    void open(const TagStep& step, const Element& element);
    void close();

    cairo_t* context_;
    std::vector<TagStep> path_;   ///< of what is open
    bool holds_drawing_ = false;  ///< the innermost part is an element that has not ended
    std::vector<std::string> figures_, languages_;
};

/// An address as cairo takes it, every character but those of addresses as %XX.
std::string link_attributes(const std::string& address);

}  // namespace socratic
