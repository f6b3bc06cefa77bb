// SPDX-License-Identifier: MIT
// What stands for a person in an answer sheet: a code of their own choosing, or one the program makes.
#pragma once
#include <string>
#include <string_view>

namespace socratic {

/// Makes the codes of people who chose none: `_r1`, `_r2` …, after the highest that it has seen.
class FreshCodes {
public:
    /// A code that is in use already, of whichever kind.
    void saw(std::string_view code);
    std::string next();

private:
    long long highest_ = 0;
};

/// True for a code that the program made, or might have made: it begins with `_`.
bool is_made_code(std::string_view code);

/// Why people cannot have this code of their own.
enum class OwnCodeFault {
    none,
    empty,
    reserved,     ///< begins with `_`
    formula,      ///< a spreadsheet program would change it: it begins with one of = + - @ '
    unprintable,  ///< a control character, or not UTF-8
    too_long      ///< more than `longest_own_code` characters
};
inline constexpr std::size_t longest_own_code = 40;
OwnCodeFault own_code_fault(std::string_view code);

}  // namespace socratic
