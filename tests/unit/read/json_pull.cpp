// SPDX-License-Identifier: MIT
#include "read/json_pull.hpp"
#include <doctest/doctest.h>
#include "base/problem.hpp"

using namespace socratic;

namespace {

/// Where and what the first problem is, as "line:column: message".
template <class Read>
std::string problem_of(const std::string& text, Read read) {
    try {
        JsonPull json(text, "a.json", "hint");
        read(json);
    } catch (const Failure& failure) {
        const auto& problem = failure.problems().front();
        CHECK(problem.place.file == "a.json");
        CHECK(problem.hint == "hint");
        return std::to_string(problem.place.line) + ":" + std::to_string(problem.place.column) + ": " +
               problem.message;
    }
    return "";
}

std::string string_problem(const std::string& text) {
    return problem_of(text, [](JsonPull& json) { json.string(); });
}

std::string whole_problem(const std::string& text) {
    return problem_of(text, [](JsonPull& json) { json.whole(-5, 99); });
}

}  // namespace

TEST_CASE("JSON is taken piece by piece") {
    JsonPull json("\xEF\xBB\xBF { \"a\" : [1, [ ], -2],\n\"c\": {}, \"d\": \"x\"} \n", "a.json", "");
    json.open('{');
    CHECK_FALSE(json.has_key("b"));
    json.key("a");
    json.open('[');
    REQUIRE(json.more());
    CHECK(json.whole(0, 1) == 1);
    REQUIRE(json.more());
    json.open('[');
    CHECK_FALSE(json.more());
    REQUIRE(json.more());
    CHECK(json.whole(-2, 0) == -2);
    CHECK_FALSE(json.more());
    CHECK_FALSE(json.has_key("b"));
    REQUIRE(json.has_key("c"));
    json.open('{');
    CHECK_FALSE(json.has_key("b"));
    json.close_object();
    json.key("d");
    CHECK(json.string() == "x");
    json.close_object();
    json.finish();
}

TEST_CASE("texts of JSON") {
    const auto text = [](const char* json) { return JsonPull(json, "", "").string(); };
    CHECK(text(R"("")").empty());
    CHECK(text(R"("é \" \\ \/ \n\t")") == "é \" \\ / \n\t");
    CHECK(text(R"("\u0041\u00e9\u20ac\ud83d\ude00")") == "Aé€😀");
    CHECK(string_problem("\"abc") == "1:5: a text without its closing '\"'");
    CHECK(string_problem("\"a\nb\"") == "1:3: a line end or control character in a text");
    CHECK(string_problem(R"("a\u001b[31m")") == "1:14: a control character in a text");
    CHECK(string_problem("\"\\x\"") == "1:3: a backslash that stands for nothing");
    CHECK(string_problem("\"\\u12\"") == "1:4: expected four hexadecimal digits");
    CHECK(string_problem("\"\\ud83d\"") == "1:8: half a character");
    CHECK(string_problem("\"\\ud83d\\u0041\"") == "1:14: half a character");
    CHECK(string_problem("\"\\") == "1:3: a backslash that stands for nothing");
    CHECK(string_problem("é") == "1:1: expected a text, got 'é'");
    CHECK(string_problem("\"\xFF\"") == "1:2: this is no UTF-8 text");
}

TEST_CASE("only whole numbers within their bounds") {
    CHECK(whole_problem("99").empty());
    CHECK(whole_problem("-5").empty());
    for (const char* wrong : {"100", "-6", "1.0", "1e1", "007", "-01", "+1", "99999999999999999999", "true"})
        CHECK(whole_problem(wrong) ==
              "1:1: expected a whole number from -5 to 99, got '" + std::string(wrong) + "'");
    CHECK(whole_problem("") == "1:1: expected a whole number from -5 to 99, got the end of the file");
}

TEST_CASE("what is not as it was written has a place") {
    const auto object = [](JsonPull& json) {
        json.open('{');
        json.key("a");
        json.whole(0, 9);
        json.key("b");
        json.whole(0, 9);
        json.close_object();
        json.finish();
    };
    CHECK(problem_of("{\"a\": 1,\n \"b\": 2}", object).empty());
    CHECK(problem_of("[", object) == "1:1: expected '{', got '['");
    CHECK(problem_of("{\"a\" 1", object) == "1:6: expected ':', got '1'");
    CHECK(problem_of("{\"é\": 1", object) == "1:2: expected the key 'a', got '\"é\"'");
    CHECK(problem_of("{\"a\": 1 \"b\": 2}", object) == "1:9: expected ',', got '\"b\"'");
    CHECK(problem_of("{\"a\": 1,\n\"c\": 2}", object) == "2:1: expected the key 'b', got '\"c\"'");
    CHECK(problem_of("{\"a\": 1}", object) == "1:8: expected the key 'b', got '}'");
    CHECK(problem_of("{\"a\": 1, \"b\": 2, \"c\": 3}", object) == "1:16: expected '}', got ','");
    CHECK(problem_of("{\"a\": 1, \"b\": 2} x", object) == "1:18: expected the end of the file, got 'x'");
    const auto list = [](JsonPull& json) {
        json.open('[');
        while (json.more()) json.whole(0, 9);
    };
    CHECK(problem_of("[1, 2]", list).empty());
    CHECK(problem_of("[1 2]", list) == "1:4: expected ',', got '2'");
    CHECK(problem_of("[1, 2", list) == "1:6: expected ',', got the end of the file");
    CHECK(problem_of("[1, ]", list) == "1:5: expected a whole number from 0 to 9, got ']'");
}
