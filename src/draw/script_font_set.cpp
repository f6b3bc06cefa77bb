// SPDX-License-Identifier: MIT
#include "draw/script_font_set.hpp"
#include <fmt/format.h>
#include <pango/pangofc-fontmap.h>
#include <algorithm>
#include <mutex>
#include "base/problem.hpp"
#include "draw/code_points.hpp"
#include "draw/font_folder.hpp"
#include "draw/script_fonts.hpp"

namespace socratic {
namespace {

/// Pango and cairo start the system's fontconfig, which reads some forty files, unless there is a
/// current configuration; an empty one spares that.
void keep_system_fonts_out() {
    static std::once_flag once;
    std::call_once(once, [] { FcConfigSetCurrent(FcConfigCreate()); });
}

GHandle<PangoContext> make_context(PangoFontMap* map) {
    GHandle<PangoContext> context(pango_font_map_create_context(map));
    pango_cairo_context_set_font_options(context.get(), unhinted().get());
    pango_context_set_round_glyph_positions(context.get(), FALSE);
    // One language for all, or widths would depend on the locale.
    pango_context_set_language(context.get(), pango_language_from_string("en"));
    return context;
}

/// Drawn by no font: joiners, marks of direction, variation selectors.
bool is_invisible(char32_t c) {
    return c == 0xAD || c == 0x34F || c == 0x61C || (c >= 0x200B && c <= 0x200F) ||
           (c >= 0x202A && c <= 0x202E) || (c >= 0x2060 && c <= 0x206F) || (c >= 0xFE00 && c <= 0xFE0F) ||
           c == 0xFEFF;
}

}  // namespace

ScriptFontSet::ScriptFontSet() {
    keep_system_fonts_out();
    config_.reset(FcConfigCreate());
    for (const auto* name : {"NotoSans-Regular", "NotoSans-Bold"})
        if (!add_file(name)) fail_without_font(name);
    map_.reset(pango_cairo_font_map_new_for_font_type(CAIRO_FONT_TYPE_FT));
    if (!map_) throw Failure("this cairo was built without FreeType fonts");
    pango_fc_font_map_set_config(PANGO_FC_FONT_MAP(map_.get()), config_.get());
    context_ = make_context(map_.get());
}

bool ScriptFontSet::add_file(const std::string& name) {
    if (!files_.insert(name).second) return false;
    const auto path = font_file(name);
    if (!FcConfigAppFontAddFile(config_.get(), reinterpret_cast<const FcChar8*>(path.c_str()))) return false;
    const FcFontSet* fonts = FcConfigGetFonts(config_.get(), FcSetApplication);
    if (fonts == nullptr || fonts->nfont <= static_cast<int>(characters_.size())) return false;
    const FcPattern* font = fonts->fonts[fonts->nfont - 1];
    FcCharSet* characters = nullptr;
    FcPatternGetCharSet(font, FC_CHARSET, 0, &characters);
    FcChar8* family = nullptr;
    if (FcPatternGetString(font, FC_FAMILY, 0, &family) == FcResultMatch)
        families_.emplace(name, reinterpret_cast<const char*>(family));
    characters_.resize(static_cast<std::size_t>(fonts->nfont), nullptr);
    characters_.back() = characters;
    if (map_) pango_fc_font_map_config_changed(PANGO_FC_FONT_MAP(map_.get()));
    return true;
}

void ScriptFontSet::add_italics() {
    add_file("NotoSans-Italic");
    add_file("NotoSans-BoldItalic");
}

std::string ScriptFontSet::families() const {
    std::vector<std::string> names{"Noto Sans"};
    const auto add = [&names](const std::string& name) {
        if (std::find(names.begin(), names.end(), name) == names.end()) names.push_back(name);
    };
    for (const auto file : symbol_fonts())
        if (const auto found = families_.find(std::string(file) + "-Regular"); found != families_.end())
            add(found->second);
    for (const auto& [file, family] : families_) add(family);
    return fmt::format("{}", fmt::join(names, ","));
}

bool ScriptFontSet::has(char32_t character) const {
    return std::any_of(characters_.begin(), characters_.end(), [character](const FcCharSet* set) {
        return set != nullptr && FcCharSetHasChar(set, character);
    });
}

bool ScriptFontSet::add_fonts_for(std::string_view text) {
    if (std::all_of(text.begin(), text.end(), [](char c) { return static_cast<unsigned char>(c) < 0x80; }))
        return false;
    const auto before = characters_.size();
    for (const char32_t character : code_points(text))
        if (character >= 0x80 && !is_invisible(character)) find_font_for(character);
    return characters_.size() != before;
}

void ScriptFontSet::find_font_for(char32_t character) {
    if (FcCharSetHasChar(characters_.front(), character)) return;
    for (const auto font : script_fonts(character)) {
        add_file(std::string(font) + "-Regular");
        add_file(std::string(font) + "-Bold");
    }
    if (has(character) || !known_missing_.insert(character).second) return;
    missing_.push_back(utf8(character));
}

}  // namespace socratic
