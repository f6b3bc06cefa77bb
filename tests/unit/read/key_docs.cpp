// SPDX-License-Identifier: MIT
// The page and the schemas are what the tables of keys say. GOLDEN=update writes them anew.
#include "read/key_docs.hpp"
#include <doctest/doctest.h>
#include <cstdlib>
#include <nlohmann/json.hpp>
#include "base/file.hpp"
#include "read/yaml_fixture.hpp"

using namespace yaml_fixture;

namespace {

const std::string docs = std::string(SOCRATIC_WHEEL_SOURCE) + "/docs/";

bool is_update() {
    const char* golden = std::getenv("GOLDEN");
    return golden != nullptr && std::string(golden) == "update";
}

void check_file(const std::string& path, const std::string& expected) {
    if (is_update()) write_file(path, expected);
    CHECK(read_file(path, 4000000) == expected);
}

/// The page with what stands between "<!-- keys of WHAT -->" and the next "<!-- end of keys -->" replaced.
std::string with_keys(std::string page, const KeyTable& table) {
    const std::string begin = "<!-- keys of " + std::string(table.what) + " -->\n";
    const auto at = page.find(begin);
    REQUIRE(at != std::string::npos);
    const auto from = at + begin.size();
    const auto to = page.find("<!-- end of keys -->", from);
    REQUIRE(to != std::string::npos);
    const auto* described = &table == &community_keys() ? &assessment_keys() : nullptr;
    return page.replace(from, to - from, "\n" + render_key_docs(table, described) + "\n");
}

}  // namespace

TEST_CASE("docs/files.md lists every key as the tables say") {
    auto page = read_file(docs + "files.md", 4000000);
    for (const auto* table : {&questionnaire_keys(), &assessment_keys(), &community_keys(), &import_keys()})
        page = with_keys(page, *table);
    check_file(docs + "files.md", page);
}

TEST_CASE("the schemas are what the tables say") {
    for (const auto* table : {&questionnaire_keys(), &assessment_keys(), &community_keys(), &import_keys()})
        check_file(docs + "schema/" + std::string(table->what) + ".json", render_schema(*table));
}

TEST_CASE("each schema is JSON and leads nowhere unknown") {
    for (const auto* table : {&questionnaire_keys(), &assessment_keys(), &community_keys(), &import_keys()}) {
        const auto text = render_schema(*table);
        const auto schema = nlohmann::json::parse(text);
        for (auto at = text.find("#/definitions/"); at != std::string::npos;
             at = text.find("#/definitions/", at + 1)) {
            const auto name = text.substr(at + 14, text.find('"', at) - at - 14);
            CHECK(schema["definitions"].contains(name));
        }
        for (const auto& key : table->keys) CHECK(schema["properties"].contains(std::string(key.name)));
    }
}

TEST_CASE("values are described in a few words") {
    CHECK(describe_value({.name = "x", .type = ValueType::language, .holds = Holds::list}) ==
          "a list of languages");
    CHECK(describe_value({.name = "x", .type = ValueType::text, .holds = Holds::by_level}) ==
          "a map from level to texts");
    CHECK(describe_value({.name = "x", .type = ValueType::choice, .choices = {"a", "b"}}) == "`a`, `b`");
    CHECK(describe_value({.name = "x", .type = ValueType::path}) == "a path");
}

TEST_CASE("the example of every key of a questionnaire can be read") {
    for (const auto* table : all_tables(questionnaire_keys()))
        for (const auto& key : table->keys) CHECK_FALSE(key.example.empty());
    for (const auto& key : questionnaire_keys().keys) {
        if (key.name == "extends" || key.name == "drop" || key.name == "only") continue;
        std::string text = "questionnaire: q\n";
        for (const auto& row : questionnaire_keys().keys) {
            const bool wanted = row.name == key.name && row.name != "questionnaire";
            const bool required = row.required && row.name != "questionnaire";
            if (wanted || required) text += std::string(row.name) + ": " + std::string(row.example) + "\n";
        }
        CAPTURE(text);
        CHECK(brief_questionnaire(text) == "");
    }
}
