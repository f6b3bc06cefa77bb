// SPDX-License-Identifier: MIT
// Handles of Pango and fontconfig that let go by themselves.
#pragma once
#include <fontconfig/fontconfig.h>
#include <pango/pango.h>
#include <memory>
#include "draw/handle.hpp"

namespace socratic {

using PangoAttributes = std::unique_ptr<PangoAttrList, Destroy<pango_attr_list_unref>>;
using PangoDescription = std::unique_ptr<PangoFontDescription, Destroy<pango_font_description_free>>;
using FontConfig = std::unique_ptr<FcConfig, Destroy<FcConfigDestroy>>;
template <typename T>
using GHandle = std::unique_ptr<T, Destroy<g_object_unref>>;

}  // namespace socratic
