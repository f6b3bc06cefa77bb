// SPDX-License-Identifier: MIT
#include "score/compare_communities.hpp"
#include <doctest/doctest.h>

using namespace socratic;

namespace {

MembersFigure members(double mean, long n = 5) {
    MembersFigure figure;
    figure.withheld = Withheld::no;
    figure.n = n;
    figure.mean = mean;
    return figure;
}

MembersFigure members(double mean, double q1, double median, double q3) {
    auto figure = members(mean, 10);
    figure.q1 = q1;
    figure.median = median;
    figure.q3 = q3;
    return figure;
}

MembersFigure not_shown(Withheld why) {
    MembersFigure figure;
    figure.withheld = why;
    return figure;
}

/// A community that writes in English, on levels 0 to 5, with dimensions that rest on a question each.
struct Made {
    SharedCommunity shared;

    Made() {
        shared.language = "en";
        shared.questionnaire.id = "q";
    }
    Made& add(const std::string& id, const MembersFigure& level, const std::string& wording = "same") {
        CommunityDimension dimension;
        dimension.id = id;
        dimension.level = level;
        dimension.change = not_shown(Withheld::few);
        dimension.questions = {id + "1"};
        dimension.wordings = {{id + "1", {{{"en", wording}}}}};
        shared.figures.dimensions.push_back(dimension);
        Dimension described;
        described.id = id;
        described.name = plain_text(id + " in English");
        shared.questionnaire.dimensions.push_back(described);
        return *this;
    }
    CommunityDimension& last() { return shared.figures.dimensions.back(); }
    Dimension& last_described() { return shared.questionnaire.dimensions.back(); }
};

DimensionBeside beside(const Made& first, const Made& second) {
    return compare_communities(first.shared, second.shared).dimensions.front();
}

DimensionBeside beside(const MembersFigure& first, const MembersFigure& second) {
    return beside(Made().add("A", first), Made().add("A", second));
}

}  // namespace

TEST_CASE("a difference is the second's mean less the first's to a tenth") {
    CHECK(beside(members(2.4), members(3.1)).difference == 0.7);
    CHECK(beside(members(3.1), members(2.4)).difference == -0.7);
    CHECK(beside(members(2.4), members(2.4)).difference == 0.0);
}

TEST_CASE("one stands clearly higher from a tenth of the scale on when rounding is taken off") {
    // On levels 0 to 5 a tenth is 0.5, and rounding two means may have added 0.1.
    CHECK_FALSE(beside(members(2.0), members(2.5)).higher);
    CHECK(beside(members(2.0), members(2.6)).higher == 1);
    CHECK(beside(members(2.6), members(2.0)).higher == 0);
    Made first, second;
    first.add("A", members(2.0)).last_described().scale = Scale{1, 4, {}};
    second.add("A", members(2.4)).last_described().scale = Scale{1, 4, {}};
    CHECK(beside(first, second).higher == 1);  // a tenth is 0.3 there
}

TEST_CASE("where the middle halves are shown the middle of each has to be outside the other's") {
    CHECK(beside(members(2.0, 1.5, 2.0, 2.5), members(2.8, 2.3, 2.8, 3.2)).higher == 1);
    CHECK_FALSE(beside(members(2.0, 1.5, 2.0, 2.8), members(2.8, 2.3, 2.8, 3.2)).higher);
    CHECK_FALSE(beside(members(2.0, 1.5, 2.3, 2.5), members(2.8, 2.3, 2.8, 3.2)).higher);
    // The second shows its mean alone, which lies within the first's middle half, then outside.
    CHECK_FALSE(beside(members(2.0, 1.2, 2.0, 2.8), members(2.7)).higher);
    CHECK(beside(members(2.0, 1.2, 2.0, 2.6), members(2.7)).higher == 1);
}

TEST_CASE("it is said when a claim rests on means alone") {
    CHECK(beside(members(2.0), members(3.0)).by_means_alone);
    CHECK_FALSE(beside(members(2.0, 1.5, 2.0, 2.5), members(3.0)).by_means_alone);
    CHECK_FALSE(beside(members(2.0), members(2.1)).by_means_alone);
}

TEST_CASE("figures that rest on other questions are a gap and are not shown") {
    const auto gap = [](const Made& first, const Made& second) { return beside(first, second).gap; };
    const auto level = members(2.0);
    CHECK(gap(Made().add("A", level), Made().add("A", level)) == NotBeside::no);
    CHECK(gap(Made().add("A", level), Made().add("A", level, "other")) == NotBeside::questions);
    Made more;
    more.add("A", level).last().wordings.push_back({"A2", {{{"en", "another"}}}});
    CHECK(gap(Made().add("A", level), more) == NotBeside::questions);
    CHECK(gap(more, Made().add("A", level)) == NotBeside::questions);
    Made heavier;
    heavier.add("A", level).last().wordings[0].weight = 2;
    CHECK(gap(Made().add("A", level), heavier) == NotBeside::questions);
    Made stricter;
    stricter.add("A", level).shared.questionnaire.minimum_answered = {3, 4};
    CHECK(gap(Made().add("A", level), stricter) == NotBeside::answered);
    Made in_spanish;
    in_spanish.add("A", level).last().wordings[0].hashes = {{{"es", "same"}}};
    CHECK(gap(Made().add("A", level), in_spanish) == NotBeside::language);
    Made rescaled;
    rescaled.add("A", level).last_described().scale = Scale{0, 4, {}};
    CHECK(gap(Made().add("A", level), rescaled) == NotBeside::scale);
    const auto hidden = beside(Made().add("A", level), Made().add("A", level, "other"));
    CHECK_FALSE(hidden.level[0].mean);
    CHECK_FALSE(hidden.level[1].mean);
    CHECK_FALSE(hidden.difference);
}

TEST_CASE("the order of questions and their ids make no difference") {
    Made first, second;
    first.add("A", members(2.0)).last().wordings = {{"A1", {{{"en", "one"}}}}, {"A2", {{{"en", "two"}}}}};
    second.add("A", members(3.0)).last().wordings = {{"B7", {{{"en", "two"}}}}, {"A1", {{{"en", "one"}}}}};
    CHECK(beside(first, second).gap == NotBeside::no);
    CHECK(beside(first, second).questions == 2);
}

TEST_CASE("a figure that one withholds leaves the other's and no difference") {
    const auto dimension = beside(members(2.0), not_shown(Withheld::few));
    CHECK(dimension.gap == NotBeside::no);
    CHECK(dimension.level[0].mean == 2.0);
    CHECK(dimension.level[1].withheld == Withheld::few);
    CHECK_FALSE(dimension.difference);
    CHECK_FALSE(dimension.higher);
}

TEST_CASE("a dimension that only one has is a gap after those of the first") {
    const auto compared = compare_communities(Made().add("A", members(2)).add("B", members(2)).shared,
                                              Made().add("C", members(2)).add("B", members(2)).shared);
    REQUIRE(compared.dimensions.size() == 3);
    CHECK(compared.dimensions[0].id == "A");
    CHECK(compared.dimensions[0].gap == NotBeside::not_asked);
    CHECK(compared.dimensions[1].gap == NotBeside::no);
    CHECK(compared.dimensions[2].id == "C");
    CHECK(compared.dimensions[2].gap == NotBeside::not_asked);
}

TEST_CASE("priorities are among the lowest of both and below the middle of the scale") {
    // Of six dimensions the three lowest: A B C in the first, C A D in the second; B is 2.4, the fourth.
    const auto compared = compare_communities(Made()
                                                  .add("A", members(1.2))
                                                  .add("B", members(1.4))
                                                  .add("C", members(1.5))
                                                  .add("D", members(2.0))
                                                  .add("E", members(3.0))
                                                  .add("F", members(3.5))
                                                  .shared,
                                              Made()
                                                  .add("A", members(1.8))
                                                  .add("B", members(2.4))
                                                  .add("C", members(1.1))
                                                  .add("D", members(1.9))
                                                  .add("E", members(3.1))
                                                  .add("F", members(2.5))
                                                  .shared);
    CHECK(compared.priorities == std::vector<std::string>{"C", "A"});  // 2.6 in all, then 3.0
    CHECK(compared.dimensions[2].is_priority);
    CHECK_FALSE(compared.dimensions[1].is_priority);
}

TEST_CASE("what ties with the third lowest is among the lowest and what is not low is no priority") {
    Made tied, high;
    for (const auto* id : {"A", "B", "C", "D", "E", "F", "G"}) {
        tied.add(id, members(2.0));
        high.add(id, members(2.5));
    }
    CHECK(compare_communities(tied.shared, tied.shared).priorities.size() == 7);
    CHECK(compare_communities(high.shared, high.shared).priorities.empty());  // the middle of 0 to 5
}

TEST_CASE("of one dimension nobody can say that it is among the lowest") {
    CHECK(compare_communities(Made().add("A", members(1)).shared, Made().add("A", members(1)).shared)
              .priorities.empty());
}

TEST_CASE("each offers where it stands clearly higher, the farthest first") {
    const auto compared = compare_communities(Made()
                                                  .add("A", members(3.0))
                                                  .add("B", members(4.0))
                                                  .add("C", members(1.0))
                                                  .add("D", members(2.0))
                                                  .shared,
                                              Made()
                                                  .add("A", members(2.0))
                                                  .add("B", members(2.0))
                                                  .add("C", members(3.0))
                                                  .add("D", members(2.1))
                                                  .shared);
    CHECK(compared.offers[0] == std::vector<std::string>{"B", "A"});
    CHECK(compared.offers[1] == std::vector<std::string>{"C"});
}

TEST_CASE("names are there in the languages of both") {
    Made first, second;
    first.add("A", members(2));
    second.shared.language = "es";
    second.add("A", members(2)).last_described().name = plain_text("A en español");
    second.add("B", members(2)).last_described().name = {{{"es", "B en español"}, {"fr", "B en français"}}};
    const auto names = compare_communities(first.shared, second.shared).questionnaire;
    CHECK(names.languages == std::vector<std::string>{"en", "es", "fr"});
    CHECK(in(names.dimensions[0].name, "en") == "A in English");
    CHECK(in(names.dimensions[0].name, "es") == "A en español");
    CHECK(in(names.dimensions[1].name, "fr") == "B en français");
}

TEST_CASE("names without a language hold for every language where both write in the same") {
    const auto names =
        compare_communities(Made().add("A", members(2)).shared, Made().add("A", members(3)).shared)
            .questionnaire;
    CHECK(names.languages.empty());
    CHECK(in(names.dimensions[0].name, "fr") == "A in English");
}
