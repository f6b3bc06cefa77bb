// SPDX-License-Identifier: MIT
// Files of a run: written whole, and left alone when nothing would change.
#pragma once
#include <string>
#include <string_view>
#include <vector>
#include "base/file.hpp"
#include "commands/named_bytes.hpp"

namespace socratic {

/// Throws a Failure where something else than such a file or folder of ours is at the path. A symbolic link
/// is: what is written through it would lie elsewhere, in another member's folder or where all may read it.
enum class Kept { file, folder };
void check_place(const std::string& path, Kept kept);

/// Makes the folder and those it is in. The folder itself is for its owner alone when `owner_only`, also
/// where it is there already; throws a Failure where that cannot be.
enum class FolderAccess { shared, owner_only };
void make_folder(const std::string& path, FolderAccess access);

/// Writes each into the folder unless it is there with these bytes already. Takes away what an interruption
/// left half written, and what other runs made that is not among these.
void put_files(const std::string& folder, const std::vector<NamedBytes>& files, Access access);

/// Of the files in the folder those that have a name which a run gives, in alphabetical order: figures,
/// wheels, reports and their pictures. The rest is somebody else's.
std::vector<std::string> made_files(const std::string& folder);

/// Writes the file unless it is there with these bytes already; then only who may read it is put right.
/// Throws a Failure where a link or a folder stands in its place.
void put_file(const std::string& path, const std::string& bytes, Access access = Access::shared);

/// True when the folder of a community or its members' hold files that a run made.
bool has_made_files(const std::string& output);

/// Of names and bytes, in alphabetical order.
std::string digest_of(const std::vector<NamedBytes>& files);

/// The same of files on the disk; "" when one is missing, or a link.
std::string digest_of_files(const std::string& folder, const std::vector<std::string>& names);

}  // namespace socratic
