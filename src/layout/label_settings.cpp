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

/// Notes beside each other while that widens nothing much; a long one is folded.
std::vector<std::string> join_notes(const Ruler& ruler, const std::vector<std::string>& notes, double size,
                                    double width) {
    std::vector<std::string> joined;
    const TextStyle style{size, false, false};
    for (const auto& note : notes) {
        const auto piece = unbroken(note);
        if (!joined.empty() && ruler.width(joined.back() + " · " + piece, style) <= width) {
            joined.back() += " · " + piece;
        } else if (ruler.width(piece, style) <= width * 1.15) {
            joined.push_back(piece);
        } else {
            for (auto& line : fold(ruler, note, style, width)) joined.push_back(std::move(line));
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

LabelSetting setting_with(const Ruler& ruler, std::vector<LabelLine> lines, const Label& label,
                          const SettingSizes& sizes) {
    LabelSetting setting;
    const TextStyle bold{sizes.body, true, false}, plain{sizes.small, false, false};
    double width = 0;
    for (const auto& line : lines)
        width = std::max(width, ruler.width(line.text, line.is_note ? plain : bold));
    setting.shape.lines = lines.size();
    for (auto& note : join_notes(ruler, label.notes, sizes.small, std::max(width, note_width * sizes.body))) {
        width = std::max(width, ruler.width(note, plain));
        lines.push_back({std::move(note), true});
    }
    setting.shape.width = width;
    setting.shape.height = height_of(lines, sizes);
    setting.lines = std::move(lines);
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
    const auto wraps = wraps_of(ruler, wrapped, rules);
    const bool may_end_badly = naming.widest_word > 0;  // the last resort
    for (const auto& wrap : wraps) {
        if (wrap.ends_badly && !may_end_badly && wrap.lines.size() > 1) continue;
        std::vector<LabelLine> lines;
        if (wraps_wording) lines.push_back({label.name, false});
        for (const auto& line : wrap.lines) lines.push_back({line, wraps_wording});
        settings.push_back(setting_with(ruler, std::move(lines), label, sizes));
    }
    // The widest come first; they go first.
    while (settings.size() > most_settings ||
           (settings.size() > 1 && settings.front().shape.width > wide_label * sizes.body))
        settings.erase(settings.begin());
    return settings;
}

}  // namespace socratic
