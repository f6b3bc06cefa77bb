// SPDX-License-Identifier: MIT
// Whether adding and subtracting shown groups can leave a figure that rests on fewer people than the
// minimum.
//
// People are sorted into atoms: those who are in the same shown group of every fact (all hidden groups
// of a fact together are one such class, since the room less the shown ones gives no more than that).
// Every figure that follows from the shown ones by adding and subtracting is then one number per class,
// added up over the facts; on an atom it has the sum of its classes' numbers. It is a leak when it is zero
// on all atoms but some that hold 1 to minimum - 1 people together. This finds such a figure, or shows
// that there is none: a search over which atoms it is zero on, where atoms with as many people as the
// minimum must be zero and atoms that are zero at the same time count as one.
#pragma once
#include <cstdint>
#include <optional>
#include <vector>

namespace socratic {

/// People who share a class in every fact.
struct Atom {
    std::vector<std::uint16_t> classes;  ///< by fact
    long people = 0;                     ///< above zero
};

struct LeakQuestion {
    std::vector<std::size_t> classes;  ///< by fact: how many classes it has
    std::vector<Atom> atoms;
    bool complete = true;  ///< false: the atoms are only some of the people
    long minimum = 5;
};

struct LeakAnswer {
    enum class Kind { safe, leak, unknown } kind = Kind::safe;  ///< unknown: too many cases to look at
    std::vector<std::uint64_t> figure;  ///< of a leak: its value on each atom, modulo `modulus`
};

/// How many values may still be looked at for all figures of a round; with nothing left, every answer that
/// needs a search is unknown. Facts that tell many small groups apart would take for ever otherwise.
struct LeakBudget {
    long values = 60'000'000;
};

LeakAnswer find_leak(const LeakQuestion& question, LeakBudget& budget);

}  // namespace socratic
