// SPDX-License-Identifier: MIT
#include "write/svg.hpp"
#include <doctest/doctest.h>
#include <expat.h>
#include <map>
#include <vector>
#include "base/problem.hpp"
#include "write/picture.hpp"

using namespace socratic;

namespace {

struct Element {
    std::string name;
    std::map<std::string, std::string> attributes;
    std::string text;
};

struct Parsed {
    std::vector<Element> elements;
    std::vector<std::size_t> open;
    const Element* find(const std::string& name, const std::string& text) const {
        for (const auto& element : elements)
            if (element.name == name && element.text == text) return &element;
        return nullptr;
    }
};

void XMLCALL on_start(void* data, const XML_Char* name, const XML_Char** attributes) {
    auto& parsed = *static_cast<Parsed*>(data);
    Element element{name, {}, {}};
    for (; *attributes != nullptr; attributes += 2) element.attributes[attributes[0]] = attributes[1];
    parsed.open.push_back(parsed.elements.size());
    parsed.elements.push_back(element);
}

void XMLCALL on_end(void* data, const XML_Char*) { static_cast<Parsed*>(data)->open.pop_back(); }

void XMLCALL on_text(void* data, const XML_Char* text, int length) {
    auto& parsed = *static_cast<Parsed*>(data);
    if (!parsed.open.empty())
        parsed.elements[parsed.open.back()].text.append(text, static_cast<std::size_t>(length));
}

Parsed parse(const std::string& svg) {
    Parsed parsed;
    XML_Parser parser = XML_ParserCreate(nullptr);
    XML_SetUserData(parser, &parsed);
    XML_SetElementHandler(parser, on_start, on_end);
    XML_SetCharacterDataHandler(parser, on_text);
    const auto status = XML_Parse(parser, svg.data(), static_cast<int>(svg.size()), XML_TRUE);
    INFO(std::string(XML_ErrorString(XML_GetErrorCode(parser))));
    CHECK(status == XML_STATUS_OK);
    XML_ParserFree(parser);
    return parsed;
}

std::string draw(const SvgOptions& options = {}) {
    auto shaper = make_shaper();
    return write_svg(small_scene(), options, shaper);
}

}  // namespace

TEST_CASE("the SVG is well formed and says what it is") {
    const auto svg = parse(draw());
    const auto& root = svg.elements.front();
    CHECK(root.name == "svg");
    CHECK(root.attributes.at("role") == "img");
    CHECK(root.attributes.at("lang") == "fr");
    CHECK(root.attributes.at("viewBox") == "0 0 200 100.5");
    CHECK(root.attributes.at("width") == "200pt");
    CHECK(root.attributes.at("aria-labelledby") == "wheel-title wheel-desc");
    CHECK(svg.find("title", "Roue <de> \"l'égalité\" & plus") != nullptr);
    CHECK(svg.find("desc", "Politique : 3,4.\nBudget : 1,6.") != nullptr);
}

TEST_CASE("the text is real text where the scene has it") {
    const auto svg = parse(draw());
    const auto* title = svg.find("text", "Titre office");
    REQUIRE(title != nullptr);
    CHECK(title->attributes.at("x") == "10");
    CHECK(title->attributes.at("y") == "20");
    CHECK(title->attributes.at("font-size") == "12");
    CHECK(title->attributes.at("font-weight") == "bold");
    CHECK(title->attributes.at("fill") == "#1f1f1f");
    CHECK(title->attributes.count("text-anchor") == 0);
    const auto* label = svg.find("text", "Politique");
    REQUIRE(label != nullptr);
    CHECK(label->attributes.at("text-anchor") == "end");
    CHECK(svg.find("text", "3,4 · n\u00a022") != nullptr);
    CHECK(svg.find("textPath", "Section") != nullptr);
}

TEST_CASE("the right end of right-to-left text is its start in SVG") {
    const auto svg = parse(draw());
    const auto* label = svg.find("text", "السياسة (1)");
    REQUIRE(label != nullptr);
    CHECK(label->attributes.at("direction") == "rtl");
    CHECK(label->attributes.at("font-family") == "'Noto Sans', 'Noto Sans Arabic', sans-serif");
    CHECK(label->attributes.at("x") == "190");
    CHECK(label->attributes.count("text-anchor") == 0);
}

TEST_CASE("every id begins with the prefix and every reference leads to one") {
    for (const auto text : {SvgText::real, SvgText::outlines}) {
        const auto svg = parse(draw({"north", text, 2}));
        std::map<std::string, int> ids;
        std::vector<std::string> references;
        for (const auto& element : svg.elements)
            for (const auto& [name, value] : element.attributes) {
                if (name == "id") ++ids[value];
                if (name == "xlink:href") references.push_back(value);
            }
        CHECK(ids.size() >= 3);
        for (const auto& [id, count] : ids) {
            CHECK_MESSAGE(id.rfind("north-", 0) == 0, id);
            CHECK_MESSAGE(count == 1, id);
        }
        CHECK(!references.empty());
        for (const auto& reference : references)
            CHECK_MESSAGE(ids.count(reference.substr(1)) == 1, reference);
    }
}

TEST_CASE("shapes are there once with their colours") {
    const auto svg = draw();
    CHECK(svg.find("fill=\"#0072b2\"") != std::string::npos);
    CHECK(svg.find("stroke-dasharray=\"6.5,3.2\"") != std::string::npos);
    CHECK(svg.find("L 33.33 12") != std::string::npos);
    CHECK(svg.find("fill-opacity=\"0.06\"") != std::string::npos);
    CHECK(svg.find("matrix(") == std::string::npos);
    CHECK(svg.find("style=\"fill") == std::string::npos);
    CHECK(svg.size() < 5000);
}

TEST_CASE("the same scene gives the same bytes in one process") {
    const auto first = draw();
    CHECK(draw() == first);
    const auto outlines = draw({"wheel", SvgText::outlines, 2});
    CHECK(draw({"wheel", SvgText::outlines, 2}) == outlines);
    CHECK(draw() == first);
}

TEST_CASE("outlines have no text element") {
    const auto svg = draw({"wheel", SvgText::outlines, 2});
    CHECK(svg.find("<text") == std::string::npos);
    CHECK(svg.find("<symbol") != std::string::npos);
}

TEST_CASE("a control character in a description is refused") {
    auto scene = small_scene();
    scene.description = "a\x02";
    auto shaper = make_shaper();
    CHECK_THROWS_AS(write_svg(scene, {}, shaper), Failure);
}
