// SPDX-License-Identifier: MIT
// `&nbsp;` and the like, which Markdown has from HTML.
#pragma once
#include <string>
#include <string_view>

namespace socratic {

/// The character of "&amp;", "&nbsp;", "&#8211;" or "&#x2013;"; an entity that is not known stays as it is.
std::string decoded_entity(std::string_view entity);

}  // namespace socratic
