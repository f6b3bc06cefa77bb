// SPDX-License-Identifier: MIT
#include "report/word.hpp"
#include <fmt/format.h>
#include <algorithm>
#include "report/word_body.hpp"
#include "write/html.hpp"

namespace socratic {
namespace {

constexpr double pixels_per_point = 96.0 / 72;
// Twentieths of a point, as word processors count: A4, two centimetres, room for a heading.
constexpr int short_side = 11906, long_side = 16838, margin = 1134, room_of_heading = 1600;

bool is_broad(const Report& report) { return report.languages.size() > 1; }

/// Where the title is a heading of its own, the document's title is that heading.
bool begins_with_title(const Report& report) {
    if (report.passages.empty()) return false;
    const auto* heading = std::get_if<Heading>(&report.passages.front().content);
    return heading != nullptr && heading->level == 1;
}

}  // namespace

WordPage word_page(const Report& report) {
    const int width = is_broad(report) ? long_side : short_side;
    const int height = is_broad(report) ? short_side : long_side;
    return {(width - 2 * margin) / 20.0, (height - 2 * margin - room_of_heading) / 20.0};
}

std::string word_page_source(const Report& report) {
    const auto size = is_broad(report) ? fmt::format(R"(<w:pgSz w:w="{}" w:h="{}" w:orient="landscape"/>)",
                                                     long_side, short_side)
                                       : fmt::format(R"(<w:pgSz w:w="{}" w:h="{}"/>)", short_side, long_side);
    return fmt::format(
        "```{{=openxml}}\n<w:p><w:pPr><w:sectPr>{1}<w:pgMar w:top=\"{0}\" w:right=\"{0}\" w:bottom=\"{0}\" "
        "w:left=\"{0}\" w:header=\"567\" w:footer=\"567\" w:gutter=\"0\"/></w:sectPr></w:pPr></w:p>\n```\n",
        margin, size);
}

WordSource word_source(const Report& report, const WordPage& page) {
    WordSource source;
    WordBody body;
    body.languages = report.languages;
    body.width = page.width;
    body.figure = [&](const ReportFigure& figure, double width) {
        source.figures.push_back({fmt::format("figure-{}.png", source.figures.size() + 1), figure.scene});
        const auto& scene = figure.scene;
        const double factor = std::min({1.0, width / scene.width, page.figure_height / scene.height});
        return fmt::format("<p><img src=\"{}\" alt=\"{}\" width=\"{:.0f}\" height=\"{:.0f}\"></p>",
                           source.figures.back().file,
                           html_escaped(scene.description.empty() ? scene.title : scene.description),
                           scene.width * factor * pixels_per_point, scene.height * factor * pixels_per_point);
    };
    const auto content = word_body(report.passages, body);
    source.html = fmt::format(
        "<!DOCTYPE html>\n<html lang=\"{}\">\n<head>\n<meta charset=\"utf-8\">\n{}{}</head>\n<body>\n{}"
        "</body>\n</html>\n",
        html_escaped(report.languages.empty() ? "" : report.languages.front()),
        begins_with_title(report) ? "" : fmt::format("<title>{}</title>\n", html_escaped(report.title)),
        report.author.empty()
            ? ""
            : fmt::format("<meta name=\"author\" content=\"{}\">\n", html_escaped(report.author)),
        content);
    return source;
}

std::string_view word_filter() {
    return R"lua(
local function openxml(text) return pandoc.RawBlock("openxml", text) end

local page_break = '<w:p><w:r><w:br w:type="page"/></w:r></w:p>'
local line = '<w:p><w:pPr><w:pBdr><w:bottom w:val="single" w:sz="4" w:space="1" w:color="A6A6A6"/>' ..
  '<w:between w:val="single" w:sz="4" w:space="1" w:color="A6A6A6"/></w:pBdr>' ..
  '<w:spacing w:before="0" w:after="0" w:line="480" w:lineRule="exact"/></w:pPr></w:p>'

local function escaped(text)
  return (text:gsub("[&<>]", {["&"] = "&amp;", ["<"] = "&lt;", [">"] = "&gt;"}))
end

-- A run of text that says its language.
local function run(text, properties)
  return pandoc.RawInline("openxml", "<w:r><w:rPr>" .. properties .. '</w:rPr><w:t xml:space="preserve">' ..
    escaped(text) .. "</w:t></w:r>")
end

-- The same inlines with a language; `style` is what stands before it in the properties of a run.
local function in_language(inlines, language, style)
  local result = {}
  for _, inline in ipairs(inlines) do
    local properties = style .. '<w:lang w:val="' .. language .. '" w:bidi="' .. language .. '"/>'
    if inline.t == "Str" then
      table.insert(result, run(inline.text, properties))
    elseif inline.t == "Space" or inline.t == "SoftBreak" then
      table.insert(result, run(" ", properties))
    elseif inline.t == "Strong" then
      for _, inner in ipairs(in_language(inline.content, language, style .. "<w:b/><w:bCs/>")) do
        table.insert(result, inner)
      end
    elseif inline.t == "Emph" then
      for _, inner in ipairs(in_language(inline.content, language, style .. "<w:i/><w:iCs/>")) do
        table.insert(result, inner)
      end
    elseif inline.t == "Link" then
      inline.content = in_language(inline.content, language, '<w:rStyle w:val="Hyperlink"/>' .. style)
      table.insert(result, inline)
    else
      table.insert(result, inline)
    end
  end
  return result
end

local main_language

function Meta(meta)
  main_language = meta.lang and pandoc.utils.stringify(meta.lang) or ""
end

local room = '<w:p><w:pPr><w:spacing w:before="0" w:after="0" w:line="1020" w:lineRule="atLeast"/></w:pPr></w:p>'

function Div(division)
  if division.classes:includes("page-break") then return openxml(page_break) end
  if division.classes:includes("room") then return openxml(room) end
  if division.classes:includes("writing-lines") then
    local lines = {}
    for _ = 1, tonumber(division.attributes["lines"] or division.attributes["data-lines"] or 1) do
      table.insert(lines, openxml(line))
    end
    return lines
  end
  local language = division.attributes["lang"]
  if language and language ~= main_language then
    local function say(block)
      block.content = in_language(block.content, language:gsub("[^%w-]", ""), "")
      return block
    end
    return pandoc.walk_block(division, {Para = say, Plain = say, Header = say})
  end
end

return {{Meta = Meta}, {Div = Div}}
)lua";
}

}  // namespace socratic
