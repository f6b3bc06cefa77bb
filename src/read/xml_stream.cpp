// SPDX-License-Identifier: MIT
#include "read/xml_stream.hpp"
#include <expat.h>
#include <fmt/format.h>
#include <algorithm>
#include <array>
#include <exception>
#include <new>
#include "read/spreadsheet_problem.hpp"

namespace socratic {
namespace {

constexpr int block = 65536;
constexpr std::size_t longest_name = 40;  // of ours
constexpr char separator = '|';           // between a namespace and a name

using namespace std::string_view_literals;
constexpr std::array our_namespaces{"http://schemas.openxmlformats.org/spreadsheetml/2006/main"sv,
                                    "http://purl.oclc.org/ooxml/spreadsheetml/main"sv,
                                    "http://schemas.openxmlformats.org/package/2006/relationships"sv};
constexpr std::array of_relationships{"http://schemas.openxmlformats.org/officeDocument/2006/relationships"sv,
                                      "http://purl.oclc.org/ooxml/officeDocument/relationships"sv};

template <class List>
bool holds(const List& list, std::string_view wanted) {
    return std::find(list.begin(), list.end(), wanted) != list.end();
}

/// The name alone; `?` for one that is not ours. Some programs leave the namespace out.
std::string_view local_name(std::string_view name) {
    const auto at = name.rfind(separator);
    if (at == std::string_view::npos) return name.size() <= longest_name ? name : "?"sv;
    const auto local = name.substr(at + 1);
    return holds(our_namespaces, name.substr(0, at)) && local.size() <= longest_name ? local : "?"sv;
}

}  // namespace

std::optional<std::string_view> XmlAttributes::find(std::string_view name) const {
    for (const char** pair = pairs_; *pair != nullptr; pair += 2)
        if (*pair == name) return pair[1];
    return std::nullopt;
}

std::optional<std::string_view> XmlAttributes::relationship() const {
    for (const char** pair = pairs_; *pair != nullptr; pair += 2) {
        const std::string_view name = *pair;
        const auto at = name.rfind(separator);
        if (at != std::string_view::npos && name.substr(at + 1) == "id" &&
            holds(of_relationships, name.substr(0, at)))
            return pair[1];
    }
    return std::nullopt;
}

struct XmlStream::Parser {
    explicit Parser(XmlHandlers all) : handlers(std::move(all)) {
        if (expat == nullptr) throw std::bad_alloc();
        ::XML_SetUserData(expat, this);
        ::XML_SetElementHandler(expat, start, end);
        ::XML_SetCharacterDataHandler(expat, text);
        ::XML_SetDefaultHandler(expat, other);
        ::XML_SetStartDoctypeDeclHandler(expat, doctype);
    }
    ~Parser() { ::XML_ParserFree(expat); }
    Parser(const Parser&) = delete;
    Parser& operator=(const Parser&) = delete;

    [[noreturn]] void fail(const std::string& what) const {
        throw damaged_spreadsheet(
            file, fmt::format("the part '{}', line {}: {}", part, ::XML_GetCurrentLineNumber(expat), what));
    }

    /// Nothing may be thrown through expat, which is in C: what is thrown waits until it has returned.
    template <class Work>
    void guard(Work&& work) {
        seen = fed;
        if (thrown) return;
        try {
            work();
        } catch (...) {
            thrown = std::current_exception();
            ::XML_StopParser(expat, XML_FALSE);
        }
    }

    static void start(void* self, const char* name, const char** attributes) {
        auto& parser = *static_cast<Parser*>(self);
        parser.guard([&] {
            if (++parser.depth > deepest) parser.fail(fmt::format("more than {} tags deep", deepest));
            (parser.path += '/') += local_name(name);
            if (parser.handlers.start) parser.handlers.start(parser.path, XmlAttributes(attributes));
        });
    }
    static void end(void* self, const char*) {
        auto& parser = *static_cast<Parser*>(self);
        parser.guard([&] {
            if (parser.handlers.end) parser.handlers.end(parser.path);
            parser.path.resize(parser.path.rfind('/'));
            --parser.depth;
        });
    }
    static void text(void* self, const char* text, int size) {
        auto& parser = *static_cast<Parser*>(self);
        parser.guard([&] {
            if (parser.handlers.text)
                parser.handlers.text(parser.path, {text, static_cast<std::size_t>(size)});
        });
    }
    static void other(void* self, const char*, int) {
        static_cast<Parser*>(self)->guard([] {});
    }
    static void doctype(void* self, const char*, const char*, const char*, int) {
        auto& parser = *static_cast<Parser*>(self);
        parser.guard([&] {
            throw damaged_spreadsheet(
                parser.file, fmt::format("the part '{}' declares a document type, which no spreadsheet "
                                         "program writes and which can do harm",
                                         parser.part));
        });
    }

    XML_Status step();

    XML_Parser expat = ::XML_ParserCreateNS(nullptr, separator);
    XmlHandlers handlers;
    ReadBlock read;
    std::string file;
    std::string part;
    std::string path;
    std::size_t depth = 0;
    std::exception_ptr thrown;
    std::size_t fed = 0;   ///< bytes so far
    std::size_t seen = 0;  ///< of them, when something last came out
    bool is_last = false;
    bool is_paused = false;
};

/// Parses what was left by a pause, or one more block.
XML_Status XmlStream::Parser::step() {
    if (is_paused) {
        is_paused = false;
        return ::XML_ResumeParser(expat);
    }
    void* const buffer = ::XML_GetBuffer(expat, block);
    if (buffer == nullptr) throw std::bad_alloc();
    const auto got = read(static_cast<char*>(buffer), block);
    fed += got;
    is_last = got == 0;
    return ::XML_ParseBuffer(expat, static_cast<int>(got), is_last ? XML_TRUE : XML_FALSE);
}

XmlStream::XmlStream(ReadBlock read, std::string file, std::string part, XmlHandlers handlers)
    : parser_(std::make_unique<Parser>(std::move(handlers))) {
    parser_->read = std::move(read);
    parser_->file = std::move(file);
    parser_->part = std::move(part);
}

XmlStream::~XmlStream() = default;

bool XmlStream::run() {
    auto& parser = *parser_;
    while (!parser.is_last || parser.is_paused) {
        const auto status = parser.step();
        if (parser.thrown) std::rethrow_exception(parser.thrown);
        if (status == XML_STATUS_ERROR) parser.fail(::XML_ErrorString(::XML_GetErrorCode(parser.expat)));
        if (status == XML_STATUS_SUSPENDED) {
            parser.is_paused = true;
            return true;
        }
        // An unfinished tag is read again with every block.
        if (parser.fed - parser.seen > longest_tag)
            parser.fail(fmt::format("a tag of more than {} MB", longest_tag / 1000000));
    }
    return false;
}

void XmlStream::pause() { ::XML_StopParser(parser_->expat, XML_TRUE); }

}  // namespace socratic
