// SPDX-License-Identifier: MIT
// The files that the phone form is made of.
#pragma once
#include "forms/phone.hpp"

namespace socratic {

/// From `templates/form/` in the data folder.
PhonePage load_phone_page();

}  // namespace socratic
