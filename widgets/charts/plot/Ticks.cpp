// SPDX-License-Identifier: GPL-3.0-only
#include "widgets/charts/plot/Ticks.h"

#include <QCoreApplication>
#include <QDateTime>

#include <algorithm>
#include <array>
#include <cmath>

namespace ff {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

double decimalStep(double rough) {
    const double power = std::pow(10.0, std::floor(std::log10(rough)));
    for (const double factor : {1.0, 2.0, 5.0}) {
        if (rough <= factor * power * 1.0000001) {
            return factor * power;
        }
    }
    return 10 * power;
}

double secondsStep(double rough) {
    static constexpr std::array kSteps = {
        1.0,   2.0,    5.0,    10.0,   15.0,    30.0,    60.0,    120.0,   300.0,   600.0,
        900.0, 1800.0, 3600.0, 7200.0, 10800.0, 21600.0, 43200.0, 86400.0, 172800.0};
    const auto* found = std::ranges::find_if(kSteps, [&](double s) { return s >= rough; });
    return found != kSteps.end() ? *found : decimalStep(rough / 86400) * 86400;
}

/// The tick of a logarithmic scale above this one.
double secondsPower(double from) {
    static constexpr std::array kPowers = {1.0, 10.0, 60.0, 600.0, 3600.0, 21600.0, 86400.0};
    const auto* found = std::ranges::find_if(kPowers, [&](double s) { return s > from; });
    return found != kPowers.end() ? *found : from * 10;
}

/// What ticks stand on, from fine to coarse; `about` is its mean length.
struct Step {
    enum class Kind { minutes, hours, days, weeks, months };
    Kind kind;
    int count;
    Duration about;
};

constexpr std::array kSteps = {
    Step{Step::Kind::minutes, 1, 1min},   Step{Step::Kind::minutes, 5, 5min},
    Step{Step::Kind::minutes, 15, 15min}, Step{Step::Kind::minutes, 30, 30min},
    Step{Step::Kind::hours, 1, 1h},       Step{Step::Kind::hours, 2, 2h},
    Step{Step::Kind::hours, 3, 3h},       Step{Step::Kind::hours, 6, 6h},
    Step{Step::Kind::hours, 12, 12h},     Step{Step::Kind::days, 1, 24h},
    Step{Step::Kind::days, 2, 48h},       Step{Step::Kind::days, 4, 96h},
    Step{Step::Kind::weeks, 1, 168h},     Step{Step::Kind::weeks, 2, 336h},
    Step{Step::Kind::months, 1, 730h},    Step{Step::Kind::months, 2, 1461h},
    Step{Step::Kind::months, 3, 2191h},   Step{Step::Kind::months, 6, 4382h},
    Step{Step::Kind::months, 12, 8766h},  Step{Step::Kind::months, 60, 43830h},
};

/// The date of the tick at or before `date`, so that ticks stay where they are while panning.
QDate anchor(QDate date, const Step& step) {
    switch (step.kind) {
    case Step::Kind::minutes:
    case Step::Kind::hours:
        return date;
    case Step::Kind::days:
        return date.addDays(-(date.toJulianDay() % step.count));
    case Step::Kind::weeks: {
        const QDate monday = date.addDays(1 - date.dayOfWeek());
        return monday.addDays(-7 * ((monday.toJulianDay() / 7) % step.count));
    }
    case Step::Kind::months: {
        const int months = date.year() * 12 + date.month() - 1;
        const int first = months - months % step.count;
        return {first / 12, first % 12 + 1, 1};
    }
    }
    return date;
}

QDate next(QDate date, const Step& step) {
    switch (step.kind) {
    case Step::Kind::minutes:
    case Step::Kind::hours:
        return date.addDays(1);
    case Step::Kind::days:
        return date.addDays(step.count);
    case Step::Kind::weeks:
        return date.addDays(7 * step.count);
    case Step::Kind::months:
        return date.addMonths(step.count);
    }
    return date.addDays(1);
}

QString label(const QDateTime& at, const Step& step, const QLocale& locale) {
    if (step.kind == Step::Kind::months) {
        if (step.count >= 12) {
            return locale.toString(at, u"yyyy"_s);
        }
        return locale.toString(at, at.date().month() == 1 ? u"MMM yyyy"_s : u"MMM"_s);
    }
    const bool midnight = at.time() == QTime(0, 0);
    const bool fine = step.kind == Step::Kind::hours || step.kind == Step::Kind::minutes;
    // As the formatter has it: "26 Oct", "26. Okt."
    const QString day = QCoreApplication::translate("ff::Formatter", "d MMM", "Qt date format");
    return locale.toString(at, fine && !midnight ? u"HH:mm"_s : day);
}

/// The instants of one day on which hours or minutes fall, by the clock on the wall: an hour that
/// the clock skips has no tick, one that it repeats has one.
std::vector<QDateTime> ticksOfDay(QDate date, const Step& step, const QTimeZone& zone) {
    std::vector<QDateTime> ticks;
    const int every = step.kind == Step::Kind::hours ? step.count * 60 : step.count;
    for (int minute = 0; minute < 24 * 60; minute += every) {
        const QTime wall(minute / 60, minute % 60);
        const QDateTime at(date, wall, zone);
        if (at.isValid() && at.time() == wall) {
            ticks.push_back(at);
        }
    }
    return ticks;
}

} // namespace

std::vector<double> ValueScale::ticks() const {
    if (isLogarithmic()) {
        return powers;
    }
    std::vector<double> result;
    const double first = std::ceil(low / step - 1e-9) * step;
    for (int i = 0; first + i * step <= high + step * 1e-9; ++i) {
        const double value = first + i * step;
        result.push_back(std::abs(value) < step * 1e-9 ? 0 : value);
    }
    return result;
}

double ValueScale::heightOf(double value) const {
    if (isLogarithmic()) {
        return std::log(std::max(value, low) / low) / std::log(high / low);
    }
    return (value - low) / (high - low);
}

ValueScale logarithmicScale(double lowest, double high, Unit unit) {
    const double most = std::max(high, lowest);
    double power = std::pow(10, std::floor(std::log10(lowest) + 1e-9));
    const auto next = [&](double from) {
        return unit == Unit::seconds && from >= 1 ? secondsPower(from) : from * 10;
    };
    ValueScale scale;
    if (unit == Unit::seconds && lowest >= 1) {
        power = 1;
        while (next(power) <= lowest) {
            power = next(power);
        }
    }
    for (scale.powers = {power}; power < most || scale.powers.size() < 2;) {
        power = next(power);
        scale.powers.push_back(power);
    }
    scale.low = scale.powers.front();
    scale.high = scale.powers.back();
    scale.step = scale.high - scale.low; // Qt Charts makes a tick each step, seen or not
    return scale;
}

ValueScale valueScale(double low, double high, Unit unit, int wanted, bool tight) {
    low = std::min(low, 0.0);
    if (high <= low) {
        high = low + 1;
    }
    const double rough = (high - low) / std::max(wanted, 1);
    const auto stepOf = unit == Unit::seconds ? secondsStep : decimalStep;
    const double step = stepOf(rough);
    if (tight) { // one tick beside zero is no scale: "20 k" alone of 23 752
        return {low, high, high - low < 2 * step ? stepOf(rough / 2) : step};
    }
    // Below zero there is no round end: a little of what is held must not take half the room.
    return {low, std::ceil(high / step - 1e-9) * step, step};
}

std::vector<TimeTick> timeTicks(Window window, const Formatter& formatter, int wanted) {
    std::vector<TimeTick> ticks;
    if (window.empty() || wanted < 1) {
        return ticks;
    }
    const Duration rough = window.length() / wanted;
    const auto* step =
        std::ranges::find_if(kSteps, [&](const Step& s) { return s.about >= rough; });
    if (step == kSteps.end()) {
        --step;
    }
    const QTimeZone& zone = formatter.zone();
    const auto add = [&](const QDateTime& at) {
        const Instant instant = fromMillis(at.toMSecsSinceEpoch());
        if (instant >= window.from && instant <= window.to) {
            ticks.push_back({instant, label(at, *step, formatter.locale())});
        }
    };
    const QDateTime end = QDateTime::fromMSecsSinceEpoch(toMillis(window.to), zone);
    QDate date = anchor(QDateTime::fromMSecsSinceEpoch(toMillis(window.from), zone).date(), *step);
    for (; date <= end.date(); date = next(date, *step)) {
        if (step->kind == Step::Kind::minutes || step->kind == Step::Kind::hours) {
            std::ranges::for_each(ticksOfDay(date, *step, zone), add);
        } else {
            add(date.startOfDay(zone));
        }
    }
    return ticks;
}

} // namespace ff
