// SPDX-License-Identifier: MIT
// Why a column that says who somebody is was dropped, in the words of the report.
#pragma once

namespace socratic {

inline constexpr char why_name[] = "a name";
inline constexpr char why_email[] = "an e-mail address";
inline constexpr char why_telephone[] = "a telephone number";
inline constexpr char why_ip[] = "an IP address";
inline constexpr char why_coordinates[] = "where somebody was";
inline constexpr char why_device[] = "a device";
inline constexpr char why_user[] = "who somebody is";
inline constexpr char why_address[] = "an address";
inline constexpr char why_birth[] = "a date of birth";

}  // namespace socratic
