// SPDX-License-Identifier: MIT
#include "import/options.hpp"
#include <doctest/doctest.h>
#include "import/import_fixture.hpp"

using namespace import_fixture;

namespace {

/// "level 4", "DK", "NA", "empty" or "unknown", for POL1.
std::string level(const std::string& text, ExportFormat format = ExportFormat::google_forms,
                  const ImportMap* map = nullptr) {
    OptionReader reader(headed({"POL1"})[0], {ColumnUse::Kind::question, 0, ColumnUse::By::id, {}, {}},
                        small_questionnaire(), format, map);
    const auto cell = reader.find_level(text);
    CHECK(reader.find_level(text) == cell);  // the second time from memory
    if (!cell) return "unknown";
    if (*cell == cell_dont_know) return "DK";
    if (*cell == cell_not_applicable) return "NA";
    if (*cell == cell_empty) return "empty";
    return "level " + std::to_string(*cell + 1);
}

}  // namespace

TEST_CASE("an option is a level by its number") {
    CHECK(level("4") == "level 4");
    CHECK(level(" 4 ") == "level 4");
    CHECK(level("4.0") == "level 4");
    CHECK(level("4,00") == "level 4");
    CHECK(level("0") == "unknown");
    CHECK(level("6") == "unknown");
    CHECK(level("4.5") == "unknown");
    CHECK(level("4.000") == "unknown");
    CHECK(level("04") == "unknown");
}

TEST_CASE("an option is a level by its name in any language") {
    CHECK(level("Agree") == "level 4");
    CHECK(level("agree;") == "level 4");
    CHECK(level("d\u2019accord") == "level 4");
    CHECK(level("Tout \u00E0 fait d'accord") == "level 5");
    CHECK(level("agreed and usually followed") == "level 3");
    CHECK(level("In place: agreed and usually followed") == "level 3");
    CHECK(level("Adopted and reviewed") == "level 5");
    CHECK(level("Agre") == "unknown");
}

TEST_CASE("a number and a name count when they say the same") {
    CHECK(level("3 - In place") == "level 3");
    CHECK(level("3 In place") == "level 3");
    CHECK(level("(3) In place") == "level 3");
    CHECK(level("In place (3)") == "level 3");
    CHECK(level("4 - In place") == "unknown");
    CHECK(level("3 - In plase") == "unknown");
}

TEST_CASE("don't know and not applicable have codes labels and the program's own words") {
    CHECK(level("DK") == "DK");
    CHECK(level("nsp") == "DK");
    CHECK(level("I don\u2019t know") == "DK");
    CHECK(level("Je ne sais pas") == "DK");
    CHECK(level("NA") == "NA");
    CHECK(level("SO") == "NA");
    CHECK(level("Sans objet") == "NA");
    CHECK(level("") == "empty");
    CHECK(level(" \u00A0") == "empty");
    CHECK(level("NA/Don't know") == "unknown");
    OptionReader reader(headed({"POL1"})[0], {ColumnUse::Kind::question, 0, ColumnUse::By::id, {}, {}},
                        small_questionnaire(), ExportFormat::table, nullptr);
    reader.add_labels({"es", {{"form.dont_know", "No s\u00E9"}, {"form.not_applicable", "No procede"}}});
    CHECK(reader.find_level("no s\u00E9") == cell_dont_know);
    CHECK(reader.find_level("No procede.") == cell_not_applicable);
}
