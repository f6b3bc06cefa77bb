// SPDX-License-Identifier: MIT
#include "import/identifiers.hpp"
#include <doctest/doctest.h>
#include <string>
#include <vector>

using namespace socratic;

namespace {

/// The texts that are taken, in order.
std::string taken(Identifiers& identifiers, const std::vector<std::string>& texts, Duplicates which) {
    std::string out;
    identifiers.restart();
    for (std::size_t i = 0; i < texts.size(); ++i)
        if (identifiers.take(texts[i], which))
            out += (out.empty() ? "" : " ") + std::to_string(i) + (identifiers.is_repeated() ? "!" : "");
    return out;
}

}  // namespace

TEST_CASE("of identifiers that come several times the first or the last or all are taken") {
    const std::vector<std::string> texts{"a", "b", "a", "", "c", "a", "b", ""};
    Identifiers identifiers;
    for (const auto& text : texts) identifiers.add(text);
    identifiers.settle();
    CHECK(identifiers.repeated() == 3);
    CHECK(taken(identifiers, texts, Duplicates::first) == "0 1 3 4 7");
    CHECK(taken(identifiers, texts, Duplicates::last) == "3 4 5! 6! 7");
    CHECK(taken(identifiers, texts, Duplicates::kept) == "0 1 2! 3 4 5! 6! 7");
    CHECK(taken(identifiers, texts, Duplicates::last) == "3 4 5! 6! 7");
}

TEST_CASE("among many identifiers the few that are repeated are found") {
    Identifiers identifiers;
    for (int i = 0; i < 100'000; ++i) identifiers.add("uuid:" + std::to_string(i % 99'990));
    identifiers.settle();
    CHECK(identifiers.repeated() == 10);
    CHECK(identifiers.take("uuid:10", Duplicates::last));
    CHECK_FALSE(identifiers.take("uuid:9", Duplicates::last));
    CHECK(identifiers.take("uuid:9", Duplicates::last));
}

TEST_CASE("a list of numbers is sorted over its blocks and cut") {
    NumberList list;
    for (std::uint64_t i = 0; i < 100'000; ++i) list.push_back(i * 7919 % 100'000);
    list.sort();
    bool is_sorted = true;
    for (std::uint64_t i = 0; i < list.size(); ++i) is_sorted = is_sorted && list[i] == i;
    CHECK(is_sorted);
    list.cut(3);
    CHECK(list.size() == 3);
    list.push_back(42);
    CHECK(list[3] == 42);
}
