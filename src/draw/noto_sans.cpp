// SPDX-License-Identifier: MIT
#include "draw/noto_sans.hpp"
#include <algorithm>
#include "draw/font_face.hpp"
#include "draw/font_folder.hpp"

namespace socratic {
namespace {

constexpr std::array<const char*, 4> names{"NotoSans-Regular", "NotoSans-Bold", "NotoSans-Italic",
                                           "NotoSans-BoldItalic"};

/// Latin, Greek and Cyrillic with their marks, punctuation and signs. Not the controls of direction and
/// joining among them.
bool may_be_simple(std::string_view text) {
    for (std::size_t i = 0; i < text.size(); ++i) {
        const auto byte = static_cast<unsigned char>(text[i]);
        if (byte < 0xD4) continue;  // up to U+04FF, and every byte that continues a character
        if (byte == 0xD4) return false;
        if (byte > 0xE2 || byte < 0xE1 || i + 2 >= text.size()) return false;
        const auto second = static_cast<unsigned char>(text[i + 1]);
        const auto third = static_cast<unsigned char>(text[i + 2]);
        if (byte == 0xE1 && second < 0xB8) return false;  // U+1E00 Latin and Greek with marks
        if (byte == 0xE2 && second > 0xAF) return false;  // U+2000 to U+2BFF
        if (byte == 0xE2 && second == 0x80 &&
            ((third >= 0x8B && third <= 0x8F) || (third >= 0xA8 && third <= 0xAE)))
            return false;
        if (byte == 0xE2 && second == 0x81 && third >= 0xA0 && third <= 0xAF) return false;
    }
    return true;
}

hb_feature_t off(const char (&tag)[5]) {
    return {HB_TAG(tag[0], tag[1], tag[2], tag[3]), 0, HB_FEATURE_GLOBAL_START, HB_FEATURE_GLOBAL_END};
}

/// Bytes and glyphs that belong together; the buffer's clusters are byte offsets and only grow.
void fill_clusters(GlyphRun& run, const hb_glyph_info_t* infos, unsigned count) {
    for (unsigned i = 0; i < count;) {
        unsigned next = i + 1;
        while (next < count && infos[next].cluster == infos[i].cluster) ++next;
        const auto end = next < count ? infos[next].cluster : static_cast<unsigned>(run.text.size());
        run.clusters.push_back({static_cast<int>(end - infos[i].cluster), static_cast<int>(next - i)});
        i = next;
    }
}

}  // namespace

NotoSans::NotoSans() : buffer_(hb_buffer_create()) { face(0); }

const NotoSans::Face& NotoSans::face(int number) {
    auto& result = faces_[static_cast<std::size_t>(number)];
    if (result.letters) return result;
    const auto* name = names[static_cast<std::size_t>(number)];
    const auto path = font_file(name);
    std::unique_ptr<hb_blob_t, Destroy<hb_blob_destroy>> file(hb_blob_create_from_file_or_fail(path.c_str()));
    if (!file) fail_without_font(name);
    const std::unique_ptr<hb_face_t, Destroy<hb_face_destroy>> letters(hb_face_create(file.get(), 0));
    if (hb_face_get_glyph_count(letters.get()) == 0) fail_without_font(name);
    result.outlines = open_font_face(path);
    if (!result.outlines) fail_without_font(name);
    result.letters.reset(hb_font_create(letters.get()));
    return result;
}

bool NotoSans::shape(ShapedText& shaped, std::string_view text, int number) {
    if (!may_be_simple(text)) return false;
    if (text.empty()) return true;
    const auto& used = face(number);
    hb_buffer_clear_contents(buffer_.get());
    hb_buffer_add_utf8(buffer_.get(), text.data(), static_cast<int>(text.size()), 0, -1);
    hb_buffer_guess_segment_properties(buffer_.get());
    hb_buffer_set_direction(buffer_.get(), HB_DIRECTION_LTR);
    hb_buffer_set_language(buffer_.get(), hb_language_from_string("en", -1));  // not the locale's
    const std::array<hb_feature_t, 2> features{off("liga"), off("clig")};
    hb_shape(used.letters.get(), buffer_.get(), features.data(), static_cast<unsigned>(features.size()));
    unsigned count = 0;
    const auto* infos = hb_buffer_get_glyph_infos(buffer_.get(), &count);
    const auto* positions = hb_buffer_get_glyph_positions(buffer_.get(), nullptr);
    if (std::any_of(infos, infos + count, [](const auto& info) { return info.codepoint == 0; })) return false;
    int x_scale = 0;
    hb_font_get_scale(used.letters.get(), &x_scale, nullptr);
    const double unit = 1.0 / x_scale;
    GlyphRun run;
    run.face = used.outlines.get();
    run.text = text;
    double pen = 0;
    for (unsigned i = 0; i < count; ++i) {
        const auto& position = positions[i];
        run.glyphs.push_back({infos[i].codepoint, pen + position.x_offset * unit, -position.y_offset * unit});
        run.advances.push_back(position.x_advance * unit);
        pen += position.x_advance * unit;
    }
    fill_clusters(run, infos, count);
    shaped.runs.push_back(std::move(run));
    shaped.width = pen;
    return true;
}

}  // namespace socratic
