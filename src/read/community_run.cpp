// SPDX-License-Identifier: MIT
#include "read/community_run.hpp"
#include <algorithm>
#include <charconv>
#include "base/problem.hpp"
#include "read/json_reading.hpp"

namespace socratic {
namespace {

constexpr const char* hint =
    "without it the program cannot tell what earlier runs showed; put the file back from a copy, or choose a "
    "new folder and say with --accept-difference that the figures may differ by a few members";

class RunReader : JsonReading {
public:
    explicit RunReader(const std::string& file) : JsonReading(file, hint) {}

    CommunityRun read(const std::string& text_of_file) {
        const auto root = parse(text_of_file);
        if (root.kind != JsonKind::object || find_member(root, "published") == nullptr)
            throw Failure(Problem{Severity::error,
                                  {file(), 0, 0, {}},
                                  "expected the record of a run, which 'community' writes",
                                  hint});
        CommunityRun run;
        run.community = text(root, "community").value_or("");
        if (const auto year = count(root, "year")) run.year = static_cast<int>(*year);
        run.digest = text(root, "digest").value_or("");
        if (const auto* members = list(root, "members"))
            for (const auto& item : members->items) run.members.push_back(read_member(item));
        if (const auto* published = list(root, "published"))
            for (const auto& item : published->items) run.published.push_back(read_published(item));
        throw_if_errors();
        return run;
    }

private:
    static std::string string_of(const JsonValue& in, std::string_view key) {
        const auto* value = find_member(in, key);
        return value != nullptr && value->kind == JsonKind::string ? value->text : "";
    }

    MemberRun read_member(const JsonValue& item) {
        MemberRun member;
        member.id = text(item, "id").value_or("");
        member.inputs = string_of(item, "inputs");
        member.digest = string_of(item, "digest");
        return member;
    }

    std::vector<std::string> strings(const JsonValue& in, std::string_view key) {
        std::vector<std::string> out;
        if (const auto* value = list(in, key))
            for (const auto& item : value->items) {
                if (item.kind != JsonKind::string) report(item, "expected a text, got " + got(item));
                out.push_back(item.text);
            }
        return out;
    }

    std::vector<std::uint64_t> digests(const JsonValue& in, std::string_view key) {
        std::vector<std::uint64_t> out;
        for (const auto& word : strings(in, key)) {
            std::uint64_t digest = 0;
            const auto* end = word.data() + word.size();
            if (!word.empty() && std::from_chars(word.data(), end, digest, 16).ptr != end)
                report(in, "ill-formed digest '" + word + "'");
            out.push_back(digest);
        }
        return out;
    }

    PublishedRun read_published(const JsonValue& from) {
        PublishedRun run;
        run.key = string_of(from, "key");
        run.accepted = is_true(from, "difference_accepted");
        if (const auto* dimensions = list(from, "dimensions"))
            for (const auto& item : dimensions->items) {
                PublishedDimension dimension;
                dimension.id = text(item, "id").value_or("");
                dimension.level = is_true(item, "level");
                dimension.change = is_true(item, "change");
                for (std::size_t f = 0; f < dimension.groups.size(); ++f)
                    dimension.groups[f] = strings(item, member_facts[f]);
                run.dimensions.push_back(std::move(dimension));
            }
        if (const auto* members = list(from, "members"))
            for (const auto& item : members->items) run.members.push_back(read_shown_member(item, run));
        std::sort(run.members.begin(), run.members.end(),
                  [](const PublishedMember& a, const PublishedMember& b) { return a.id < b.id; });
        return run;
    }

    PublishedMember read_shown_member(const JsonValue& item, const PublishedRun& run) {
        PublishedMember member;
        member.id = text(item, "id").value_or("");
        member.round = string_of(item, "round");
        member.before = string_of(item, "before");
        for (std::size_t f = 0; f < member.facts.size(); ++f)
            member.facts[f] = string_of(item, member_facts[f]);
        member.latest = digests(item, "latest");
        member.earlier = digests(item, "earlier");
        if (member.latest.size() != run.dimensions.size() || member.earlier.size() != run.dimensions.size())
            report(item, "expected a digest for each dimension");
        return member;
    }
};

}  // namespace

CommunityRun read_community_run(const std::string& text, const std::string& file) {
    return RunReader(file).read(text);
}

}  // namespace socratic
