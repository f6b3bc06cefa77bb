// SPDX-License-Identifier: MIT
#include "read/export_kind.hpp"
#include <algorithm>
#include "base/problem.hpp"
#include "read/csv_encoding.hpp"

namespace socratic {
namespace {

using namespace std::string_view_literals;

struct Refusal {
    std::string_view begins;  ///< in small letters
    std::string_view holds;   ///< somewhere in the first bytes, or ""
    const char* message;
    const char* hint;
};

constexpr const char* export_responses = "export the responses themselves, as CSV";
constexpr Refusal refusals[] = {
    {"%pdf", "", "this is a PDF, not an export of answers", "ask the survey tool for CSV or Excel"},
    {"\x1F\x8B"sv, "", "this is a compressed file", "unpack it first"},
    {"\x89PNG"sv, "", "this is a picture, not an export of answers", "ask the survey tool for CSV or Excel"},
    {"\xFF\xD8\xFF"sv, "", "this is a picture, not an export of answers",
     "ask the survey tool for CSV or Excel"},
    {"7z\xBC\xAF"sv, "", "this is a compressed file", "unpack it first"},
    {"<?xml", "limesurveydoctype", "this is the structure of a LimeSurvey survey (.lss), without answers",
     export_responses},
    {"<?xml", "", "this is XML, not a table of answers", export_responses},
    {"<!doctype html", "", "this is a web page, not an export of answers",
     "a phone form hands over files or codes: give those; a survey tool offers CSV or Excel"},
    {"<html", "", "this is a web page, not an export of answers",
     "a phone form hands over files or codes: give those; a survey tool offers CSV or Excel"},
    {"<table", "", "this is a web page, not an export of answers",
     "open it in the spreadsheet program and save it as an Excel workbook (.xlsx), or as 'CSV UTF-8'"},
};

std::string small_letters(std::string_view bytes) {
    std::string out(bytes);
    for (auto& c : out)
        if (c >= 'A' && c <= 'Z') c = static_cast<char>(c - 'A' + 'a');
    return out;
}

std::string_view without_blanks_before(std::string_view bytes) {
    if (bytes.starts_with(utf8_mark)) bytes.remove_prefix(utf8_mark.size());
    bytes.remove_prefix(std::min(bytes.find_first_not_of(" \t\r\n"), bytes.size()));
    return bytes;
}

/// NUL bytes are in no text but UTF-16, where they stand in every second place.
bool is_binary(std::string_view bytes) {
    const auto nuls = std::count(bytes.begin(), bytes.end(), '\0');
    const bool is_utf16 = bytes.starts_with("\xFF\xFE"sv) || bytes.starts_with("\xFE\xFF"sv) ||
                          nuls * 4 > static_cast<long>(bytes.size());
    return nuls > 0 && !is_utf16;
}

}  // namespace

ExportKind kind_of_export(std::string_view first_bytes, const std::string& file) {
    const auto refuse = [&](const char* message, const char* hint) {
        throw Failure(Problem{Severity::error, {file, 0, 0, {}}, message, hint});
    };
    if (first_bytes.starts_with("PK\x03\x04"sv) || first_bytes.starts_with("PK\x05\x06"sv) ||
        first_bytes.starts_with("\xD0\xCF\x11\xE0"sv))
        return ExportKind::workbook;
    const auto text = without_blanks_before(first_bytes);
    if (text.empty()) refuse("the file is empty", "export the answers again");
    const auto small = small_letters(text);
    for (const auto& refusal : refusals)
        if ((small.starts_with(refusal.begins) || text.starts_with(refusal.begins)) &&
            small.find(refusal.holds) != std::string::npos)
            refuse(refusal.message, refusal.hint);
    if (is_binary(first_bytes))
        refuse("this is no text and no workbook", "ask the survey tool for CSV or Excel");
    return text.starts_with('{') ? ExportKind::json : ExportKind::text;
}

}  // namespace socratic
