// SPDX-License-Identifier: GPL-3.0-only
#include "models/periods/NamedPeriod.h"

#include "models/periods/Periods.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QTimeZone>

#include <algorithm>
#include <cctype>

namespace ff {
namespace {

using Length = NamedPeriod::Length;

QDate dateOf(Instant t, const std::string& zone) {
    return QDateTime::fromMSecsSinceEpoch(toMillis(t), QTimeZone(QByteArray::fromStdString(zone)))
        .date();
}

/// The beginning of a date in the zone.
Instant startOf(QDate date, const std::string& zone) {
    const std::string text = date.toString(Qt::ISODate).toStdString();
    return parseIso8601In(text, zone).value_or(Instant{});
}

int monthsOf(Length length) {
    switch (length) {
    case Length::month:
        return 1;
    case Length::quarter:
        return 3;
    case Length::year:
        return 12;
    case Length::custom:
        break;
    }
    return 0;
}

std::string nameOf(QDate first, Length length) {
    const std::string year = std::to_string(first.year());
    if (length == Length::month) {
        return year + (first.month() < 10 ? "-0" : "-") + std::to_string(first.month());
    }
    return length == Length::quarter ? year + "-Q" + std::to_string((first.month() + 2) / 3) : year;
}

NamedPeriod calendar(QDate first, Length length, const std::string& zone) {
    const int months = monthsOf(length);
    const auto from = [&](int shift) { return startOf(first.addMonths(shift), zone); };
    NamedPeriod period{length, nameOf(first, length), {from(0), from(months)}, {}, {}, {}};
    period.before = {from(-months), from(0)};
    if (length != Length::year) {
        period.yearBefore = {from(-12), from(months - 12)};
    }
    period.yearToDate = {startOf({first.year(), 1, 1}, zone), period.window.to};
    return period;
}

std::optional<int> digits(std::string_view text) {
    const auto isDigit = [](char c) { return c >= '0' && c <= '9'; };
    if (text.empty() || text.size() > 4 || !std::ranges::all_of(text, isDigit)) {
        return {};
    }
    return std::stoi(std::string(text));
}

/// "2026-10", "2026-Q3", "2026"
std::optional<NamedPeriod> written(std::string_view text, const std::string& zone) {
    const auto year = text.size() >= 4 ? digits(text.substr(0, 4)) : std::nullopt;
    if (!year || *year < 1970) {
        return {};
    }
    const std::string_view rest = text.substr(4);
    if (rest.empty()) {
        return calendar({*year, 1, 1}, Length::year, zone);
    }
    if (rest.size() != 3 || rest[0] != '-') {
        return {};
    }
    if (rest[1] == 'Q' || rest[1] == 'q') {
        const int quarter = rest[2] - '0';
        return quarter >= 1 && quarter <= 4
                   ? std::optional(calendar({*year, quarter * 3 - 2, 1}, Length::quarter, zone))
                   : std::nullopt;
    }
    const auto month = digits(rest.substr(1));
    return month && *month >= 1 && *month <= 12
               ? std::optional(calendar({*year, *month, 1}, Length::month, zone))
               : std::nullopt;
}

/// The last one that had ended.
std::optional<NamedPeriod> last(std::string_view word, const std::string& zone, Instant now) {
    const QDate today = dateOf(now, zone);
    const QDate month(today.year(), today.month(), 1);
    if (word == "last-month") {
        return calendar(month.addMonths(-1), Length::month, zone);
    }
    if (word == "last-quarter") {
        return calendar(month.addMonths(-(today.month() - 1) % 3 - 3), Length::quarter, zone);
    }
    if (word == "last-year") {
        return calendar({today.year() - 1, 1, 1}, Length::year, zone);
    }
    return {};
}

/// For a file's name: "2026-10-03", with the time where it is not midnight.
std::string borderName(Instant t, const std::string& zone) {
    std::string text = toIso8601In(t, zone).substr(0, 16);
    if (text.ends_with("T00:00")) {
        return text.substr(0, 10);
    }
    std::erase(text, ':');
    return text;
}

std::optional<NamedPeriod> between(std::string_view text, const std::string& zone) {
    const std::size_t dots = text.find("..");
    if (dots == std::string_view::npos) {
        return {};
    }
    const auto from = parseIso8601In(text.substr(0, dots), zone);
    const auto to = parseIso8601In(text.substr(dots + 2), zone);
    if (!from || !to || *to <= *from) {
        return {};
    }
    const QTimeZone clocks(QByteArray::fromStdString(zone));
    const auto earlier = [&](Instant t) {
        return fromMillis(
            QDateTime::fromMSecsSinceEpoch(toMillis(t), clocks).addYears(-1).toMSecsSinceEpoch());
    };
    NamedPeriod period{Length::custom,
                       borderName(*from, zone) + '_' + borderName(*to, zone),
                       {*from, *to},
                       periodBefore({*from, *to}),
                       {earlier(*from), earlier(*to)},
                       {}};
    const int year = dateOf(*to - Duration{1}, zone).year();
    period.yearToDate = {startOf({year, 1, 1}, zone), *to};
    return period;
}

} // namespace

std::optional<NamedPeriod> namedPeriod(std::string_view text, const std::string& zone,
                                       Instant now) {
    if (auto period = last(text, zone, now)) {
        return period;
    }
    if (auto period = between(text, zone)) {
        return period;
    }
    return written(text, zone);
}

std::string periodText(const NamedPeriod& period, const QLocale& locale, const std::string& zone) {
    const QDate first = dateOf(period.window.from, zone);
    switch (period.length) {
    case Length::month:
        return locale.toString(first, QStringLiteral("MMMM yyyy")).toStdString();
    case Length::quarter:
    case Length::year:
        return period.name;
    case Length::custom:
        break;
    }
    const QDate end = dateOf(period.window.to - Duration{1}, zone);
    // The same pattern as that of every other date: German has a full stop behind the day.
    const QString format =
        QCoreApplication::translate("ff::Formatter", "d MMM yyyy", "Qt date format");
    const QString text =
        locale.toString(first, format) + QStringLiteral(" \u2013 ") + locale.toString(end, format);
    return text.toStdString();
}

} // namespace ff
