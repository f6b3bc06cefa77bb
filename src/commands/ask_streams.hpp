// SPDX-License-Identifier: MIT
// Lines from the standard input, as they come.
#pragma once
#include <optional>
#include <string>

namespace socratic {

/// The next line without its line end; nothing at the end. Throws a Failure when it is longer than anybody's
/// answers or cannot be read.
class InputLines {
public:
    std::optional<std::string> next();

private:
    std::string bytes_;
    long number_ = 0;
    bool is_ended_ = false;
};

}  // namespace socratic
