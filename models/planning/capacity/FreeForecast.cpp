// SPDX-License-Identifier: GPL-3.0-only
#include "models/planning/capacity/FreeForecast.h"

#include <algorithm>
#include <cmath>

namespace ff::planning {
namespace {

constexpr std::size_t kLearned = 8 * kHoursOfAWeek; ///< the newest eight weeks
constexpr double kShrink = 4; ///< hours of the mean that each hour of the week begins with
constexpr std::size_t kOriginEvery = 5; ///< hours: coprime to a day, so that all hours come
constexpr std::size_t kFewHours = 3;
constexpr std::size_t kFewDays = 72;
/// An hour in which less than this part was available says nothing of ordinary ones.
constexpr double kOrdinary = 0.5;
/// Weak: it only keeps two levels that are alike from cancelling each other.
constexpr double kRidge = 1e-3;

double quantile(std::vector<double>& values, double q) {
    const double rank = q * double(values.size() - 1);
    const auto low = std::size_t(rank);
    std::ranges::nth_element(values, values.begin() + std::ptrdiff_t(low));
    const double below = values[low];
    if (low + 1 >= values.size()) {
        return below;
    }
    const double above = *std::min_element(values.begin() + std::ptrdiff_t(low) + 1, values.end());
    return below + (above - below) * (rank - double(low));
}

} // namespace

double leftOf(double total, std::span<const TakenAway> taken, Seconds hour) {
    double announced = 0;
    double told = 0;
    for (const TakenAway& each : taken) {
        const Seconds overlap = std::min(each.to, hour + kHour) - std::max(each.from, hour);
        if (overlap > 0) {
            (each.isToldBySite ? told : announced) +=
                each.gpus.value_or(total) * double(overlap) / double(kHour);
        }
    }
    return std::max(0.0, total - std::max(announced, told));
}

FreeForecast::FreeForecast(const FreeHistory& history, Seconds end)
    : m_end(end / kHour * kHour) {
    const auto known = std::size_t(
        std::clamp<Seconds>((m_end - history.from) / kHour, 0, Seconds(history.hours.size())));
    const std::size_t first = known > kLearned ? known - kLearned : 0;
    m_from = history.from + Seconds(first) * kHour;
    m_free.resize(std::size_t(std::max<Seconds>(0, m_end - m_from) / kHour));
    std::vector<NewestHour> newest;
    for (std::size_t i = first; i < known; ++i) {
        const auto& hour = history.hours[i];
        if (!hour || hour->available <= 0 || hour->available < kOrdinary * hour->capacity) {
            continue;
        }
        m_free[i - first] = std::clamp(hour->free / hour->available, 0.0, 1.0);
        newest.push_back(
            {history.from + Seconds(i) * kHour, hour->capacity, hour->available, hour->setApart});
    }
    m_seen = newest.size();
    if (!isKnown()) {
        return;
    }
    m_newest.assign(newest.end() - std::ptrdiff_t(kFewDays), newest.end());
    m_available = ordinarilyAvailable({});
    learnProfile();
    for (std::size_t i = 0; i < kReach.size(); ++i) {
        learnDistance(i);
    }
}

void FreeForecast::learnProfile() {
    double sum = 0;
    for (const auto& each : m_free) {
        sum += each.value_or(0);
    }
    m_mean = sum / double(m_seen);
    for (std::size_t i = 0; i < m_free.size(); ++i) {
        if (m_free[i]) {
            const std::size_t slot = hourOfWeek(m_from + Seconds(i) * kHour);
            m_weekSum[slot] += *m_free[i] - m_mean;
            ++m_weekCount[slot];
        }
    }
    m_sums.assign(m_free.size() + 1, 0);
    m_counts.assign(m_free.size() + 1, 0);
    for (std::size_t i = 0; i < m_free.size(); ++i) {
        const std::size_t slot = hourOfWeek(m_from + Seconds(i) * kHour);
        const double profile = m_weekSum[slot] / (m_weekCount[slot] + kShrink);
        m_sums[i + 1] = m_sums[i] + (m_free[i] ? *m_free[i] - m_mean - profile : 0);
        m_counts[i + 1] = m_counts[i] + (m_free[i] ? 1 : 0);
    }
}

FreeForecast::Level FreeForecast::levelAt(std::size_t hour) const {
    const auto mean = [&](std::size_t hours) {
        const std::size_t begin = hour > hours ? hour - hours : 0;
        const double count = m_counts[hour] - m_counts[begin];
        return count > 0 ? (m_sums[hour] - m_sums[begin]) / count : 0;
    };
    return {mean(kFewHours), mean(kFewDays)};
}

std::vector<FreeForecast::Sample> FreeForecast::samplesOf(std::size_t index) const {
    const std::size_t last = kReach[index];
    const std::size_t begin = index == 0 ? 0 : kReach[index - 1];
    const std::size_t step = std::max<std::size_t>(1, (last - begin) / 8);
    std::vector<Sample> samples;
    for (std::size_t origin = kFewDays; origin < m_free.size(); origin += kOriginEvery) {
        const Level level = levelAt(origin);
        for (std::size_t far = begin; far < last && origin + far < m_free.size(); far += step) {
            const std::size_t at = origin + far;
            if (!m_free[at]) {
                continue;
            }
            const std::size_t slot = hourOfWeek(m_from + Seconds(at) * kHour);
            const double own = *m_free[at] - m_mean;
            // Else the profile would know the hour that it is tried on.
            const double profile = (m_weekSum[slot] - own) / (m_weekCount[slot] - 1 + kShrink);
            samples.push_back({level, profile, own - profile});
        }
    }
    return samples;
}

void FreeForecast::learnDistance(std::size_t index) {
    const std::vector<Sample> samples = samplesOf(index);
    Distance& distance = m_distances[index];
    double hh = kRidge;
    double dd = kRidge;
    double hd = 0;
    double hy = 0;
    double dy = 0;
    for (const Sample& each : samples) {
        hh += each.level.hours * each.level.hours;
        dd += each.level.days * each.level.days;
        hd += each.level.hours * each.level.days;
        hy += each.level.hours * each.deviation;
        dy += each.level.days * each.deviation;
    }
    const double determinant = hh * dd - hd * hd;
    if (determinant > 0) {
        distance.ofHours = std::clamp((hy * dd - dy * hd) / determinant, 0.0, 1.0);
        distance.ofDays = std::clamp((dy - distance.ofHours * hd) / dd, 0.0, 1.0);
    }
    std::vector<std::pair<double, double>> predicted;
    for (const Sample& each : samples) {
        const double expected = m_mean + each.profile + distance.ofHours * each.level.hours +
                                distance.ofDays * each.level.days;
        predicted.emplace_back(expected, m_mean + each.profile + each.deviation - expected);
    }
    setGroups(distance, predicted);
}

/// Errors are smaller and one-sided where nearly nothing is free: each third has its own.
void FreeForecast::setGroups(Distance& distance,
                             std::vector<std::pair<double, double>>& predicted) const {
    std::ranges::sort(predicted);
    for (std::size_t group = 0; group < kGroups; ++group) {
        const std::size_t begin = predicted.size() * group / kGroups;
        const std::size_t end = predicted.size() * (group + 1) / kGroups;
        if (begin == end) {
            continue;
        }
        std::vector<double> errors;
        double sum = 0;
        for (std::size_t i = begin; i < end; ++i) {
            sum += predicted[i].first;
            errors.push_back(predicted[i].second);
        }
        Group& into = distance.groups[group];
        into.predicted = sum / double(end - begin);
        for (std::size_t q = 0; q < kFreeQuantiles.size(); ++q) {
            into.errors[q] = quantile(errors, kFreeQuantiles[q]);
        }
    }
}

FreeQuantiles FreeForecast::predict(std::size_t hoursAhead) const {
    const auto reach = std::ranges::upper_bound(kReach, hoursAhead);
    const Distance& distance =
        m_distances[std::min<std::size_t>(std::size_t(reach - kReach.begin()), kReach.size() - 1)];
    const std::size_t slot = hourOfWeek(m_end + Seconds(hoursAhead) * kHour);
    const Level level = levelAt(m_free.size());
    const double expected = m_mean + m_weekSum[slot] / (m_weekCount[slot] + kShrink) +
                            distance.ofHours * level.hours + distance.ofDays * level.days;
    // Between the groups in proportion, so that the bands do not jump.
    std::size_t upper = 0;
    while (upper + 1 < kGroups && distance.groups[upper].predicted < expected) {
        ++upper;
    }
    const Group& above = distance.groups[upper];
    const Group& below = distance.groups[upper == 0 ? 0 : upper - 1];
    const double width = above.predicted - below.predicted;
    const double part =
        width > 0 ? std::clamp((expected - below.predicted) / width, 0.0, 1.0) : 1.0;
    FreeQuantiles quantiles{};
    for (std::size_t q = 0; q < quantiles.size(); ++q) {
        const double error = below.errors[q] + part * (above.errors[q] - below.errors[q]);
        quantiles[q] = std::clamp(expected + error, 0.0, 1.0);
    }
    std::ranges::sort(quantiles);
    return quantiles;
}

/// A reservation that has been on for days is missing in the hours that were seen already: it is
/// put back before it is taken away from the hours ahead. Only its idle part is missing there: what
/// jobs hold inside it is allocated.
double FreeForecast::ordinarilyAvailable(std::span<const TakenAway> taken) const {
    std::vector<double> available;
    for (const NewestHour& each : m_newest) {
        const double away = each.capacity - leftOf(each.capacity, taken, each.at);
        available.push_back(std::min(std::max(each.capacity, each.available),
                                     each.available + std::min(away, each.setApart)));
    }
    return quantile(available, 0.5);
}

FreeAhead FreeForecast::ahead(std::span<const TakenAway> taken) const {
    FreeAhead answer{.from = m_end, .hours = {}, .available = m_available};
    answer.hours.resize(kHoursAhead);
    if (!isKnown()) {
        return answer;
    }
    answer.available = ordinarilyAvailable(taken);
    for (std::size_t i = 0; i < kHoursAhead; ++i) {
        const double available = leftOf(answer.available, taken, m_end + Seconds(i) * kHour);
        FreeQuantiles quantiles = predict(i);
        for (double& each : quantiles) {
            each *= available;
        }
        answer.hours[i] = quantiles;
    }
    return answer;
}

} // namespace ff::planning
