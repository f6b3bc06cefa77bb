// SPDX-License-Identifier: MIT
// Files read with a limit, and written whole or not at all.
#pragma once
#include <cstddef>
#include <string>
#include <string_view>

namespace socratic {

enum class Access {
    shared,        ///< mode 0644, less the umask
    confidential,  ///< mode 0600; what can be made again, so that nobody waits for the disk
    owner_only     ///< mode 0600; what cannot, such as people's answers
};

/// The bytes of a regular file. Throws a Failure that names the path when it is not there, is a
/// folder, cannot be read, or is larger than `most_bytes`.
std::string read_file(const std::string& path, std::size_t most_bytes);

/// Writes `.NAME.part` beside the file, then renames it over `path`; a Failure leaves the old file.
/// What is `owner_only` (people's answers) is on the disk, and not on its way there, when this returns.
/// A symbolic link stays one: the file it leads to is replaced. The path `-` is the standard output.
void write_file(const std::string& path, std::string_view bytes, Access access = Access::shared);

/// A new or renamed file in the folder ("" or a path) outlives a power cut from here on.
void sync_folder(const std::string& folder);

/// True when something that can be read is at the path; a folder is not.
bool is_file(const std::string& path);

/// True when both paths lead to the same existing file.
bool is_same_file(const std::string& a, const std::string& b);

}  // namespace socratic
