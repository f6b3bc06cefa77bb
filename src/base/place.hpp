// SPDX-License-Identifier: MIT
// Where something stands in a file, kept with every value until it has been checked.
#pragma once
#include <string>

namespace socratic {

/// Lines and columns count from 1, columns in code points; 0 means "not known".
struct Place {
    std::string file;
    int line = 0;
    int column = 0;
    std::string excerpt;  ///< the whole line, without its line end; empty when the line is not known
    bool operator==(const Place&) const = default;
};

}  // namespace socratic
