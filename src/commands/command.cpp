// SPDX-License-Identifier: MIT
#include "commands/command.hpp"
#include <limits>
#include "commands/command_community.hpp"

namespace socratic {

const std::vector<Command>& command_table() {
    static const std::vector<Command> table = {
        {"init",
         "Make a folder for an organisation's assessment",
         "DIR",
         1,
         1,
         Value::folder,
         "Makes the folder DIR with an assessment file and a copy of the questionnaire, ready to be adapted: "
         "every "
         "question stands there as a line that leaves it out once its '#' is taken away. What to do next is "
         "printed.\n"
         "\n"
         "DIR must be new or empty; nothing is ever overwritten.",
         {{"Begin an assessment in French with the full questionnaire",
           "socratic-wheel init our-assessment -q gender-institutionalisation -l fr"},
          {"Begin with the short form, two questions a dimension",
           "socratic-wheel init short-assessment -q gender-institutionalisation-short"}},
         run_init},
        {"list",
         "Show what is there: questionnaires, themes, languages",
         "[ID]",
         0,
         1,
         Value::questionnaire,
         "Without ID, lists the shipped questionnaires, the themes of pictures, the "
         "languages, and the folder "
         "that holds them.\n"
         "\n"
         "With the id of a questionnaire, or a file of your own, shows its dimensions and questions with "
         "their "
         "ids, its scale, its facts, and the columns of an answer sheet.",
         {{"See the questions of a questionnaire in French",
           "socratic-wheel list gender-institutionalisation -l fr"},
          {"See all there is", "socratic-wheel list"}},
         run_list},
        {"check",
         "Find every mistake in a file before it matters",
         "FILE...",
         1,
         std::numeric_limits<std::size_t>::max(),
         Value::file,
         "Reads assessments, questionnaires and other files of ours, which say what they are by their first "
         "key, and answer "
         "sheets (with --questionnaire). With an assessment, its answer sheets and its questionnaires are "
         "read too. "
         "Every problem of every file is shown with its place and what to do.\n"
         "\n"
         "Without a problem nothing is printed, but on a terminal a line for each file.",
         {{"Check an assessment with all that belongs to it",
           "socratic-wheel check examples/three-shores/assessment.yaml"},
          {"Check an answer sheet alone",
           "socratic-wheel check examples/three-shores/answers-2026.csv -q gender-institutionalisation"}},
         run_check},
        {"form",
         "Make what people fill in: on paper, on a phone, in a survey tool",
         "QUESTIONNAIRE",
         1,
         1,
         Value::questionnaire,
         "QUESTIONNAIRE is the id of a shipped one, or a file of your own. The kind of form follows from the "
         "ending of the file where one kind alone has it, else --format says it.\n"
         "\n"
         "Facts such as gender are asked only when --facts names them: ask as few as you need, for in a "
         "small organisation a few of them together name a person.",
         {{"Make a spreadsheet in French into which paper forms are typed",
           "socratic-wheel form gender-institutionalisation -f sheet -l fr -o answers.xlsx"},
          {"Make a form for KoboToolbox or ODK that asks for the place of work too",
           "socratic-wheel form gender-institutionalisation -f xlsform --facts place -o kobo.xlsx"},
          {"Make a survey for LimeSurvey, in French and English",
           "socratic-wheel form gender-institutionalisation -l fr,en -o limesurvey.txt"},
          {"Make an empty answer sheet", "socratic-wheel form gender-institutionalisation -o answers.csv"}},
         run_form},
        {"ask",
         "Type answers in: one person, a pile of paper forms, or what the room agrees on",
         "INPUT",
         1,
         1,
         Value::file,
         "INPUT is an assessment, whose newest round names the answer sheet, or a questionnaire (an id or a "
         "file) with --output. One key answers a question, and every answer can be corrected before the next "
         "person. A code from the phone form may be typed in place of answers.\n"
         "\n"
         "After each person the answers are safe on the disk, in a journal beside the sheet; after an "
         "interruption the same command goes on. At the end all rows come into the sheet, under its own "
         "header.\n"
         "\n"
         "With --agreed, asks for the levels that the people in the room settle on, dimension by dimension, "
         "and for their aims.\n"
         "\n"
         "Over a pipe a line is one answer, or all answers of a person with blanks between, or a code from "
         "the phone form: levels, DK, NA, and '-' for no answer. With --agreed a line is 'POL 2.5 why' or "
         "'POL target 4 2027-06-30'.",
         {{"Type in a pile of paper forms",
           "socratic-wheel ask gender-institutionalisation -o answers.csv -l fr"},
          {"Type what the room agrees on", "socratic-wheel ask our-assessment/assessment.yaml --agreed"}},
         run_ask},
        {"import",
         "Turn a survey tool's export into an answer sheet",
         "EXPORT...",
         1,
         std::numeric_limits<std::size_t>::max(),
         Value::file,
         "EXPORT is what KoboToolbox, ODK Central, LimeSurvey, Google Forms, Microsoft Forms, SurveyMonkey, "
         "Qualtrics or Indico hands out (CSV, TSV or an Excel workbook), a table of your own, or what phones "
         "handed over: any number of files, and lists of codes. '-' is the standard input.\n"
         "\n"
         "The tool is recognised. Columns are matched to questions by id, then by wording in any language of "
         "the "
         "questionnaire; cells become levels by number, code or name. What is nearly right is proposed, "
         "never "
         "taken; an option that is not known stops the import, and nothing is written. A map settles both.\n"
         "\n"
         "Names, addresses and the like never reach the answer sheet. Respondents get fresh codes. Open "
         "answers go "
         "to a file of their own, in an order that says nothing of who wrote them.",
         {{"Import an export from any survey tool",
           "socratic-wheel import export.csv -q gender-institutionalisation -o answers.csv"},
          {"Draft a map, correct it, and use it",
           "socratic-wheel import export.csv -q gender-institutionalisation -o answers.csv --write-map "
           "map.yaml"},
          {"Import what phones handed over",
           "socratic-wheel import phones/*.json codes.txt -q gender-institutionalisation -o answers.csv"}},
         run_import},
        {"score",
         "Turn answers into figures: a table, CSV or JSON",
         "INPUT...",
         1,
         std::numeric_limits<std::size_t>::max(),
         Value::file,
         "INPUT is an assessment file, or an answer sheet with --questionnaire ('-' is the standard input). "
         "Rounds are "
         "shown together on the questions they have in common.\n"
         "\n"
         "No figure of fewer than five people is shown, nor one that would give such a figure away; the CSV "
         "and JSON "
         "forms hold no more than the table may.\n"
         "\n"
         "Where no single place may hold all answers, each counts its own with --partial, and --merge adds "
         "the "
         "parts up to exactly the figures of the whole.",
         {{"See how an organisation stands", "socratic-wheel score examples/three-shores/assessment.yaml"},
          {"See the latest round by place of work",
           "socratic-wheel score examples/three-shores/assessment.yaml --round 2026 --by place"},
          {"Score an answer sheet alone",
           "socratic-wheel score examples/three-shores/answers-2026.csv -q gender-institutionalisation"},
          {"Show how a score comes about, in words",
           "socratic-wheel score examples/three-shores/assessment.yaml --explain CUL -l en"},
          {"Hand the figures to another program",
           "socratic-wheel score examples/three-shores/assessment.yaml -o scores.json"},
          {"Count the answers of one office",
           "socratic-wheel score --partial examples/three-shores/answers-2026.csv -q "
           "gender-institutionalisation -o part.json"},
          {"Add up the counts of all offices",
           "socratic-wheel score examples/three-shores/assessment.yaml --merge part.json"}},
         run_score},
        {"draw",
         "Draw the wheel",
         "INPUT",
         0,
         1,
         Value::file,
         "INPUT is an assessment file, or an answer sheet with --questionnaire ('-' is the standard input). "
         "Unless "
         "--layers says otherwise, the wheel shows the latest round, the levels the room agreed on, the "
         "targets, and earlier "
         "rounds until there are three lines.\n"
         "\n"
         "With --blank, INPUT is a questionnaire (an id or a file), and the wheel is the empty one for the "
         "wall, with the "
         "level names on its rings.\n"
         "\n"
         "The same input gives the same bytes. A PDF bears a date only when SOURCE_DATE_EPOCH is set.",
         {{"Draw the wheel of an assessment",
           "socratic-wheel draw examples/three-shores/assessment.yaml -o wheel.svg"},
          {"Print an empty wheel for the wall, with room for two more spokes",
           "socratic-wheel draw --blank gender-institutionalisation --size A3 --spare 2 -o wall.pdf"},
          {"Draw one for a slide, in English",
           "socratic-wheel draw examples/three-shores/assessment.yaml -l en --theme projector --size "
           "1920x1080 -o "
           "slide.png"},
          {"Draw a line for each place of work",
           "socratic-wheel draw examples/three-shores/assessment.yaml --by place -o places.pdf"}},
         run_draw},
        {"compare",
         "Put rounds, groups, two answer sheets or two communities side by side",
         "INPUT [INPUT]",
         1,
         2,
         Value::file,
         "INPUT is an assessment file, whose rounds are compared on the questions they have in common; with "
         "--by, the groups of a fact in the newest round. Or it is one answer sheet with --by, or two, the "
         "older first, all with --questionnaire. Or two communities, each by the community.json it shares.\n"
         "\n"
         "The output says which questions were added, dropped, reworded, renamed or corrected between the "
         "rounds, and on how many each dimension is compared. No figure of fewer than five people is shown, "
         "nor one that would give such a figure away. A change within what chance would do is no finding: "
         "--intervals says which are.\n"
         "\n"
         "An output that ends in .svg, .pdf or .png is a page of figures: the rounds or groups on one wheel, "
         "a dot plot to read values from, a line for each dimension from round to round. --figure chooses.",
         {{"See what changed since the rounds before",
           "socratic-wheel compare examples/riverbank/assessment.yaml"},
          {"See which changes are more than chance",
           "socratic-wheel compare examples/riverbank/assessment.yaml --intervals"},
          {"Compare the groups of a fact",
           "socratic-wheel compare examples/three-shores/assessment.yaml --round 2026 --by place"},
          {"Compare two answer sheets of one questionnaire",
           "socratic-wheel compare examples/three-shores/answers-2024.csv "
           "examples/three-shores/answers-2026.csv -q gender-institutionalisation"},
          {"Draw the years", "socratic-wheel compare examples/riverbank/assessment.yaml -o years.pdf"},
          {"Put two communities on one wheel",
           "socratic-wheel compare network/community south/community -o two.pdf"}},
         run_compare},
        community_command(),
        {"report",
         "Make a document: the handout of a workshop, from a template that can be changed",
         "INPUT",
         1,
         1,
         Value::file,
         "INPUT is an assessment file, or with --questionnaire an answer sheet. The document is made from a "
         "template: a shipped one by its name (socratic-wheel list shows them), or a file of one's own. "
         "Without --template it is the handout of a workshop: the wheel, what to talk about, and the table "
         "of "
         "a plan.\n"
         "\n"
         "A template is text in Markdown with names in double braces where values go; --values prints them "
         "all. "
         "What disclosure hides is in none of them. PDF has pages; HTML is one page that needs nothing "
         "else, for a screen, a phone or a printer; a .docx is made by pandoc, where it is installed; "
         "Markdown has its figures in files beside it. The plan may be CSV or a workbook too, to go on in.",
         {{"Make the handout of a workshop",
           "socratic-wheel report examples/three-shores/assessment.yaml -o workshop.pdf"},
          {"Make it in French and English, side by side",
           "socratic-wheel report examples/three-shores/assessment.yaml -l fr,en -o workshop.html"},
          {"Make it as Markdown, to go on writing",
           "socratic-wheel report examples/three-shores/assessment.yaml -l en -o workshop.md"},
          {"See what a template may use",
           "socratic-wheel report examples/three-shores/assessment.yaml --values"}},
         run_report},
        peers_command(),
    };
    return table;
}

const Command* find_command(std::string_view name) {
    for (const auto& command : command_table())
        if (command.name == name) return &command;
    return nullptr;
}

}  // namespace socratic
