// SPDX-License-Identifier: MIT
#include "import/recognise.hpp"
#include <doctest/doctest.h>
#include "import/export_fixture.hpp"

using namespace import_fixture;

namespace {

/// "limesurvey: reason", with "or odk" when it is a close call.
std::string recognised(std::vector<std::vector<std::string>> rows) {
    const auto found = recognise_export(top_of(std::move(rows)));
    auto out = std::string(name_of(found.format)) + ": " + found.reason;
    if (found.runner_up != found.format) out += " or " + std::string(name_of(found.runner_up));
    return out;
}

}  // namespace

TEST_CASE("each tool is recognised by what its exports have and said with the reason") {
    CHECK(recognised({{"start", "q", "_uuid", "_submission_time"}}) ==
          "kobotoolbox: the header has '_uuid' and '_submission_time'");
    CHECK(recognised({{"SubmissionDate", "g-q", "KEY"}}) == "odk: the header has 'KEY' and 'SubmissionDate'");
    CHECK(recognised({{"g-q", "meta-instanceID", "KEY"}}) ==
          "odk: the header has 'KEY' and 'meta-instanceID'");
    CHECK(recognised({{"id", "submitdate", "lastpage", "Q[1]"}}) ==
          "limesurvey: the header has 'submitdate' and 'lastpage'");
    CHECK(recognised({{"id. Response ID", "submitdate. Date submitted", "lastpage. Last page"}}) ==
          "limesurvey: the header has 'submitdate' and 'lastpage'");
    CHECK(recognised({{"Antwort ID", "Frage [ Aussage ]"}}) ==
          "limesurvey: the first column is 'Antwort ID' and others end in a statement in brackets");
    CHECK(recognised({{"Timestamp", "How are you?"}}) ==
          "google-forms: the first column is 'Timestamp' and the others are headed by questions");
    CHECK(recognised({{"Zeitstempel", "Alter"}}) == "google-forms: the first column is 'Zeitstempel'");
    CHECK(recognised({{"Id", "Hora de inicio", "Hora de finalización", "Nombre"}}) ==
          "microsoft-forms: the first columns are 'Id', 'Hora de inicio' and 'Hora de finalización'");
    CHECK(recognised({{"RespondentID", "Q", ""}, {"", "a", "Response"}}) ==
          "surveymonkey: the first column is 'RespondentID' and row 2 has 'Response'");
    CHECK(recognised({{"Q1"}, {"Wording"}, {"{'ImportId': 'QID1'}"}}) ==
          "qualtrics: row 3 has import ids such as {'ImportId': 'QID1'}");
    CHECK(recognised({{"V1", "V2", "Q1"}, {"ResponseID", "ResponseSet", "Wording"}}) ==
          "qualtrics-legacy: row 1 begins with 'V1' and row 2 with 'ResponseID'");
    CHECK(recognised({{"Submitter", "Submitter Email", "Submission Date", "S: Q"}}) ==
          "indico: the header has 'Submitter' and 'Submission Date'");
    CHECK(recognised({{"respondent", "POL1"}}) ==
          "answer-sheet: the first column is 'respondent' and the others are headed by ids");
    CHECK(recognised({{"We have a policy", "Name"}}) ==
          "table: the header is of no survey tool that is known");
}

TEST_CASE("a close call is said") {
    CHECK(recognised({{"_uuid", "_submission_time", "KEY", "instanceID"}}) ==
          "kobotoolbox: the header has '_uuid' and '_submission_time' or odk");
}

TEST_CASE("every format that is a table has a profile under its own name") {
    for (const auto& name : format_names()) {
        const auto format = *find_format(name);
        const bool is_table = format != ExportFormat::phone_form && format != ExportFormat::phone_codes;
        CHECK((find_profile(format) != nullptr) == is_table);
    }
}
