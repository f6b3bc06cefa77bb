// SPDX-License-Identifier: MIT
// A document on two communities: its values, its figure, and the whole from a template.
#pragma once
#include "model/communities_words.hpp"
#include "report/compose.hpp"

namespace socratic {

/// The values of shape "communities".
Members communities_values(const CommunitiesText& text);

/// The document of a checked template, in the text's language.
Report compose_communities(const CommunitiesText& text, const TemplateText& from,
                           const FigureOptions& figures, const Measure& measure);

}  // namespace socratic
