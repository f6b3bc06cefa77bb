// SPDX-License-Identifier: MIT
#include "score/peer_flow.hpp"
#include <doctest/doctest.h>
#include <random>

using namespace socratic;

namespace {

std::int64_t total(const std::vector<Service>& services,
                   const std::vector<std::optional<std::size_t>>& chosen) {
    std::int64_t sum = 0;
    for (const auto& service : chosen)
        if (service) sum += services[*service].weight;
    return sum;
}

/// The greatest total weight by trying everything: each need in turn unserved or served by any teacher
/// that is still free.
std::int64_t best_of_all(const std::vector<Service>& services, std::vector<long>& free, std::size_t need,
                         std::size_t needs) {
    if (need == needs) return 0;
    auto best = best_of_all(services, free, need + 1, needs);
    for (const auto& service : services) {
        if (service.need != need || free[service.teacher] == 0) continue;
        --free[service.teacher];
        best = std::max(best, service.weight + best_of_all(services, free, need + 1, needs));
        ++free[service.teacher];
    }
    return best;
}

}  // namespace

TEST_CASE("two needs and one teacher with time for one: the greater weight wins") {
    const std::vector<Service> services{{0, 0, 5}, {0, 1, 7}};
    CHECK(choose_services(services, {1}, 2).chosen ==
          std::vector<std::optional<std::size_t>>{std::nullopt, 1});
    CHECK(choose_services(services, {2}, 2).chosen == std::vector<std::optional<std::size_t>>{0, 1});
}

TEST_CASE("the best teacher is left to who has no other") {
    // Taking 9 first would leave 1; 8 and 8 is more.
    const std::vector<Service> services{{0, 0, 9}, {1, 0, 8}, {0, 1, 8}, {1, 1, 1}};
    CHECK(choose_services(services, {1, 1}, 2).chosen == std::vector<std::optional<std::size_t>>{1, 2});
}

TEST_CASE("nothing to choose from") {
    CHECK(choose_services({}, {}, 0).chosen.empty());
    CHECK(choose_services({}, {1, 1, 1}, 2).chosen == std::vector<std::optional<std::size_t>>(2));
}

TEST_CASE("random small choices are as good as the best of all") {
    std::mt19937 random(20261126);
    for (int round = 0; round < 300; ++round) {
        const std::size_t teachers = 1 + random() % 4;
        const std::size_t needs = 1 + random() % 6;
        const long load = 1 + static_cast<long>(random() % 3);
        std::vector<Service> services;
        for (std::size_t teacher = 0; teacher < teachers; ++teacher)
            for (std::size_t need = 0; need < needs; ++need)
                if (random() % 3 != 0)
                    services.push_back({teacher, need, 1 + static_cast<long>(random() % 9)});
        std::vector<long> loads(teachers, load);
        const auto [chosen, may_use] = choose_services(services, loads, needs);
        std::vector<long> used(teachers, 0);
        for (std::size_t need = 0; need < needs; ++need)
            if (chosen[need]) {
                CHECK(services[*chosen[need]].need == need);
                ++used[services[*chosen[need]].teacher];
            }
        for (const auto times : used) CHECK(times <= load);
        const auto most = best_of_all(services, loads, 0, needs);
        CHECK(total(services, chosen) == most);
        for (std::size_t i = 0; i < services.size(); ++i) {
            if (may_use[i]) continue;
            // With this service taken the rest is worth less.
            auto others = services;
            std::erase_if(others, [&](const Service& other) { return other.need == services[i].need; });
            --loads[services[i].teacher];
            CHECK(services[i].weight + best_of_all(others, loads, 0, needs) < most);
            ++loads[services[i].teacher];
        }
    }
}
