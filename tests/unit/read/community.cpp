// SPDX-License-Identifier: MIT
#include "read/community.hpp"
#include <doctest/doctest.h>
#include "read/yaml_fixture.hpp"

using namespace yaml_fixture;

namespace {

/// A community file beside two assessments, one of them below a folder.
Community read(const std::string& text, MemberPaths paths = MemberPaths::below_the_folder) {
    Files files;
    files.texts = {{"net/c.yaml", text},
                   {"net/a.yaml", ""},
                   {"net/b.json", ""},
                   {"net/m/x/assessment.yaml", ""},
                   {"net/m/y/assessment.yaml", ""},
                   {"other/z.yaml", ""},
                   {"net/../other/z.yaml", ""}};
    const CommunityFiles disk{
        files.files(),
        [](const std::string& folder) {
            FoundAssessments found;
            if (folder != "net/empty/")
                found.paths = {folder + "x/assessment.yaml", folder + "y/assessment.yaml"};
            if (folder == "net/mixed/") {
                found.without = {{folder + "a/", "assessment.yml"},
                                 {folder + "b/", ""},
                                 {folder + "c/", "assessment.yaml"},
                                 {folder + "d/", "", true}};
                found.closed = {folder + "e/"};
            }
            return found;
        },
        [](const std::string& path) { return path == "net/m" || path == "net/empty" || path == "net/mixed"; },
        paths};
    return read_community("net/c.yaml", disk);
}

std::string with_members(const std::string& members) {
    return "community: c\ncharter: {minimum_members: 5}\nmembers:\n" + members;
}

}  // namespace

TEST_CASE("a community has its charter and its members in the order of the file") {
    const auto community = read(
        "community: net\nname: {en: a, fr: b}\ncharter: {minimum_group: 6, minimum_members: 5, names: "
        "consented}\nmembers:\n  - {scores: b.json}\n  - {folder: m/}\n  - {assessment: a.yaml}\n");
    CHECK(community.id == "net");
    CHECK(in(community.name, "fr") == "b");
    CHECK(community.charter.minimum_group == 6);
    CHECK(community.charter.minimum_members == 5);
    CHECK(community.charter.names == Names::consented);
    REQUIRE(community.members.size() == 4);
    CHECK(community.members[0].path == "net/b.json");
    CHECK(community.members[0].what == Member::What::scores);
    CHECK(community.members[1].path == "net/m/x/assessment.yaml");
    CHECK(community.members[2].path == "net/m/y/assessment.yaml");
    CHECK(community.members[3].path == "net/a.yaml");
    CHECK(community.members[3].named_at.line == 7);
}

TEST_CASE("a charter that says nothing has the usual minimums and hides names") {
    const auto community = read("community: c\ncharter: {}\nmembers: [{assessment: a.yaml}]\n");
    CHECK(community.charter.minimum_group == 5);
    CHECK(community.charter.minimum_members == 4);
    CHECK(community.charter.names == Names::hidden);
}

TEST_CASE("what is wrong in a community file is named with its place") {
    CHECK(
        brief([] {
            read(
                "community: c d\ncharter: {minimum_group: 0, minimum_members: 2, names: none}\nmembers:\n"
                "  - {assesment: x}\n  - {assessment: x, scores: y}\n  - folder:\n  - x\n");
        }) ==
        "1:12 ill-formed id 'c d' (an id is made of letters, digits, '-' and '_', begins with a letter or "
        "digit, and has at most 40)\n"
        "2:26 expected a whole number of 1 or more, got '0'\n"
        "2:46 expected a whole number of 3 or more, got '2' (a member knows its own figure: of two, it could "
        "work out the other's)\n"
        "2:56 expected hidden, consented or shown, got 'none' (hidden: nobody is named; consented: members "
        "with 'consent: true' are; shown: all are)\n"
        "4:6 unknown key 'assesment' (did you mean 'assessment'?)\n"
        "5:5 expected one path for a member, got 2 (a member is 'assessment: PATH', 'scores: PATH' or "
        "'folder: PATH')\n"
        "6:5 expected a path, got nothing\n"
        "7:5 expected a map for the member, got 'x' (its keys are assessment, scores, folder, country, size, "
        "language, peers)\n");
    CHECK(brief([] { read("community: c\nmembers: []\n"); }) ==
          "1:1 missing key 'charter' in the community (add it, for example 'charter: {minimum_group: 5, "
          "minimum_members: 4, names: hidden}')\n"
          "2:10 the community has no members (add one)\n");
}

TEST_CASE("another word for whose names are shown is answered with what the words mean") {
    const auto problem = [](const std::string& word) {
        return brief(
            [&] { read("community: c\ncharter: {names: " + word + "}\nmembers: [{scores: b.json}]\n"); });
    };
    CHECK(
        problem("true") ==
        "2:18 expected hidden, consented or shown, got 'true' (write shown to name all members, consented to "
        "name those that agree)\n");
    CHECK(problem("false") ==
          "2:18 expected hidden, consented or shown, got 'false' (write hidden to name nobody)\n");
    CHECK(problem("hiden") ==
          "2:18 expected hidden, consented or shown, got 'hiden' (did you mean 'hidden'?)\n");
}

TEST_CASE("a minimum below the usual one is told at its place") {
    const auto warnings = [](const std::string& minimum) {
        return format(
            read("community: c\ncharter: {minimum_group: " + minimum + "}\nmembers: [{scores: b.json}]\n")
                .warnings);
    };
    CHECK(warnings("5").empty());
    CHECK(
        warnings("1") ==
        "net/c.yaml:2:26: warning: figures of people are shown from 1 answer on; 5 is the usual minimum\n"
        "    2 | charter: {minimum_group: 1}\n"
        "      |                          ^\n"
        "hint: the fewer answers, the easier it is to tell who said what: members are to know it before they "
        "answer\n");
}

TEST_CASE("beside scores stands what others say in their assessment file") {
    const auto member =
        read(with_members("  - scores: b.json\n    country: SN\n    size: 12\n    language: fr\n"
                          "    peers: {consent: true, languages: [fr, en], offers: [POL], seeks: [RES]}\n"))
            .members.front();
    CHECK(member.path == "net/b.json");
    CHECK(member.facts.country == "SN");
    CHECK(member.facts.size == 12);
    CHECK(member.facts.language == "fr");
    CHECK(member.facts.peers.consent);
    CHECK(member.facts.peers.languages == std::vector<std::string>{"fr", "en"});
    CHECK(member.facts.peers.offers == std::vector<std::string>{"POL"});
    CHECK(member.facts.peers.seeks == std::vector<std::string>{"RES"});
    REQUIRE(member.dimensions.size() == 2);
    CHECK(member.dimensions[1].id == "RES");
    CHECK(member.dimensions[1].place.line == 8);
    CHECK(member.dimensions[1].place.column == 72);
    CHECK_FALSE(read(with_members("  - {scores: b.json}\n")).members.front().facts.peers.consent);
}

TEST_CASE("what is wrong beside scores is told as in an assessment file") {
    CHECK(brief([] {
              read(
                  with_members("  - {scores: b.json, country: Senegal, size: 0, language: French, peers: "
                               "{consent: yes, offer: [POL]}}\n"));
          }) ==
          "4:31 expected a country's code, got 'Senegal' (write its two capital letters, such as CA or SN)\n"
          "4:46 expected a whole number of 1 or more, got '0'\n"
          "4:59 ill-formed language 'French' (a language is two or three small letters, such as en, fr or "
          "pt-BR)\n"
          "4:84 expected true or false, got 'yes' (write true, without quotes)\n"
          "4:89 unknown key 'offer' (did you mean 'offers'?)\n");
    CHECK(brief([] {
              read(
                  with_members("  - {assessment: a.yaml, peers: {consent: true}}\n"
                               "  - {folder: m, country: CA, size: 3}\n  - {language: en}\n"));
          }) ==
          "4:26 'peers' stands beside 'scores' only (this member says it in its assessment file: move it "
          "there)\n"
          "5:17 'country' stands beside 'scores' only (each member of the folder says it in its assessment "
          "file: move it there)\n"
          "5:30 'size' stands beside 'scores' only (each member of the folder says it in its assessment "
          "file: move it there)\n"
          "6:5 expected one path for a member, got 0 (a member is 'assessment: PATH', 'scores: PATH' or "
          "'folder: PATH')\n");
}

TEST_CASE("folders that are not there and members named twice are problems") {
    CHECK(
        brief([] {
            read(
                with_members("  - {assessment: missing.yaml}\n  - {folder: nowhere}\n  - {folder: empty/}\n"
                             "  - {assessment: a.yaml}\n  - {assessment: ./a.yaml}\n"));
        }) ==
        "5:14 there is no folder 'nowhere' (check the spelling; the path is relative to this file)\n"
        "6:14 there is no assessment.yaml below the folder 'empty/' (each member has a folder with a file of "
        "this name; 'socratic-wheel init' makes one)\n"
        "8:18 the member 'net/a.yaml' is named twice (it is in line 7 already)\n");
}

TEST_CASE("a file that is not there is a problem of its member alone") {
    const auto members =
        read(with_members("  - {assessment: missing.yaml}\n  - {scores: ./a.json}\n  - {scores: b.json}\n"))
            .members;
    REQUIRE(members.size() == 3);
    CHECK(members[0].path == "net/missing.yaml");
    CHECK(members[0].missing == Problem{Severity::error,
                                        {"net/c.yaml", 4, 18, "  - {assessment: missing.yaml}"},
                                        "there is no file 'missing.yaml'",
                                        "check the spelling; the path is relative to this file"});
    REQUIRE(members[1].missing);
    CHECK(members[1].missing->message == "there is no file './a.json'");
    CHECK_FALSE(members[2].missing);
}

TEST_CASE("a folder of members tells of those that hold none, and one that may not be opened is a member") {
    const auto community = read(with_members("  - {folder: mixed/}\n"));
    std::string said;
    for (const auto& warning : community.warnings) {
        CHECK(warning.place.line == 4);
        CHECK(warning.place.column == 14);
        said += warning.message + " (" + warning.hint + ")\n";
    }
    CHECK(
        said ==
        "'mixed/a/' holds no assessment.yaml and is no member (there is 'assessment.yml': if it is the "
        "assessment, rename it to 'assessment.yaml')\n"
        "'mixed/b/' holds no assessment.yaml and is no member (if it is a member's, its assessment file is "
        "missing; if not, take the folder elsewhere)\n"
        "'mixed/c/' holds no assessment.yaml and is no member (the 'assessment.yaml' there is a folder, not "
        "a file)\n"
        "'mixed/d/' holds no assessment.yaml and is no member (it is a link, which is not followed: put the "
        "folder itself in its place)\n");
    REQUIRE(community.members.size() == 3);
    REQUIRE(community.members[2].missing);
    CHECK(community.members[2].missing->message == "the folder 'mixed/e/' may not be opened");
    CHECK(community.members[2].missing->place.line == 4);
}

TEST_CASE("paths stay below the folder of the file unless they may lead anywhere") {
    const std::string outside = "  - {assessment: ../other/z.yaml}\n";
    CHECK(
        brief([&] { read(with_members(outside)); }) ==
        "4:18 the path '../other/z.yaml' leads out of the folder of this file (keep the members below it, or "
        "allow it with --outside)\n");
    CHECK(
        brief([&] { read(with_members("  - {scores: m/../../x.json}\n  - {folder: /etc}\n")); }) ==
        "4:14 the path 'm/../../x.json' leads out of the folder of this file (keep the members below it, or "
        "allow it with --outside)\n"
        "5:14 the path '/etc' leads out of the folder of this file (keep the members below it, or allow it "
        "with --outside)\n");
    CHECK(read(with_members(outside), MemberPaths::anywhere).members.size() == 1);
    CHECK(read(with_members("  - {assessment: m/../a.yaml}\n")).members.front().path == "net/a.yaml");
}
