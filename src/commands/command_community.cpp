// SPDX-License-Identifier: MIT
#include "commands/command_community.hpp"

namespace socratic {

Command community_command() {
    return {
        "community",
        "Make the files of each member of a community, and of all together",
        "FILE",
        1,
        1,
        Value::file,
        "FILE is a community file: its members and its charter. Every member is read and checked first, and "
        "all problems of all members are told in one go; a member that fails harms no other.\n"
        "\n"
        "DIR/members/ID goes to that member only: figures, wheel and report. DIR/community may be shared "
        "with all members. DIR/run.json is for the coordinator; with it the next run leaves alone what would "
        "not change, and shows nothing "
        "that would give a member away. An interrupted run goes on where it was.\n"
        "\n"
        "No figure rests on fewer members than the charter's minimum. Hidden names are pseudonyms, made "
        "with "
        "a key that lies beside FILE and is for the coordinator alone.",
        {{"Make the files of all members and of the community",
          "socratic-wheel community examples/community/community.yaml -o network"},
         {"See what the charter will hide",
          "socratic-wheel check --charter examples/community/community.yaml"},
         {"Let all members have it in two languages",
          "socratic-wheel community examples/community/community.yaml -l fr,en -o network"}},
        run_community};
}

Command peers_command() {
    return {
        "peers",
        "Suggest who in a community could learn from whom",
        "FILE",
        1,
        1,
        Value::file,
        "FILE is a community file. Members that offer a dimension, or stand higher there, are brought "
        "together "
        "with members that seek it or aim higher; then come groups, themes, and needs that nobody serves.\n"
        "\n"
        "Levels and targets are used only of members that consent, and no figure of a member is shown. Names "
        "are those that the charter shows.\n"
        "\n"
        "A document (pdf, html, docx or md) is for the whole community. With --exchange, each two that are "
        "matched get a page of their own: what they meet about, questions to ask each other, an hour's "
        "agenda; "
        "in the language they share, else in both of theirs side by side.",
        {{"See who could learn from whom", "socratic-wheel peers examples/community/community.yaml"},
         {"Let each member teach once only, in French",
          "socratic-wheel peers examples/community/community.yaml --load 1 -l fr"},
         {"Make a page for the whole community, in two languages side by side",
          "socratic-wheel peers examples/community/community.yaml -l fr,en -o peers.html"},
         {"Make the pages of those that are to meet",
          "socratic-wheel peers examples/community/community.yaml --exchange exchanges"}},
        run_peers};
}

}  // namespace socratic
