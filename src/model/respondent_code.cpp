// SPDX-License-Identifier: MIT
#include "model/respondent_code.hpp"
#include <algorithm>
#include <charconv>
#include "base/utf8.hpp"

namespace socratic {

void FreshCodes::saw(std::string_view code) {
    if (!code.starts_with("_r")) return;
    code.remove_prefix(2);
    long long number = 0;
    const auto end = std::from_chars(code.data(), code.data() + code.size(), number);
    const bool is_far = number > 1'000'000'000'000;  // no count of people: leave room above
    if (end.ec == std::errc() && end.ptr == code.data() + code.size() && number > 0 && !is_far)
        highest_ = std::max(highest_, number);
}

std::string FreshCodes::next() { return "_r" + std::to_string(++highest_); }

bool is_made_code(std::string_view code) { return code.starts_with('_'); }

OwnCodeFault own_code_fault(std::string_view code) {
    if (code.empty()) return OwnCodeFault::empty;
    if (is_made_code(code)) return OwnCodeFault::reserved;
    if (std::string_view("=+-@'").find(code.front()) != std::string_view::npos) return OwnCodeFault::formula;
    if (printable(code) != code) return OwnCodeFault::unprintable;
    return count_code_points(code) > longest_own_code ? OwnCodeFault::too_long : OwnCodeFault::none;
}

}  // namespace socratic
