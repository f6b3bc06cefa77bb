// SPDX-License-Identifier: MIT
#include "read/scale.hpp"
#include <fmt/format.h>
#include "read/dimension.hpp"
#include "read/scalar.hpp"
#include "read/text_value.hpp"

namespace socratic {
namespace {

std::optional<Scale> read_bounds(Reading& reading, const Node& node) {
    const auto* min_node = field(node, "min");
    const auto* max_node = field(node, "max");
    if (min_node == nullptr || max_node == nullptr) return std::nullopt;
    const auto min = read_whole(reading, *min_node, {lowest_level, highest_level});
    const auto max = read_whole(reading, *max_node, {lowest_level, highest_level});
    if (!min || !max) return std::nullopt;
    if (*max < *min) {
        report(reading, *max_node,
               fmt::format("the scale is upside down: max {} is below min {}", *max, *min),
               "the lower bound is 'min'; a question is turned over by 'reverse: true'");
        return std::nullopt;
    }
    if (*max == *min) {
        report(reading, *max_node, fmt::format("the scale has one level only: min and max are {}", *max),
               "a scale has at least two levels");
        return std::nullopt;
    }
    if (*max - *min >= most_levels) {
        report(reading, *max_node, fmt::format("the scale has {} levels", *max - *min + 1),
               fmt::format("a scale has at most {}", most_levels));
        return std::nullopt;
    }
    Scale scale;
    scale.min = static_cast<int>(*min);
    scale.max = static_cast<int>(*max);
    return scale;
}

}  // namespace

std::optional<int> read_level_key(Reading& reading, const Node& key, const Scale* scale) {
    const auto level = read_whole(reading, key, {lowest_level, highest_level});
    if (!level) return std::nullopt;
    if (scale == nullptr || (*level >= scale->min && *level <= scale->max)) return static_cast<int>(*level);
    report(reading, key, fmt::format("level {} is off the scale", *level),
           fmt::format("the scale goes from {} to {}", scale->min, scale->max));
    return std::nullopt;
}

std::optional<Scale> read_scale(Reading& reading, const Node& node) {
    if (!check_keys(reading, node, questionnaire_table("scale"))) return std::nullopt;
    auto scale = read_bounds(reading, node);
    const auto* levels = map_field(reading, node, "levels");
    if (levels == nullptr) return scale;
    for (const auto& [key, value] : levels->entries) {
        const auto number = read_level_key(reading, key, scale ? &*scale : nullptr);
        const bool is_name = value.kind == NodeKind::scalar;
        if (!is_name && !check_keys(reading, value, questionnaire_table("level"))) continue;
        Level level;
        level.name = is_name ? read_text(reading, value) : read_text_field(reading, value, "name");
        if (!is_name) level.meaning = read_text_field(reading, value, "meaning");
        if (scale && number) scale->levels[*number] = std::move(level);
    }
    return scale;
}

}  // namespace socratic
