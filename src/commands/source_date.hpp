// SPDX-License-Identifier: MIT
// The moment that SOURCE_DATE_EPOCH gives, so that the same input makes the same bytes.
#pragma once
#include <optional>
#include <string>

namespace socratic {

/// Seconds since 1970; nothing when the variable is not set. Throws a Failure when it is no such number.
std::optional<long long> source_date();

/// The day of `source_date`, else today, as an ISO date in UTC.
std::string today();

}  // namespace socratic
