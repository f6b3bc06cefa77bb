// SPDX-License-Identifier: MIT
#include "commands/source_date.hpp"
#include <fmt/format.h>
#include <charconv>
#include <chrono>
#include <cstdlib>
#include <string_view>
#include "base/problem.hpp"

namespace socratic {

std::optional<long long> source_date() {
    const char* set = std::getenv("SOURCE_DATE_EPOCH");
    if (set == nullptr || *set == '\0') return std::nullopt;
    const std::string_view text = set;
    constexpr long long last = 253402300799;  // the end of the year 9999
    long long seconds = -1;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), seconds);
    if (error != std::errc() || end != text.data() + text.size() || seconds < 0 || seconds > last)
        throw Failure(fmt::format("SOURCE_DATE_EPOCH: expected seconds since 1970, got '{}'", text),
                      "such as 1770076800, or leave it unset");
    return seconds;
}

std::string today() {
    using namespace std::chrono;
    const auto given = source_date();
    const auto moment = given ? sys_seconds(seconds(*given)) : floor<seconds>(system_clock::now());
    const year_month_day day{floor<days>(moment)};
    return fmt::format("{:04}-{:02}-{:02}", static_cast<int>(day.year()), static_cast<unsigned>(day.month()),
                       static_cast<unsigned>(day.day()));
}

}  // namespace socratic
