// SPDX-License-Identifier: MIT
// What tools and people put around a wording: numbers in front, ids, the digit that tells two equal headings
// apart.
#pragma once
#include <string>
#include <string_view>
#include <vector>

namespace socratic {

/// The ways to read a heading, folded for matching, the most literal first, each once and none empty: as it
/// is; without the digits after it; without the number before it; without both.
std::vector<std::string> heading_readings(std::string_view heading);

/// A wording with an id beside it: "POL1. We have a policy", "[POL1] We have a policy", "We have a policy
/// (POL1)". The wording may be empty.
struct IdAndWording {
    std::string id, wording;
};

/// Every way to split an id off a heading; what looks like an id need not be one.
std::vector<IdAndWording> split_ids(std::string_view heading);

/// How a map and a column agree about a heading: in NFC, with single spaces, nothing unprintable.
std::string heading_key(std::string_view heading);

}  // namespace socratic
