// SPDX-License-Identifier: MIT
// Pseudonyms of members, and the key that they are made with: it stays with the coordinator.
#pragma once
#include <string>
#include "commands/command_line.hpp"
#include "score/member_differences.hpp"

namespace socratic {

/// "network.key" for "network.yaml".
std::string key_path(const std::string& community_file);

/// The key at the path, made there (mode 0600) when there is none. Throws a Failure when others may read it,
/// or the file system does not keep modes.
std::string find_key(const std::string& path);

/// The same of a community; where it had to be made, that is noted, as pseudonyms change with it.
std::string key_in_use(const CommandLine& line, const std::string& community_file);

/// "K7QX-2M9P": of the id, regardless of case; nobody without the key can make it.
std::string pseudonym_of(const std::string& id, const std::string& key);

/// For digests of values in the record of a run; none is a pseudonym or tells one.
ValueKey value_key(const std::string& key);

}  // namespace socratic
