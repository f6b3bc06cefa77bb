// SPDX-License-Identifier: MIT
// What the commands that draw have in common: the options of a picture, and scenes as the bytes of a file.
#pragma once
#include <string>
#include <vector>
#include "commands/command_line.hpp"
#include "commands/paper.hpp"
#include "model/questionnaire.hpp"
#include "scene/drawing.hpp"
#include "scene/theme.hpp"

namespace socratic {

struct PictureOptions {
    std::string output, format;
    Paper paper;
    const Theme* theme = nullptr;
    SvgText text = SvgText::real;
    std::vector<std::string> languages;  ///< empty: the assessment's, else the questionnaire's
};

/// Throws a usage failure for what does not go with the format.
PictureOptions picture_options(const CommandLine& line, const std::string& format);

/// True for svg, pdf and png.
bool is_picture(const std::string& format);

/// The languages asked for, each one that the questionnaire has; else that of the assessment.
std::vector<std::string> languages_of_picture(const PictureOptions& options, const std::string& assessment,
                                              const Questionnaire& questionnaire);

/// All scenes as the pages of a PDF; the first of them as an SVG or PNG.
std::string picture_bytes(const PictureOptions& options, const Drawing& drawing,
                          const std::vector<Scene>& scenes);

}  // namespace socratic
