// SPDX-License-Identifier: MIT
#include "score/alpha.hpp"

namespace socratic {

void CompleteCases::add(std::span<const std::int64_t> levels) {
    ++n;
    for (std::size_t i = 0; i < levels.size(); ++i) {
        sums[i] += levels[i];
        for (std::size_t j = i; j < levels.size(); ++j)
            products[i * levels.size() + j] += levels[i] * levels[j];
    }
}

std::optional<double> find_alpha(const CompleteCases& cases) {
    __extension__ using Wide = __int128;
    const auto questions = cases.sums.size();
    if (questions < 2 || cases.n < 2) return std::nullopt;
    Wide of_each = 0;   // n (n - 1) times the sum of the questions' variances
    Wide of_total = 0;  // the same of the variance of the sum
    for (std::size_t i = 0; i < questions; ++i)
        for (std::size_t j = i; j < questions; ++j) {
            const Wide covariance =
                Wide(cases.n) * cases.products[i * questions + j] - Wide(cases.sums[i]) * cases.sums[j];
            if (i == j) of_each += covariance;
            of_total += i == j ? covariance : 2 * covariance;
        }
    if (of_total == 0) return std::nullopt;
    const auto p = static_cast<double>(questions);
    return p / (p - 1) * (1 - static_cast<double>(of_each) / static_cast<double>(of_total));
}

}  // namespace socratic
