// SPDX-License-Identifier: MIT
#include "write/pdf.hpp"
#include <doctest/doctest.h>
#include <unistd.h>
#include <cstdio>
#include <cstdlib>
#include <optional>
#include "base/problem.hpp"
#include "write/pdf_properties.hpp"
#include "write/picture.hpp"

using namespace socratic;

namespace {

std::string draw(const std::vector<Scene>& pages, const PdfOptions& options = {}) {
    auto shaper = make_shaper();
    return write_pdf(pages, options, shaper);
}

bool has(const std::string& text, const std::string& part) { return text.find(part) != std::string::npos; }

/// Where the last table says each object is, there it begins.
void check_offsets(const std::string& pdf) {
    const auto start = pdf.rfind("startxref\n");
    REQUIRE(start != std::string::npos);
    const auto table = std::stoul(pdf.substr(start + 10));
    REQUIRE(pdf.compare(table, 5, "xref\n") == 0);
    const auto count = std::stoul(pdf.substr(table + 7));
    const auto entries = pdf.find('\n', table + 5) + 1;
    for (unsigned long i = 1; i < count; ++i) {
        const auto offset = std::stoul(pdf.substr(entries + i * 20, 10));
        const auto head = std::to_string(i) + " 0 obj\n";
        CHECK(pdf.compare(offset, head.size(), head) == 0);
    }
}

/// What a program prints for the PDF on its standard input; nothing when it is not installed.
std::optional<std::string> run(const std::string& program, const std::string& arguments,
                               const std::string& pdf) {
    if (std::system(("command -v " + program + " > /dev/null").c_str()) != 0) {
        MESSAGE(program << " is not installed: its part is left out");
        return std::nullopt;
    }
    char path[] = "/tmp/socratic-wheel-pdf-XXXXXX";
    const int file = mkstemp(path);
    REQUIRE(file >= 0);
    REQUIRE(write(file, pdf.data(), pdf.size()) == static_cast<ssize_t>(pdf.size()));
    close(file);
    FILE* pipe = popen((program + " " + arguments + " " + path + " - 2>&1").c_str(), "r");
    REQUIRE(pipe != nullptr);
    std::string out;
    char part[4096];
    for (std::size_t n = 0; (n = fread(part, 1, sizeof part, pipe)) > 0;) out.append(part, n);
    pclose(pipe);
    std::remove(path);
    return out;
}

}  // namespace

TEST_CASE("a PDF has title author language and the figure in words") {
    const auto pdf = draw({small_scene()});
    CHECK(has(pdf, "/Title " + pdf_text("Roue <de> \"l'égalité\" & plus")));
    CHECK(has(pdf, "/Author (Trois-Rivages)"));
    CHECK(has(pdf, "/Creator (socratic-wheel "));
    CHECK(has(pdf, "/Lang " + pdf_text("fr")));
    CHECK(has(pdf, "/Alt " + pdf_text("Politique : 3,4.\nBudget : 1,6.")));
    CHECK(has(pdf, "/DisplayDocTitle true"));
    CHECK(has(pdf, "/Marked true"));
    CHECK(has(pdf, "/S /Document"));
    CHECK(has(pdf, "/S /H1"));
    check_offsets(pdf);
}

TEST_CASE("headings of a page are headings of the second level in the PDF") {
    auto scene = small_scene();
    scene.shapes.push_back(TextLine{{20, 20}, "Politique", {10}, {}, Anchor::start, 40, 0, "heading"});
    CHECK(!has(draw({small_scene()}), "/S /H2"));
    CHECK(has(draw({scene}), "/S /H2"));
}

TEST_CASE("there is no date but the one that was given") {
    CHECK(!has(draw({small_scene()}), "Date"));
    const auto dated = draw({small_scene()}, {1'770'076'800});  // 2026-02-03, by date -u -d @1770076800
    CHECK(has(dated, "/CreationDate (20260203000000Z)"));
    check_offsets(dated);
    try {
        draw({small_scene()}, {1LL << 60});
        FAIL("accepted");
    } catch (const Failure& failure) {
        CHECK(failure.problems().front().message ==
              "a PDF cannot carry the date '1152921504606846976' (seconds since 1970)");
    }
}

TEST_CASE("the same scenes give the same bytes in one process") {
    const auto first = draw({small_scene(), small_scene()});
    CHECK(draw({small_scene(), small_scene()}) == first);
}

TEST_CASE("pages have sizes of their own and one document around them") {
    auto second = small_scene();
    second.width = 400;
    second.height = 300;
    second.description = "Page deux.";
    const auto pdf = draw({small_scene(), second});
    check_offsets(pdf);
    CHECK(has(pdf, "MediaBox [ 0 0 200 100.5 ]"));
    CHECK(has(pdf, "MediaBox [ 0 0 400 300 ]"));
    CHECK(pdf.find("/S /Document") == pdf.rfind("/S /Document"));
    CHECK(has(pdf, "/Alt " + pdf_text("Page deux.")));
}

TEST_CASE("a coloured paper keeps the tags") {
    auto scene = small_scene();
    scene.paper = {250, 240, 230, 1};
    CHECK(has(draw({scene}), "/S /Figure"));
    scene.paper.opacity = 0;
    CHECK(has(draw({scene}), "/S /Figure"));
}

TEST_CASE("the fonts are embedded and the text can be copied in reading order") {
    const auto pdf = draw({small_scene()});
    CHECK(has(pdf, "+NotoSans-Bold"));
    CHECK(has(pdf, "/FontFile2"));
    if (const auto text = run("pdftotext", "", pdf)) {
        const auto title = text->find("Titre office\n");
        const auto label = text->find("Politique\n3,4 · n 22\n");
        CHECK(title != std::string::npos);
        CHECK(label != std::string::npos);
        CHECK(title < label);
        CHECK(has(*text, "السياسة"));
    }
}

namespace {

TextLine line_at(double y, const std::string& text) {
    return {{20, y}, text, {8}, {}, Anchor::start, 40, 0, "text", {}};
}

/// A heading, a list of one item with a link, and a table that goes on over two pages, in two languages.
std::vector<Scene> small_document() {
    Scene first;
    first.width = 200;
    first.height = 100;
    first.language = "fr";
    first.title = "Rapport";
    first.shapes = {Lines{{{{0, 5}, {200, 5}}}, false, {}, Stroke{{}, 1}},
                    line_at(20, "Constat"),
                    line_at(30, "•"),
                    line_at(40, "voir "),
                    line_at(50, "ici"),
                    line_at(60, "POL"),
                    Arc{{150, 50}, 20, 0, 0, {}, Stroke{{}, 1}},
                    line_at(95, "pied")};
    const TagStep list{Tag::list, 2}, item{Tag::list_item, 0}, body{Tag::list_body, 1};
    const TagStep text{Tag::paragraph, 0}, table{Tag::table, 4};
    first.elements = {{.path = {{Tag::heading1, 0}}, .first = 1, .last = 2, .words = "Constat"},
                      {.path = {list, item, {Tag::list_label, 0}}, .first = 2, .last = 3},
                      {.path = {list, item, body, text, {Tag::span, 0}}, .first = 3, .last = 4},
                      {.path = {list, item, body, text, {Tag::link, 1}},
                       .first = 4,
                       .last = 5,
                       .link = "https://example.org/a'b"},
                      {.path = {table, {Tag::table_row, 0}, {Tag::table_header, 0}}, .first = 5, .last = 6}};
    Scene second = first;
    second.shapes = {line_at(20, "Politique"), line_at(40, "Plan"), line_at(60, "The plan")};
    second.elements = {{.path = {table, {Tag::table_row, 1}, {Tag::table_cell, 0}}, .first = 0, .last = 1},
                       {.path = {{Tag::heading2, 8}}, .first = 1, .last = 2, .words = "Plan"},
                       {.path = {{Tag::division, 9}, text}, .first = 2, .last = 3, .language = "en"}};
    second.shapes.push_back(first.shapes[6]);
    second.elements.push_back({.path = {{Tag::figure, 10}}, .first = 3, .last = 4, .words = "Une roue"});
    return {first, second};
}

std::size_t count(const std::string& text, const std::string& part) {
    std::size_t found = 0;
    for (auto at = text.find(part); at != std::string::npos; at = text.find(part, at + 1)) ++found;
    return found;
}

}  // namespace

TEST_CASE("the parts of a document are nested tags and go on over pages") {
    const auto pdf = draw(small_document());
    check_offsets(pdf);
    for (const auto* once :
         {"/S /H1\n", "/S /H2\n", "/S /L\n", "/S /LI\n", "/S /Lbl\n", "/S /LBody\n", "/S /Span\n",
          "/S /Link\n", "/S /Table\n", "/S /TH\n", "/S /TD\n", "/S /Figure\n", "/S /Div\n"}) {
        CAPTURE(once);
        CHECK(count(pdf, once) == 1);
    }
    CHECK(count(pdf, "/S /TR\n") == 2);
    CHECK(count(pdf, "/S /P\n") == 2);
    CHECK(has(pdf, "/Alt " + pdf_text("Une roue")));
    CHECK(has(pdf, "/A << /O /Table /Scope /Column >>"));
    CHECK(has(pdf, "/S /Div\n   /Lang " + pdf_text("en")));
    CHECK(has(pdf, "(https://example.org/a%27b)"));
    if (const auto problems = run("qpdf", "--check", pdf)) CHECK(!has(*problems, "WARNING"));
}

TEST_CASE("headings become bookmarks below those of a lower level") {
    const auto pdf = draw(small_document());
    CHECK(has(pdf, "/Title (Constat)"));
    CHECK(has(pdf, "/Title (Plan)"));
    const auto outline = pdf.find("/Type /Outlines");
    REQUIRE(outline != std::string::npos);
    CHECK(!has(draw({small_scene()}), "/Type /Outlines"));
}

TEST_CASE("no page is no PDF") { CHECK_THROWS_AS(draw({}), Failure); }
