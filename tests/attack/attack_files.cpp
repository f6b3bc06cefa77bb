// SPDX-License-Identifier: MIT
// Attacks the charter where it counts, in the files: the program runs over communities made at random, of
// successive years, and everything in DIR/community and in any one member's folder is read. Nobody else's
// name, id or path may stand there, no number that community.json or the member's own scores do not show, and
// from what community.json shows of all runs no figure of fewer members than the minimum may follow; as that
// is three at least, whoever knows its own figures is left with two others.
// usage: attack_files PROGRAM SCRATCH [SEED]
#include <fmt/format.h>
#include <sys/stat.h>
#include <algorithm>
#include <cmath>
#include <cstdio>
#include <cstdlib>
#include <fstream>
#include <map>
#include <nlohmann/json.hpp>
#include <set>
#include <sstream>
#include "commands/run_program.hpp"
#include "folder_network.hpp"
#include "numbers.hpp"

using namespace socratic::attack;
namespace fs = std::filesystem;

namespace {

using Json = nlohmann::json;
using Numbers = std::set<std::string>;

struct Totals {
    int runs = 0, shown = 0, figures = 0, files = 0, numbers = 0, faults = 0;
};
Totals totals;

void complain(const std::string& what) {
    std::printf("%s\n", what.c_str());
    ++totals.faults;
}

std::string contents(const fs::path& path) {
    std::ostringstream text;
    text << std::ifstream(path, std::ios::binary).rdbuf();
    return text.str();
}

std::vector<fs::path> files_below(const fs::path& folder) {
    std::vector<fs::path> files;
    for (const auto& entry : fs::recursive_directory_iterator(folder))
        if (entry.is_regular_file()) files.push_back(entry.path());
    return files;
}

/// Whether the charter's rule about earlier runs is in force.
enum class Rule { in_force, off };

bool run_community(const std::string& program, const FolderNetwork& network, const std::string& output,
                   Rule rule) {
    const auto errors = output + ".errors";
    std::vector<std::string> words{program, "community", network.file(), "-o", output, "-l", "en,fr"};
    if (rule == Rule::off) words.insert(words.end(), {"--figures", "--accept-difference"});
    const int status = socratic::run_program({words, {}, ".", "/dev/null", "/dev/null", errors});
    if (status != 0)
        complain(network.file() + ": status " + std::to_string(status) + ", " + contents(errors));
    return status == 0;
}

// --- names ---

/// What tells who a member is, as far as the charter lets nobody know it.
std::vector<std::string> secrets_of(const MemberOnDisk& member, bool is_named) {
    if (is_named) return {member.id, member.folder};
    return {member.id, member.organisation, member.folder};
}

void look_for(const std::vector<std::string>& secrets, const fs::path& folder) {
    for (const auto& path : files_below(folder)) {
        ++totals.files;
        const auto text = fs::relative(path, folder).string() + "\n" + contents(path);
        for (const auto& secret : secrets)
            if (text.find(secret) != std::string::npos)
                complain("'" + secret + "' stands in " + path.string());
    }
}

void attack_names(const FolderNetwork& network, const fs::path& output, bool are_consented) {
    for (const auto& member : network.everybody())
        look_for(secrets_of(member, are_consented && member.consents), output / "community");
    for (const auto& own : network.members()) {
        std::vector<std::string> secrets;
        for (const auto& other : network.everybody())
            if (other.id != own.id)
                for (auto& secret : secrets_of(other, are_consented && other.consents))
                    secrets.push_back(std::move(secret));
        look_for(secrets, output / "members" / own.id);
    }
}

// --- files for the coordinator alone ---

bool is_for_owner(const fs::path& path) {
    struct stat status = {};
    return ::stat(path.c_str(), &status) == 0 && (status.st_mode & 07777U) == 0600;
}

void attack_key(const FolderNetwork& network, const fs::path& output) {
    if (!is_for_owner(network.key())) complain("others may read " + network.key());
    if (!is_for_owner(output / "run.json")) complain("others may read " + (output / "run.json").string());
    const auto key = contents(network.key()).substr(0, 64);
    for (const auto& path : files_below(output))
        if (path.extension() == ".key" || contents(path).find(key) != std::string::npos)
            complain("the key lies in " + path.string());
}

// --- numbers ---

/// Every number in the JSON as texts may write it: with none to two decimals, halves rounded up.
void add_numbers(const Json& json, Numbers& numbers) {
    if (json.is_structured()) {
        for (const auto& item : json) add_numbers(item, numbers);
    } else if (json.is_number()) {
        numbers.insert(json.dump());
        for (const int decimals : {0, 1, 2}) {
            const auto parts = std::pow(10, decimals);
            const auto rounded = std::floor(std::abs(json.get<double>()) * parts + 0.5 + 1e-9) / parts;
            numbers.insert(fmt::format("{:.{}f}", rounded, decimals));
        }
    }
}

/// How far apart the levels of each dimension are: what reports say of changes, and of the community beside.
void add_differences(const std::map<std::string, std::vector<double>>& levels, Numbers& numbers) {
    for (const auto& [dimension, list] : levels)
        for (const auto a : list)
            for (const auto b : list) add_numbers(a - b, numbers);
}

void add_levels(const Json& dimensions, std::map<std::string, std::vector<double>>& levels) {
    for (const auto& dimension : dimensions)
        if (dimension.contains("mean") && dimension["mean"].is_number())
            levels[dimension["id"]].push_back(dimension["mean"]);
}

/// As people read it; a comma between cells is no decimal mark.
std::string readable(const fs::path& path) {
    auto text = contents(path);
    const auto kind = path.extension();
    if (kind == ".svg" || kind == ".html") return without_tags(text);
    if (kind == ".csv") std::replace(text.begin(), text.end(), ',', '\n');
    return text;
}

/// Numbers with a decimal, and those that count members.
std::vector<std::string> telling_numbers(std::string text) {
    std::vector<std::string> numbers;
    for (auto number : numbers_in(text)) {
        const auto mark = number.find_first_of(".,");
        if (mark == std::string::npos || number.find_first_of(".,", mark + 1) != std::string::npos) continue;
        number[mark] = '.';
        numbers.push_back(number);
    }
    for (const std::string word : {" member", " membre"})
        for (auto at = text.find(word); at != std::string::npos; at = text.find(word, at + 1)) {
            const auto before = numbers_in(text.substr(at < 4 ? 0 : at - 4, at < 4 ? at : 4));
            if (!before.empty() && text[at - 1] >= '0' && text[at - 1] <= '9')
                numbers.push_back(before.back());
        }
    return numbers;
}

/// The document for all members says, twice in each language, from how many on the middle half is shown. As
/// a number of members it may stand in these sentences only.
std::string without_rule(std::string text, long minimum) {
    for (const auto* rule : {"is shown from {} members on", "est montrée à partir de {} membres"}) {
        const auto said = fmt::format(fmt::runtime(rule), 2 * minimum);
        for (auto at = text.find(said); at != std::string::npos; at = text.find(said, at))
            text.erase(at, said.size());
    }
    return text;
}

void attack_numbers(const fs::path& folder, const Numbers& allowed, long minimum) {
    for (const auto& path : files_below(folder)) {
        const auto kind = path.extension();
        if (kind != ".svg" && kind != ".csv" && kind != ".html" && kind != ".md") continue;
        for (const auto& number : telling_numbers(without_rule(readable(path), minimum))) {
            ++totals.numbers;
            if (allowed.count(number) == 0) complain(number + " in " + path.string() + " comes from nowhere");
        }
    }
}

void attack_all_numbers(const FolderNetwork& network, const fs::path& output) {
    const auto community = Json::parse(contents(output / "community/community.json"));
    Numbers shared;
    add_numbers(community, shared);
    const long minimum = community["charter"]["minimum_members"];
    attack_numbers(output / "community", shared, minimum);
    for (const auto& member : network.members()) {
        const auto folder = output / "members" / member.id;
        const auto scores = Json::parse(contents(folder / "scores.json"));
        auto allowed = shared;
        add_numbers(scores, allowed);
        std::map<std::string, std::vector<double>> levels;
        if (community.contains("dimensions")) add_levels(community["dimensions"], levels);
        for (const auto& round : scores["rounds"]) add_levels(round["dimensions"], levels);
        add_differences(levels, allowed);
        attack_numbers(folder, allowed, minimum);
    }
}

// --- subtraction ---

/// What a run showed, and of whom.
struct RunShown {
    Json json;
    std::map<Sameness, std::vector<MemberInRun>> members;
};

RunShown read_run(const FolderNetwork& network, const fs::path& output) {
    RunShown run{Json::parse(contents(output / "community/community.json")), {}};
    for (const auto sameness : {Sameness::value, Sameness::round})
        run.members[sameness] = network.in_run(sameness);
    ++totals.runs;
    totals.shown += run.json.contains("dimensions") ? 1 : 0;
    return run;
}

void add_response(const RunShown& run, Sameness sameness, ShownSums& shown) {
    if (!run.json.contains("response") || !run.json["response"].contains("mean")) return;
    std::vector<Term> terms;
    for (const auto& member : run.members.at(sameness))
        if (!member.latest.back().empty()) terms.push_back({member.id, member.latest.back()});
    if (run.json["response"]["n"].get<std::size_t>() != terms.size())
        complain("the response is of other members");
    shown.add(terms);
}

/// How many dimensions give a figure of few members away.
int attack_figures(const std::string& name, const std::vector<RunShown>& runs, long minimum, Rule rule) {
    int leaks = 0;
    for (const auto sameness : {Sameness::value, Sameness::round})
        for (std::size_t d = 0; d <= folder_dimensions.size(); ++d) {
            ShownSums shown;
            for (const auto& run : runs)
                if (d == folder_dimensions.size())
                    add_response(run, sameness, shown);
                else
                    for (const auto& complaint : add_dimension(run.json, d, run.members.at(sameness), shown))
                        complain(name + ": " + complaint);
            totals.figures += static_cast<int>(shown.size());
            const auto few = shown.find_few(minimum);
            if (few.empty()) continue;
            ++leaks;
            if (rule == Rule::off) continue;
            std::string who;
            for (const auto& member : few) who += " " + member;
            complain(name + ", minimum " + std::to_string(minimum) + ": a figure of" + who);
        }
    return leaks;
}

/// Two years of a community, and the first of them again, not quite as it was; how many leaks there are.
int attack_network(const std::string& program, const fs::path& scratch, unsigned seed, Rule rule) {
    const long minimum = 3 + static_cast<long>(seed % 3);
    const bool are_consented = seed % 4 == 0;
    FolderNetwork network(scratch, seed, minimum, are_consented ? "consented" : "hidden");
    const auto output = scratch / ("out-" + std::to_string(seed));
    fs::remove_all(output);
    std::vector<RunShown> runs;
    int leaks = 0;
    for (int year = 0; year < 3; ++year) {
        if (year == 1) network.move_on();
        if (year == 2) network.go_back();
        if (network.members().empty() || !run_community(program, network, output.string(), rule)) break;
        runs.push_back(read_run(network, output));
        leaks = attack_figures(output.string(), runs, minimum, rule);
        if (rule == Rule::off) continue;
        attack_names(network, output, are_consented);
        attack_key(network, output);
        attack_all_numbers(network, output);
    }
    return leaks;
}

}  // namespace

int main(int argc, char** argv) {
    if (argc < 3) return 2;
    const fs::path scratch = argv[2];
    fs::remove_all(scratch);
    fs::create_directories(scratch);
    if (argc > 3) {
        attack_network(argv[1], scratch, static_cast<unsigned>(std::atol(argv[3])), Rule::in_force);
        return totals.faults == 0 ? 0 : 1;
    }
    for (unsigned seed = 1; seed <= 12; ++seed) attack_network(argv[1], scratch, seed, Rule::in_force);
    std::printf("%d runs, %d with figures, %d figures, %d files, %d numbers, %d faults\n", totals.runs,
                totals.shown, totals.figures, totals.files, totals.numbers, totals.faults);
    // An attack on nothing would find nothing, and one that cannot succeed says nothing.
    const bool is_much = totals.shown > totals.runs / 3 && totals.figures > 4 * totals.shown &&
                         totals.numbers > 100 && totals.files > 100;
    int found = 0;
    for (unsigned seed = 1; seed <= 3; ++seed) found += attack_network(argv[1], scratch, seed, Rule::off);
    std::printf("%d leaks where every difference is accepted\n", found);
    return totals.faults == 0 && is_much && found > 0 ? 0 : 1;
}
