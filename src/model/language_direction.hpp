// SPDX-License-Identifier: MIT
// Which way a language is written.
#pragma once
#include <string_view>

namespace socratic {

/// True for Arabic, Hebrew, Persian, Urdu and the others written from right to left, and for any language
/// whose tag names one of their scripts (`ku-Arab`).
bool is_right_to_left(std::string_view tag);

}  // namespace socratic
