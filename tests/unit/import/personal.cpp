// SPDX-License-Identifier: MIT
#include "import/personal.hpp"
#include <doctest/doctest.h>
#include "import/import_fixture.hpp"

using namespace import_fixture;

namespace {

std::string why(const std::string& heading, const Questionnaire& questionnaire = small_questionnaire()) {
    auto columns = headed({heading});
    mark_personal_columns(columns, questionnaire);
    CHECK(is_personal(columns[0]) == !columns[0].why_dropped.empty());
    return columns[0].why_dropped;
}

}  // namespace

TEST_CASE("columns that say who somebody is are known in four languages") {
    for (const auto* name : {"Name", "Prénom :", "Nachname", "Nombre y apellidos", "FULL NAME"})
        CHECK(why(name) == "a name");
    for (const auto* mail : {"E-mail", "Courriel", "e-mail adresse", "Correo electrónico", "Email Address"})
        CHECK(why(mail) == "an e-mail address");
    for (const auto* ip : {"IP address", "Adresse IP", "IP-Adresse", "ipaddr"})
        CHECK(why(ip) == "an IP address");
    for (const auto* place : {"GPS", "Längengrad", "_q_longitude"}) CHECK(why(place) == "where somebody was");
    for (const auto* device : {"deviceid", "User agent", "Appareil"}) CHECK(why(device) == "a device");
    for (const auto* user : {"Nom d'utilisateur", "Enumerator", "Staff ID"})
        CHECK(why(user) == "who somebody is");
    CHECK(why("Téléphone") == "a telephone number");
    CHECK(why("Date of birth") == "a date of birth");
}

TEST_CASE("what only sounds so is kept") {
    for (const auto* heading : {"Name of the policy", "We have an e-mail list", "Office", "Team"})
        CHECK(why(heading).empty());
}

TEST_CASE("what the questionnaire itself asks is kept") {
    auto questionnaire = small_questionnaire();
    questionnaire.facts.push_back({"device", both("Your device", "Votre appareil"), {}});
    CHECK(why("Device", questionnaire).empty());
    CHECK(why("Votre appareil", questionnaire).empty());
    CHECK(why("Device") == "a device");
}
