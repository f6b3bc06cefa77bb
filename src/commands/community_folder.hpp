// SPDX-License-Identifier: MIT
// Files of a run: written whole, and left alone when nothing would change.
#pragma once
#include <string>
#include <string_view>
#include <vector>

namespace socratic {

/// Makes the folder and those it is in. The folder itself is for its owner alone when `owner_only`.
enum class FolderAccess { shared, owner_only };
void make_folder(const std::string& path, FolderAccess access);

struct NamedBytes {
    std::string name;
    std::string bytes;
};

/// Writes each into the folder unless it is there with these bytes already; takes away what an interruption
/// left half written.
void put_files(const std::string& folder, const std::vector<NamedBytes>& files);

/// Of names and bytes.
std::string digest_of(const std::vector<NamedBytes>& files);

/// The same of files on the disk; "" when one is missing.
std::string digest_of_files(const std::string& folder, const std::vector<std::string>& names);

}  // namespace socratic
