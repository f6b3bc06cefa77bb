// SPDX-License-Identifier: MIT
// What a report on a survey lets a reader know: its values, its pictures, and the documents of all shipped
// templates.
#pragma once
#include "survey_truth.hpp"

namespace socratic::attack {

/// Adds what the values of a report and its histograms show; complains of what they show although the scores
/// hide it.
void read_report(const Survey& survey, const Scores& scores, FigureBook& book);

/// Adds what the pictures in the documents show; complains of numbers in a document that come from nowhere.
void read_documents(const Survey& survey, const Scores& scores, FigureBook& book);

}  // namespace socratic::attack
