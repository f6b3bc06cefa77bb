// SPDX-License-Identifier: MIT
#include "forms/limesurvey_rows.hpp"
#include <doctest/doctest.h>

using namespace socratic;

TEST_CASE("a file has a byte order mark and a header and a line for each row") {
    const auto file =
        limesurvey_file({{LimeSurveyClass::setting, 0, "", "language", "en", "", "", ""},
                         {LimeSurveyClass::question, 7, "F", "POL", "Say \"yes\"", "<p>help</p>", "en", ""},
                         {LimeSurveyClass::answer, 7, "0", "m1", "-1", "", "en", "-1"}});
    CHECK(file ==
          "\xEF\xBB\xBFid\trelated_id\tclass\ttype/scale\tname\trelevance\ttext\thelp\tlanguage\tvalidation\t"
          "mandatory\tother\tdefault\tsame_default\tassessment_value\r\n"
          "\t\tS\t\tlanguage\t\ten\t\t\t\t\t\t\t\t\r\n"
          "7\t\tQ\tF\tPOL\t1\t\"Say \"\"yes\"\"\"\t<p>help</p>\ten\t\tN\tN\t\t\t\r\n"
          "7\t\tA\t0\tm1\t-1\t-1\t\ten\t\t\t\t\t\t-1\r\n");
}

TEST_CASE("plain text holds neither tags nor expressions nor what cuts a statement in two") {
    CHECK(limesurvey_text("a < b & c > d") == "a &lt; b &amp; c &gt; d");
    CHECK(limesurvey_text("{POL1} | x\ny") == "&#123;POL1&#125; &#124; x<br />y");
    CHECK(limesurvey_text("l’égalité") == "l’égalité");
}
