// SPDX-License-Identifier: MIT
#include "read/zip_archive.hpp"
#include <fmt/format.h>
#include <zip.h>
#include <algorithm>
#include <map>
#include "read/spreadsheet_problem.hpp"

namespace socratic {
namespace {

struct Discard {
    void operator()(zip_t* archive) const { ::zip_discard(archive); }
};
struct Close {
    void operator()(zip_file_t* file) const { ::zip_fclose(file); }
};

/// What libzip says, its object's memory given back.
std::string words_of(zip_error_t& error) {
    std::string words = ::zip_error_strerror(&error);
    ::zip_error_fini(&error);
    return words;
}

std::string folded(std::string_view name) {
    if (name.starts_with('/')) name.remove_prefix(1);
    std::string out(name);
    for (auto& c : out)
        if (c >= 'A' && c <= 'Z')
            c = static_cast<char>(c - 'A' + 'a');
        else if (c == '\\')
            c = '/';
    return out;
}

}  // namespace

struct ZipArchive::Contents {
    struct Entry {
        zip_uint64_t index = 0;
        std::uint64_t packed = 0;
    };

    void open();
    void list();
    void add(zip_uint64_t index);

    std::string bytes;  // libzip reads from here
    std::string file;
    ZipLimits limits;
    std::unique_ptr<zip_t, Discard> archive;
    std::map<std::string, Entry, std::less<>> entries;  // by folded name
    std::vector<std::string> names;
    std::uint64_t packed = 0;
};

void ZipArchive::Contents::open() {
    zip_error_t error;
    ::zip_error_init(&error);
    zip_source_t* const source = ::zip_source_buffer_create(bytes.data(), bytes.size(), 0, &error);
    if (source == nullptr) throw damaged_spreadsheet(file, words_of(error));
    archive.reset(::zip_open_from_source(source, ZIP_RDONLY, &error));
    if (archive == nullptr) {
        ::zip_source_free(source);
        throw damaged_spreadsheet(
            file, fmt::format("it is not whole, or was changed on its way ({})", words_of(error)));
    }
    ::zip_error_fini(&error);
}

void ZipArchive::Contents::list() {
    const auto count = static_cast<std::uint64_t>(::zip_get_num_entries(archive.get(), 0));
    if (count > limits.entries)
        throw oversized_spreadsheet(
            file, fmt::format("expected at most {} parts in the file, got {}", limits.entries, count));
    for (std::uint64_t i = 0; i < count; ++i) add(i);
    if (packed > bytes.size()) throw damaged_spreadsheet(file, "its parts overlap");
}

void ZipArchive::Contents::add(zip_uint64_t index) {
    zip_stat_t status;
    ::zip_stat_init(&status);
    if (::zip_stat_index(archive.get(), index, 0, &status) != 0 || status.name == nullptr)
        throw damaged_spreadsheet(file, "a part of it cannot be found");
    if ((status.valid & ZIP_STAT_ENCRYPTION_METHOD) != 0 && status.encryption_method != ZIP_EM_NONE)
        throw spreadsheet_failure(file, "the file is protected by a password",
                                  "unpack it with the password, or ask for the file without one");
    const auto size = (status.valid & ZIP_STAT_COMP_SIZE) != 0 ? status.comp_size : 0;
    packed += std::min<std::uint64_t>(size, bytes.size() + 1);
    if (!entries.emplace(folded(status.name), Entry{index, size}).second)
        throw damaged_spreadsheet(file, fmt::format("the part '{}' is there twice", status.name));
    names.emplace_back(status.name);
}

/// A part that is being read. The file is closed before the archive may go.
struct ZipArchive::Part {
    std::size_t read(char* buffer, std::size_t size);

    std::shared_ptr<Contents> contents;
    std::string name;
    std::uint64_t most = 0;           ///< bytes in all
    std::uint64_t most_for_size = 0;  ///< for so few packed bytes
    std::uint64_t done = 0;
    std::unique_ptr<zip_file_t, Close> stream;
};

std::size_t ZipArchive::Part::read(char* buffer, std::size_t size) {
    const auto got = ::zip_fread(stream.get(), buffer, size);
    if (got < 0)
        throw damaged_spreadsheet(contents->file,
                                  fmt::format("the part '{}' cannot be unpacked ({})", name,
                                              ::zip_error_strerror(::zip_file_get_error(stream.get()))));
    done += static_cast<std::uint64_t>(got);
    if (done > most)
        throw oversized_spreadsheet(
            contents->file,
            fmt::format("the part '{}' is larger than {} MB when it is unpacked", name, most / 1000000));
    if (done > most_for_size)
        throw oversized_spreadsheet(
            contents->file, fmt::format("the part '{}' unpacks to more than {} times its size, as if made to "
                                        "fill the memory",
                                        name, contents->limits.ratio));
    return static_cast<std::size_t>(got);
}

ZipArchive::ZipArchive(std::string bytes, std::string file, const ZipLimits& limits)
    : contents_(std::make_shared<Contents>()) {
    contents_->bytes = std::move(bytes);
    contents_->file = std::move(file);
    contents_->limits = limits;
    contents_->open();
    contents_->list();
}

const std::string& ZipArchive::file() const { return contents_->file; }

bool ZipArchive::has(std::string_view part) const { return contents_->entries.contains(folded(part)); }

const std::vector<std::string>& ZipArchive::parts() const { return contents_->names; }

ReadBlock ZipArchive::open(std::string_view part) const { return open(part, contents_->limits.part_bytes); }

ReadBlock ZipArchive::open_small(std::string_view part) const {
    return open(part, contents_->limits.small_part);
}

ReadBlock ZipArchive::open(std::string_view part, std::uint64_t most_bytes) const {
    const auto& entry = contents_->entries.find(folded(part))->second;
    const auto opened = std::make_shared<Part>();
    opened->contents = contents_;
    opened->name = part;
    opened->most = most_bytes;
    opened->most_for_size = std::max(contents_->limits.always, contents_->limits.ratio * entry.packed);
    opened->stream.reset(::zip_fopen_index(contents_->archive.get(), entry.index, 0));
    if (opened->stream == nullptr)
        throw damaged_spreadsheet(contents_->file, fmt::format("the part '{}' cannot be unpacked ({})", part,
                                                               ::zip_strerror(contents_->archive.get())));
    return [opened](char* buffer, std::size_t size) { return opened->read(buffer, size); };
}

std::string ZipArchive::beginning(std::string_view part, std::size_t most) const {
    const auto read = open(part);
    std::string bytes(most, '\0');
    std::size_t used = 0;
    while (used < most) {
        const auto got = read(bytes.data() + used, most - used);
        if (got == 0) break;
        used += got;
    }
    bytes.resize(used);
    return bytes;
}

}  // namespace socratic
