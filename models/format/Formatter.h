// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "models/core/Time.h"

#include <QLocale>
#include <QString>
#include <QTimeZone>

#include <optional>

namespace ff {

/// What a number counts, and so how it is written.
enum class Unit {
    count,    ///< 3 120
    gpus,     ///< 23 752
    gpuHours, ///< 1.14 M
    ratio,    ///< 0..1, written 86.4 %
    points,   ///< a difference of ratios, written +2.1 points
    hours,    ///< 11.2 h
    seconds,  ///< written as people say it: 9 h 40
    factor,   ///< 1.35 ×
};

/// How every number, duration and time is written, here and on paper. Decimal sign, month and day
/// names are the locale's. Groups of three digits are set apart by a narrow space in every
/// language, as the EU's style guide has it: "23.752" and "23,752" read differently in Berlin and
/// in Dublin, "23 752" does not. What is missing is an en dash.
class Formatter final {
public:
    explicit Formatter(const QLocale& locale = QLocale(), const std::string& zone = "UTC");

    /// GPUs and GPU-hours are called H100-equivalents from here on.
    void setWeighed(bool weighed) { m_weighed = weighed; }
    [[nodiscard]] bool isWeighed() const { return m_weighed; }
    /// "GPU-h" or "H100-h": for the heading of a table.
    [[nodiscard]] QString gpuHours() const;

    [[nodiscard]] const QLocale& locale() const { return m_locale; }
    [[nodiscard]] const QTimeZone& zone() const { return m_zone; }

    /// "23 752", "1.14 M", "86.4 %", "9 h 40": the shortest text that stands alone in a table
    /// whose heading names the unit.
    [[nodiscard]] QString text(std::optional<double> value, Unit unit) const;
    /// The same with its unit said: "23 752 GPUs", "1.14 M GPU-h".
    [[nodiscard]] QString withUnit(std::optional<double> value, Unit unit) const;
    /// The figure and its unit apart, for large type: {"86.4", "%"}.
    struct Parts {
        QString figure;
        QString unit;
    };
    [[nodiscard]] Parts parts(std::optional<double> value, Unit unit) const;
    /// For the scale of an axis: "3 k", "60 %", "6 h".
    [[nodiscard]] QString tick(double value, Unit unit) const;

    /// With a given number of decimals and grouped digits; "-" becomes a minus sign.
    [[nodiscard]] QString number(double value, int decimals = 0) const;
    /// Three digits that matter and k, M, G, T: "940", "22.6 k", "1.14 M".
    [[nodiscard]] QString compact(double value) const;

    /// "12 s", "7 min 40 s", "25 min", "9 h 40", "2 d 4 h", "45 d".
    [[nodiscard]] QString duration(std::optional<Duration> length) const;
    /// As duration, and "now" below a second or ahead of the clock.
    [[nodiscard]] QString age(std::optional<Duration> age) const;

    /// "12 s ago", and "now" below a second.
    [[nodiscard]] QString ago(Duration age) const;

    /// "Tue 10 Nov 2026, 14:00 UTC"
    [[nodiscard]] QString instant(Instant at) const;
    /// "10 Nov 2026"
    [[nodiscard]] QString date(Instant at) const;
    /// "19 January 2027"
    [[nodiscard]] QString longDate(Instant at) const;
    /// "23 Oct – 22 Nov 2026", without the zone; hours where it is shorter than two days.
    [[nodiscard]] QString window(Window window) const;
    /// "UTC", "EET", of an instant in this zone.
    [[nodiscard]] QString zoneName(Instant at) const;

    [[nodiscard]] static QString missing() { return QStringLiteral(u"\u2013"); }

private:
    QLocale m_locale;
    QTimeZone m_zone;
    bool m_weighed = false;
};

} // namespace ff
