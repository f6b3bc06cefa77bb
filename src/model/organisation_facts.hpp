// SPDX-License-Identifier: MIT
// What an organisation says of itself, in its assessment file or beside the scores that it sends.
#pragma once
#include <optional>
#include <string>
#include <vector>

namespace socratic {

struct OrganisationFacts {
    std::string country;  ///< two capital letters; "" when not given
    std::optional<long> size;
    std::string language;  ///< "" when not given
    struct Peers {
        bool consent = false;
        std::vector<std::string> languages, offers, seeks;
    } peers;
};

}  // namespace socratic
