// SPDX-License-Identifier: MIT
#include "write/peers.hpp"
#include <doctest/doctest.h>

using namespace socratic;

namespace {

Words catalogue() {
    Words words{"en", {}};
    words.by_key = {{"peers.why", "{learner}, and {teacher}."},
                    {"peers.seeks", "{who} seeks it"},
                    {"peers.aims_higher", "{who} aims higher"},
                    {"peers.offers", "{who} offers it"},
                    {"peers.could_show", "{who} could show it"},
                    {"peers.stands_higher", "{who} stands higher"},
                    {"peers.language", "Language: {language}."},
                    {"peers.bilingual", "No language in common."},
                    {"peers.two_way", "Both ways."},
                    {"peers.and", " and "},
                    {"peers.learners.one", "{n} would learn"},
                    {"peers.learners.other", "{n} would learn"},
                    {"peers.teachers.one", "{n} could teach"},
                    {"peers.teachers.other", "{n} could teach"},
                    {"peers.unmet", "Nobody has a place left."}};
    return words;
}

Questionnaire questionnaire() {
    Questionnaire made;
    made.id = "q";
    made.version = "1.0.0";
    made.dimensions.emplace_back();
    made.dimensions.back().id = "POL";
    made.dimensions.back().name = plain_text("Policy, and plans");
    return made;
}

PeerSuggestions suggestions() {
    return {2,
            {{"POL", "A", "=B", "fr", true, {true, false, true, false}},
             {"POL", "C", "D", "", false, {false, true, false, true}}},
            {{"POL", "fr", {"A", "B", "C"}}},
            {{"POL", 3, 1}},
            {{"POL", "E"}, {"LEA", "E"}}};
}

struct Sample {
    PeerSuggestions found = suggestions();
    Questionnaire asked = questionnaire();
    std::string language = "en";
    Words words = catalogue();
    PeersText text{found, "net", "The \"net\"", asked, language, words};
};

}  // namespace

TEST_CASE("suggestions as JSON: a line each, in the shape of docs/files.md") {
    const Sample sample;
    CHECK(peers_json(sample.text) == R"({"generator": "socratic-wheel 0.1.0",
 "community": {"id": "net", "name": "The \"net\""},
 "questionnaire": {"id": "q", "version": "1.0.0"},
 "load": 2,
 "two_way_exact": true,
 "matches": [
  {"dimension": "POL", "name": "Policy, and plans", "teacher": "A", "learner": "=B", "language": "fr", "two_way": true, "reasons": ["seeks", "offers"], "why": "=B seeks it, and A offers it."},
  {"dimension": "POL", "name": "Policy, and plans", "teacher": "C", "learner": "D", "language": null, "two_way": false, "reasons": ["aims_higher", "could_show"], "why": "D aims higher, and C could show it."}],
 "groups": [
  {"dimension": "POL", "name": "Policy, and plans", "language": "fr", "members": ["A", "B", "C"]}],
 "themes": [
  {"dimension": "POL", "name": "Policy, and plans", "learners": 3, "teachers": 1}],
 "unmet": [
  {"dimension": "POL", "name": "Policy, and plans", "learner": "E", "why": "Nobody has a place left."},
  {"dimension": "LEA", "name": "LEA", "learner": "E", "why": "Nobody has a place left."}]}
)");
}

TEST_CASE("suggestions as CSV: no cell becomes a formula") {
    const Sample sample;
    CHECK(peers_csv(sample.text) == R"(part,dimension,teacher,learner,members,language,two_way,why
match,POL,A,'=B,,fr,true,"'=B seeks it, and A offers it."
match,POL,C,D,,,false,"D aims higher, and C could show it."
group,POL,,,A B C,fr,,
theme,POL,,,,,,"3 would learn, 1 could teach"
unmet,POL,,E,,,,Nobody has a place left.
unmet,LEA,,E,,,,Nobody has a place left.
)");
}

TEST_CASE("that one stands higher than another is said to these two alone") {
    Sample sample;
    CHECK(match_words(sample.text, sample.found.matches[1]) == "D aims higher, and C could show it.");
    sample.text.readers = PeersReaders::the_two;
    CHECK(match_words(sample.text, sample.found.matches[1]) == "D aims higher, and C stands higher.");
}

TEST_CASE("the words for a match: its language, and whether it goes both ways") {
    const Sample sample;
    CHECK(language_words(sample.text, sample.found.matches[0]) == "Language: Français. Both ways.");
    CHECK(language_words(sample.text, sample.found.matches[1]) == "No language in common.");
    CHECK(members_words(sample.text, {"A", "B", "C"}) == "A, B and C");
    CHECK(members_words(sample.text, {"A"}) == "A");
}
