// SPDX-License-Identifier: MIT
// The two files that a room's levels stand in, read and written whole.
#pragma once
#include "commands/ask_input.hpp"
#include "commands/ask_room.hpp"

namespace socratic {

/// What stands in the files so far. Throws a Failure when one cannot be read, or holds what writing it anew
/// would lose: something a person added.
RoomLevels read_room_levels(const RoomFiles& files, const Questionnaire& questionnaire);

/// Writes the files whose content differs from what is there; an empty one is not made.
void write_room_levels(const RoomFiles& files, const Questionnaire& questionnaire, const RoomLevels& levels);

}  // namespace socratic
