// SPDX-License-Identifier: MIT
#include <doctest/doctest.h>
#include "forms/print_fixture.hpp"

using namespace socratic;

TEST_CASE("a spectrum prints as a grid of its descriptions with boxes for today and the aim") {
    for (const auto* language : {"en", "fr"})
        for (const auto* size : {"A4", "letter", "A4-landscape", "A5", "300x420"}) {
            CAPTURE(language);
            CAPTURE(size);
            const auto questionnaire = printed::shipped("gender-spectrum");
            const auto pages = printed::pages(questionnaire, {language, size, {0}});
            for (const auto& dimension : questionnaire.dimensions) {
                std::string described;
                int today = 0, aim = 0;
                for (const auto& page : pages) {
                    described += printed::text_of(page, dimension.id + " level 4");
                    today += printed::boxes_of(page, dimension.id + " boxes");
                    aim += printed::boxes_of(page, aim_id(dimension.id) + " boxes");
                }
                CAPTURE(dimension.id);
                CHECK(described.size() > 20);
                CHECK(today == 5 + 3);
                CHECK(aim == 5 + 3);
            }
            for (const auto& page : pages) CHECK(printed::faults(page).empty());
        }
}
