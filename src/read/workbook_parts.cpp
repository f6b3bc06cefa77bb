// SPDX-License-Identifier: MIT
#include "read/workbook_parts.hpp"
#include <fmt/format.h>
#include <algorithm>
#include <charconv>
#include <map>
#include <set>
#include "read/relationships.hpp"
#include "read/spreadsheet_kind.hpp"
#include "read/spreadsheet_problem.hpp"
#include "read/xml_stream.hpp"

namespace socratic {
namespace {

constexpr std::size_t most_sheets = 1000;
constexpr std::size_t most_formats = 100000;

long whole_number(std::optional<std::string_view> text, long fallback) {
    long number = 0;
    if (!text || std::from_chars(text->data(), text->data() + text->size(), number).ec != std::errc())
        return fallback;
    return number;
}

/// A sheet as the workbook names it.
struct NamedSheet {
    std::string name;
    std::string relationship;
    bool is_hidden = false;
};

std::vector<NamedSheet> read_names(const ZipArchive& archive, const std::string& part, DateSystem& dates) {
    std::vector<NamedSheet> sheets;
    XmlHandlers handlers;
    handlers.start = [&](std::string_view path, const XmlAttributes& attributes) {
        if (path == "/workbook/workbookPr") {
            const auto is_1904 = attributes.find("date1904");
            if (is_1904 == "1" || is_1904 == "true") dates = DateSystem::from_1904;
        } else if (path == "/workbook/sheets/sheet") {
            if (sheets.size() == most_sheets)
                throw oversized_spreadsheet(archive.file(), fmt::format("more than {} sheets", most_sheets));
            const auto state = attributes.find("state").value_or("visible");
            sheets.push_back({unescape_cell(attributes.find("name").value_or("")),
                              std::string(attributes.relationship().value_or("")),
                              state == "hidden" || state == "veryHidden"});
        }
    };
    XmlStream(archive.open_small(part), archive.file(), part, handlers).run();
    return sheets;
}

/// Those that hold cells, and not a chart or a macro.
std::vector<WorkbookSheet> find_sheets(const ZipArchive& archive, const std::vector<NamedSheet>& named,
                                       const std::vector<Relationship>& relationships) {
    std::vector<WorkbookSheet> sheets;
    std::set<std::string> taken;
    for (const auto& each : named) {
        const auto* target = find_id(relationships, each.relationship);
        if (target != nullptr && target->kind != "worksheet") continue;
        if (target == nullptr || !archive.has(target->part))
            throw damaged_spreadsheet(archive.file(), fmt::format("the sheet '{}' is not in it", each.name));
        if (!taken.insert(target->part).second)
            throw damaged_spreadsheet(archive.file(),
                                      fmt::format("the sheet '{}' is the same as another", each.name));
        sheets.push_back({each.name, target->part, each.is_hidden});
    }
    std::stable_sort(sheets.begin(), sheets.end(), [](const WorkbookSheet& a, const WorkbookSheet& b) {
        return !a.is_hidden && b.is_hidden;
    });
    return sheets;
}

SharedTexts read_texts(const ZipArchive& archive, const std::string& part) {
    SharedTexts texts;
    std::string text;
    XmlHandlers handlers;
    handlers.text = [&](std::string_view path, std::string_view piece) {
        if (path == "/sst/si/t" || path == "/sst/si/r/t") append_text(text, piece, archive.file());
    };
    handlers.end = [&](std::string_view path) {
        if (path != "/sst/si") return;
        texts.add(unescape_cell(text), archive.file());
        text.clear();
    };
    XmlStream(archive.open(part), archive.file(), part, handlers).run();
    return texts;
}

std::vector<NumberFormat> read_formats(const ZipArchive& archive, const std::string& part) {
    std::map<long, NumberFormat> own;
    std::vector<long> used;  // by the number of a cell's style
    XmlHandlers handlers;
    handlers.start = [&](std::string_view path, const XmlAttributes& attributes) {
        const bool is_own = path == "/styleSheet/numFmts/numFmt";
        if (!is_own && path != "/styleSheet/cellXfs/xf") return;
        if (used.size() + own.size() == most_formats)
            throw oversized_spreadsheet(archive.file(), fmt::format("more than {} formats", most_formats));
        const auto id = whole_number(attributes.find("numFmtId"), 0);
        if (is_own)
            own[id] = format_of_code(attributes.find("formatCode").value_or(""));
        else
            used.push_back(id);
    };
    XmlStream(archive.open_small(part), archive.file(), part, handlers).run();
    std::vector<NumberFormat> formats;
    for (const auto id : used) {
        const auto found = own.find(id);
        formats.push_back(found != own.end() ? found->second : built_in_format(id));
    }
    return formats;
}

std::string workbook_part(const ZipArchive& archive) {
    const auto relationships = read_relationships(archive, "");
    const auto* found = find_kind(relationships, "officeDocument");
    auto part = found != nullptr ? found->part : std::string("xl/workbook.xml");
    if (!archive.has(part))
        throw spreadsheet_failure(archive.file(), "this is a zip archive, but no spreadsheet",
                                  "is this the right file?");
    return part;
}

}  // namespace

void SharedTexts::add(std::string_view text, const std::string& file) {
    if (ends_.size() == most_texts)
        throw oversized_spreadsheet(file, fmt::format("more than {} different texts", most_texts));
    if (all_.size() + text.size() > most_bytes)
        throw oversized_spreadsheet(file, fmt::format("more than {} MB of texts", most_bytes / 1000000));
    all_ += text;
    ends_.push_back(static_cast<std::uint32_t>(all_.size()));
}

void append_text(std::string& text, std::string_view piece, const std::string& file) {
    if (text.size() + piece.size() > longest_cell)
        throw oversized_spreadsheet(
            file, fmt::format("a cell holds more than {} MB of text", longest_cell / 1000000));
    text += piece;
}

WorkbookParts read_workbook(const ZipArchive& archive) {
    refuse_other_archive(archive);
    const auto part = workbook_part(archive);
    const auto relationships = read_relationships(archive, part);
    WorkbookParts parts;
    parts.sheets = find_sheets(archive, read_names(archive, part, parts.dates), relationships);
    if (parts.sheets.empty()) throw damaged_spreadsheet(archive.file(), "there is no sheet with cells in it");
    const auto* texts = find_kind(relationships, "sharedStrings");
    if (texts != nullptr && archive.has(texts->part)) parts.texts = read_texts(archive, texts->part);
    const auto* formats = find_kind(relationships, "styles");
    if (formats != nullptr && archive.has(formats->part))
        parts.formats = read_formats(archive, formats->part);
    return parts;
}

}  // namespace socratic
