// SPDX-License-Identifier: MIT
#include "write/community_run.hpp"
#include <fmt/format.h>
#include "base/version.hpp"
#include "write/json_text.hpp"

namespace socratic {
namespace {

std::string digests_json(const std::vector<std::uint64_t>& digests) {
    std::vector<std::string> texts;
    for (const auto digest : digests) texts.push_back(digest == 0 ? "" : fmt::format("{:016x}", digest));
    return json_strings(texts);
}

std::string member_json(const MemberRun& member) {
    JsonObject object;
    object.add("id", json_string(member.id)).add("outcome", json_string(outcome_text(member.outcome)));
    if (!member.why.empty()) object.add("why", json_strings(member.why));
    if (!member.inputs.empty()) object.add("inputs", json_string(member.inputs));
    if (!member.digest.empty()) object.add("digest", json_string(member.digest));
    return object.text();
}

std::string dimension_json(const PublishedDimension& dimension) {
    JsonObject object;
    object.add("id", json_string(dimension.id))
        .add("level", dimension.level ? "true" : "false")
        .add("change", dimension.change ? "true" : "false");
    for (std::size_t f = 0; f < dimension.groups.size(); ++f)
        object.add(member_facts[f], json_strings(dimension.groups[f]));
    return object.text();
}

std::string published_member_json(const PublishedMember& member) {
    JsonObject object;
    object.add("id", json_string(member.id))
        .add("round", json_string(member.round))
        .add("before", json_string(member.before));
    for (std::size_t f = 0; f < member.facts.size(); ++f)
        object.add(member_facts[f], json_string(member.facts[f]));
    return object.add("latest", digests_json(member.latest))
        .add("earlier", digests_json(member.earlier))
        .text();
}

std::string published_json(const PublishedRun& published) {
    std::vector<std::string> dimensions, members;
    for (const auto& dimension : published.dimensions) dimensions.push_back(dimension_json(dimension));
    for (const auto& member : published.members) members.push_back(published_member_json(member));
    JsonObject object;
    object.add("key", json_string(published.key));
    if (published.accepted) object.add("difference_accepted", "true");
    object.new_line(3).add("dimensions", json_lines(dimensions, 4));
    return object.new_line(3).add("members", json_lines(members, 4)).text();
}

}  // namespace

std::string_view outcome_text(Outcome outcome) {
    switch (outcome) {
        case Outcome::done:
            return "done";
        case Outcome::unchanged:
            return "unchanged";
        case Outcome::failed:
            return "failed";
        case Outcome::skipped:
            return "skipped";
    }
    return "";
}

std::string community_run_json(const CommunityRun& run) {
    std::vector<std::string> members, published;
    for (const auto& member : run.members) members.push_back(member_json(member));
    for (const auto& shown : run.published) published.push_back(published_json(shown));
    JsonObject object;
    object.add("confidential", json_string("for the coordinator alone: it names the members"));
    object.new_line(1).add("generator", json_string(fmt::format("socratic-wheel {}", version())));
    object.new_line(1).add("community", json_string(run.community));
    object.add("year", run.year ? std::to_string(*run.year) : "null");
    object.new_line(1).add("members", json_lines(members, 2));
    object.new_line(1).add("digest", json_string(run.digest));
    object.new_line(1).add("published", json_lines(published, 2));
    return object.text() + "\n";
}

}  // namespace socratic
