// SPDX-License-Identifier: MIT
#include "folder_network.hpp"
#include <algorithm>
#include <cstdlib>
#include <fstream>
#include <stdexcept>
#include "commands/run_program.hpp"

namespace socratic::attack {
namespace {

namespace fs = std::filesystem;

/// By dimension.
const std::vector<std::vector<std::string>> questions{{"POL1", "POL2"}, {"LEA1", "LEA2"}, {"RES1"}};

void put(const fs::path& path, const std::string& text) {
    fs::create_directories(path.parent_path());
    std::ofstream(path, std::ios::binary) << text;
}

std::string questionnaire_text() {
    std::string text =
        "questionnaire: network-wheel\nversion: 1.0.0\nlanguages: [en, fr]\n"
        "title: {en: A wheel, fr: Une roue}\nscale: {min: 0, max: 5}\ndimensions:\n";
    const std::vector<std::string> names{"{en: Policy, fr: Politique}", "{en: Leadership, fr: Direction}",
                                         "{en: Means, fr: Moyens}"};
    for (std::size_t d = 0; d < questions.size(); ++d) {
        text += "  - id: " + folder_dimensions[d] + "\n    name: " + names[d] + "\n    questions:\n";
        for (const auto& id : questions[d])
            text +=
                "      - {id: " + id + ", text: {en: 'Statement " + id + ".', fr: 'Énoncé " + id + ".'}}\n";
    }
    return text;
}

std::string sheet_text(const SheetOnDisk& sheet) {
    std::string text;
    for (const auto& ids : questions)
        for (const auto& id : ids) text += (text.empty() ? "" : ",") + id;
    for (const auto& row : sheet.rows) {
        text += '\n';
        for (std::size_t c = 0; c < row.size(); ++c) text += (c > 0 ? "," : "") + row[c];
    }
    return text + '\n';
}

/// People with at least half of a dimension's questions answered with a level.
long scored(const SheetOnDisk& sheet, std::size_t dimension) {
    std::size_t first = 0;
    for (std::size_t d = 0; d < dimension; ++d) first += questions[d].size();
    const auto of = static_cast<long>(questions[dimension].size());
    return std::count_if(sheet.rows.begin(), sheet.rows.end(), [&](const auto& row) {
        long levels = 0;
        for (long q = 0; q < of; ++q) levels += row[first + static_cast<std::size_t>(q)] != "DK" ? 1 : 0;
        return 2 * levels >= of;
    });
}

std::string value_name(Sameness sameness, const SheetOnDisk& sheet) {
    return sameness == Sameness::round ? sheet.round : sheet.round + "#" + std::to_string(sheet.rows.size());
}

/// "" where too few were scored.
std::string level_name(Sameness sameness, const SheetOnDisk& sheet, std::size_t dimension) {
    return scored(sheet, dimension) < minimum_group ? std::string() : value_name(sameness, sheet);
}

std::string class_of_size(long size) {
    return size == 0 ? "" : size < 10 ? "1-9" : size < 50 ? "10-49" : "50-249";
}

/// What stands beside its answers or its scores, as keys of YAML with `end` after each.
std::string facts_text(const MemberOnDisk& member, const std::string& end) {
    std::string text;
    if (!member.language.empty()) text += "language: " + member.language + end;
    if (!member.country.empty()) text += "country: " + member.country + end;
    if (member.size != 0) text += "size: " + std::to_string(member.size) + end;
    return text + "peers: {consent: " + (member.consents ? "true" : "false") + ", offers: [" + member.offers +
           "], seeks: [" + member.seeks + "]}";
}

std::string word_of(Names names) {
    return names == Names::hidden ? "hidden" : names == Names::consented ? "consented" : "shown";
}

}  // namespace

std::vector<std::string> environment() {
    std::vector<std::string> list{"PATH=/usr/bin:/bin"};
    if (const char* leaks = std::getenv("LSAN_OPTIONS")) list.push_back(std::string("LSAN_OPTIONS=") + leaks);
    return list;
}

FolderNetwork::FolderNetwork(std::string program, const fs::path& scratch, unsigned seed, long minimum,
                             Names names)
    : program_(std::move(program)),
      folder_(scratch / ("network-" + std::to_string(seed))),
      random_(seed),
      minimum_(minimum),
      names_(names) {
    for (long i = minimum + below(8); i > 0; --i) members_.push_back(new_member());
    first_ = everybody_ = members_;
    write();
}

/// Of some, nothing but their figures is known then; of others the coordinator writes down what they say.
void FolderNetwork::keep_at_home(MemberOnDisk& member) {
    member.sends_scores = true;
    if (happens(50)) return;
    member.country = member.language = member.offers = member.seeks = "";
    member.size = 0;
    member.consents = false;
}

/// Letters that no word of a language holds in this order.
std::string FolderNetwork::word() {
    std::string letters = "q";
    for (int i = 0; i < 7; ++i) letters += "bcdfghjklmnpqrstvwxz"[below(20)];
    return letters;
}

SheetOnDisk FolderNetwork::new_sheet(int year) {
    SheetOnDisk sheet;
    sheet.round = std::to_string(year);
    const int people = happens(15) ? 3 + below(3) : 5 + below(9);  // a few are too small for figures
    sheet.invited = people + below(5);
    for (int p = 0; p < people; ++p) {
        std::vector<std::string> row;
        for (const auto& ids : questions)
            for (std::size_t q = 0; q < ids.size(); ++q)
                row.push_back(happens(6) ? "DK" : std::to_string(below(6)));
        sheet.rows.push_back(std::move(row));
    }
    return sheet;
}

MemberOnDisk FolderNetwork::new_member() {
    static const char* countries[] = {"CA", "SN", "CA", "SN", "CA", "SN", "ML", ""};
    static const long sizes[] = {6, 30, 6, 30, 6, 30, 0};
    MemberOnDisk member;
    member.id = word();
    member.organisation = word();
    member.folder = word();
    member.country = countries[below(8)];
    member.language = happens(50) ? "en" : "fr";
    member.size = sizes[below(7)];
    member.consents = happens(40);
    if (happens(50)) member.offers = folder_dimensions[static_cast<std::size_t>(below(3))];
    if (happens(50)) member.seeks = folder_dimensions[static_cast<std::size_t>(below(3))];
    if (member.seeks == member.offers) member.seeks.clear();
    if (happens(50)) member.aims = folder_dimensions[static_cast<std::size_t>(below(3))];
    if (happens(20)) keep_at_home(member);
    if (happens(60)) member.rounds.push_back(new_sheet(year_ - 2));
    member.rounds.push_back(new_sheet(year_));
    return member;
}

void FolderNetwork::move_on() {
    year_ += 2;
    const int most = 10 * below(8);  // per cent of the members that something happens to
    std::erase_if(members_, [&](const MemberOnDisk&) { return happens(most / 3); });
    for (auto& member : members_) {
        if (happens(most)) member.rounds.push_back(new_sheet(year_));
        if (member.rounds.size() > 2) member.rounds.erase(member.rounds.begin());
        if (happens(4)) member.rounds.back().rows.push_back({"1", "2", "3", "4", "5"});
    }
    for (int i = below(4); i > 0; --i) {
        members_.push_back(new_member());
        everybody_.push_back(members_.back());
    }
    write();
}

void FolderNetwork::exchange() {
    auto& leaving = members_[static_cast<std::size_t>(below(static_cast<int>(members_.size())))];
    auto joining = new_member();
    joining.sends_scores = false;
    if (leaving.sends_scores) keep_at_home(joining);
    joining.country = leaving.country;
    joining.size = leaving.size;
    joining.language = leaving.language;
    leaving = joining;
    everybody_.push_back(joining);
    write();
}

void FolderNetwork::go_back() {
    members_ = first_;
    members_.erase(members_.begin() + below(static_cast<int>(members_.size())));
    write();
}

bool FolderNetwork::break_sheet() const {
    for (const auto& member : members_) {
        if (member.sends_scores) continue;
        put(folder_ / "members" / member.folder / (member.rounds.back().round + ".csv"), "POL1\n9\n");
        return true;
    }
    return false;
}

void FolderNetwork::write_answers(const MemberOnDisk& member, const fs::path& own) const {
    std::string text = "assessment: " + member.id + "\norganisation: " + member.organisation +
                       "\nquestionnaire: ../../questionnaire.yaml\n";
    if (!member.aims.empty()) text += "targets: {" + member.aims + ": 5}\n";
    text += facts_text(member, "\n") + "\nrounds:\n";
    for (const auto& sheet : member.rounds) {
        put(own / (sheet.round + ".csv"), sheet_text(sheet));
        text += "  - {id: '" + sheet.round + "', date: " + sheet.round + "-03-01, answers: " + sheet.round +
                ".csv, invited: " +
                std::to_string(std::max(sheet.invited, static_cast<long>(sheet.rows.size()))) + "}\n";
    }
    put(own / "assessment.yaml", text);
}

/// What the program says of a member's answers, beside the folder of the others.
void FolderNetwork::send_scores(const MemberOnDisk& member, const fs::path& home) const {
    const auto sent = (folder_ / "sent" / (member.folder + ".json")).string();
    fs::create_directories(folder_ / "sent");
    const int status =
        socratic::run_program({{program_, "score", (home / "assessment.yaml").string(), "-o", sent},
                               environment(),
                               ".",
                               "/dev/null",
                               "/dev/null",
                               sent + ".errors"});
    if (status != 0) throw std::runtime_error(sent + " could not be made");
}

void FolderNetwork::write() const {
    for (const auto* part : {"members", "homes", "sent"}) fs::remove_all(folder_ / part);
    put(folder_ / "questionnaire.yaml", questionnaire_text());
    std::string list;
    for (const auto& member : members_) {
        const auto own = folder_ / (member.sends_scores ? "homes" : "members") / member.folder;
        write_answers(member, own);
        if (!member.sends_scores) continue;
        send_scores(member, own);
        list += "  - {scores: sent/" + member.folder + ".json, " + facts_text(member, ", ") + "}\n";
    }
    fs::create_directories(folder_ / "members");
    if (!fs::is_empty(folder_ / "members")) list += "  - {folder: members/}\n";
    put(file(),
        "community: network\nname: {en: A network, fr: Un réseau}\nquestionnaire: "
        "questionnaire.yaml\ncharter: {minimum_members: " +
            std::to_string(minimum_) + ", names: " + word_of(names_) + "}\nmembers:\n" + list);
}

std::vector<MemberInRun> FolderNetwork::in_run(Sameness sameness, int until) const {
    std::vector<MemberInRun> list;
    for (const auto& member : members_) {
        MemberInRun in_run{member.id, {member.country, class_of_size(member.size), member.language}, {}, {}};
        std::vector<const SheetOnDisk*> rounds;
        for (const auto& round : member.rounds)
            if (std::stoi(round.round) <= until) rounds.push_back(&round);
        if (rounds.empty()) continue;
        const auto& latest = *rounds.back();
        for (std::size_t d = 0; d < questions.size(); ++d) {
            in_run.latest.push_back(level_name(sameness, latest, d));
            const bool has_both = rounds.size() > 1 && !in_run.latest.back().empty();
            in_run.earlier.push_back(has_both ? level_name(sameness, *rounds.front(), d) : "");
        }
        const bool shows_response = static_cast<long>(latest.rows.size()) >= minimum_group;
        in_run.latest.push_back(shows_response ? value_name(sameness, latest) : "");
        in_run.earlier.emplace_back();
        list.push_back(std::move(in_run));
    }
    return list;
}

}  // namespace socratic::attack
