// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "models/planning/capacity/FreeHours.h"

#include <array>
#include <span>

namespace ff::planning {

/// Free GPUs as a part of those available: a profile by hour of week, and a level that follows the
/// last hours and days as far as it did so before (least squares for each distance into the
/// future). The quantiles are those of the errors that the same rule made in the past, by distance
/// and by how much was predicted. Hours of maintenance are neither learned from nor predicted:
/// what was announced is taken out.
class FreeForecast {
public:
    /// Learns from the hours before `end` alone.
    FreeForecast(const FreeHistory& history, Seconds end);

    /// False: less than `kFewestHours` were seen, and nothing is predicted.
    [[nodiscard]] bool isKnown() const { return m_seen >= kFewestHours; }
    /// How many hours it learned from.
    [[nodiscard]] std::size_t seen() const { return m_seen; }
    /// GPUs that were available in the last days: their median.
    [[nodiscard]] double available() const { return m_available; }
    /// The kHoursAhead hours from `end` on.
    [[nodiscard]] FreeAhead ahead(std::span<const TakenAway> taken) const;

    static constexpr std::size_t kFewestHours = 14 * 24;

private:
    /// By distance into the future: up to so many hours.
    static constexpr std::array<std::size_t, 9> kReach{1, 3, 6, 12, 24, 48, 96, 168, 336};
    static constexpr std::size_t kGroups = 3;

    /// How far the present is from the profile: over the last hours, and over the last days.
    struct Level {
        double hours = 0;
        double days = 0;
    };
    /// Errors where about so much was predicted.
    struct Group {
        double predicted = 0;
        FreeQuantiles errors{};
    };
    struct Distance {
        double ofHours = 0; ///< how much of each level is left after that long
        double ofDays = 0;
        std::array<Group, kGroups> groups{};
    };
    struct NewestHour {
        Seconds at = 0;
        double capacity = 0;
        double available = 0;
        double setApart = 0;
    };
    struct Sample {
        Level level;
        double profile = 0; ///< without the hour itself
        double deviation = 0;
    };

    void learnProfile();
    void learnDistance(std::size_t index);
    void setGroups(Distance& distance, std::vector<std::pair<double, double>>& predicted) const;
    [[nodiscard]] std::vector<Sample> samplesOf(std::size_t index) const;
    [[nodiscard]] double ordinarilyAvailable(std::span<const TakenAway> taken) const;
    [[nodiscard]] Level levelAt(std::size_t hour) const;
    [[nodiscard]] FreeQuantiles predict(std::size_t hoursAhead) const;

    Seconds m_from = 0;
    Seconds m_end = 0;
    std::vector<std::optional<double>> m_free; ///< part of the available GPUs, by hour
    std::vector<double> m_sums;                ///< of deviations up to each hour, and of hours seen
    std::vector<double> m_counts;
    std::size_t m_seen = 0;
    double m_available = 0;
    std::vector<NewestHour> m_newest; ///< of those learned from
    double m_mean = 0;
    std::array<double, kHoursOfAWeek> m_weekSum{};
    std::array<double, kHoursOfAWeek> m_weekCount{};
    std::array<Distance, kReach.size()> m_distances{};
};

/// The part of `total` that is left at a time when what was announced is taken away: the larger of
/// what persons and what the site's scheduler say, since both speak of the same GPUs.
[[nodiscard]] double leftOf(double total, std::span<const TakenAway> taken, Seconds hour);

} // namespace ff::planning
