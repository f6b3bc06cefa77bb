// SPDX-License-Identifier: MIT
#include "score/interval.hpp"
#include <boost/math/distributions/students_t.hpp>
#include <cmath>

namespace socratic {
namespace {

/// Double precision only, so that figures are the same on every machine.
using Policy = boost::math::policies::policy<boost::math::policies::promote_double<false>>;

/// The 0.975 quantile of Student's t.
double find_t(double degrees) {
    const boost::math::students_t_distribution<double, Policy> student(degrees);
    return boost::math::quantile(student, 0.975);
}

/// The variance of a mean; zero when it has no chance in it.
double variance_of_mean(const Sample& sample) {
    const double n = static_cast<double>(sample.n);
    if (sample.n < 2) return 0;
    double variance = sample.deviation * sample.deviation / n;
    if (sample.invited && *sample.invited >= sample.n) {
        const double invited = static_cast<double>(*sample.invited);
        variance *= (invited - n) / (invited - 1);
    }
    return variance;
}

std::optional<Interval> around(double middle, double variance, double degrees) {
    const double half = find_t(degrees) * std::sqrt(variance);
    return Interval{middle - half, middle + half};
}

}  // namespace

std::optional<Interval> interval_of_mean(const Sample& sample) {
    const double variance = variance_of_mean(sample);
    if (!(variance > 0)) return std::nullopt;
    return around(sample.mean, variance, static_cast<double>(sample.n - 1));
}

std::optional<Interval> interval_of_difference(const Sample& newer, const Sample& older) {
    if (newer.n < 2 || older.n < 2) return std::nullopt;
    const double a = variance_of_mean(newer), b = variance_of_mean(older);
    if (!(a + b > 0)) return std::nullopt;
    const double degrees =
        (a + b) * (a + b) /
        (a * a / static_cast<double>(newer.n - 1) + b * b / static_cast<double>(older.n - 1));
    return around(newer.mean - older.mean, a + b, degrees);
}

Verdict judge(const std::optional<Interval>& interval) {
    if (!interval) return Verdict::none;
    return interval->low > 0 || interval->high < 0 ? Verdict::clear : Verdict::chance;
}

}  // namespace socratic
