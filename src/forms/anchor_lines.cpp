// SPDX-License-Identifier: MIT
#include "forms/anchor_lines.hpp"

namespace socratic {

std::vector<std::string> anchor_lines(const Question& question, const Voice& voice) {
    std::vector<std::string> lines;
    for (const auto& [level, anchor] : question.anchors)
        lines.push_back(
            typeset(voice.words, std::to_string(level) + ": " + std::string(in(anchor, voice.language))));
    return lines;
}

}  // namespace socratic
