// SPDX-License-Identifier: MIT
// The keys of dimensions and of scales.
#pragma once
#include "read/keys.hpp"

namespace socratic {

const KeyTable& scale_keys();
const KeyTable& dimension_keys();

}  // namespace socratic
