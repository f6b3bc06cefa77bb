// SPDX-License-Identifier: MIT
// Widths of text, each text measured once; and text folded into lines of a given width.
#pragma once
#include <memory>
#include <string>
#include <string_view>
#include <vector>
#include "scene/drawing.hpp"

namespace socratic {

struct LayoutMemory;
/// Pictures with the same measure may share one, in one thread.
std::shared_ptr<LayoutMemory> make_layout_memory();

/// Widths grow in proportion to the size (the drawing does not hint), so one measurement serves all sizes.
class Ruler {
public:
    /// With the memory of earlier pictures, or one of its own.
    explicit Ruler(const Measure& measure, std::shared_ptr<LayoutMemory> memory = make_layout_memory())
        : measure_(measure), memory_(std::move(memory)) {}
    /// The measure must outlive it.
    explicit Ruler(Measure&& measure, std::shared_ptr<LayoutMemory> memory = {}) = delete;
    /// In em: multiply by the size.
    double em(std::string_view text, bool bold) const { return em(text, TextStyle{1, bold, false}); }
    double em(std::string_view text, const TextStyle& style) const;
    double width(std::string_view text, const TextStyle& style) const;
    LayoutMemory& memory() const { return *memory_; }

private:
    const Measure& measure_;
    std::shared_ptr<LayoutMemory> memory_;
};

/// The parts of a text between its ordinary spaces; no-break spaces stay inside.
std::vector<std::string> split_words(std::string_view text);

/// Lines no wider than `width`, broken at ordinary spaces, filled one after the other; a word that is
/// wider by itself is broken with a visible hyphen.
std::vector<std::string> fold(const Ruler& ruler, std::string_view text, const TextStyle& style,
                              double width);

/// A word in pieces no wider than `width`, all but the last ending in a hyphen; never empty.
std::vector<std::string> hyphenate(const Ruler& ruler, std::string_view word, const TextStyle& style,
                                   double width);

/// The text with every ordinary space turned into one that does not break.
std::string unbroken(std::string_view text);

}  // namespace socratic
