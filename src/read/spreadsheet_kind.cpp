// SPDX-License-Identifier: MIT
#include "read/spreadsheet_kind.hpp"
#include <fmt/format.h>
#include <algorithm>
#include "read/spreadsheet_problem.hpp"

namespace socratic {
namespace {

using namespace std::string_view_literals;

constexpr const char* save_as =
    "open it in the spreadsheet program and save it as an Excel workbook (.xlsx), or as 'CSV UTF-8'";

/// As the table of contents of an OLE file writes its names: UTF-16, least significant byte first.
bool holds_name(std::string_view bytes, std::string_view name) {
    std::string wide;
    for (const char c : name) (wide += c) += '\0';
    return bytes.find(wide) != std::string_view::npos;
}

[[noreturn]] void refuse_ole(std::string_view bytes, const std::string& file) {
    if (holds_name(bytes, "EncryptedPackage"))
        throw spreadsheet_failure(file, "the workbook is protected by a password",
                                  "open it in the spreadsheet program and save it without the password");
    if (holds_name(bytes, "Workbook") || holds_name(bytes, "Book"))
        throw spreadsheet_failure(file, "this is a spreadsheet of an old kind (.xls)", save_as);
    throw spreadsheet_failure(file, "this is an Office file of an old kind, or one protected by a password",
                              save_as);
}

std::string lower(std::string_view text) {
    std::string out(text);
    for (auto& c : out)
        if (c >= 'A' && c <= 'Z') c = static_cast<char>(c - 'A' + 'a');
    return out;
}

/// What the text of a file begins with, past a byte order mark and blanks.
std::string beginning_of_text(std::string_view bytes) {
    if (bytes.starts_with("\xEF\xBB\xBF"sv)) bytes.remove_prefix(3);
    bytes.remove_prefix(std::min(bytes.find_first_not_of(" \t\r\n"), bytes.size()));
    return lower(bytes.substr(0, 20));
}

bool is_text(std::string_view bytes) {
    const auto some = bytes.substr(0, 4096);
    return std::none_of(some.begin(), some.end(), [](char c) {
        const auto byte = static_cast<unsigned char>(c);
        return byte < 0x20 && c != '\n' && c != '\r' && c != '\t';
    });
}

/// The first part whose name ends so, or "".
std::string part_ending(const ZipArchive& archive, std::string_view ending) {
    for (const auto& part : archive.parts())
        if (lower(part).ends_with(ending)) return part;
    return {};
}

}  // namespace

void refuse_other_than_zip(std::string_view bytes, const std::string& file) {
    if (bytes.starts_with("PK\x03\x04"sv) || bytes.starts_with("PK\x05\x06"sv)) return;
    if (bytes.empty())
        throw spreadsheet_failure(file, "the file is empty", "save it again in the spreadsheet program");
    if (bytes.starts_with("\xD0\xCF\x11\xE0"sv)) refuse_ole(bytes, file);
    if (bytes.starts_with("%PDF"sv))
        throw spreadsheet_failure(file, "this is a PDF, not a spreadsheet",
                                  "ask for the spreadsheet it was made from");
    const auto begins = beginning_of_text(bytes);
    if (begins.starts_with("<?xml") || begins.starts_with("<html") || begins.starts_with("<!doctype") ||
        begins.starts_with("<table") || begins.starts_with("<meta"))
        throw spreadsheet_failure(file, "this is a web page or XML, only called a spreadsheet", save_as);
    if (is_text(bytes))
        throw spreadsheet_failure(file, "this is text, only called a spreadsheet",
                                  "if it is a CSV file, give it a name that ends in .csv");
    throw spreadsheet_failure(file, "this is no spreadsheet", save_as);
}

void refuse_other_archive(const ZipArchive& archive) {
    const auto& file = archive.file();
    const auto kind = archive.has("mimetype") ? archive.beginning("mimetype", 100) : std::string();
    if (kind.starts_with("application/vnd.oasis.opendocument.spreadsheet"))
        throw spreadsheet_failure(file, "this is an OpenDocument spreadsheet (.ods)", save_as);
    if (archive.has("xl/workbook.bin"))
        throw spreadsheet_failure(file, "this is a binary workbook (.xlsb)", save_as);
    if (kind.starts_with("application/vnd.oasis.opendocument.") || archive.has("word/document.xml") ||
        archive.has("ppt/presentation.xml"))
        throw spreadsheet_failure(file, "this is a text or a presentation, not a spreadsheet",
                                  "is this the right file?");
    if (archive.has("Index/Document.iwa") || archive.has("Index.zip"))
        throw spreadsheet_failure(file, "this is a spreadsheet of Numbers",
                                  "export it from Numbers to Excel (.xlsx)");
    if (archive.has("[Content_Types].xml")) return;
    if (!part_ending(archive, ".lss").empty())
        throw spreadsheet_failure(file, "this is an archive of LimeSurvey (.lsa)",
                                  "export the responses themselves, as CSV");
    for (const auto* ending : {".csv", ".tsv", ".xlsx"})
        if (const auto inside = part_ending(archive, ending); !inside.empty())
            throw spreadsheet_failure(
                file, fmt::format("this is a zip archive, not a spreadsheet; it holds '{}'", inside),
                "unpack it, and give the file that is inside");
}

}  // namespace socratic
