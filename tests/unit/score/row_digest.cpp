// SPDX-License-Identifier: MIT
#include "score/row_digest.hpp"
#include <doctest/doctest.h>
#include "score/small_survey.hpp"

using namespace socratic;
using namespace socratic::test;

namespace {

std::string digest_of(const std::vector<std::pair<std::string, std::string>>& rows) {
    RowDigest digest;
    for (const auto& [code, words] : rows) {
        const auto one = person(words);
        digest.add({code, one.cells, one.facts});
    }
    return digest.text();
}

}  // namespace

TEST_CASE("answer sheets that differ in a code, an answer or a fact have other digests") {
    const auto first = digest_of({{"kite1", "0 | 1 2"}, {"", "1 | D -"}});
    CHECK(first == digest_of({{"kite1", "0 | 1 2"}, {"", "1 | D -"}}));
    CHECK(first.size() == 16);
    CHECK(first != digest_of({{"kite2", "0 | 1 2"}, {"", "1 | D -"}}));
    CHECK(first != digest_of({{"kite1", "0 | 1 3"}, {"", "1 | D -"}}));
    CHECK(first != digest_of({{"kite1", "- | 1 2"}, {"", "1 | D -"}}));
    CHECK(first != digest_of({{"kite1", "0 | 1 2"}}));
}

TEST_CASE("the digest of nobody is that of FNV-1a of nothing") {
    const RowDigest digest;
    CHECK(digest.text() == "cbf29ce484222325");
    CHECK(digest.is_empty());
}
