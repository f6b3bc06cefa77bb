// SPDX-License-Identifier: MIT
// A small community on disk, made at random: a questionnaire, members with their answers, a charter.
#pragma once
#include <filesystem>
#include <limits>
#include <random>
#include <string>
#include <vector>
#include "community_shown.hpp"

namespace socratic::attack {

inline const std::vector<std::string> folder_dimensions{"POL", "LEA", "RES"};

/// Of people; of every charter here.
constexpr long minimum_group = 5;

/// Whose names a charter shows.
enum class Names { hidden, consented, shown };

/// One round's answers: rows of cells, "" for none.
struct SheetOnDisk {
    std::string round;
    long invited = 0;
    std::vector<std::vector<std::string>> rows;
};

/// No two members share a word of these, and no word of ours is among them.
struct MemberOnDisk {
    std::string id, organisation, folder;
    std::string country, language;  ///< country "" when it says none
    long size = 0;                  ///< 0 when it says none
    bool sends_scores = false;      ///< keeps its answers at home; says nothing of what follows
    bool consents = false;
    std::string offers, seeks, aims;  ///< a dimension, or ""
    std::vector<SheetOnDisk> rounds;  ///< oldest first; one or two
};

/// What the program runs in; under a sanitizer with the leaks of libraries that are known.
std::vector<std::string> environment();

class FolderNetwork {
public:
    /// In a folder of its own below `scratch`; the program scores the answers that stay at home.
    FolderNetwork(std::string program, const std::filesystem::path& scratch, unsigned seed, long minimum,
                  Names names);

    std::string file() const { return (folder_ / "community.yaml").string(); }
    std::string key() const { return (folder_ / "community.key").string(); }
    long minimum() const { return minimum_; }
    Names names() const { return names_; }
    int year() const { return year_; }
    /// One member's answers cannot be read until the next change; false where none sends answers.
    bool break_sheet() const;
    void mend() const { write(); }

    const std::vector<MemberOnDisk>& members() const { return members_; }
    /// All that ever were members.
    const std::vector<MemberOnDisk>& everybody() const { return everybody_; }
    /// A year goes by: members leave, join, ask again, or get a late answer.
    void move_on();
    /// One member leaves, and another of its country, size and language joins.
    void exchange();
    /// The first year once more, less one member.
    void go_back();
    /// The members as the figures of a dimension see them, with rounds until the year; the last dimension is
    /// the response.
    std::vector<MemberInRun> in_run(Sameness sameness, int until = std::numeric_limits<int>::max()) const;

private:
    MemberOnDisk new_member();
    SheetOnDisk new_sheet(int year);
    void write() const;
    void write_answers(const MemberOnDisk& member, const std::filesystem::path& own) const;
    void send_scores(const MemberOnDisk& member, const std::filesystem::path& home) const;
    std::string word();
    void keep_at_home(MemberOnDisk& member);
    int below(int limit) { return static_cast<int>(random_() % static_cast<unsigned>(limit)); }
    bool happens(int per_cent) { return below(100) < per_cent; }

    std::string program_;
    std::filesystem::path folder_;
    std::mt19937 random_;
    long minimum_;
    Names names_;
    int year_ = 2024;
    std::vector<MemberOnDisk> members_, first_, everybody_;
};

}  // namespace socratic::attack
