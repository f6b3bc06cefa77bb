// SPDX-License-Identifier: MIT
#include "commands/find_assessments.hpp"
#include <dirent.h>
#include <sys/stat.h>
#include <algorithm>
#include <cerrno>
#include <memory>
#include <vector>
#include "commands/folder.hpp"

namespace socratic {
namespace {

constexpr int deepest_folder = 32;
constexpr const char* sought = "assessment.yaml";

/// "Assessment.yml", "assessment.yaml.txt", "assessment (1).yaml".
bool is_near(const std::string& name) {
    constexpr std::string_view beginning = "assessment";
    return name.size() >= beginning.size() &&
           std::equal(beginning.begin(), beginning.end(), name.begin(), [](char want, char have) {
               return want == (have >= 'A' && have <= 'Z' ? static_cast<char>(have - 'A' + 'a') : have);
           });
}

/// What is in one folder, in alphabetical order.
struct Listing {
    bool has_assessment = false;
    bool is_closed = false;  ///< cannot be opened, or what is in it cannot be looked at
    std::vector<std::string> folders, linked;
    std::string near;
};

bool can_be_opened(const std::string& folder) {
    const std::unique_ptr<DIR, int (*)(DIR*)> open(::opendir(folder.c_str()), &::closedir);
    return open != nullptr || errno == ENOENT;  // taken away meanwhile
}

Listing list(const std::string& folder) {
    Listing found;
    found.is_closed = !can_be_opened(folder);
    for (const auto& name : all_in(folder)) {
        if (name[0] == '.') continue;
        struct stat status = {};
        if (::lstat((folder + name).c_str(), &status) != 0) {
            found.is_closed = found.is_closed || errno != ENOENT;
            continue;
        }
        const bool is_folder_here = S_ISDIR(status.st_mode);
        if (name == sought && !is_folder(folder + name))
            found.has_assessment = true;
        else if (found.near.empty() && is_near(name))
            found.near = name;
        if (is_folder_here)
            found.folders.push_back(name);
        else if (S_ISLNK(status.st_mode) && is_folder(folder + name))
            found.linked.push_back(name);
    }
    return found;
}

/// True when a member, or a folder that may hold one, is in it or below. A folder without any is told of
/// once, and not where what is around it is a member's own.
bool find_below(const std::string& folder, int depth, FoundAssessments& found) {
    if (depth > deepest_folder) return false;
    const auto here = list(folder);
    if (here.is_closed) {
        found.closed.push_back(folder);
        return true;
    }
    if (here.has_assessment) found.paths.push_back(folder + sought);
    std::vector<MemberlessFolder> without;
    for (const auto& name : here.folders) {
        const auto path = folder + name + "/";
        if (!find_below(path, depth + 1, found)) without.push_back({path, list(path).near});
    }
    for (const auto& name : here.linked) without.push_back({folder + name + "/", {}, true});
    const auto count = here.folders.size() + here.linked.size();
    const bool has_some = here.has_assessment || without.size() < count;
    if (!here.has_assessment && (has_some || depth == 0))
        found.without.insert(found.without.end(), without.begin(), without.end());
    return has_some;
}

}  // namespace

FoundAssessments find_assessments(const std::string& folder) {
    FoundAssessments found;
    find_below(folder, 0, found);
    std::sort(found.paths.begin(), found.paths.end());
    return found;
}

}  // namespace socratic
