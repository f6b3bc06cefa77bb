// SPDX-License-Identifier: MIT
// A file before it is written.
#pragma once
#include <string>

namespace socratic {

struct NamedBytes {
    std::string name;
    std::string bytes;
};

}  // namespace socratic
