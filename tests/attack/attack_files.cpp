// SPDX-License-Identifier: MIT
// Attacks the charter where it counts, in the files: the program runs over communities made at random,
// several times each, and everything in DIR/community, in any one member's folder and on the pages of peers
// is read. Nobody else's name, id or path may stand there, nothing of run.json, no number that community.json
// or the member's own scores do not show, and from what community.json shows of all runs no figure of fewer
// members than the minimum may follow; as that is three at least, whoever knows its own figures is left with
// two others. usage: attack_files PROGRAM SCRATCH [COMMUNITIES [FIRST]]
#include <algorithm>
#include <array>
#include <cstdio>
#include <cstdlib>
#include <exception>
#include <fstream>
#include <map>
#include <nlohmann/json.hpp>
#include "commands/run_program.hpp"
#include "folder_faults.hpp"

using namespace socratic::attack;
namespace fs = std::filesystem;

namespace {

using Json = nlohmann::json;
using Words = std::vector<std::string>;

struct Totals {
    int runs = 0, shown = 0, figures = 0, reports = 0;
    Found found;
};
Totals totals;

void complain(const std::string& what) { totals.found.faults.push_back(what); }

/// Whether the charter's rule about earlier runs is in force.
enum class Rule { in_force, off };

int run(Words words, const std::string& errors) {
    return socratic::run_program({std::move(words), environment(), ".", "/dev/null", "/dev/null", errors});
}

// --- what is run ---

/// What happens before a run, or how it is run.
enum class Step { first, only, move_on, exchange, earlier_year, go_back, elsewhere, unseen };

std::vector<Step> steps_of(unsigned seed) {
    switch (seed % 5) {
        case 0:
            return {Step::first, Step::only, Step::move_on, Step::go_back};
        case 1:
            return {Step::first, Step::unseen, Step::exchange, Step::move_on, Step::earlier_year};
        case 2:
            return {Step::earlier_year, Step::first, Step::move_on, Step::only};
        case 3:
            return {Step::first, Step::elsewhere, Step::exchange, Step::move_on};
        default:
            return {Step::first, Step::move_on, Step::unseen, Step::exchange, Step::go_back};
    }
}

/// How reports are written: by kind, and of what template.
Words report_options(unsigned seed, Step step) {
    static const std::array<std::string, 4> kinds{"pdf", "html", "md", "html"};
    static const std::array<std::string, 6> templates{"member",   "member", "board",
                                                      "workshop", "member", "results"};
    const bool is_word = step == Step::only && seed % 4 == 0;  // slow
    return {"-l",         "en,fr",
            "-f",         is_word ? "docx" : kinds[(seed / 2) % kinds.size()],
            "--template", templates[seed % templates.size()]};
}

struct Situation {
    std::string program;
    FolderNetwork& network;
    fs::path output;
    unsigned seed;
    Rule rule;
};

void happen(Step step, FolderNetwork& network) {
    if (step == Step::move_on || step == Step::elsewhere || step == Step::unseen) network.move_on();
    if (step == Step::exchange) network.exchange();
    if (step == Step::go_back) network.go_back();
}

/// A run without a member whose sheet is broken, of which nothing is handed out. True where it has figures:
/// then the next one may differ from it by that member.
bool run_unseen(const Situation& now) {
    if (!now.network.break_sheet()) return false;
    run({now.program, "community", now.network.file(), "-o", now.output.string(), "--figures"},
        now.output.string() + ".errors");
    now.network.mend();
    return Json::parse(contents(now.output / "community/community.json")).contains("dimensions");
}

bool run_community(Situation& now, Step step) {
    const auto& network = now.network;
    const auto errors = now.output.string() + ".errors";
    const auto before = now.output;
    if (step == Step::elsewhere) now.output += "-elsewhere";
    Words words{now.program, "community", network.file(), "-o", now.output.string()};
    const auto add = [&](const Words& more) { words.insert(words.end(), more.begin(), more.end()); };
    if (now.rule == Rule::off)
        add({"--figures", "--accept-difference"});
    else
        add(report_options(now.seed, step));
    if (step == Step::unseen && now.rule == Rule::in_force && run_unseen(now)) add({"--accept-difference"});
    if (step == Step::elsewhere) add({"--previous", before.string()});
    if (step == Step::only) add({"--only", network.members().front().id});
    if (step == Step::earlier_year) add({"--year", std::to_string(network.year() - 1)});
    const int status = run(words, errors);
    // A year before all answers is refused, which shows nothing.
    if (status == 2 && contents(errors).find("no member has a round with answers of") != std::string::npos)
        return false;
    if (status != 0)
        complain(network.file() + ": status " + std::to_string(status) + ", " + contents(errors));
    return status == 0;
}

void run_peers(const Situation& now, Names names) {
    const auto folder = now.output.string() + "-peers";
    fs::create_directories(folder);
    const auto errors = now.output.string() + ".errors";
    for (const std::string page : {"peers.json", "peers.csv", "peers.md"})
        if (run({now.program, "peers", now.network.file(), "-o", folder + "/" + page}, errors) != 0)
            complain(page + ": " + contents(errors));
    // Without a match there is no page, which is an error.
    run({now.program, "peers", now.network.file(), "-f", "md", "--exchange", folder + "/exchange"}, errors);
    attack_peers(now.network, folder, names, totals.found);
}

// --- subtraction ---

/// What a run showed, and of whom.
struct RunShown {
    Json json;
    std::map<Sameness, std::vector<MemberInRun>> members;
};

RunShown read_shown(const Situation& now, Step step) {
    RunShown shown{Json::parse(contents(now.output / "community/community.json")), {}};
    for (const auto sameness : {Sameness::value, Sameness::round})
        shown.members[sameness] = step == Step::earlier_year
                                      ? now.network.in_run(sameness, now.network.year() - 1)
                                      : now.network.in_run(sameness);
    ++totals.runs;
    totals.shown += shown.json.contains("dimensions") ? 1 : 0;
    return shown;
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

/// Several runs of one community; in how many dimensions figures of few are given away.
int attack_network(const std::string& program, const fs::path& scratch, unsigned seed, Rule rule) {
    const long minimum = 3 + static_cast<long>(seed % 3);
    const auto names = seed % 4 == 0 ? Names::consented : seed % 4 == 3 ? Names::shown : Names::hidden;
    FolderNetwork network(program, scratch, seed, minimum, names);
    Situation now{program, network, scratch / ("out-" + std::to_string(seed)), seed, rule};
    for (const auto* part : {"", "-elsewhere"}) fs::remove_all(now.output.string() + part);
    std::vector<RunShown> runs;
    int leaks = 0;
    for (const auto step : steps_of(seed)) {
        happen(step, network);
        if (network.members().empty()) break;
        if (!run_community(now, step)) continue;
        runs.push_back(read_shown(now, step));
        leaks = attack_figures(now.output.string(), runs, minimum, rule);
        if (rule == Rule::off) continue;
        const auto texts = read_run(network, now.output);
        attack_names(network, texts, names, totals.found);
        attack_secrets(network, now.output, texts, totals.found);
        attack_numbers(now.output, texts, totals.found);
    }
    if (rule == Rule::in_force && !network.members().empty()) run_peers(now, names);
    return leaks;
}

// --- controls: an attack that cannot succeed says nothing ---

/// The faults found where names are shown, and where files are for the coordinator.
bool finds_faults(const std::string& program, const fs::path& scratch) {
    FolderNetwork network(program, scratch, 1000, 3, Names::shown);
    Situation now{program, network, scratch / "out-control", 1, Rule::in_force};
    if (!run_community(now, Step::first)) return false;
    Found names, secrets, numbers;
    attack_names(network, read_run(network, now.output), Names::hidden, names);
    fs::copy_file(now.output / "run.json", now.output / "community/run.json");
    attack_secrets(network, now.output, read_run(network, now.output), secrets);
    // Levels that community.json does not show, as if it had hidden them.
    auto json = Json::parse(contents(now.output / "community/community.json"));
    json.erase("dimensions");
    std::ofstream(now.output / "community/community.json") << json;
    attack_numbers(now.output, read_run(network, now.output), numbers);
    std::printf("%zu names, %zu secrets and %zu numbers found where nothing is hidden\n", names.faults.size(),
                secrets.faults.size(), numbers.faults.size());
    return names.faults.size() >= network.members().size() && !secrets.faults.empty() &&
           !numbers.faults.empty();
}

int attack_all(const std::string& program, const fs::path& scratch, unsigned first, unsigned communities) {
    for (unsigned seed = first; seed < first + communities; ++seed)
        attack_network(program, scratch, seed, Rule::in_force);
    for (const auto& fault : totals.found.faults) std::printf("%s\n", fault.c_str());
    std::printf(
        "%d runs, %d with figures, %d figures, %ld files, %ld pages of peers, %ld numbers, %zu faults\n",
        totals.runs, totals.shown, totals.figures, totals.found.files, totals.found.pages,
        totals.found.numbers, totals.found.faults.size());
    const bool is_much = totals.shown > totals.runs / 3 && totals.figures > 4 * totals.shown &&
                         totals.found.numbers > 20 * totals.runs && totals.found.files > 10 * totals.runs &&
                         totals.found.pages > 3 * static_cast<long>(communities);
    if (!is_much) std::printf("too little was shown for the attack to mean anything\n");
    int leaks = 0;
    for (unsigned seed = 1; seed <= 3; ++seed) leaks += attack_network(program, scratch, seed, Rule::off);
    std::printf("%d leaks where every difference is accepted\n", leaks);
    const bool finds = finds_faults(program, scratch);
    return totals.found.faults.empty() && is_much && leaks > 0 && finds ? 0 : 1;
}

}  // namespace

int main(int argc, char** argv) {
    if (argc < 3) return 2;
    try {
        const fs::path scratch = argv[2];
        fs::remove_all(scratch);
        fs::create_directories(scratch);
        const auto number = [&](int at, long usual) {
            return static_cast<unsigned>(argc > at ? std::atol(argv[at]) : usual);
        };
        return attack_all(argv[1], scratch, number(4, 1), number(3, 6));
    } catch (const std::exception& failure) {
        std::printf("%s\n", failure.what());
        return 1;
    }
}
