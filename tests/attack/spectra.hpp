// SPDX-License-Identifier: MIT
// Small random spectra: two rounds of other people, who place the organisation today and say where it should
// be.
#pragma once
#include <random>
#include <string>
#include <vector>
#include "survey.hpp"
#include "survey_truth.hpp"

namespace socratic::attack {

struct Spectra {
    std::vector<Survey> rounds;  ///< of one questionnaire; a dimension has two cells, today and the aim
    std::vector<std::vector<bool>> columns;  ///< by round and cell: whether it was asked
};

Spectra random_spectra(std::mt19937& random);

/// What the outputs for all choices of rounds with these minimums show, a book for each round.
struct SpectrumOutputs {
    std::vector<FigureBook> books;
    long shown = 0;  ///< counts and medians
};

SpectrumOutputs read_spectra(const Spectra& spectra, const std::vector<long>& minimums);

}  // namespace socratic::attack
