// SPDX-License-Identifier: MIT
#include "model/words.hpp"

namespace socratic {}  // namespace socratic
