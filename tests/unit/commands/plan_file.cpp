// SPDX-License-Identifier: MIT
#include "commands/plan_file.hpp"
#include <doctest/doctest.h>
#include "read/keys.hpp"
#include "report/plan_table.hpp"

using namespace socratic;

TEST_CASE("a plan is written with the columns it is read with") {
    std::vector<std::string_view> keys;
    for (const auto* table : all_tables(assessment_keys()))
        if (table->what == "action")
            for (const auto& key : table->keys) keys.push_back(key.name);
    CHECK(plan_columns() == keys);
}
