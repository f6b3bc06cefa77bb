// SPDX-License-Identifier: MIT
#include "layout/label_settings.hpp"
#include <algorithm>
#include <cmath>
#include "layout/block.hpp"
#include "layout/label_wrap.hpp"

namespace socratic {
namespace {

constexpr std::size_t most_settings = 5;
constexpr double wide_label = 17;   // em; not set so wide when there is another way
constexpr double note_width = 8.4;  // em of the name: notes share a line when it stays within this

/// Three lines, four when there are many spokes, more for long names.
int most_lines(const Ruler& ruler, const std::string& text, const Naming& naming, bool bold) {
    const int usual = naming.labels.size() > 12 ? 4 : 3;
    return std::clamp(static_cast<int>(std::ceil(ruler.em(text, bold) / 12)), usual, 9);
}

/// Lines under a name, set so that they do not break, with their widths in em.
struct Notes {
    std::vector<std::string> pieces;
    std::vector<double> ems;
};

Notes notes_of(const Ruler& ruler, const Label& label) {
    Notes notes;
    for (const auto& note : label.notes) {
        notes.pieces.push_back(unbroken(note));
        notes.ems.push_back(ruler.em(notes.pieces.back(), false));
    }
    return notes;
}

/// A note line with its width.
struct NoteLine {
    std::string text;
    double width = 0;
};

/// Notes beside each other while that widens nothing much; a long one is folded.
std::vector<NoteLine> join_notes(const Ruler& ruler, const Label& label, const Notes& notes, double size,
                                 double width) {
    std::vector<NoteLine> joined;
    for (std::size_t i = 0; i < notes.pieces.size(); ++i) {
        const auto& piece = notes.pieces[i];
        const double alone = notes.ems[i] * size;
        if (!joined.empty() && joined.back().width + alone <= width) {
            auto both = joined.back().text + " · " + piece;
            if (const double wide = ruler.em(both, false) * size; wide <= width) {
                joined.back() = {std::move(both), wide};
                continue;
            }
        }
        if (alone <= width * 1.15) {
            joined.push_back({piece, alone});
        } else {
            for (auto& line : fold(ruler, label.notes[i], {size, false, false}, width)) {
                const double wide = ruler.em(line, false) * size;
                joined.push_back({std::move(line), wide});
            }
        }
    }
    return joined;
}

double height_of(const std::vector<LabelLine>& lines, const SettingSizes& sizes) {
    double height = 0;
    bool has_name = false;
    for (const auto& line : lines) {
        if (!line.is_note)
            height += has_name ? sizes.body * sizes.line : sizes.body * cap_height;
        else
            height += sizes.small * sizes.small_line;
        has_name = true;
    }
    return height + descent * (lines.back().is_note ? sizes.small : sizes.body);
}

LabelSetting setting_with(const Ruler& ruler, const Wrap& wrap, const Label& label, const Notes& notes,
                          const SettingSizes& sizes) {
    LabelSetting setting;
    const bool wraps_wording = !label.wording.empty();
    double width = 0;
    if (wraps_wording) {
        setting.lines.push_back({label.name, false});
        width = ruler.em(label.name, true) * sizes.body;
    }
    for (std::size_t i = 0; i < wrap.lines.size(); ++i) {
        setting.lines.push_back({wrap.lines[i], wraps_wording});
        width = std::max(width, wrap.ems[i] * (wraps_wording ? sizes.small : sizes.body));
    }
    setting.shape.lines = setting.lines.size();
    for (auto& note :
         join_notes(ruler, label, notes, sizes.small, std::max(width, note_width * sizes.body))) {
        width = std::max(width, note.width);
        setting.lines.push_back({std::move(note.text), true});
    }
    setting.shape.width = width;
    setting.shape.height = height_of(setting.lines, sizes);
    return setting;
}

}  // namespace

SettingSizes setting_sizes(const Page& page, double body) {
    SettingSizes sizes{body, small_beside(page, body)};
    if (page.arrangement != Arrangement::stacked) sizes.line = 1.22;
    return sizes;
}

std::vector<LabelSetting> settings_of(const Ruler& ruler, const Label& label, const Naming& naming,
                                      const SettingSizes& sizes) {
    if (label.is_line) return {{{9 * sizes.body, 1.4 * sizes.body, 1}, {}}};
    const bool wraps_wording = !label.wording.empty();
    const auto& wrapped = wraps_wording ? label.wording : label.name;
    const WrapRules rules{!wraps_wording, most_lines(ruler, wrapped, naming, !wraps_wording),
                          naming.widest_word};
    std::vector<LabelSetting> settings;
    const auto& wraps = wraps_of(ruler, wrapped, rules);
    const auto notes = notes_of(ruler, label);
    const bool may_end_badly = naming.widest_word > 0;  // the last resort
    for (const auto& wrap : wraps) {
        if (wrap.ends_badly && !may_end_badly && wrap.lines.size() > 1) continue;
        settings.push_back(setting_with(ruler, wrap, label, notes, sizes));
    }
    // The widest come first; they go first.
    while (settings.size() > most_settings ||
           (settings.size() > 1 && settings.front().shape.width > wide_label * sizes.body))
        settings.erase(settings.begin());
    return settings;
}

}  // namespace socratic
