// SPDX-License-Identifier: MIT
#include "commands/community_folder.hpp"
#include <fmt/format.h>
#include <fmt/ranges.h>
#include <sys/stat.h>
#include <unistd.h>
#include <algorithm>
#include <array>
#include <cerrno>
#include "base/file.hpp"
#include "base/write_failure.hpp"
#include "commands/digest.hpp"
#include "commands/folder.hpp"

namespace socratic {
namespace {

constexpr std::size_t largest = 1'000'000'000;

bool holds(const std::string& path, const std::string& bytes) {
    struct stat status = {};
    if (::stat(path.c_str(), &status) != 0 || !S_ISREG(status.st_mode)) return false;
    return static_cast<std::size_t>(status.st_size) == bytes.size() && read_file(path, largest) == bytes;
}

/// What follows `beginning` in a name that ends so; "" for others.
std::string_view between(std::string_view name, std::string_view beginning, std::string_view ending) {
    if (name.size() <= beginning.size() + ending.size() || !name.starts_with(beginning) ||
        !name.ends_with(ending))
        return {};
    return name.substr(beginning.size(), name.size() - beginning.size() - ending.size());
}

bool is_made(std::string_view name) {
    constexpr std::array<std::string_view, 5> endings{".png", ".html", ".pdf", ".docx", ".md"};
    constexpr std::array<std::string_view, 8> made{"scores.json",   "wheel.svg",   "community.json",
                                                   "community.csv", "report.html", "report.pdf",
                                                   "report.docx",   "report.md"};
    return std::find(made.begin(), made.end(), name) != made.end() ||
           !between(name, "wheel-", ".svg").empty() ||
           std::any_of(endings.begin(), endings.end(),
                       [&](std::string_view ending) { return !between(name, "report-", ending).empty(); });
}

bool is_among(std::string_view name, const std::vector<NamedBytes>& files) {
    return std::any_of(files.begin(), files.end(), [&](const NamedBytes& file) { return file.name == name; });
}

/// What other runs made, or began to make. It may show what is withheld now, so that it may not stay.
void remove_others(const std::string& folder, const std::vector<NamedBytes>& files) {
    for (const auto& name : all_in(folder)) {
        const auto part = between(name, ".", ".part");
        const auto made = part.empty() ? std::string_view(name) : part;
        if (!is_made(made) || (part.empty() && is_among(made, files))) continue;
        const auto path = folder + "/" + name;
        if (!is_folder(path) && ::unlink(path.c_str()) != 0)
            fail_to_write(path, "this file of an earlier run cannot be taken away", errno);
    }
}

std::string line_of(const std::string& name, const std::string& digest) { return name + " " + digest + "\n"; }

bool is_regular(const std::string& path) {
    struct stat status = {};
    return ::lstat(path.c_str(), &status) == 0 && S_ISREG(status.st_mode);
}

bool is_open_to_others(const std::string& path) {
    struct stat status = {};
    return ::stat(path.c_str(), &status) != 0 || (status.st_mode & 0077U) != 0;
}

/// Also a folder that was made with other rights before; some disks keep none.
void close_to_others(const std::string& folder) {
    if (!is_open_to_others(folder)) return;
    ::chmod(folder.c_str(), 0700);
    if (is_open_to_others(folder))
        throw Failure(
            Problem{Severity::error,
                    {folder, 0, 0, {}},
                    "others may open this folder, and that cannot be changed",
                    "choose a folder of your own with -o, on a disk that keeps who may open it: not "
                    "a memory stick or a share formatted for Windows"});
}

}  // namespace

void check_place(const std::string& path, Kept kept) {
    struct stat status = {};
    if (::lstat(path.c_str(), &status) != 0) return;
    if (kept == Kept::folder ? S_ISDIR(status.st_mode) : S_ISREG(status.st_mode)) return;
    const bool is_link = S_ISLNK(status.st_mode);
    const auto* there = is_link                   ? "a link"
                        : S_ISDIR(status.st_mode) ? "a folder"
                        : S_ISREG(status.st_mode) ? "a file"
                                                  : "a pipe or a device";
    throw Failure(
        Problem{Severity::error,
                {path, 0, 0, {}},
                fmt::format("{} stands in place of this {}", there, kept == Kept::folder ? "folder" : "file"),
                is_link ? "take the link away: what is written would lie where it leads, and others "
                          "might read it there"
                        : "move it elsewhere"});
}

void make_folder(const std::string& path, FolderAccess access) {
    const auto slash = path.rfind('/');
    if (slash != std::string::npos && slash > 0 && !is_folder(path.substr(0, slash)))
        make_folder(path.substr(0, slash), FolderAccess::shared);
    const bool is_own = access == FolderAccess::owner_only;
    const bool is_made = ::mkdir(path.c_str(), is_own ? 0700 : 0755) == 0;
    const int error = errno;
    if (!is_made && !is_folder(path))
        fail_to_write(path, "the folder cannot be made", error,
                      error == EEXIST ? "a file of this name is in the way" : "");
    if (is_own) close_to_others(path);
}

void put_files(const std::string& folder, const std::vector<NamedBytes>& files, Access access) {
    for (const auto& file : files) check_place(folder + "/" + file.name, Kept::file);  // all new, or all old
    for (const auto& [name, bytes] : files) put_file(folder + "/" + name, bytes, access);
    remove_others(folder, files);
}

void put_file(const std::string& path, const std::string& bytes, Access access) {
    check_place(path, Kept::file);
    if (!holds(path, bytes)) return write_file(path, bytes, access);
    if (access != Access::shared && is_open_to_others(path)) ::chmod(path.c_str(), 0600);
}

bool has_made_files(const std::string& output) {
    if (!made_files(output + "/community").empty()) return true;
    const auto members = all_in(output + "/members");
    return std::any_of(members.begin(), members.end(), [&](const std::string& member) {
        return !made_files(output + "/members/" + member).empty();
    });
}

std::vector<std::string> made_files(const std::string& folder) {
    auto names = all_in(folder);
    std::erase_if(names,
                  [&](const std::string& name) { return !is_made(name) || is_folder(folder + "/" + name); });
    return names;
}

std::string digest_of(const std::vector<NamedBytes>& files) {
    std::vector<std::string> lines;
    for (const auto& [name, bytes] : files) lines.push_back(line_of(name, digest(bytes)));
    std::sort(lines.begin(), lines.end());
    return digest(fmt::format("{}", fmt::join(lines, "")));
}

std::string digest_of_files(const std::string& folder, const std::vector<std::string>& names) {
    std::string lines;
    for (const auto& name : names) {
        const auto path = folder + "/" + name;
        if (!is_regular(path)) return {};
        lines += line_of(name, digest_of_file(path));
    }
    return digest(lines);
}

}  // namespace socratic
