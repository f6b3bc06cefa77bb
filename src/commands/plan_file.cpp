// SPDX-License-Identifier: MIT
#include "commands/plan_file.hpp"
#include <fmt/format.h>
#include "base/file.hpp"
#include "commands/language.hpp"
#include "commands/load_workbook.hpp"
#include "commands/output.hpp"
#include "report/plan_table.hpp"

namespace socratic {

bool is_plan_table(std::string_view format) { return format == "csv" || format == "xlsx"; }

void check_plan_table(const CommandLine& line, const std::string& format) {
    const auto name = line.value("template");
    if (name != plan_template)
        throw usage_failure(
            fmt::format("only the plan is written as {}{}", format,
                        name ? fmt::format(", got the template '{}'", *name) : ": expected --template plan"),
            fmt::format("add --template {}, or choose pdf, html, docx or md", plan_template));
    for (const auto* look : {"theme", "as-of"})
        if (line.has(look))
            throw usage_failure(fmt::format("--{} says nothing of a plan as {}", look, format),
                                fmt::format("leave --{} out", look));
    refuse_several_languages(line, "a table has one language; run the command once more for another one");
}

void write_plan_table(const ReportFacts& facts, const std::string& format, const std::string& path) {
    const auto bytes = format == "csv" ? plan_csv(facts) : workbook_bytes(plan_workbook(facts));
    refuse_losing_table(path, bytes, TableKind::plan);
    write_file(path, bytes);
}

}  // namespace socratic
