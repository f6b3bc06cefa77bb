// SPDX-License-Identifier: MIT
#include "commands/exchange_languages.hpp"
#include <doctest/doctest.h>

using namespace socratic;

namespace {

Peer speaks(std::vector<std::string> languages) { return {"A", std::move(languages), false, {}, {}, {}, {}}; }

/// Pages in English, French and Spanish; English for who has no other.
PageLanguages three() {
    return {[](const std::string& tag) {
                const auto language = tag.substr(0, tag.find('-'));
                return language == "en" || language == "fr" || language == "es" ? language : std::string();
            },
            "en",
            {}};
}

using Tags = std::vector<std::string>;

}  // namespace

TEST_CASE("a page is in the language the two share") {
    auto there_are = three();
    const auto languages = exchange_languages(speaks({"fr-CA", "en"}), speaks({"en", "fr"}), there_are);
    CHECK(languages.pages == Tags{"fr"});
    CHECK(languages.shared == "fr");
    CHECK(languages.spoken.empty());
    CHECK(there_are.missing.empty());
}

TEST_CASE("of several shared languages the first that a page can be in") {
    auto there_are = three();
    const auto languages = exchange_languages(speaks({"pt", "es"}), speaks({"es", "pt"}), there_are);
    CHECK(languages.pages == Tags{"es"});
    CHECK(languages.shared == "es");
    CHECK(there_are.missing.empty());
}

TEST_CASE("two without a language in common have both side by side, each its own") {
    auto there_are = three();
    const auto languages = exchange_languages(speaks({"pt", "es"}), speaks({"fr"}), there_are);
    CHECK(languages.pages == Tags{"es", "fr"});
    CHECK(languages.shared.empty());
    CHECK(languages.spoken == Tags{"es", "fr"});
    CHECK(there_are.missing.empty());
}

TEST_CASE("who speaks only what no page can be in gets the community's language, and it is said") {
    auto there_are = three();
    const auto shared = exchange_languages(speaks({"pt"}), speaks({"pt"}), there_are);
    CHECK(shared.pages == Tags{"en"});
    CHECK(shared.shared == "pt");
    const auto apart = exchange_languages(speaks({"wo"}), speaks({"en"}), there_are);
    CHECK(apart.pages == Tags{"en"});
    CHECK(apart.spoken == Tags{"wo", "en"});
    CHECK(there_are.missing == std::set<std::string>{"pt", "wo"});
}

TEST_CASE("who names no language gets the community's, and nothing is said of it") {
    auto there_are = three();
    const auto languages = exchange_languages(speaks({}), speaks({"fr"}), there_are);
    CHECK(languages.pages == Tags{"en", "fr"});
    CHECK(languages.spoken == Tags{"fr"});
    CHECK(there_are.missing.empty());
}
