// SPDX-License-Identifier: MIT
// What we ship reads without a problem or a warning.
#include <doctest/doctest.h>
#include <filesystem>
#include "base/file.hpp"
#include "read/assessment.hpp"
#include "read/words_check.hpp"

using namespace socratic;

namespace {

const std::string source = SOCRATIC_WHEEL_SOURCE;

QuestionnaireFiles files() {
    return {[](const std::string& path) { return read_file(path, 4000000); }, source + "/questionnaires"};
}

std::vector<std::string> yaml_files(const std::string& folder) {
    std::vector<std::string> paths;
    for (const auto& entry : std::filesystem::recursive_directory_iterator(source + "/" + folder))
        if (entry.path().extension() == ".yaml") paths.push_back(entry.path().string());
    return paths;
}

}  // namespace

TEST_CASE("every shipped questionnaire reads without a problem") {
    const auto paths = yaml_files("questionnaires");
    CHECK(paths.size() >= 5);
    for (const auto& path : paths) {
        CAPTURE(path);
        std::vector<Problem> warnings;
        CHECK_NOTHROW(read_questionnaire(path, files(), warnings));
        CHECK(format(warnings) == "");
    }
}

TEST_CASE("every example assessment reads without a problem") {
    for (const auto& path : yaml_files("examples")) {
        const bool is_broken = path.find("/torn-page/") != std::string::npos;  // an example of a broken file
        if (!path.ends_with("assessment.yaml") || is_broken) continue;
        CAPTURE(path);
        std::vector<Problem> warnings;
        CHECK_NOTHROW(read_assessment(path, files(), warnings));
        CHECK(format(warnings) == "");
    }
}

TEST_CASE("the short form has two questions a dimension and the full one all of them") {
    std::vector<Problem> warnings;
    const auto folder = source + "/questionnaires/";
    const auto small =
        read_questionnaire(folder + "gender-institutionalisation-short.yaml", files(), warnings);
    const auto full = read_questionnaire(folder + "gender-institutionalisation.yaml", files(), warnings);
    CHECK(small.dimensions.size() == 10);
    CHECK(asked_questions(small).size() == 20);
    CHECK(full.dimensions.size() == 10);
    CHECK(full.languages == std::vector<std::string>{"en", "fr", "es"});
    CHECK(small.languages == full.languages);
}

TEST_CASE("men and masculinities asks twelve questions in four dimensions and three languages") {
    std::vector<Problem> warnings;
    const auto men =
        read_questionnaire(source + "/questionnaires/men-and-masculinities.yaml", files(), warnings);
    CHECK(men.dimensions.size() == 4);
    CHECK(asked_questions(men).size() == 12);
    CHECK(men.languages == std::vector<std::string>{"en", "fr", "es"});
}

TEST_CASE("the module adds a dimension and asks for no gender") {
    std::vector<Problem> warnings;
    const auto module = read_questionnaire(source + "/questionnaires/lgbtqi-module.yaml", files(), warnings);
    CHECK(module.dimensions.size() == 11);
    CHECK(module.dimensions.back().id == "LGB");
    CHECK(find_fact(module, "gender") == nullptr);
}

TEST_CASE("every catalogue of words is whole and in the language of its name") {
    const auto english = source + "/templates/words/en.yaml";
    const auto catalogues = yaml_files("templates/words");
    CHECK(catalogues.size() == 3);
    for (const auto& path : catalogues) {
        CAPTURE(path);
        std::vector<Problem> warnings;
        const auto words = check_words({read_file(path, 4000000), path},
                                       {read_file(english, 4000000), english}, MissingWords::told, warnings);
        CHECK(words.language == std::filesystem::path(path).stem().string());
        CHECK(format(warnings) == "");
    }
}
