// SPDX-License-Identifier: MIT
#include "commands/community_key.hpp"
#include <fcntl.h>
#include <fmt/format.h>
#include <sys/stat.h>
#include <unistd.h>
#include <algorithm>
#include <cerrno>
#include <cstring>
#include "base/descriptor.hpp"
#include "base/file.hpp"
#include "base/problem.hpp"
#include "commands/digest.hpp"
#include "commands/folder.hpp"
#include "commands/terminal.hpp"
#include "read/ids.hpp"

namespace socratic {
namespace {

constexpr std::size_t key_bytes = 32;

[[noreturn]] void fail(const std::string& path, std::string message, std::string hint) {
    throw Failure(Problem{Severity::error, {path, 0, 0, {}}, std::move(message), std::move(hint)});
}

std::string in_hex(const std::string& key) {
    std::string text;
    for (const char byte : key) text += fmt::format("{:02x}", static_cast<unsigned char>(byte));
    return text + "\n";
}

std::string from_hex(const std::string& path, const std::string& text) {
    const auto is_hex = [](char c) { return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f'); };
    const auto value = [](char c) { return c <= '9' ? c - '0' : c - 'a' + 10; };
    std::string key;
    for (std::size_t i = 0; i + 1 < text.size() && is_hex(text[i]) && is_hex(text[i + 1]); i += 2)
        key += static_cast<char>(value(text[i]) * 16 + value(text[i + 1]));
    if (key.size() != key_bytes)
        fail(path, "this is no key of a community",
             "put the right file back from a copy; with another key every pseudonym changes");
    return key;
}

/// Others must not read it, and must not have been able to.
void check_mode(const std::string& path) {
    struct stat status = {};
    if (::stat(path.c_str(), &status) != 0) return;
    if ((status.st_mode & 0077U) != 0)
        fail(path, "others may read the key of the pseudonyms",
             "let only its owner read it: chmod 600 on this file, on a disk that keeps such modes");
}

void make_key(const std::string& path) {
    Descriptor file(::open(path.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0600));
    if (file.number() < 0)
        fail(path,
             fmt::format("the key of the pseudonyms cannot be made: {}",
                         std::strerror(errno)),  // NOLINT(concurrency-mt-unsafe)
             "keep the community file in a folder that you may write to");
    ::fchmod(file.number(), 0600);
    struct stat status = {};
    const bool is_kept = ::fstat(file.number(), &status) == 0 && (status.st_mode & 0077U) == 0;
    if (!is_kept) {
        ::unlink(path.c_str());
        fail(path,
             "this disk does not keep who may read a file, so the key of the pseudonyms is not safe here",
             "keep the community file on a disk that does: not on a memory stick or a share formatted for "
             "Windows");
    }
    const bool is_written = write_all(file.number(), in_hex(new_key())) && reach_disk(file.number());
    if (is_written && file.close() == 0) return;
    ::unlink(path.c_str());
    fail(path, "the key of the pseudonyms cannot be written", "make room on the disk");
}

/// Another key in the same folder whose community file is gone; "" without one.
std::string other_key(const std::string& path) {
    const auto folder = path.substr(0, path.rfind('/') + 1);
    for (const auto& name : all_in(folder.empty() ? "." : folder))
        if (const auto stem = folder + name.substr(0, name.rfind('.'));
            name.ends_with(".key") && folder + name != path && !is_file(stem + ".yaml") &&
            !is_file(stem + ".yml"))
            return folder + name;
    return {};
}

}  // namespace

std::string key_path(const std::string& community_file) {
    const auto name = community_file.rfind('/') == std::string::npos ? 0 : community_file.rfind('/') + 1;
    const auto dot = community_file.rfind('.');
    return (dot == std::string::npos || dot <= name ? community_file : community_file.substr(0, dot)) +
           ".key";
}

std::string find_key(const std::string& path) {
    if (!is_file(path)) make_key(path);
    check_mode(path);
    return from_hex(path, read_file(path, 1000));
}

std::string key_in_use(const CommandLine& line, const std::string& community_file) {
    const auto path = key_path(community_file);
    const bool is_new = !is_file(path);
    auto key = find_key(path);
    if (!is_new) return key;
    note(line,
         fmt::format("A new key was made: '{}'. Keep it, and a copy: pseudonyms and the record of what was "
                     "shown are made with it.",
                     path));
    if (const auto other = other_key(path); !other.empty())
        note(line,
             fmt::format(
                 "'{}' lies there too: if the community file was renamed, give that key its name, '{}', "
                 "in place of the new one.",
                 other, path));
    return key;
}

std::string pseudonym_of(const std::string& id, const std::string& key) {
    constexpr std::string_view letters = "23456789ABCDEFGHJKLMNPQRSTUVWXYZ";  // none taken for another
    const auto digest = keyed_digest(folded_id(id), key);
    std::string pseudonym;
    for (std::size_t i = 0; i < 8; ++i) {
        if (i == 4) pseudonym += '-';
        pseudonym += letters[static_cast<unsigned char>(digest[i]) % letters.size()];
    }
    return pseudonym;
}

ValueKey value_key(const std::string& key) {
    // No id holds these characters, so that nothing here is what a pseudonym is made of.
    const auto digest = [key](const std::string& text) {
        const auto bytes = keyed_digest("value of a member\x1F" + text, key);
        std::uint64_t number = 0;
        for (std::size_t i = 0; i < sizeof number; ++i)
            number = number << 8U | static_cast<unsigned char>(bytes[i]);
        return std::max<std::uint64_t>(number, 1);
    };
    return {fmt::format("{:016x}", digest("mark of the key")), digest};
}

}  // namespace socratic
