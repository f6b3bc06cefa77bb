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

TEST_CASE("no page is no PDF") { CHECK_THROWS_AS(draw({}), Failure); }
