// SPDX-License-Identifier: MIT
#include "write/pdf_tags.hpp"
#include <cairo-pdf.h>
#include <fmt/format.h>
#include <algorithm>
#include <utility>

namespace socratic {
namespace {

const char* name_of(Tag tag) {
    constexpr const char* names[] = {"H1", "H2", "H3",     "H4",    "H5",           "H6",    "P",
                                     "L",  "LI", "Lbl",    "LBody", "BlockQuote",   "Table", "TR",
                                     "TH", "TD", "Figure", "Span",  CAIRO_TAG_LINK, "Div"};
    return names[static_cast<std::size_t>(tag)];
}

}  // namespace

std::string link_attributes(const std::string& address) {
    std::string out = "uri='";
    for (const char c : address) {
        const auto byte = static_cast<unsigned char>(c);
        const bool is_plain = byte > 0x20 && byte < 0x7F && c != '\'' && c != '\\' && c != '"';
        out += is_plain ? std::string(1, c) : fmt::format("%{:02X}", byte);
    }
    return out + "'";
}

void PdfTags::begin(const Element& element) {
    end();
    const auto same = std::mismatch(path_.begin(), path_.end(), element.path.begin(), element.path.end());
    const auto shared = static_cast<std::size_t>(same.first - path_.begin());
    while (path_.size() > shared) close();
    for (auto i = shared; i < element.path.size(); ++i) open(element.path[i], element);
    holds_drawing_ = true;
}

/// Only the innermost part holds drawing: what holds parts holds nothing of its own in cairo.
void PdfTags::end() {
    if (std::exchange(holds_drawing_, false)) close();
}

void PdfTags::end_all() {
    while (!path_.empty()) close();
    holds_drawing_ = false;
}

void PdfTags::open(const TagStep& step, const Element& element) {
    const auto attributes = step.tag == Tag::link ? link_attributes(element.link) : std::string();
    cairo_tag_begin(context_, name_of(step.tag), attributes.c_str());
    if (step.tag == Tag::figure) figures_.push_back(element.words);
    if (step.tag == Tag::division) languages_.push_back(element.language);
    path_.push_back(step);
}

void PdfTags::close() {
    cairo_tag_end(context_, name_of(path_.back().tag));
    path_.pop_back();
}

}  // namespace socratic
