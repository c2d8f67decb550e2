// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include <algorithm>
#include <array>
#include <cmath>
#include <cstdint>
#include <random>
#include <vector>

/// Series as sites have them, a value a minute for a year; the same every time.
namespace ff::bench {

inline constexpr int kMinutesADay = 1440;
inline constexpr int kMinutesAYear = 365 * kMinutesADay;

enum class Kind : std::uint8_t { systemGpus, accountGpus, utilisation, queueDepth, counter };
inline constexpr std::array kKinds{Kind::systemGpus, Kind::accountGpus, Kind::utilisation,
                                   Kind::queueDepth, Kind::counter};

inline const char* nameOf(Kind kind) {
    switch (kind) {
    case Kind::systemGpus:
        return "GPUs of a system";
    case Kind::accountGpus:
        return "GPUs of an account";
    case Kind::utilisation:
        return "utilisation";
    case Kind::queueDepth:
        return "queue depth";
    case Kind::counter:
        return "counter";
    }
    return "";
}

/// Between 0 at night and 1 by day, quieter at weekends.
inline double working(int minute) {
    const double day = 0.5 - 0.5 * std::cos(2 * M_PI * (minute % kMinutesADay) / kMinutesADay);
    return minute / kMinutesADay % 7 < 5 ? day : day * 0.4;
}

class SampleYear final {
public:
    SampleYear(Kind kind, unsigned number)
        : m_kind(kind)
        , m_random(number * 8 + unsigned(kind)) {}

    std::vector<double> minutes(int count = kMinutesAYear) {
        std::vector<double> values;
        values.reserve(std::size_t(count));
        append(0, count, values);
        return values;
    }
    /// Those that follow, for series that do not fit into memory as a whole: `from` is where the
    /// last ones ended.
    void append(int from, int count, std::vector<double>& values) {
        for (int minute = from; minute < from + count; ++minute) {
            values.push_back(next(minute));
        }
    }

private:
    /// The GPUs of jobs that run, of which each minute some begin and some end.
    double jobs(double beginning, double length, double most) {
        for (int more = poisson(beginning); more > 0; --more) {
            const double gpus = double(4 << (m_random() % 5));
            if (m_level + gpus <= most) {
                m_level += gpus;
                m_running.push_back(gpus);
            }
        }
        for (int fewer = poisson(double(m_running.size()) / length);
             fewer > 0 && !m_running.empty(); --fewer) {
            const std::size_t ends = m_random() % m_running.size();
            m_level -= m_running[ends];
            m_running[ends] = m_running.back();
            m_running.pop_back();
        }
        return m_level;
    }

    double next(int minute) {
        switch (m_kind) {
        case Kind::systemGpus: // jobs of six hours, on a machine that is nearly full
            return jobs(1.5, 360, 11'912);
        case Kind::accountGpus:
            return jobs(0.03 * working(minute), 400, 512);
        case Kind::utilisation: // a mean over thousands of GPUs
            m_level += -0.02 * (m_level - 0.6 - 0.2 * working(minute)) + 0.006 * normal();
            return std::round(1000 * std::clamp(m_level + 0.004 * normal(), 0., 1.)) / 1000;
        case Kind::queueDepth:
            m_level += poisson(1 + 3 * working(minute));
            m_level -= std::min<double>(m_level, poisson(1 + m_level / 150));
            return m_level;
        case Kind::counter: // jobs that have begun, ended, been submitted
            m_level += poisson(2 + 20 * working(minute));
            return m_level;
        }
        return 0;
    }

    int poisson(double mean) {
        return mean > 0 ? std::poisson_distribution<int>(mean)(m_random) : 0;
    }
    double normal() { return std::normal_distribution<double>()(m_random); }

    Kind m_kind;
    std::mt19937_64 m_random;
    double m_level = 0;
    std::vector<double> m_running;
};

} // namespace ff::bench
