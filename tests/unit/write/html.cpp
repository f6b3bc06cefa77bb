// SPDX-License-Identifier: MIT
#include "write/html.hpp"
#include <doctest/doctest.h>

using namespace socratic;

TEST_CASE("text cannot leave its element or attribute") {
    CHECK(html_escaped("a < b & \"c\" > 'd'") == "a &lt; b &amp; &quot;c&quot; &gt; &#39;d&#39;");
    CHECK(html_escaped("Égalité") == "Égalité");
}

TEST_CASE("JSON cannot end the script that it stands in") {
    CHECK(json_for_script("{\"a\": \"</script><!-- & \u2028\u2029é\"}") ==
          "{\"a\": \"\\u003c/script\\u003e\\u003c!-- \\u0026 \\u2028\\u2029é\"}");
}
