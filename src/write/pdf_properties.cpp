// SPDX-License-Identifier: MIT
#include "write/pdf_properties.hpp"
#include <fmt/format.h>
#include <algorithm>
#include <charconv>
#include <optional>
#include "base/problem.hpp"
#include "draw/code_points.hpp"
#include "draw/plain_text.hpp"

namespace socratic {
namespace {

[[noreturn]] void fail() { throw Failure("cairo wrote a PDF that was not understood"); }

/// So many bytes at an offset give way to a text.
struct Edit {
    std::size_t at = 0;
    std::size_t removed = 0;
    std::string inserted;
};

std::size_t number_at(std::string_view pdf, std::size_t at) {
    std::size_t value = 0;
    const auto result = std::from_chars(pdf.data() + at, pdf.data() + pdf.size(), value);
    if (result.ec != std::errc()) fail();
    return value;
}

std::size_t find(std::string_view pdf, std::string_view what, std::size_t from = 0) {
    const auto at = pdf.find(what, from);
    if (at == std::string_view::npos) fail();
    return at;
}

/// The table at the end: where each object begins.
struct Offsets {
    std::size_t first_entry = 0;       // where the entry of object 0 begins; each has 20 bytes
    std::vector<std::size_t> objects;  // by number; 0 for the free one
    std::size_t start_value = 0;       // where the table's own offset is written
    std::size_t start_length = 0;
};

constexpr std::size_t entry_size = 20;

Offsets read_offsets(std::string_view pdf) {
    Offsets offsets;
    constexpr std::string_view start = "startxref\n";
    const auto at = pdf.rfind(start);
    if (at == std::string_view::npos) fail();
    offsets.start_value = at + start.size();
    offsets.start_length = find(pdf, "\n", offsets.start_value) - offsets.start_value;
    const auto table = number_at(pdf, offsets.start_value);
    constexpr std::string_view head = "xref\n0 ";
    if (table >= pdf.size() || pdf.substr(table, head.size()) != head) fail();
    const auto count = number_at(pdf, table + head.size());
    offsets.first_entry = find(pdf, "\n", table + head.size()) + 1;
    if (offsets.first_entry + count * entry_size > pdf.size()) fail();
    for (std::size_t i = 0; i < count; ++i) {
        offsets.objects.push_back(number_at(pdf, offsets.first_entry + i * entry_size));
    }
    return offsets;
}

/// The dictionary of the object, up to its stream or end.
std::string_view dictionary(std::string_view pdf, std::size_t object) {
    const auto end = std::min(pdf.find("stream", object), find(pdf, "endobj", object));
    return pdf.substr(object, end - object);
}

/// Edits of one file, each after a key of an object's dictionary.
class Editor {
public:
    explicit Editor(std::string_view pdf) : pdf_(pdf) {}

    void edit(std::size_t object, const PdfProperties& properties) {
        const auto text = dictionary(pdf_, object);
        if (const auto after = find_after(text, "/Type /Catalog\n"))
            add_to_catalog(object + *after, properties);
        if (const auto after = find_after(text, "/S /Figure\n")) {
            const auto words = next_of(properties.figures, figure_);
            if (!words.empty()) insert(object + *after, "/Alt " + pdf_text(words));
        }
        if (const auto after = find_after(text, "/S /Div\n")) {
            const auto language = next_of(properties.languages, division_);
            if (!language.empty()) insert(object + *after, "/Lang " + pdf_text(language));
        }
        if (const auto after = find_after(text, "/S /TH\n"))
            insert(object + *after, "/A << /O /Table /Scope /Column >>");
        if (!properties.has_date && text.find("/Producer") != std::string_view::npos)
            if (const auto at = text.find("   /CreationDate "); at != std::string_view::npos)
                edits_.push_back({object + at, text.find('\n', at) + 1 - at, {}});
    }

    std::vector<Edit> in_order() && {
        std::stable_sort(edits_.begin(), edits_.end(),
                         [](const Edit& a, const Edit& b) { return a.at < b.at; });
        return std::move(edits_);
    }

private:
    void add_to_catalog(std::size_t at, const PdfProperties& properties) {
        insert(at, "/ViewerPreferences << /DisplayDocTitle true >>");
        if (!properties.language.empty()) insert(at, "/Lang " + pdf_text(properties.language));
    }

    /// Where the line ends that the text is.
    static std::optional<std::size_t> find_after(std::string_view text, std::string_view line) {
        const auto at = text.find(line);
        if (at == std::string_view::npos) return {};
        return at + line.size() - 1;
    }
    static std::string next_of(const std::vector<std::string>& all, std::size_t& next) {
        return next < all.size() ? all[next++] : std::string();
    }
    void insert(std::size_t at, const std::string& entry) { edits_.push_back({at, 0, "\n   " + entry}); }

    std::string_view pdf_;
    std::size_t figure_ = 0, division_ = 0;
    std::vector<Edit> edits_;
};

std::size_t moved(std::size_t offset, const std::vector<Edit>& edits) {
    std::size_t result = offset;
    for (const auto& edit : edits)
        if (edit.at < offset) result = result + edit.inserted.size() - edit.removed;
    return result;
}

}  // namespace

std::string with_properties(std::string_view pdf, const PdfProperties& properties) {
    const auto offsets = read_offsets(pdf);
    Editor editor(pdf);
    for (const auto object : offsets.objects)
        if (object != 0) editor.edit(object, properties);
    const auto edits = std::move(editor).in_order();
    std::string out;
    out.reserve(pdf.size() + 4096);
    std::size_t done = 0;
    for (const auto& edit : edits) {
        out += pdf.substr(done, edit.at - done);
        out += edit.inserted;
        done = edit.at + edit.removed;
    }
    // The objects end where the table begins, so that the rest is the table and the trailer.
    out += pdf.substr(done, offsets.first_entry - done);
    for (std::size_t i = 0; i < offsets.objects.size(); ++i) {
        const auto entry = pdf.substr(offsets.first_entry + i * entry_size, entry_size);
        if (offsets.objects[i] == 0)
            out += entry;
        else
            out += fmt::format("{:010}{}", moved(offsets.objects[i], edits), entry.substr(10));
    }
    const auto rest = offsets.first_entry + offsets.objects.size() * entry_size;
    out += pdf.substr(rest, offsets.start_value - rest);
    out += std::to_string(moved(number_at(pdf, offsets.start_value), edits));
    out += pdf.substr(offsets.start_value + offsets.start_length);
    return out;
}

std::string pdf_text(std::string_view text) {
    require_plain(text, true);
    std::string out = "<FEFF";
    const auto append = [&out](char32_t unit) {
        for (const unsigned shift : {12U, 8U, 4U, 0U}) out += "0123456789ABCDEF"[(unit >> shift) & 0xFU];
    };
    for (const char32_t c : code_points(text)) {
        if (c >= 0x10000) append(0xD800 + ((c - 0x10000) >> 10U));
        append(c >= 0x10000 ? 0xDC00 + (c & 0x3FFU) : c);
    }
    return out + ">";
}

}  // namespace socratic
