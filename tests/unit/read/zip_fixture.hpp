// SPDX-License-Identifier: MIT
// Archives and workbooks made in memory, right or wrong in any way a test needs.
#pragma once
#include <zip.h>
#include <cstdlib>
#include <string>
#include <utility>
#include <vector>

namespace socratic::fixture {

struct Part {
    std::string name;
    std::string bytes;
    bool is_packed = false;
    std::string password = {};
};

/// The bytes of an archive with these parts, which libzip must be able to write.
inline std::string zip_of(const std::vector<Part>& parts) {
    zip_error_t error;
    zip_source_t* source = zip_source_buffer_create(nullptr, 0, 0, &error);
    zip_source_keep(source);
    zip_t* archive = zip_open_from_source(source, ZIP_TRUNCATE, &error);
    for (const auto& part : parts) {
        auto* bytes = zip_source_buffer(archive, part.bytes.data(), part.bytes.size(), 0);
        const auto index = static_cast<zip_uint64_t>(zip_file_add(archive, part.name.c_str(), bytes, 0));
        zip_set_file_compression(archive, index, part.is_packed ? ZIP_CM_DEFLATE : ZIP_CM_STORE, 0);
        zip_file_set_dostime(archive, index, 0, 0x21, 0);
        if (!part.password.empty())
            zip_file_set_encryption(archive, index, ZIP_EM_AES_128, part.password.c_str());
    }
    if (zip_close(archive) != 0) std::abort();
    zip_stat_t status;
    zip_source_stat(source, &status);
    std::string out(status.size, '\0');
    zip_source_open(source);
    zip_source_read(source, out.data(), out.size());
    zip_source_close(source);
    zip_source_free(source);
    return out;
}

constexpr const char* main_namespace = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
constexpr const char* id_namespace = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

inline std::string replaced(std::string text, const std::string& from, const std::string& to) {
    for (auto at = text.find(from); at != std::string::npos; at = text.find(from, at + to.size()))
        text.replace(at, from.size(), to);
    return text;
}

inline std::string relationship(const std::string& id, const std::string& kind, const std::string& target) {
    return "<Relationship Id=\"" + id + "\" Type=\"" + id_namespace + "/" + kind + "\" Target=\"" + target +
           "\"/>";
}

inline std::string relationships(const std::string& inside) {
    return "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">" + inside +
           "</Relationships>";
}

/// What stands within the roots of the parts of a workbook.
struct Workbook {
    std::vector<std::string> sheets = {};  ///< within `sheetData`
    std::string texts = {};                ///< within `sst`
    std::string formats = {};              ///< within `styleSheet`
    std::string properties = {};           ///< before `sheets`
    std::vector<std::string> states = {};  ///< of the sheets
};

inline std::string sheet_part(const std::string& rows) {
    return std::string("<?xml version=\"1.0\" encoding=\"UTF-8\"?><worksheet xmlns=\"") + main_namespace +
           "\"><dimension ref=\"A1\"/><sheetData>" + rows + "</sheetData></worksheet>";
}

/// In any order a test likes: the parts can be changed before they are zipped.
inline std::vector<Part> parts_of(const Workbook& workbook) {
    std::string sheets, related;
    std::vector<Part> parts;
    for (std::size_t i = 0; i < workbook.sheets.size(); ++i) {
        const auto number = std::to_string(i + 1);
        const auto state = i < workbook.states.size() ? " state=\"" + workbook.states[i] + "\"" : "";
        sheets += "<sheet name=\"S" + number + "\" sheetId=\"" + number + "\"" + state + " r:id=\"rId" +
                  number + "\"/>";
        related += relationship("rId" + number, "worksheet", "worksheets/sheet" + number + ".xml");
        parts.push_back({"xl/worksheets/sheet" + number + ".xml", sheet_part(workbook.sheets[i])});
    }
    const auto root = [](const std::string& name, const std::string& inside) {
        return "<" + name + " xmlns=\"" + main_namespace + "\" xmlns:r=\"" + id_namespace + "\">" + inside +
               "</" + name + ">";
    };
    if (!workbook.texts.empty()) {
        related += relationship("texts", "sharedStrings", "sharedStrings.xml");
        parts.push_back({"xl/sharedStrings.xml", root("sst", workbook.texts)});
    }
    if (!workbook.formats.empty()) {
        related += relationship("styles", "styles", "styles.xml");
        parts.push_back({"xl/styles.xml", root("styleSheet", workbook.formats)});
    }
    parts.push_back(
        {"xl/workbook.xml", root("workbook", workbook.properties + "<sheets>" + sheets + "</sheets>")});
    parts.push_back({"xl/_rels/workbook.xml.rels", relationships(related)});
    parts.push_back(
        {"_rels/.rels", relationships(relationship("rId1", "officeDocument", "xl/workbook.xml"))});
    parts.push_back({"[Content_Types].xml", "<Types/>"});
    return parts;
}

inline std::string workbook_of(const Workbook& workbook) { return zip_of(parts_of(workbook)); }

}  // namespace socratic::fixture
