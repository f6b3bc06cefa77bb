// SPDX-License-Identifier: MIT
#include "read/xml_stream.hpp"
#include <doctest/doctest.h>
#include <stdexcept>
#include "base/problem.hpp"
#include "text_block.hpp"

using namespace socratic;

namespace {

constexpr const char* ours = " xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"";

/// Everything that is handled, as text, or what is wrong.
std::string events(const std::string& text, std::size_t block = 1000000) {
    std::string out;
    XmlHandlers handlers;
    handlers.start = [&](std::string_view path, const XmlAttributes& attributes) {
        ((out += "<") += path) += ' ';
        out += attributes.find("a").value_or("-");
    };
    handlers.end = [&](std::string_view path) { ((out += ">") += path) += '\n'; };
    handlers.text = [&](std::string_view, std::string_view piece) { out += piece; };
    try {
        XmlStream(text_block(text, block), "f.xlsx", "p.xml", handlers).run();
    } catch (const Failure& failure) {
        return failure.problems().front().message;
    }
    return out;
}

std::string wrong(const std::string& what) { return "the spreadsheet is damaged: the part 'p.xml'" + what; }

}  // namespace

TEST_CASE("tags and text come with their path whatever the blocks") {
    const auto text = std::string("<?xml version=\"1.0\"?><!-- c --><s") + ours +
                      "><c a=\"1 &amp; 2\"><v>x&lt;é</v></c><o:c xmlns:o=\"other\"/><![CDATA[<]]></s>";
    const std::string expected = "</s -</s/c 1 & 2</s/c/v -x<é>/s/c/v\n>/s/c\n</s/? ->/s/?\n<>/s\n";
    CHECK(events(text) == expected);
    CHECK(events(text, 1) == expected);
}

TEST_CASE("a name without a namespace is ours and one far too long is not") {
    CHECK(events("<s><" + std::string(41, 'c') + "/></s>") == "</s -</s/? ->/s/?\n>/s\n");
    CHECK(events("<s xmlns=\"" + std::string(100, 'n') + "\"/>") == "</? ->/?\n");
}

TEST_CASE("relationships are found under any prefix") {
    std::string out;
    XmlHandlers handlers;
    handlers.start = [&](std::string_view, const XmlAttributes& attributes) {
        ((out += attributes.relationship().value_or("-")) += attributes.find("id").value_or("-")) += '\n';
    };
    XmlStream(text_block("<s xmlns:q=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\" "
                         "xmlns:o=\"other\"><s q:id=\"1\"/><s id=\"2\"/><s o:id=\"3\" q:x=\"4\"/></s>"),
              "f.xlsx", "p.xml", handlers)
        .run();
    CHECK(out == "--\n1-\n-2\n--\n");
}

TEST_CASE("an end may pause the stream") {
    std::string out;
    XmlStream* stream = nullptr;
    XmlHandlers handlers;
    handlers.end = [&](std::string_view path) {
        (out += path) += ' ';
        if (path == "/s/c") stream->pause();
    };
    XmlStream paused(text_block("<s><c/><c><v/></c><d/></s>", 3), "f.xlsx", "p.xml", handlers);
    stream = &paused;
    CHECK(paused.run());
    CHECK(out == "/s/c ");
    CHECK(paused.run());
    CHECK(out == "/s/c /s/c/v /s/c ");
    CHECK(!paused.run());
    CHECK(out == "/s/c /s/c/v /s/c /s/d /s ");
    CHECK(!paused.run());
}

TEST_CASE("what is no XML is refused with the line") {
    CHECK(events("") == wrong(", line 1: no element found"));
    CHECK(events("<s>\n<c></s>") == wrong(", line 2: mismatched tag"));
    CHECK(events("<s>\n\n") == wrong(", line 3: no element found"));
    CHECK(events("<s>\x01</s>") == wrong(", line 1: not well-formed (invalid token)"));
    CHECK(events("<s>\xFF</s>") == wrong(", line 1: not well-formed (invalid token)"));
    CHECK(events("<s>&other;</s>") == wrong(", line 1: undefined entity"));
    CHECK(events("<s/><s/>") == wrong(", line 1: junk after document element"));
    CHECK(events("<s a='1' a='2'/>") == wrong(", line 1: duplicate attribute"));
    CHECK(events("<?xml version='1.0' encoding='EBCDIC-17'?><s/>") == wrong(", line 1: unknown encoding"));
}

TEST_CASE("UTF-16 is read too") {
    std::string wide = "\xFF\xFE";
    for (const char c : std::string("<s>x</s>")) (wide += c) += '\0';
    CHECK(events(wide) == "</s -x>/s\n");
}

TEST_CASE("document types are refused before an entity can grow") {
    const auto expected =
        wrong(" declares a document type, which no spreadsheet program writes and which can do harm");
    CHECK(events("<!DOCTYPE s [<!ENTITY a 'aaaa'><!ENTITY b '&a;&a;'>]><s>&b;</s>") == expected);
    CHECK(events("<!DOCTYPE s SYSTEM 'file:///etc/passwd'><s/>") == expected);
    CHECK(events("<?xml version='1.0'?><!DOCTYPE s><s/>") == expected);
}

TEST_CASE("tags too deep or too long are refused") {
    std::string deep, ends;
    for (std::size_t i = 0; i < XmlStream::deepest; ++i) {
        deep += "<s>";
        ends += "</s>";
    }
    CHECK(events(deep + ends).size() > 1000);
    CHECK(events(deep + "<s>") == wrong(", line 1: more than 256 tags deep"));
    const std::string large(2 * XmlStream::longest_tag, 'a');
    CHECK(events("<s><c a=\"" + large + "\"/></s>") == wrong(", line 1: a tag of more than 1 MB"));
    CHECK(events("<s><!--" + large + "--></s>") == wrong(", line 1: a tag of more than 1 MB"));
    CHECK(events("<s>" + large + "</s>").size() > large.size());
}

TEST_CASE("what a handler throws arrives") {
    XmlHandlers handlers;
    handlers.text = [](std::string_view, std::string_view) { throw std::runtime_error("stop"); };
    handlers.end = [](std::string_view) { FAIL("after a failure"); };
    XmlStream stream(text_block("<s>x</s>"), "f.xlsx", "p.xml", handlers);
    CHECK_THROWS_WITH_AS(stream.run(), "stop", std::runtime_error);
}
