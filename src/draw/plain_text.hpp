// SPDX-License-Identifier: MIT
// What a text of a picture may hold.
#pragma once
#include <string_view>

namespace socratic {

/// Throws a Failure when the text is not valid UTF-8 or has control characters, which XML cannot carry
/// and no font draws. Line ends are allowed only where `lines` says so.
void require_plain(std::string_view text, bool lines = false);

}  // namespace socratic
