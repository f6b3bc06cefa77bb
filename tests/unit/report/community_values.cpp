// SPDX-License-Identifier: MIT
// A member beside its community: what stands there in words, and what is withheld.
#include <doctest/doctest.h>
#include "layout/wheel.hpp"
#include "report/values.hpp"

using namespace socratic;

namespace {

Questionnaire questionnaire() {
    Questionnaire made;
    made.id = "q";
    for (const char* id : {"A", "B", "C", "D"}) {
        Dimension dimension;
        dimension.id = id;
        dimension.name = plain_text(std::string("Name ") + id);
        made.dimensions.push_back(dimension);
    }
    return made;
}

Words some_words() {
    Words catalogue;
    catalogue.language = "en";
    catalogue.by_key = {{"count.singular", "1"},
                        {"number.decimal", "."},
                        {"number.thousands", ","},
                        {"gap.few_members", "fewer than {minimum} members"},
                        {"gap.hidden", "fewer than {minimum} answers"},
                        {"report.community.few", "It has fewer than {minimum} members."},
                        {"report.community.not_shown", "not shown"},
                        {"report.community.left_out", "{dimensions}: {reason}"},
                        {"report.beside.higher.other", "{n} above"},
                        {"report.beside.lower.other", "{n} below"},
                        {"report.beside.alike", "alike"},
                        {"report.beside.no_round", "no round"},
                        {"report.beside.other_questions", "other questions"},
                        {"report.beside.unknown", "yours only"}};
    return catalogue;
}

DimensionScores scored(const char* id, std::optional<double> mean, Gap gap = Gap::none) {
    DimensionScores scores;
    scores.id = id;
    scores.mean = mean;
    scores.n = mean ? 9 : 0;
    scores.gap = gap;
    return scores;
}

CommunityDimension figure(const char* id, std::optional<double> mean, Withheld withheld = Withheld::no) {
    CommunityDimension dimension;
    dimension.id = id;
    dimension.level.withheld = withheld;
    dimension.level.mean = mean;
    dimension.level.n = mean ? 7 : 0;
    return dimension;
}

/// Everything a report of a member is made from; tests change what they are about.
struct Sample {
    Questionnaire asked = questionnaire();
    Words catalogue = some_words();
    Scores scores, beside;
    CommunityFigures figures;
    CommunityLayer layer;
    Assessment assessment;
    Comparison comparison;
    Topics topics;
    std::vector<Comparison> groups;
    InventedPath example;
    std::string as_of;

    Sample() {
        RoundScores round;
        round.id = "2026";
        round.dimensions = {scored("A", 2.96), scored("B", 1.0), scored("C", {}, Gap::hidden),
                            scored("D", 3.0)};
        scores.rounds.push_back(round);
        round.dimensions = {scored("A", 2.96), scored("B", 1.04), scored("C", {}, Gap::hidden),
                            scored("D", {}, Gap::too_few_common)};
        beside.rounds.push_back(round);
        figures.name = plain_text("Network");
        figures.members = 12;
        figures.dimensions = {figure("A", 2.4), figure("B", 2.4), figure("C", 3.1), figure("D", 3.3)};
    }

    Members values() const {
        const CommunityFacts community{figures, &layer, beside, asked, {}};
        const ReportFacts facts{scores,  asked, assessment, comparison, topics,    groups,
                                example, as_of, catalogue,  "en",       &community};
        return report_values(facts);
    }
};

const Members& group(const Members& values, const char* name) {
    return std::get<Members>(values.find(name)->content);
}

const std::vector<Members>& list(const Members& values, const char* name) {
    return std::get<std::vector<Members>>(values.find(name)->content);
}

std::string text(const Members& values, const char* name) {
    return std::get<std::string>(values.find(name)->content);
}

bool yes(const Members& values, const char* name) { return std::get<bool>(values.find(name)->content); }

}  // namespace

TEST_CASE("the largest difference comes first, and what is written adds up") {
    const auto values = Sample().values();
    const auto& community = group(values, "community");
    CHECK(text(community, "name") == "Network");
    CHECK(text(community, "members") == "12");
    REQUIRE(list(community, "beside").size() == 2);
    const auto& first = list(community, "beside").front();
    CHECK(text(first, "name") == "Name A");
    CHECK(text(first, "level") == "3.0");
    CHECK(text(first, "community") == "2.4");
    CHECK(text(first, "difference") == "+0.6");
    CHECK(text(first, "members") == "7");
    CHECK(text(first, "sentence") == "0.6 above");
    REQUIRE(list(community, "differences").size() == 2);
    CHECK(text(list(community, "differences").front(), "difference") == "\u22121.4");
    CHECK(yes(list(community, "differences").front(), "is_lower"));
    CHECK(text(list(values, "dimensions")[2], "community") == "3.1");
}

TEST_CASE("beside the community stands the level on the questions asked alike, not that on all") {
    Sample sample;
    sample.scores.rounds[0].dimensions[1].mean = 1.9;  // with questions that others don't ask
    const auto values = sample.values();
    const auto& dimensions = list(values, "dimensions");
    CHECK(text(dimensions[1], "level") == "1.9");
    CHECK(text(dimensions[1], "common_level") == "1.0");
    CHECK(text(dimensions[2], "common_level").empty());
    CHECK(text(dimensions[3], "level") == "3.0");
    CHECK(text(dimensions[3], "common_level").empty());  // too few questions in common
    sample.beside.rounds.clear();
    CHECK(text(list(sample.values(), "dimensions")[0], "common_level").empty());
}

TEST_CASE("what cannot be put beside each other is said with its reason") {
    Sample sample;
    sample.figures.dimensions[0] = figure("A", {}, Withheld::few);
    sample.figures.dimensions[1] = figure("B", {}, Withheld::few);
    const auto values = sample.values();
    const auto& community = group(values, "community");
    CHECK(list(community, "beside").empty());
    std::vector<std::string> said;
    for (const auto& sentence : list(community, "left_out")) said.push_back(text(sentence, "text"));
    CHECK(said == std::vector<std::string>{"Name A, Name B: fewer than 4 members.",
                                           "Name C: fewer than 5 answers.", "Name D: other questions."});
    CHECK(text(list(values, "dimensions")[0], "community").empty());
}

TEST_CASE("a community without figures has none anywhere, whatever is in its dimensions") {
    Sample sample;
    sample.figures.withheld = Withheld::few;
    const auto values = sample.values();
    const auto& community = group(values, "community");
    CHECK(text(community, "withheld") == "It has fewer than 4 members.");
    CHECK(list(community, "beside").empty());
    CHECK(list(community, "differences").empty());
    for (const auto& dimension : list(values, "dimensions")) CHECK(text(dimension, "community").empty());
}

TEST_CASE("a small difference is no finding") {
    Sample sample;
    sample.figures.dimensions = {figure("A", 2.8), figure("B", 1.5)};
    const auto values = sample.values();
    const auto& community = group(values, "community");
    CHECK(list(community, "beside").size() == 2);
    REQUIRE(list(community, "differences").size() == 1);
    CHECK(text(list(community, "differences").front(), "id") == "B");
}
