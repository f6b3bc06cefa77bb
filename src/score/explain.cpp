// SPDX-License-Identifier: MIT
#include "score/explain.hpp"
