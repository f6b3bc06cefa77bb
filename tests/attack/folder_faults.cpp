// SPDX-License-Identifier: MIT
#include "folder_faults.hpp"
#include <fmt/format.h>
#include <sys/stat.h>
#include <algorithm>
#include <array>
#include <cmath>
#include <map>
#include <nlohmann/json.hpp>
#include <set>

namespace socratic::attack {
namespace {

namespace fs = std::filesystem;
using Json = nlohmann::json;
using Numbers = std::set<std::string>;

// --- names ---

enum class Ids { hidden, of_the_named };

bool is_named(const MemberOnDisk& member, Names names) {
    return names == Names::shown || (names == Names::consented && member.consents);
}

/// What tells who a member is, as far as the charter lets nobody know it.
std::vector<std::string> secrets_of(const MemberOnDisk& member, Names names, Ids ids = Ids::hidden) {
    std::vector<std::string> secrets{member.folder};
    if (!is_named(member, names)) secrets.push_back(member.organisation);
    if (!is_named(member, names) || ids == Ids::hidden) secrets.push_back(member.id);
    return secrets;
}

void look_for(const std::vector<std::string>& secrets, const std::vector<FileText>& texts, Found& found) {
    for (const auto& text : texts) {
        ++found.files;
        for (const auto& secret : secrets)
            if (text.all.find(secret) != std::string::npos)
                found.faults.push_back("'" + secret + "' stands in " + text.path.string());
    }
}

std::vector<std::string> all_secrets(const FolderNetwork& network, Names names, Ids ids,
                                     const MemberOnDisk* but = nullptr) {
    std::vector<std::string> secrets;
    for (const auto& member : network.everybody())
        if (but == nullptr || member.id != but->id)
            for (auto& secret : secrets_of(member, names, ids)) secrets.push_back(std::move(secret));
    return secrets;
}

// --- what is for the coordinator alone ---

bool is_for_owner(const fs::path& path) {
    struct stat status = {};
    return ::stat(path.c_str(), &status) == 0 && (status.st_mode & 07777U) == 0600;
}

/// Digests and the like: long enough that they cannot stand somewhere by chance.
void add_digests(const Json& json, std::vector<std::string>& digests) {
    if (json.is_structured()) {
        for (const auto& item : json) add_digests(item, digests);
    } else if (json.is_string()) {
        const std::string text = json;
        if (text.size() >= 16 && text.find(' ') == std::string::npos) digests.push_back(text);
    }
}

bool is_to_be_written(const fs::path& path, std::initializer_list<std::string> names) {
    static const std::array<std::string, 6> kinds{".html", ".pdf", ".docx", ".md", ".png", ".svg"};
    const auto name = path.filename().string();
    if (std::find(names.begin(), names.end(), name) != names.end()) return true;
    return (name.starts_with("report") || name.starts_with("wheel")) &&
           std::find(kinds.begin(), kinds.end(), path.extension().string()) != kinds.end();
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

/// How far apart the levels of each dimension are, as they are and as they are shown: what reports say of
/// changes, and of the community beside.
void add_differences(const std::map<std::string, std::vector<double>>& levels, Numbers& numbers) {
    const auto shown = [](double level) { return std::floor(level * 10 + 0.5 + 1e-9) / 10; };
    for (const auto& [dimension, list] : levels)
        for (const auto a : list)
            for (const auto b : list) {
                add_numbers(a - b, numbers);
                add_numbers(shown(a) - shown(b), numbers);
            }
}

void add_levels(const Json& dimensions, std::map<std::string, std::vector<double>>& levels) {
    for (const auto& dimension : dimensions)
        if (dimension.contains("mean") && dimension["mean"].is_number())
            levels[dimension["id"]].push_back(dimension["mean"]);
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

/// `results` shows how an invented person is counted; that one's score is of nobody.
std::string without_invented(std::string text) {
    for (const std::string said : {"is this person’s score: ", "est la valeur de cette personne : "}) {
        const auto at = text.find(said);
        if (at == std::string::npos) continue;
        const auto first = text.find_first_of("0123456789", at);
        if (first > at + said.size() + 3) continue;  // nothing but a mark or a blank before it
        text.erase(first, text.find_first_not_of("0123456789.,", first) - first);
    }
    return text;
}

/// What stands beside a number, for whoever looks into a fault.
std::string around(const std::string& text, const std::string& number) {
    const auto at = std::min(text.find(number), text.size());
    const auto first = at < 60 ? 0 : at - 60;
    return text.substr(first, 120);
}

void attack_texts(const std::vector<FileText>& texts, const Numbers& allowed, long minimum, Found& found) {
    for (const auto& text : texts)
        for (const auto& number : telling_numbers(without_invented(without_rule(text.read, minimum)))) {
            ++found.numbers;
            if (allowed.count(number) == 0)
                found.faults.push_back(number + " in " + text.path.string() + " comes from nowhere: ..." +
                                       around(text.read, number));
        }
}

/// A figure of fewer people than may be shown.
void attack_people(const Json& json, const std::string& where, Found& found) {
    if (!json.is_structured()) return;
    for (const auto& item : json) attack_people(item, where, found);
    if (!json.is_object() || !json.contains("n") || !json["n"].is_number()) return;
    if (json["n"].get<long>() < minimum_group && json.contains("mean") && json["mean"].is_number())
        found.faults.push_back("a mean of " + json["n"].dump() + " in " + where);
}

}  // namespace

RunTexts read_run(const FolderNetwork& network, const fs::path& output) {
    RunTexts texts;
    const auto scratch = output.string() + ".text";
    texts.community = texts_below(output / "community", scratch);
    for (const auto& member : network.members())
        if (fs::exists(output / "members" / member.id))
            texts.members.emplace_back(&member, texts_below(output / "members" / member.id, scratch));
    return texts;
}

void attack_names(const FolderNetwork& network, const RunTexts& texts, Names names, Found& found) {
    look_for(all_secrets(network, names, Ids::hidden), texts.community, found);
    // Whatever the charter says, a member's own folder names nobody else.
    for (const auto& [own, own_texts] : texts.members)
        look_for(all_secrets(network, Names::hidden, Ids::hidden, own), own_texts, found);
}

void attack_secrets(const FolderNetwork& network, const fs::path& output, const RunTexts& texts,
                    Found& found) {
    if (!is_for_owner(output / "run.json")) found.faults.push_back("others may read " + output.string());
    std::vector<std::string> secrets;
    add_digests(Json::parse(contents(output / "run.json")), secrets);
    if (network.names() != Names::shown) {
        if (!is_for_owner(network.key())) found.faults.push_back("others may read " + network.key());
        secrets.push_back(contents(network.key()).substr(0, 64));
    }
    const auto look = [&](const FileText& text, std::initializer_list<std::string> names) {
        if (!is_to_be_written(text.path, names))
            found.faults.push_back(text.path.string() + " is not to be there");
        for (const auto& secret : secrets)
            if (text.all.find(secret) != std::string::npos)
                found.faults.push_back("'" + secret + "' stands in " + text.path.string());
    };
    for (const auto& text : texts.community) look(text, {"community.json", "community.csv"});
    for (const auto& [own, own_texts] : texts.members)
        for (const auto& text : own_texts) look(text, {"scores.json"});
}

void attack_numbers(const fs::path& output, const RunTexts& texts, Found& found) {
    const auto community = Json::parse(contents(output / "community/community.json"));
    Numbers shared;
    add_numbers(community, shared);
    const long minimum = community["charter"]["minimum_members"];
    attack_texts(texts.community, shared, minimum, found);
    for (const auto& [member, own_texts] : texts.members) {
        const auto path = output / "members" / member->id / "scores.json";
        const auto scores = Json::parse(contents(path));
        attack_people(scores, path.string(), found);
        auto allowed = shared;
        add_numbers(scores, allowed);
        std::map<std::string, std::vector<double>> levels;
        if (community.contains("dimensions")) add_levels(community["dimensions"], levels);
        for (const auto& round : scores["rounds"]) add_levels(round["dimensions"], levels);
        add_differences(levels, allowed);
        attack_texts(own_texts, allowed, minimum, found);
    }
}

void attack_peers(const FolderNetwork& network, const fs::path& folder, Names names, Found& found) {
    const auto pages = texts_below(folder, folder.string() + ".text");
    found.pages += static_cast<long>(pages.size());
    look_for(all_secrets(network, names, Ids::of_the_named), pages, found);
    // Themes say how many members would learn, and how many offer it or, as their consent lets be said, could
    // show it.
    Numbers members;
    const auto suggestions = Json::parse(contents(folder / "peers.json"));
    for (const auto& theme : suggestions["themes"])
        for (const auto* part : {"learners", "teachers"}) add_numbers(theme[part], members);
    attack_texts(pages, members, network.minimum(), found);
}

}  // namespace socratic::attack
