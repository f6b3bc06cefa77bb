// SPDX-License-Identifier: MIT
#include "score/mixtures.hpp"
#include <algorithm>
#include <numeric>

namespace socratic {
namespace {

/// The people of a pattern, and by answer what each figure takes of it.
struct Atom {
    std::vector<ModularVector> answers;
    long people = 0;
};

std::uint64_t residue(std::int64_t value) { return static_cast<std::uint64_t>(value) % modulus; }

Atom make_atom(const FigureSet& set, const std::vector<std::size_t>& chosen, const AnswerPattern& pattern,
               long people) {
    std::map<std::size_t, ModularVector> answers;
    for (std::size_t i = 0; i < chosen.size(); ++i) {
        if ((pattern.scored >> chosen[i] & 1U) == 0) continue;
        std::int64_t weight = 0;
        std::vector<FigureQuestion> answered;
        for (const auto& question : set.figures[chosen[i]].questions)
            if ((pattern.answered >> set.bit_of(question.cell) & 1U) != 0) {
                answered.push_back(question);
                weight += question.weight;
            }
        const auto inverse = invert(residue(weight));
        for (const auto& question : answered) {
            auto& row = answers[question.cell];
            row.resize(chosen.size());
            row[i] = multiply(residue(question.weight), inverse);
        }
    }
    Atom atom{{}, people};
    for (auto& [cell, row] : answers) atom.answers.push_back(std::move(row));
    return atom;
}

/// Independent mixtures.
using Mixtures = std::vector<ModularVector>;

std::uint64_t apply(const ModularVector& answer, const ModularVector& mixture) {
    std::uint64_t value = 0;
    for (std::size_t i = 0; i < answer.size(); ++i)
        value = subtract(value, subtract(0, multiply(answer[i], mixture[i])));
    return value;
}

bool rests_on(const Mixtures& mixtures, const Atom& atom) {
    return std::any_of(mixtures.begin(), mixtures.end(), [&](const ModularVector& mixture) {
        return std::any_of(atom.answers.begin(), atom.answers.end(),
                           [&](const ModularVector& answer) { return apply(answer, mixture) != 0; });
    });
}

/// The mixtures that take nothing of the atom.
Mixtures without(Mixtures mixtures, const Atom& atom) {
    for (const auto& answer : atom.answers) {
        ModularVector values;
        for (const auto& mixture : mixtures) values.push_back(apply(answer, mixture));
        const auto pivot = std::find_if(values.begin(), values.end(), [](auto value) { return value != 0; });
        if (pivot == values.end()) continue;
        const auto at = static_cast<std::size_t>(pivot - values.begin());
        const auto inverse = invert(*pivot);
        for (std::size_t m = 0; m < mixtures.size(); ++m) {
            if (m == at || values[m] == 0) continue;
            const auto factor = multiply(values[m], inverse);
            for (std::size_t i = 0; i < answer.size(); ++i)
                mixtures[m][i] = subtract(mixtures[m][i], multiply(factor, mixtures[at][i]));
        }
        mixtures.erase(mixtures.begin() + static_cast<std::ptrdiff_t>(at));
    }
    return mixtures;
}

Mixtures all_mixtures(std::size_t size) {
    Mixtures mixtures(size, ModularVector(size));
    for (std::size_t i = 0; i < size; ++i) mixtures[i][i] = 1;
    return mixtures;
}

long count(const std::vector<const Atom*>& atoms) {
    return std::accumulate(atoms.begin(), atoms.end(), 0L,
                           [](long n, const Atom* atom) { return n + atom->people; });
}

class Search {
public:
    /// True when a mixture may rest on at most `left` of the atoms' people, and on `counted` before.
    bool finds(const Mixtures& mixtures, std::vector<const Atom*> atoms, long left, long counted) {
        if (--steps_ < 0) return true;
        std::erase_if(atoms, [&](const Atom* atom) { return !rests_on(mixtures, *atom); });
        if (mixtures.empty()) return false;
        if (atoms.empty()) return counted > 0;
        if (count(atoms) <= left) return true;
        if (mixtures.size() == 1) return false;
        const auto* first = atoms.front();
        atoms.erase(atoms.begin());
        if (first->people <= left && finds(mixtures, atoms, left - first->people, counted + first->people))
            return true;
        return finds(without(mixtures, *first), std::move(atoms), left, counted);
    }

private:
    long steps_ = 20000;
};

}  // namespace

bool are_mixtures_safe(const FigureSet& set, const std::vector<std::size_t>& chosen,
                       const AnswerPatterns& patterns, long minimum) {
    if (patterns.too_many) return false;
    std::vector<Atom> atoms;
    for (const auto& [pattern, people] : patterns.people)
        atoms.push_back(make_atom(set, chosen, pattern, people));
    std::stable_sort(atoms.begin(), atoms.end(),
                     [](const Atom& a, const Atom& b) { return a.people > b.people; });
    auto mixtures = all_mixtures(chosen.size());
    std::vector<const Atom*> small;
    for (const auto& atom : atoms)
        if (atom.people >= minimum)
            mixtures = without(std::move(mixtures), atom);
        else
            small.push_back(&atom);
    return !Search().finds(mixtures, small, minimum - 1, 0);
}

}  // namespace socratic
