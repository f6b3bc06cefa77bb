// SPDX-License-Identifier: MIT
// Questions to ask of the pages of a printed form, and questionnaires to print.
#pragma once
#include <string>
#include <string_view>
#include <vector>
#include "forms/print.hpp"

namespace socratic::printed {

/// A questionnaire that is shipped, read from the source.
Questionnaire shipped(const std::string& id);

/// `count` dimensions of three questions each on a scale of `levels` levels from 1 on, with an open question
/// and a fact whose values do not say that one may keep silent.
Questionnaire made_up(std::size_t count, int levels);

struct Choice {
    std::string language = "en";
    std::string size = "A4";
    std::vector<std::size_t> facts = {};
};

/// Printed with the shipped words and a measure without fonts.
std::vector<Scene> pages(const Questionnaire& questionnaire, const Choice& choice = {});

/// The texts with this role, in reading order.
std::vector<TextLine> texts(const Scene& page, std::string_view role);

/// All texts of a page, or only those that are parts of `part`, joined with blanks.
std::string text_of(const Scene& page);
std::string text_of(const Scene& page, std::string_view part);

/// How many boxes have something of `part` in them.
int boxes_of(const Scene& page, std::string_view part);

/// What is wrong with where things are: texts, boxes and rules that meet, or leave the margins. Empty when
/// all is well.
std::vector<std::string> faults(const Scene& page);

}  // namespace socratic::printed
