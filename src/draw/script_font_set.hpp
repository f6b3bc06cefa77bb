// SPDX-License-Identifier: MIT
// Noto Sans and, once a text needs them, the fonts of other scripts for Pango. The system's own fonts and
// settings are never looked at, so that a picture is the same on every machine.
#pragma once
#include <pango/pangocairo.h>
#include <map>
#include <set>
#include <string>
#include <string_view>
#include <vector>
#include "draw/pango_handle.hpp"

namespace socratic {

class ScriptFontSet {
public:
    /// Throws a Failure that says what to install when Noto Sans is not there.
    ScriptFontSet();

    /// Adds the fonts of the scripts in the text that Noto Sans lacks and tells whether there were any;
    /// characters without any font are remembered as missing.
    bool add_fonts_for(std::string_view text);
    void add_italics();

    /// For a font description: in one order whatever was added first, so that a character comes from the
    /// same font in every picture.
    std::string families() const;
    PangoContext* context() const { return context_.get(); }
    /// Each once, in order of appearance.
    const std::vector<std::string>& missing_characters() const { return missing_; }

private:
    bool has(char32_t character) const;
    void find_font_for(char32_t character);
    bool add_file(const std::string& name);

    FontConfig config_;
    GHandle<PangoFontMap> map_;
    GHandle<PangoContext> context_;
    std::set<std::string> files_;                  // names added or looked for
    std::map<std::string, std::string> families_;  // of the files added
    std::vector<FcCharSet*> characters_;  // of each font in config_, which owns them; Noto Sans first
    std::set<char32_t> known_missing_;
    std::vector<std::string> missing_;
};

}  // namespace socratic
