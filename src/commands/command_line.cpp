// SPDX-License-Identifier: MIT
#include "commands/command_line.hpp"
#include <fmt/format.h>
#include <CLI/CLI.hpp>
#include <algorithm>
#include <cassert>
#include <charconv>
#include "base/nearest.hpp"

namespace socratic {
namespace {

const Option* find_option(const std::vector<Option>& options, std::string_view name) {
    const auto found =
        std::find_if(options.begin(), options.end(), [&](const auto& option) { return option.name == name; });
    return found == options.end() ? nullptr : &*found;
}

/// The nearest option to a word that is none, or where to look.
std::string hint_for(const std::string& word, const std::vector<Option>& options,
                     const std::string& see_help) {
    std::vector<std::string> known;
    for (const auto& option : options) known.push_back("--" + std::string(option.name));
    const auto name = word.substr(0, word.find('='));
    const auto guess = did_you_mean(name, known);
    return guess.empty() ? see_help : guess;
}

/// "svg, pdf or png"
std::string in_words(const std::vector<std::string>& choices) {
    std::string out;
    for (std::size_t i = 0; i < choices.size(); ++i) {
        if (i > 0) out += i + 1 == choices.size() ? " or " : ", ";
        out += choices[i];
    }
    return out;
}

bool is_plain_number(std::string_view text, bool point_allowed) {
    const auto point = text.find('.');
    const auto whole = text.substr(0, point);
    const auto digits = [](std::string_view part) {
        return !part.empty() && part.find_first_not_of("0123456789") == std::string_view::npos;
    };
    if (!digits(whole) || (whole.size() > 1 && whole[0] == '0') || whole.size() > 9) return false;
    if (point == std::string_view::npos) return true;
    return point_allowed && digits(text.substr(point + 1)) && text.size() < 20;
}

/// "first, second" in quotes is a list as well.
std::string without_blanks(std::string_view word) {
    const auto first = std::min(word.find_first_not_of(' '), word.size());
    return std::string(word.substr(first, word.find_last_not_of(' ') + 1 - first));
}

}  // namespace

Failure usage_failure(std::string message, std::string hint) {
    return Failure(std::move(message), std::move(hint), Status::command_line_wrong);
}

CommandLine::CommandLine(const Command& command, const std::vector<std::string>& words) : command_(&command) {
    const auto options = options_of(command.name);
    CLI::App app{std::string(command.summary), std::string(command.name)};
    app.set_help_flag();
    app.allow_extras();
    std::vector<std::vector<std::string>> given(options.size());
    std::vector<CLI::Option*> parsed;
    for (std::size_t i = 0; i < options.size(); ++i) {
        const auto& option = options[i];
        auto names = "--" + std::string(option.name);
        if (option.letter != '\0') names += std::string(",-") + option.letter;
        if (option.placeholder.empty())
            parsed.push_back(app.add_flag(names)->disable_flag_override());
        else
            parsed.push_back(app.add_option(names, given[i])
                                 ->expected(1)
                                 ->allow_extra_args(false)
                                 ->multi_option_policy(CLI::MultiOptionPolicy::TakeAll));
    }
    app.add_option("arguments", arguments_);
    try {
        app.parse(std::vector<std::string>(words.rbegin(), words.rend()));  // it wants them last first
    } catch (const CLI::ArgumentMismatch& mismatch) {
        const std::string what = mismatch.what();
        const auto name = what.substr(0, what.find(':'));
        throw usage_failure(fmt::format("expected a value after '{}'", name), see_help());
    } catch (const CLI::ParseError& error) {
        throw usage_failure(error.what(), see_help());
    }
    for (const auto& word : app.remaining())
        if (word.size() > 1 && word[0] == '-' && word != "--" && !has("help"))
            throw usage_failure(fmt::format("unknown option '{}'", word.substr(0, word.find('='))),
                                hint_for(word, options, see_help()));
    for (std::size_t i = 0; i < options.size(); ++i) {
        if (parsed[i]->count() == 0) continue;
        if (given[i].size() > 1)
            throw usage_failure(
                fmt::format("option '--{}' is given {} times", options[i].name, given[i].size()),
                "give it once; a list is one word with commas");
        values_[std::string(options[i].name)] = given[i].empty() ? std::string() : given[i].front();
    }
}

bool CommandLine::offers(std::string_view name) const {
    return find_option(options_of(command_->name), name) != nullptr;
}

bool CommandLine::has(std::string_view name) const {
    assert(find_option(options_of(command_->name), name) != nullptr);
    return values_.find(name) != values_.end();
}

std::optional<std::string> CommandLine::value(std::string_view name) const {
    assert(find_option(options_of(command_->name), name) != nullptr);
    const auto found = values_.find(name);
    if (found == values_.end()) return std::nullopt;
    return found->second;
}

std::string CommandLine::value_or(std::string_view name, std::string_view otherwise) const {
    return value(name).value_or(std::string(otherwise));
}

std::optional<std::string> CommandLine::choice(std::string_view name) const {
    auto given = value(name);
    if (!given) return std::nullopt;
    const auto options = options_of(command_->name);
    const auto choices = choice_words(find_option(options, name)->choices);
    if (std::find(choices.begin(), choices.end(), *given) != choices.end()) return given;
    const auto guess = did_you_mean(*given, choices);
    throw usage_failure(fmt::format("--{}: expected {}, got '{}'", name, in_words(choices), *given),
                        guess.empty() ? see_help() : guess);
}

std::optional<long> CommandLine::whole_number(std::string_view name, long least, long most) const {
    const auto given = value(name);
    if (!given) return std::nullopt;
    long number = 0;
    if (is_plain_number(*given, false)) std::from_chars(given->data(), given->data() + given->size(), number);
    if (!is_plain_number(*given, false) || number < least || number > most)
        throw usage_failure(
            fmt::format("--{}: expected a whole number from {} to {}, got '{}'", name, least, most, *given),
            see_help());
    return number;
}

std::optional<double> CommandLine::number(std::string_view name, double least, double most) const {
    const auto given = value(name);
    if (!given) return std::nullopt;
    double number = 0;
    if (is_plain_number(*given, true)) std::from_chars(given->data(), given->data() + given->size(), number);
    if (!is_plain_number(*given, true) || number < least || number > most)
        throw usage_failure(
            fmt::format("--{}: expected a number from {} to {}, got '{}'", name, least, most, *given),
            given->find(',') != std::string::npos ? "write it with a decimal point" : see_help());
    return number;
}

std::vector<std::string> CommandLine::list(std::string_view name) const {
    std::vector<std::string> words;
    const auto given = value(name);
    if (!given) return words;
    std::string_view rest = *given;
    for (;;) {
        const auto comma = rest.find(',');
        words.push_back(without_blanks(rest.substr(0, comma)));
        if (words.back().empty())
            throw usage_failure(
                fmt::format("--{}: expected words with commas between, got '{}'", name, *given),
                "a list is one word, such as first,second");
        if (comma == std::string_view::npos) return words;
        rest.remove_prefix(comma + 1);
    }
}

void CommandLine::check_arguments() const {
    auto name = std::string(command_->arguments);  // "[ID]" and "FILE..." without their marks
    name.erase(std::remove_if(name.begin(), name.end(), [](char c) { return c < 'A' || c > 'Z'; }),
               name.end());
    if (arguments_.size() < command_->least)
        throw usage_failure(fmt::format("expected {} after '{}'", name, command_->name), see_help());
    if (arguments_.size() > command_->most)
        throw usage_failure(fmt::format("expected one {}, got '{}' too", name, arguments_[command_->most]),
                            see_help());
}

std::string CommandLine::see_help() const {
    return fmt::format("socratic-wheel {} --help shows how it is used", command_->name);
}

}  // namespace socratic
