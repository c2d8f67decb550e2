// SPDX-License-Identifier: GPL-3.0-only
#include "models/pilot/AccessDates.h"

#include <QDateTime>
#include <QTimeZone>

namespace ff {
namespace {

using std::chrono::days;
using std::chrono::months;
using std::chrono::sys_days;
using std::chrono::year_month;
using std::chrono::year_month_day;

constexpr double kDaysAMonth = 365.25 / 12;

/// Calls collect proposals at 10:00 CET or CEST; of the rest of the day the next date counts.
constexpr std::chrono::hours kCollectedAt{10};

Instant clocksInBrussels(Instant now) {
    const QTimeZone zone("Europe/Brussels");
    const auto utc = QDateTime::fromMSecsSinceEpoch(toMillis(now), Qt::UTC);
    return now + std::chrono::seconds{zone.isValid() ? zone.offsetFromUtc(utc) : 0};
}

/// A node has at most so many GPUs, and at least one.
constexpr double kMostGpusANode = 16;

/// Calls that count nodes refuse only what is too small or too large with any number of GPUs a
/// node.
AccessFit::Size sizeFit(const AccessRule& rule, double gpuHours) {
    using Size = AccessFit::Size;
    if (gpuHours < rule.minGpuHours.value_or(0) || gpuHours < rule.minNodeHours.value_or(0)) {
        return Size::tooSmall;
    }
    if ((rule.maxGpuHours && gpuHours > *rule.maxGpuHours) ||
        (rule.maxNodeHours && gpuHours / kMostGpusANode > *rule.maxNodeHours)) {
        return Size::tooLarge;
    }
    return rule.minGpuHours || rule.maxGpuHours ? Size::fits : Size::unknown;
}

/// The most days from one cut-off to the next; nothing where there is none or it is not known.
std::optional<int> daysBetween(CutOffs cutOffs) {
    switch (cutOffs) {
    case CutOffs::twiceAMonth:
        return 16;
    case CutOffs::monthly:
        return 31;
    case CutOffs::everyTwoMonths:
        return 62;
    case CutOffs::continuous:
    case CutOffs::unknown:
        break;
    }
    return {};
}

/// The first of these days of a month from `today` on. A day that a month does not have is its
/// last.
sys_days nextOf(const std::vector<int>& daysOfMonth, sys_days today) {
    const year_month_day date{today};
    std::optional<sys_days> next;
    for (int ahead = 0; ahead <= 1; ++ahead) {
        const year_month month = date.year() / date.month() + months{ahead};
        const year_month_day last{month / std::chrono::last};
        for (const int day : daysOfMonth) {
            const sys_days candidate = sys_days{month / std::chrono::day{1}} +
                                       days{std::min(unsigned(day), unsigned(last.day())) - 1U};
            if (candidate >= today && (!next || candidate < *next)) {
                next = candidate;
            }
        }
    }
    return next.value_or(today);
}

sys_days addWorkingDays(sys_days day, int count) {
    while (count > 0) {
        day += days{1};
        const std::chrono::weekday weekday{day};
        if (weekday != std::chrono::Saturday && weekday != std::chrono::Sunday) {
            --count;
        }
    }
    return day;
}

sys_days addMonths(sys_days day, int count) {
    year_month_day date{day};
    date += months{count};
    return date.ok() ? sys_days{date} : sys_days{date.year() / date.month() / std::chrono::last};
}

} // namespace

AccessFit accessFit(const AccessMode& mode, double gpuHours, Duration length, Instant now) {
    const AccessRule& rule = mode.rule;
    AccessFit fit;
    fit.mode = mode.id;
    fit.size = sizeFit(rule, gpuHours);
    fit.isTooLong = rule.maxMonths && std::chrono::duration<double, days::period>(length).count() >
                                          *rule.maxMonths * kDaysAMonth;
    const Instant local = clocksInBrussels(now);
    const auto today = std::chrono::floor<days>(local);
    sys_days collected = today;
    if (!rule.cutOffDays.empty()) {
        collected = nextOf(rule.cutOffDays, std::chrono::ceil<days>(local - kCollectedAt));
        fit.cutOff = collected;
    } else if (const auto between = daysBetween(rule.cutOffs)) {
        collected = today + days{*between};
        fit.cutOff = collected;
        fit.isLatest = true;
    } else if (rule.cutOffs == CutOffs::unknown && !rule.decisionMonths) {
        return fit;
    }
    if (rule.decisionWorkingDays) {
        fit.earliestStart = addWorkingDays(collected, *rule.decisionWorkingDays);
    } else if (rule.decisionMonths) {
        fit.earliestStart = addMonths(collected, *rule.decisionMonths);
    }
    return fit;
}

} // namespace ff
