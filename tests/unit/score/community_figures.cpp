// SPDX-License-Identifier: MIT
#include "score/community_figures.hpp"
#include <doctest/doctest.h>
#include <algorithm>

using namespace socratic;

namespace {

/// One dimension, D, asked with one question.
CommonQuestions one_dimension() {
    CommonQuestions common;
    Dimension dimension;
    dimension.id = "D";
    common.questionnaire.dimensions.push_back(dimension);
    common.dimensions.push_back({"D", {"D1"}, {{"0123456789abcdef"}}, 1});
    return common;
}

MemberValues member(const std::string& id, double value, const std::string& round = "2026") {
    MemberValues values;
    values.id = id;
    values.round = round;
    values.latest = {value, std::nullopt};
    values.earlier = {std::nullopt, std::nullopt};
    return values;
}

/// Four members that agree on each dimension, A, B, C …
CommunityFigures figures_of_levels(const std::vector<double>& levels) {
    CommonQuestions common;
    std::vector<MemberValues> members(4);
    for (std::size_t m = 0; m < members.size(); ++m) {
        members[m].id = std::string(1, static_cast<char>('k' + m));
        members[m].round = "2026";
        for (const double level : levels) members[m].latest.emplace_back(level);
        members[m].latest.emplace_back(std::nullopt);  // response
        members[m].earlier.resize(levels.size() + 1);
    }
    for (std::size_t d = 0; d < levels.size(); ++d) {
        Dimension dimension;
        dimension.id = std::string(1, static_cast<char>('A' + d));
        common.questionnaire.dimensions.push_back(dimension);
        common.dimensions.push_back({dimension.id, {dimension.id + "1"}, {{"0123456789abcdef"}}, 1});
    }
    CommunityFigures figures;
    Charter charter;
    add_figures(figures, common, members, {charter, {}, {"one", std::hash<std::string>()}, false});
    return figures;
}

using Ids = std::vector<std::string>;

/// "abc" -> members a, b and c; each always has the same value.
std::vector<MemberValues> members(const std::string& ids) {
    std::vector<MemberValues> list;
    for (const char id : ids) list.push_back(member(std::string(1, id), (id - 'a') * 0.25));
    return list;
}

/// A folder with its record of runs.
struct Folder {
    long minimum = 4;
    ValueKey key{"one", std::hash<std::string>()};
    std::vector<PublishedRun> record;

    CommunityFigures run(const std::vector<MemberValues>& members, bool accept = false) {
        static const auto common = one_dimension();
        CommunityFigures figures;
        Charter charter;
        charter.minimum_members = minimum;
        auto shown = add_figures(figures, common, members, {charter, record, key, accept}).published;
        if (figures.withheld == Withheld::no) record.push_back(std::move(shown));
        return figures;
    }
    Withheld withheld(const std::string& ids) { return run(members(ids)).withheld; }
};

}  // namespace

TEST_CASE("the first less the third of three runs is looked for too") {
    Folder folder;
    CHECK(folder.withheld("abcdefghij") == Withheld::no);
    CHECK(folder.withheld("abcdefklmn") == Withheld::no);  // four left, four joined
    CHECK(folder.withheld("abcdefghi") == Withheld::difference);
    CHECK(folder.withheld("abcdef") == Withheld::no);  // four less than either
}

TEST_CASE("answers that change back are the answers of before") {
    Folder folder;
    CHECK(folder.withheld("abcdefghij") == Withheld::no);
    auto later = members("abcdefghij");
    for (auto& each : later) each = member(each.id, *each.latest[0] + 1, "2028");
    CHECK(folder.run(later).withheld == Withheld::no);
    CHECK(folder.withheld("abcdefghi") == Withheld::difference);
}

TEST_CASE("a mixture of three runs is looked for, where no two leak") {
    // The first and the second have no member in common; the third has all of them but one.
    Folder folder;
    CHECK(folder.withheld("abcde") == Withheld::no);
    CHECK(folder.withheld("fghij") == Withheld::no);
    const auto figures = folder.run(members("abcdefghi"));
    CHECK(figures.withheld == Withheld::no);
    REQUIRE(figures.dimensions.size() == 1);
    CHECK(figures.dimensions[0].level.withheld == Withheld::difference);
    // Without the first there is nothing to mix.
    folder.record = {folder.record[1]};
    CHECK(folder.run(members("abcdefghi")).dimensions[0].level.n == 9);
}

TEST_CASE("what was shown before may be shown again") {
    Folder folder;
    CHECK(folder.withheld("abcdefghij") == Withheld::no);
    CHECK(folder.withheld("abcdefghi") == Withheld::difference);
    const auto accepted = folder.run(members("abcdefghi"), true);
    CHECK(accepted.difference_accepted);
    CHECK(accepted.dimensions[0].level.n == 9);
    // Both are out now: either says nothing new, and the one that was accepted says so each time.
    const auto again = folder.run(members("abcdefghi"));
    CHECK(again.dimensions[0].level.n == 9);
    CHECK(again.difference_accepted);
    CHECK(folder.record.back().accepted);
    const auto first = folder.run(members("abcdefghij"));
    CHECK(first.dimensions[0].level.n == 10);
    CHECK_FALSE(first.difference_accepted);
    CHECK(folder.withheld("abcdefgh") == Withheld::difference);
}

TEST_CASE("a minimum that was raised hides what is new, not what is out") {
    Folder folder;
    CHECK(folder.withheld("abcdefghij") == Withheld::no);
    CHECK(folder.withheld("abcdef") == Withheld::no);
    folder.minimum = 5;  // the difference of the two is of four
    CHECK(folder.run(members("abcdefghij")).dimensions[0].level.n == 10);
    auto later = members("abcdefghij");
    for (auto& each : later) each = member(each.id, *each.latest[0] + 1, "2028");
    CHECK(folder.run(later).dimensions[0].level.n == 10);
    CHECK(folder.withheld("abcdefgh") == Withheld::difference);
}

TEST_CASE("figures beside a record of another key cannot be judged, and are accepted or not shown") {
    Folder folder;
    CHECK(folder.withheld("abcdefghij") == Withheld::no);
    folder.key = {"two", [](const std::string& text) { return std::hash<std::string>()("two" + text); }};
    CHECK(folder.withheld("abcdefghij") == Withheld::record);
    CHECK(folder.withheld("klmnopqrst") == Withheld::record);  // who knows
    CHECK(folder.run(members("abcdefghij"), true).difference_accepted);
    // Known by this key now.
    CHECK(folder.run(members("abcdefghij")).difference_accepted);
    CHECK(folder.withheld("abcdefghi") == Withheld::difference);
}

TEST_CASE("nothing is shown while a record is lost") {
    Folder folder;
    folder.record.emplace_back();
    CHECK(is_lost(folder.record.front()));
    CHECK(folder.withheld("abcdefghij") == Withheld::record);
    CHECK(folder.run(members("abcdefghij"), true).difference_accepted);
}

TEST_CASE("equal values have digests of their own, by member, round and dimension") {
    MemberValues a = member("a", 2.5), b = member("b", 2.5);
    a.latest = {2.5, 2.5};
    a.earlier = {2.5, std::nullopt};
    a.before = "2024";
    const ValueKey key{"one", std::hash<std::string>()};
    const auto kept = published_members({a, b}, {"D", "E"}, key);
    CHECK(kept[0].latest[0] != kept[1].latest[0]);
    CHECK(kept[0].latest[0] != kept[0].latest[1]);
    CHECK(kept[0].latest[0] != kept[0].earlier[0]);
    CHECK(kept[0].earlier[1] == 0);
    // What this round is called later, when another has followed, is what it is called now.
    MemberValues later = member("a", 3, "2028");
    later.before = a.round;
    later.earlier = a.latest;
    CHECK(published_members({later}, {"D", "E"}, key)[0].earlier == kept[0].latest);
}

TEST_CASE("common strengths and gaps are three each, and those level with the third") {
    const auto plain = figures_of_levels({1, 2, 3, 4, 5, 6, 7});
    CHECK(plain.strengths == Ids{"G", "F", "E"});
    CHECK(plain.gaps == Ids{"A", "B", "C"});
    const auto tied = figures_of_levels({4, 3, 3, 2, 3, 1, 1, 0, 1, 2});
    CHECK(tied.strengths == Ids{"A", "B", "C", "E"});
    CHECK(tied.gaps == Ids{"H", "F", "G", "I"});
}

TEST_CASE("what is level with the highest and the lowest is neither a strength nor a gap") {
    const auto alike = figures_of_levels({2, 2, 2, 2});
    CHECK(alike.strengths.empty());
    CHECK(alike.gaps.empty());
    const auto all_but_one = figures_of_levels({2, 2, 3, 2});
    CHECK(all_but_one.strengths == Ids{"C"});
    CHECK(all_but_one.gaps.empty());
}
