// SPDX-License-Identifier: MIT
// One part of a workbook as tags and text, in blocks; it may pause between tags, and holds no tree.
#pragma once
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include "read/csv_window.hpp"

namespace socratic {

/// The attributes of a tag; good only while it is handled.
class XmlAttributes {
public:
    explicit XmlAttributes(const char** pairs) : pairs_(pairs) {}
    /// Of one without a prefix.
    std::optional<std::string_view> find(std::string_view name) const;
    /// The `id` that refers to another part, under whichever prefix and in either dialect of the format.
    std::optional<std::string_view> relationship() const;

private:
    const char** pairs_;
};

/// What is done with each; any may be empty. Paths are `/workbook/sheets/sheet`: names without prefixes, and
/// `?` for what is in a namespace that workbooks do not use.
struct XmlHandlers {
    std::function<void(std::string_view path, const XmlAttributes&)> start;
    std::function<void(std::string_view path)> end;
    std::function<void(std::string_view path, std::string_view text)> text;  ///< maybe a piece of it
};

class XmlStream {
public:
    static constexpr std::size_t deepest = 256;
    static constexpr std::size_t longest_tag = 1000000;

    /// `file` and `part` are for messages.
    XmlStream(ReadBlock read, std::string file, std::string part, XmlHandlers handlers);
    ~XmlStream();
    XmlStream(const XmlStream&) = delete;
    XmlStream& operator=(const XmlStream&) = delete;

    /// Goes on until the end (false) or until a handler has paused it (true). Throws a Failure when the
    /// part is no XML, declares a document type, nests too deep or has too long a tag, and whatever the
    /// handlers throw.
    bool run();

    /// For the handlers of ends.
    void pause();

private:
    struct Parser;
    std::unique_ptr<Parser> parser_;
};

}  // namespace socratic
