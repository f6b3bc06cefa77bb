// SPDX-License-Identifier: MIT
// Single values, read by our own rules and not by YAML's: no octal, no exponent, no `yes`. Each reader
// reports what is wrong and then returns nothing; a `broken` node is passed over in silence.
#pragma once
#include <limits>
#include <optional>
#include <string>
#include <string_view>
#include "base/fraction.hpp"
#include "read/reading.hpp"

namespace socratic {

struct WholeRange {
    long least = std::numeric_limits<int>::min();
    long most = std::numeric_limits<int>::max();
    const char* why = "";  ///< the hint about a number out of the range
};

std::optional<long> read_whole(Reading& reading, const Node& node, WholeRange range = {});

/// A finite decimal number with at most `decimals` digits after the point, as an exact fraction.
std::optional<Fraction> read_decimal(Reading& reading, const Node& node, int decimals = 6);

/// Only `true` and `false`.
std::optional<bool> read_boolean(Reading& reading, const Node& node);

/// A day that exists, as YYYY-MM-DD.
std::optional<std::string> read_date(Reading& reading, const Node& node);

/// A day that exists, as YYYY-MM-DD.
bool is_day(std::string_view text);

/// Any single value that is not blank, as it is written; `what` is for the message.
std::optional<std::string> read_word(Reading& reading, const Node& node, std::string_view what);

/// One of the choices of a key; `otherwise` is the hint where none is near.
std::optional<std::string> read_choice(Reading& reading, const Node& node, const Key& key,
                                       std::string otherwise = {});

bool looks_like_number(std::string_view text);
bool is_blank(std::string_view text);

}  // namespace socratic
