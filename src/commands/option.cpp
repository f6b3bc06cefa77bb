// SPDX-License-Identifier: MIT
#include "commands/option.hpp"
#include <fmt/format.h>
#include <algorithm>
#include "commands/form_kinds.hpp"
#include "model/import_map.hpp"

namespace socratic {

const std::vector<Option>& option_table() {
    static const auto form_kind_help =
        fmt::format("The kind of form: {}; without it the ending of the output file decides where it can",
                    fmt::join(choice_words(form_kind_names()), ", "));
    static const auto tools = fmt::format("{}", fmt::join(format_names(), " "));
    static const auto tool_help = fmt::format("The tool the export comes from, when it is not recognised: {}",
                                              fmt::join(format_names(), ", "));
    static const std::vector<Option> table = {
        {"questionnaire", 'q', "ID|FILE", Value::questionnaire, "",
         "The questionnaire to begin with: the id of a shipped one, or a file", "init"},
        {"questionnaire", 'q', "ID|FILE", Value::questionnaire, "",
         "The questionnaire of an answer sheet: the id of a shipped one, or a file",
         "check score draw compare report"},
        {"questionnaire", 'q', "ID|FILE", Value::questionnaire, "",
         "What was asked: the id of a shipped questionnaire, or a file", "import"},
        {"output", 'o', "FILE", Value::file, "", "The answer sheet to write; '-' is the standard output",
         "import"},
        {"output", 'o', "FILE", Value::file, "",
         "The file to write; '-' is the standard output, which is the default", "score compare peers"},
        {"output", 'o', "FILE", Value::file, "",
         "The answer sheet to add to, or with --agreed the file for the agreed levels; without it the one "
         "that the assessment names",
         "ask"},
        {"output", 'o', "FILE", Value::file, "",
         "The picture to write; '-' is the standard output (with --format)", "draw"},
        {"output", 'o', "DIR", Value::folder, "", "The folder to write, made when it is not there",
         "community"},
        {"output", 'o', "FILE", Value::file, "",
         "The report to write; '-' is the standard output (with --format)", "report"},
        {"output", 'o', "FILE", Value::file, "",
         "The form to write; '-' is the standard output (with --format)", "form"},
        {"format", 'f', "KIND", Value::choice, "table csv json",
         "How to write the figures: table, csv or json; without it the ending of the output file decides, "
         "else table",
         "score"},
        {"format", 'f', "KIND", Value::choice, "table csv json pdf html docx md",
         "How to write the suggestions: table, csv or json, or a document as pdf, html, docx or md; without "
         "it "
         "the ending of the output file decides, else table, and with --exchange pdf",
         "peers"},
        {"format", 'f', "KIND", Value::choice, "table csv json svg pdf png html docx md",
         "How to write the comparison: table, csv, json, or a picture as svg, pdf or png, of two communities "
         "also a page as html, docx or md; without it the ending of the output file decides, else table",
         "compare"},
        {"format", 'f', "KIND", Value::choice, "svg pdf png",
         "How to write the picture: svg, pdf or png; without it the ending of the output file decides",
         "draw"},
        {"format", 'f', "KIND", Value::choice, "pdf html docx md csv xlsx",
         "How to write the report: pdf, html, docx or md, a plan as csv or xlsx too; without it the ending "
         "of "
         "the output file decides",
         "report"},
        {"format", 'f', "KIND", Value::choice, form_kind_names(), form_kind_help, "form"},
        {"format", 'f', "KIND", Value::choice, "html pdf docx md",
         "How to write the reports: html, which is the default, pdf, docx or md", "community"},
        {"language", 'l', "LANG", Value::language, "", "The language of the names, such as en or fr",
         "init list score"},
        {"language", 'l', "LANG", Value::language, "",
         "The language of names and pictures, such as en or fr; a PDF has pages for each of a list such as "
         "fr,en, and on a page two stand side by side",
         "compare"},
        {"language", 'l', "LANG", Value::language, "",
         "The language of the picture, such as en or fr; a PDF has a page for each of a list such as fr,en",
         "draw"},
        {"language", 'l', "LANG", Value::language, "",
         "The language of the form, such as en or fr; a form that has several takes a list such as fr,en, "
         "its first language first",
         "form"},
        {"language", 'l', "LANG", Value::language, "",
         "The language of the report, such as en or fr; two such as fr,en stand side by side", "report"},
        {"language", 'l', "LANG", Value::language, "",
         "The language of names and sentences, such as en or fr; in a document two such as fr,en stand side "
         "by "
         "side",
         "peers"},
        {"exchange", '\0', "DIR", Value::folder, "",
         "Write a page for each two members that are matched into this folder, made when it is not there",
         "peers"},
        {"load", '\0', "N", Value::number, "", "How often a member may teach, 2 unless given", "peers"},
        {"language", 'l', "LANG", Value::language, "", "The language that is spoken, such as en or fr",
         "ask"},
        {"language", 'l', "LANG", Value::language, "",
         "The language of what is for the whole community, or a list such as fr,en; each member has its own",
         "community"},
        {"only", '\0', "IDS", Value::text, "",
         "Only the files of these members, such as riverbank,three-shores; figures are over all of them",
         "community"},
        {"figures", '\0', "", Value::none, "", "Only wheels and figures, no documents", "community"},
        {"year", '\0', "YEAR", Value::number, "",
         "Each member's last round of this year or before; whose is older is said", "community peers check"},
        {"jobs", '\0', "N", Value::number, "",
         "So many members at a time; without it as many as there are processors, at most 4",
         "community peers"},
        {"previous", '\0', "RUN", Value::file, "",
         "Another run, its folder or its run.json, whose figures must give nothing away beside these",
         "community check"},
        {"accept-difference", '\0', "", Value::none, "",
         "Show figures although those of the last run, which nobody has seen, less these rest on fewer "
         "members "
         "than the minimum; said on the output",
         "community check"},
        {"outside", '\0', "", Value::none, "", "Members may lie outside the folder of the community file",
         "community check peers"},
        {"names", '\0', "", Value::none, "",
         "Show on the terminal which pseudonym is whose, and nothing else", "community"},
        {"charter-text", '\0', "", Value::none, "",
         "Print a charter for members to sign, with the numbers in force, in the language of -l; into the "
         "file of "
         "-o where one is named",
         "community"},
        {"charter", '\0', "", Value::none, "", "Say what the charter of a community will hide", "check"},
        {"facts", '\0', "LIST", Value::text, "",
         "The facts that are asked too, such as gender,place; without it none is", "form ask"},
        {"agreed", '\0', "", Value::none, "",
         "Ask for the levels that the people in the room agree on and why, the levels aimed at and by when",
         "ask"},
        {"targets", '\0', "FILE", Value::file, "",
         "With --agreed, the file for the levels aimed at; without it the one that the assessment names",
         "ask"},
        {"round", '\0', "ID", Value::text, "", "The round of the assessment; without it the newest", "ask"},
        {"round", '\0', "IDS", Value::text, "",
         "Only these rounds of the assessment, such as 2024,2026; without it all of them",
         "score draw compare report"},
        {"by", '\0', "FACT", Value::text, "",
         "Show the groups of a fact beside the whole room, such as gender", "score"},
        {"by", '\0', "FACT", Value::text, "",
         "Put the groups of a fact side by side, in the newest round with answers, such as gender",
         "compare"},
        {"by", '\0', "FACT", Value::text, "", "Draw a line for each group of a fact, such as gender", "draw"},
        {"minimum-group", '\0', "N", Value::number, "",
         "The fewest answers behind any figure of people, 5 unless given; lowering it is said on the output",
         "score draw compare report"},
        {"questions", '\0', "", Value::none, "", "List the questions under each dimension", "score"},
        {"alpha", '\0', "", Value::none, "",
         "Add Cronbach's alpha of each dimension, over the people who answered all its questions", "score"},
        {"explain", '\0', "DIMENSION", Value::text, "",
         "Show step by step how answers become the score of this dimension, with an invented person",
         "score"},
        {"partial", '\0', "", Value::none, "",
         "Write counts of these answers, a part of all, to --output: as confidential as answers, readable by "
         "you only",
         "score"},
        {"merge", '\0', "", Value::none, "",
         "Add up parts that --partial made, in place of the answers of the assessment's newest round, or of "
         "the one that --round names; with -q instead of an assessment they are a round of that name",
         "score"},
        {"intervals", '\0', "", Value::none, "",
         "Say how much chance is in levels and differences: 95 % t intervals, and in words whether a change "
         "is "
         "clear",
         "compare"},
        {"figure", '\0', "LIST", Value::text, "",
         "What a picture shows, such as dots,slopes: wheel, multiples (small wheels), dots, slopes; without "
         "it "
         "all that fit",
         "compare"},
        {"template", 't', "NAME|FILE", Value::document_template, "report",
         "What to make: a shipped template by its name, or a file of your own; workshop unless given",
         "report"},
        {"template", 't', "NAME|FILE", Value::document_template, "peers exchange",
         "The template of a document: a shipped one by its name, or a file of your own; peers unless given, "
         "with --exchange exchange",
         "peers"},
        {"template", 't', "NAME|FILE", Value::document_template, "report",
         "The report of each member: a template of report by its name, or a file of your own; member unless "
         "given",
         "community"},
        {"community-template", '\0', "NAME|FILE", Value::document_template, "community",
         "The document for all members: a template by its name, or a file of your own; community unless "
         "given",
         "community"},
        {"template", 't', "NAME|FILE", Value::document_template, "communities",
         "The template of a page on two communities: communities, or a file of your own; with it a PDF is "
         "such "
         "a page",
         "compare"},
        {"as-of", '\0', "DATE", Value::text, "",
         "The day that tells which actions are late, such as 2026-11-30; without it that of the newest round",
         "report"},
        {"reference-doc", '\0', "FILE", Value::file, "",
         "A .docx whose styles, margins, headers and footers the report takes over",
         "community report peers compare"},
        {"values", '\0', "", Value::none, "",
         "Print the names that a template may use, with their values and what they mean", "report"},
        {"layers", '\0', "LIST", Value::text, "",
         "What to draw, such as answers,agreed,targets: answers, agreed, targets, earlier, or ids of rounds",
         "draw"},
        {"spread", '\0', "MARK", Value::choice, "bars dots none",
         "How to show how far people differ: bars (the middle half, the default), dots or none", "draw"},
        {"questions", '\0', "", Value::none, "",
         "Draw a spoke for each question, with the dimensions as arcs", "draw"},
        {"wheel", '\0', "", Value::none, "",
         "Of a spectrum: draw the medians as a wheel, in place of how many people chose each level; with "
         "--blank "
         "an empty wheel",
         "draw"},
        {"blank", '\0', "", Value::none, "",
         "Draw the empty wheel of a questionnaire for the wall, of a spectrum its descriptions to stick dots "
         "on; "
         "INPUT is then the questionnaire",
         "draw"},
        {"spare", '\0', "N", Value::number, "",
         "With --blank, this many empty spokes or rows for what the room adds", "draw"},
        {"theme", '\0', "NAME", Value::theme, "", "The look: colour (the default), print or projector",
         "draw compare report"},
        {"size", '\0', "SIZE", Value::text, "",
         "The page: A4 (the default) to A0, letter, with -landscape to lay it on its side, or WxH: points, "
         "or pixels of a PNG",
         "draw compare"},
        {"size", '\0', "SIZE", Value::choice, "A4 letter", "The paper of a PDF: A4 (the default) or letter",
         "form"},
        {"size", '\0', "SIZE", Value::text, "",
         "The paper the report is printed on: A4 (the default), A3, A5, letter, with -landscape to lay it on "
         "its side, or WxH in points",
         "community report peers"},
        {"scale", '\0', "N", Value::number, "", "Pixels of a PNG for each point of the page, 2 unless given",
         "draw compare"},
        {"text", '\0', "KIND", Value::choice, "real outlines",
         "How an SVG holds its text: real (the default), or outlines for programs without the font",
         "draw compare"},
        {"open", '\0', "FILE", Value::file, "",
         "The file for the open answers; without it its name is that of the answer sheet with -open",
         "import"},
        {"map", 'm', "FILE", Value::file, "", "A map that says what columns and options mean", "import"},
        {"write-map", '\0', "FILE", Value::file, "",
         "Write what was taken for what as a map, to be corrected and used again", "import"},
        {"as", '\0', "TOOL", Value::choice, tools, tool_help, "import"},
        {"by-position", '\0', "", Value::none, "",
         "Take the columns left over for the questions left over, in their order", "import"},
        {"encoding", '\0', "NAME", Value::text, "",
         "The encoding of the text, such as windows-1252; without it it is found out", "import"},
        {"delimiter", '\0', "SIGN", Value::text, "",
         "What stands between the cells: ',', ';' or tab; without it the first row shows it", "import"},
        {"decimal", '\0', "SIGN", Value::text, "",
         "The decimal sign of levels such as 3,0: '.' or ','; without it either is one", "import"},
        {"duplicates", '\0', "WHICH", Value::choice, "first last kept",
         "Which of several responses with one identifier to take: first, last (the default), or kept: all",
         "import"},
        {"unfinished", '\0', "WHAT", Value::choice, "dropped kept",
         "Responses that were begun but never sent: dropped (the default) or kept", "import"},
        {"unanswered", '\0', "WHAT", Value::choice, "dropped kept",
         "People without any answer: dropped (the default) or kept", "import"},
        {"replace", '\0', "", Value::none, "", "Replace an answer sheet that holds answers already",
         "import"},
        {"quiet", '\0', "", Value::none, "", "No notes and no warnings, only results and errors",
         "init list check form ask import score draw compare community report peers"},
        {"no-color", '\0', "", Value::none, "",
         "No colours on a terminal; the variable NO_COLOR does the same",
         "init list check form ask import score draw compare community report peers"},
        {"help", 'h', "", Value::none, "", "Show this help",
         "init list check form ask import score draw compare community report peers"},
    };
    return table;
}

std::vector<Option> options_of(std::string_view command) {
    std::vector<Option> result;
    for (const auto& option : option_table()) {
        const auto names = choice_words(option.commands);
        if (std::find(names.begin(), names.end(), command) != names.end()) result.push_back(option);
    }
    return result;
}

std::string spelling(const Option& option) {
    std::string out = option.letter == '\0' ? "    " : std::string("-") + option.letter + ", ";
    out += "--" + std::string(option.name);
    if (!option.placeholder.empty()) out += " " + std::string(option.placeholder);
    return out;
}

std::vector<std::string> choice_words(std::string_view words) {
    std::vector<std::string> result;
    while (!words.empty()) {
        const auto end = std::min(words.find(' '), words.size());
        if (end > 0) result.emplace_back(words.substr(0, end));
        words.remove_prefix(std::min(end + 1, words.size()));
    }
    return result;
}

}  // namespace socratic
