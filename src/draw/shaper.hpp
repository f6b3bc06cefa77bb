// SPDX-License-Identifier: MIT
// Text -> glyphs, each text once.
#pragma once
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>
#include "draw/noto_sans.hpp"
#include "draw/script_shaper.hpp"
#include "draw/shaped_text.hpp"
#include "scene/scene.hpp"

namespace socratic {

/// Widths and glyphs do not depend on the size (nothing is hinted), so a text is shaped once for all
/// sizes. Ligatures are off, so that widths agree between formats and text can be copied letter by
/// letter. Not for two threads at once.
class Shaper {
public:
    /// The scripts are opened by the first text that needs them.
    explicit Shaper(OpenScripts open_scripts) : open_scripts_(std::move(open_scripts)) {}

    /// Valid until the next call. Throws a Failure for control characters and invalid UTF-8.
    const ShapedText& shape(std::string_view text, const TextStyle& style);
    double width(std::string_view text, const TextStyle& style) {
        return shape(text, style).width * style.size;
    }
    std::vector<std::string> missing_characters() const;

private:
    struct Hash {
        using is_transparent = void;
        std::size_t operator()(std::string_view text) const { return std::hash<std::string_view>()(text); }
    };
    using Cache = std::unordered_map<std::string, ShapedText, Hash, std::equal_to<>>;

    OpenScripts open_scripts_;
    ScriptShaper scripts_;
    NotoSans noto_sans_;
    Cache cache_[4];  // regular, bold, italic, bold italic
};

}  // namespace socratic
