// SPDX-License-Identifier: MIT
// Help, docs and cases are in step with the tables of commands and options.
#include <doctest/doctest.h>
#include <sys/stat.h>
#include <cstdlib>
#include <fstream>
#include <sstream>
#include "commands/completions.hpp"
#include "commands/help.hpp"
#include "commands/man_page.hpp"

using namespace socratic;

namespace {

const std::string source = SOCRATIC_WHEEL_SOURCE;

std::string text_of(const std::string& path) {
    std::ifstream file(path);
    std::stringstream text;
    text << file.rdbuf();
    return text.str();
}

bool is_there(const std::string& path) {
    struct stat status = {};
    return ::stat(path.c_str(), &status) == 0;
}

bool holds(const std::string& text, std::string_view part) { return text.find(part) != std::string::npos; }

/// The page with the text between "## Options" and the next heading replaced.
std::string with_options(const std::string& page, const std::string& options) {
    const std::string heading = "## Options\n";
    const auto start = page.find(heading);
    const auto end = page.find("\n## ", start + heading.size());
    REQUIRE(start != std::string::npos);
    REQUIRE(end != std::string::npos);
    return page.substr(0, start) + heading + "\n" + options + page.substr(end);
}

}  // namespace

TEST_CASE("the help of each command begins with an example and names every option") {
    for (const auto& command : command_table()) {
        CAPTURE(command.name);
        const auto help = command_help(command);
        CHECK(help.starts_with("Example:\n  socratic-wheel " + std::string(command.name)));
        for (const auto& option : options_of(command.name))
            CHECK(holds(help, "--" + std::string(option.name)));
        for (std::size_t at = 0; at < help.size(); at = help.find('\n', at) + 1) {
            const auto length = help.find('\n', at) - at;
            const bool is_example = holds(help.substr(at, length), "  socratic-wheel");
            CHECK_MESSAGE((length <= 80 || is_example), help.substr(at, length));
        }
    }
}

TEST_CASE("the program's help lists the commands in the order a user meets them") {
    const auto help = program_help();
    std::size_t last = 0;
    for (const auto* name : {"  init ", "  list ", "  check ", "  form ", "  score ", "  draw "}) {
        const auto at = help.find(name);
        CHECK(at != std::string::npos);
        CHECK(at > last);
        last = at;
    }
}

TEST_CASE("each command has a page whose options are those of the table") {
    for (const auto& command : command_table()) {
        CAPTURE(command.name);
        const auto path = source + "/docs/commands/" + std::string(command.name) + ".md";
        REQUIRE(is_there(path));
        const auto page = text_of(path);
        const auto expected = with_options(page, options_markdown(command));
        const char* golden = std::getenv("GOLDEN");
        if (golden != nullptr && std::string(golden) == "update") {
            std::ofstream(path) << expected;
            continue;
        }
        CHECK(page == expected);
        std::size_t last = 0;
        for (const char* heading : {"\n## Synopsis\n", "\n## Description\n", "\n## Options\n",
                                    "\n## Exit status\n", "\n## Examples\n", "\n## See also\n"}) {
            const auto at = page.find(heading);
            CHECK_MESSAGE((at != std::string::npos && at > last), heading);
            last = at;
        }
    }
}

TEST_CASE("each command has cases and one of them is its help") {
    for (const auto& command : command_table()) {
        CAPTURE(command.name);
        CHECK(is_there(source + "/tests/cli/" + std::string(command.name) + "/help/args"));
    }
}

TEST_CASE("each option is in the man page and in the completions") {
    for (const auto& command : command_table())
        for (const auto& option : options_of(command.name)) {
            CAPTURE(option.name);
            std::string dashed;
            for (const char letter : option.name) dashed += letter == '-' ? "\\-" : std::string(1, letter);
            CHECK(holds(command_man_page(command), "\\-\\-" + dashed));
            CHECK(holds(bash_completion(), "--" + std::string(option.name)));
            CHECK(holds(zsh_completion(), "--" + std::string(option.name) + "["));
            CHECK(holds(fish_completion(), " -l " + std::string(option.name)));
        }
}

TEST_CASE("every row of the table of options belongs to commands that there are") {
    for (const auto& option : option_table())
        for (const auto& name : choice_words(option.commands)) {
            CAPTURE(option.name);
            CHECK(find_command(name) != nullptr);
        }
}
