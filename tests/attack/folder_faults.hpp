// SPDX-License-Identifier: MIT
// What must not stand in the folders that a run writes for others, one kind of fault a function.
#pragma once
#include <string>
#include <vector>
#include "folder_network.hpp"
#include "folder_texts.hpp"

namespace socratic::attack {

struct Found {
    long files = 0, numbers = 0, pages = 0;
    std::vector<std::string> faults;
};

/// The texts of DIR/community and of each member's folder, as far as there is one.
struct RunTexts {
    std::vector<FileText> community;
    std::vector<std::pair<const MemberOnDisk*, std::vector<FileText>>> members;
};

RunTexts read_run(const FolderNetwork& network, const std::filesystem::path& output);

/// Nobody's name, id or folder in the community's files or another member's, as far as `names` hides them.
void attack_names(const FolderNetwork& network, const RunTexts& texts, Names names, Found& found);

/// Neither the key nor anything of run.json, and no file but those that the program is to write there.
void attack_secrets(const FolderNetwork& network, const std::filesystem::path& output, const RunTexts& texts,
                    Found& found);

/// No number that community.json or the member's own scores do not show.
void attack_numbers(const std::filesystem::path& output, const RunTexts& texts, Found& found);

/// Pages of peers: no name that is hidden, and no figure.
void attack_peers(const FolderNetwork& network, const std::filesystem::path& folder, Names names,
                  Found& found);

}  // namespace socratic::attack
