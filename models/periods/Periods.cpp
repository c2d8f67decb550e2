// SPDX-License-Identifier: GPL-3.0-only
#include "models/periods/Periods.h"

#include "models/periods/LocalTimes.h"
#include "models/periods/RoundTimes.h"
#include "models/periods/Scope.h"

#include <QDateTime>
#include <QTimeZone>

#include <algorithm>
#include <array>
#include <utility>

namespace ff {
namespace {

constexpr std::array<std::pair<Every, std::string_view>, 5> kNames{{{Every::hour, "hour"},
                                                                    {Every::day, "day"},
                                                                    {Every::week, "week"},
                                                                    {Every::month, "month"},
                                                                    {Every::quarter, "quarter"}}};

constexpr std::array<std::pair<Period, std::string_view>, 9> kPeriods{
    {{Period::last24h, "last-24h"},
     {Period::last7d, "last-7d"},
     {Period::last30d, "last-30d"},
     {Period::thisMonth, "this-month"},
     {Period::thisQuarter, "this-quarter"},
     {Period::thisYear, "this-year"},
     {Period::lastMonth, "last-month"},
     {Period::lastQuarter, "last-quarter"},
     {Period::lastYear, "last-year"}}};
constexpr auto kPeriodOrder = [] {
    std::array<Period, kPeriods.size()> order{};
    for (std::size_t i = 0; i < order.size(); ++i) {
        order[i] = kPeriods[i].first;
    }
    return order;
}();

QTimeZone zoneOf(const std::string& name) {
    const QTimeZone zone(QByteArray::fromStdString(name));
    return zone.isValid() ? zone : QTimeZone::utc();
}

QDateTime local(Instant t, const QTimeZone& zone) {
    return QDateTime::fromMSecsSinceEpoch(toMillis(t), zone);
}

/// The first instant of the date: not always midnight, since some zones skip it; and where clocks
/// go back over midnight (Azores in October) the first of the two, of which Qt gives the second.
Instant startOf(QDate date, const QTimeZone& zone) {
    const QDateTime midnight = date.startOfDay(zone);
    const QDateTime hourBefore = midnight.addSecs(-3600);
    return fromMillis((hourBefore.date() == date ? hourBefore : midnight).toMSecsSinceEpoch());
}

/// The first date of the period that holds `date`.
QDate firstDate(QDate date, Every every) {
    switch (every) {
    case Every::hour:
    case Every::day:
        return date;
    case Every::week:
        return date.addDays(1 - date.dayOfWeek());
    case Every::month:
        return {date.year(), date.month(), 1};
    case Every::quarter:
        return {date.year(), (date.month() - 1) / 3 * 3 + 1, 1};
    }
    return date;
}

QDate nextDate(QDate first, Every every) {
    switch (every) {
    case Every::hour:
    case Every::day:
        return first.addDays(1);
    case Every::week:
        return first.addDays(7);
    case Every::month:
        return first.addMonths(1);
    case Every::quarter:
        return first.addMonths(3);
    }
    return first.addDays(1);
}

/// The next full hour on the zone's clocks. Where they change by half an hour, one "hour" is half
/// as long: the next one begins when the clock shows a full hour again.
Instant nextHour(Instant t, const QTimeZone& zone) {
    using namespace std::chrono;
    const std::int64_t ms =
        toMillis(t) +
        1000LL * zone.offsetFromUtc(QDateTime::fromMSecsSinceEpoch(toMillis(t), Qt::UTC));
    constexpr std::int64_t kHour = 3'600'000;
    const std::int64_t past = ((ms % kHour) + kHour) % kHour;
    return t + Duration{kHour - past};
}

Instant next(Instant t, Every every, const QTimeZone& zone) {
    if (every == Every::hour) {
        return nextHour(t, zone);
    }
    // A date that a zone left out altogether (Samoa, 30 December 2011) has no beginning.
    QDate date = nextDate(firstDate(local(t, zone).date(), every), every);
    while (startOf(date, zone) <= t) {
        date = nextDate(date, every);
    }
    return startOf(date, zone);
}

} // namespace

std::string_view name(Every every) {
    return std::ranges::find(kNames, every, &std::pair<Every, std::string_view>::first)->second;
}

std::optional<Every> everyByName(std::string_view name) {
    const auto found = std::ranges::find(kNames, name, &std::pair<Every, std::string_view>::second);
    return found == kNames.end() ? std::nullopt : std::optional{found->first};
}

std::string_view name(Period period) {
    const auto found =
        std::ranges::find(kPeriods, period, &std::pair<Period, std::string_view>::first);
    return found == kPeriods.end() ? std::string_view("custom") : found->second;
}

std::optional<Period> periodByName(std::string_view name) {
    const auto found =
        std::ranges::find(kPeriods, name, &std::pair<Period, std::string_view>::second);
    return found == kPeriods.end() ? std::nullopt : std::optional{found->first};
}

std::span<const Period> namedPeriods() {
    return kPeriodOrder;
}

std::vector<Instant> boundaries(Window window, Every every, const std::string& zone) {
    if (window.empty()) {
        return {};
    }
    const QTimeZone qZone = zoneOf(zone);
    std::vector<Instant> result;
    for (Instant t = window.from; t < window.to; t = next(t, every, qZone)) {
        result.push_back(t);
    }
    result.push_back(window.to);
    return result;
}

Window calendarPeriod(Instant t, Every every, const std::string& zone) {
    const QTimeZone qZone = zoneOf(zone);
    if (every == Every::hour) {
        const Instant end = nextHour(t, qZone);
        return {end - std::chrono::hours{1}, end};
    }
    const QDate first = firstDate(local(t, qZone).date(), every);
    return {startOf(first, qZone), startOf(nextDate(first, every), qZone)};
}

Window calendarYear(Instant t, const std::string& zone) {
    const QTimeZone qZone = zoneOf(zone);
    const int year = local(t, qZone).date().year();
    return {startOf({year, 1, 1}, qZone), startOf({year + 1, 1, 1}, qZone)};
}

std::optional<Instant> parseIso8601In(std::string_view text, const std::string& zone) {
    const auto read = parseIso8601(text);
    constexpr std::size_t kDate = std::string_view("2026-11-22").size();
    if (!read || (text.size() > kDate && text.find_first_of("Zz+-", kDate) != text.npos)) {
        return read;
    }
    if (text.size() > kDate) {
        return LocalTimes(zone)(*read);
    }
    return startOf(QDateTime::fromMSecsSinceEpoch(toMillis(*read), Qt::UTC).date(), zoneOf(zone));
}

std::string toIso8601In(Instant t, const std::string& zone) {
    const QTimeZone qZone = zoneOf(zone);
    const int offset = local(t, qZone).offsetFromUtc();
    if (qZone == QTimeZone::utc()) {
        return toIso8601(t);
    }
    return QDateTime::fromMSecsSinceEpoch(toMillis(t), Qt::OffsetFromUTC, offset)
        .toString(Qt::ISODate)
        .toStdString();
}

Window periodBefore(Window window) {
    return {window.from - window.length(), window.from};
}

Duration gridEvery(Window window, std::int64_t most) {
    using namespace std::chrono;
    for (const Duration every : {Duration{15s}, Duration{1min}, Duration{5min}, Duration{10min},
                                 Duration{15min}, Duration{30min}, Duration{1h}, Duration{2h},
                                 Duration{3h}, Duration{6h}, Duration{12h}, Duration{24h}}) {
        // Rolling periods begin on a round time and may have a changed clock in them: a bin and an
        // hour more. Of short bins an hour would be very many, and those need none.
        const Duration more = every < 10min ? Duration{} : every + std::min<Duration>(every, 1h);
        if (window.length() <= every * most + more) {
            return every;
        }
    }
    const auto days = (window.length() / (24h * most)) + 1;
    return days * Duration{24h};
}

Window windowOf(Period period, const std::string& zone, Instant now, Window current) {
    const QTimeZone qZone = zoneOf(zone);
    // The same time of day, so many days ago: over a change of clocks that is not 24 h times days.
    const auto daysAgo = [&](int days) {
        return Window{fromMillis(local(now, qZone).addDays(-days).toMSecsSinceEpoch()), now};
    };
    // From a round time on the zone's clocks, so that bins stand at :00 and :10: up to one bin
    // more.
    const auto rolling = [&](Window exact) {
        return Window{roundDown(exact.from, gridEvery(exact), zone), exact.to};
    };
    // The calendar period before the one that holds now.
    const auto before = [&](Window (*of)(Instant, const std::string&)) {
        return of(of(now, zone).from - Duration{1}, zone);
    };
    switch (period) {
    case Period::last24h:
        return rolling({now - std::chrono::hours{24}, now});
    case Period::last7d:
        return rolling(daysAgo(7));
    case Period::last30d:
        return rolling(daysAgo(30));
    case Period::thisMonth:
        return {calendarPeriod(now, Every::month, zone).from, now};
    case Period::thisQuarter:
        return {calendarPeriod(now, Every::quarter, zone).from, now};
    case Period::thisYear:
        return {calendarYear(now, zone).from, now};
    case Period::lastMonth:
        return before(
            [](Instant t, const std::string& in) { return calendarPeriod(t, Every::month, in); });
    case Period::lastQuarter:
        return before(
            [](Instant t, const std::string& in) { return calendarPeriod(t, Every::quarter, in); });
    case Period::lastYear:
        return before(&calendarYear);
    case Period::custom:
        return current;
    }
    return current;
}

} // namespace ff
