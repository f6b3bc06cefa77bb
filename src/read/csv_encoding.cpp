// SPDX-License-Identifier: MIT
#include "read/csv_encoding.hpp"
#include <fmt/format.h>
#include <algorithm>
#include "base/utf8.hpp"

namespace socratic {
namespace {

struct Signature {
    std::string_view bytes;
    const char* message;
    const char* hint;
};

constexpr const char* save_as = "open it in the spreadsheet program and save it as 'CSV UTF-8'";
constexpr const char* utf16 = "the file is in UTF-16, not in UTF-8";

using namespace std::string_view_literals;
constexpr Signature signatures[] = {
    {"PK\x03\x04"sv, "this is a spreadsheet or an archive, not a CSV file",
     "give an Excel workbook a name that ends in .xlsx; save any other spreadsheet as 'CSV UTF-8'"},
    {"\xD0\xCF\x11\xE0"sv, "this is a spreadsheet of an old kind, or one with a password, not a CSV file",
     save_as},
    {"%PDF"sv, "this is a PDF, not a CSV file", "an answer sheet is a CSV file, one row a person"},
    {"\x1F\x8B"sv, "this is a compressed file, not a CSV file", "unpack it first"},
    {"\xFF\xFE"sv, utf16, save_as},
    {"\xFE\xFF"sv, utf16, save_as},
};

/// Text in Latin letters has every other byte NUL in UTF-16, whichever comes first.
bool looks_like_utf16(std::string_view bytes) {
    if (bytes.size() < 4) return false;
    return (bytes[0] == '\0' && bytes[1] != '\0' && bytes[2] == '\0' && bytes[3] != '\0') ||
           (bytes[0] != '\0' && bytes[1] == '\0' && bytes[2] != '\0' && bytes[3] == '\0');
}

bool is_ascii(std::string_view bytes) {
    return std::all_of(bytes.begin(), bytes.end(),
                       [](char c) { return static_cast<unsigned char>(c) < 0x80; });
}

}  // namespace

void refuse_other_files(std::string_view first_bytes, const std::string& file) {
    for (const auto& signature : signatures)
        if (first_bytes.starts_with(signature.bytes))
            throw Failure(Problem{Severity::error, {file, 0, 0, {}}, signature.message, signature.hint});
    if (looks_like_utf16(first_bytes))
        throw Failure(Problem{Severity::error, {file, 0, 0, {}}, utf16, save_as});
}

bool has_encoding_problem(const CsvRecord& record, CsvProblems& problems) {
    const auto bytes = record.bytes;
    if (const auto nul = bytes.find('\0'); nul != std::string_view::npos) {
        problems.add(record, bytes.data() + nul,
                     fmt::format("row {}: a byte that is no text (NUL)", record.row),
                     "the file is damaged, or is no CSV file: save it again as 'CSV UTF-8'");
        return true;
    }
    if (is_ascii(bytes)) return false;
    const auto invalid = find_invalid_utf8(bytes);
    if (!invalid) return false;
    problems.add(record, bytes.data() + *invalid,
                 fmt::format("row {}: this is not UTF-8 (byte {:02X})", record.row,
                             static_cast<unsigned char>(bytes[*invalid])),
                 "save the file as 'CSV UTF-8' in the spreadsheet program, so that accents survive");
    return true;
}

}  // namespace socratic
