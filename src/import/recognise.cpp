// SPDX-License-Identifier: MIT
#include "import/recognise.hpp"

namespace socratic {
namespace {

/// Signatures that are less apart than this are a close call.
constexpr int close = 20;

}  // namespace

Recognition recognise_export(const ExportTop& top) {
    Recognition best;
    int strength = 0, next_strength = 0;
    ExportFormat next = ExportFormat::table;
    for (const auto& profile : export_profiles()) {
        const auto signature = profile.recognise(top);
        if (signature.strength > strength) {
            next = best.format;
            next_strength = strength;
            best.format = profile.format;
            best.reason = signature.reason;
            strength = signature.strength;
        } else if (signature.strength > next_strength) {
            next = profile.format;
            next_strength = signature.strength;
        }
    }
    best.runner_up = next_strength > 0 && strength - next_strength < close ? next : best.format;
    return best;
}

}  // namespace socratic
