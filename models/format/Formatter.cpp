// SPDX-License-Identifier: GPL-3.0-only
#include "models/format/Formatter.h"

#include "models/format/Numbers.h"

#include <QCoreApplication>
#include <QDateTime>

#include <array>
#include <cmath>

namespace ff {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr QChar kSpace = u'\u00a0';
constexpr QChar kMinus = u'\u2212';

QString tr(const char* source, const char* note = nullptr, int count = -1) {
    return QCoreApplication::translate("ff::Formatter", source, note, count);
}

/// Spaces inside a figure must not break over lines.
QString unbroken(QString text) {
    return text.replace(u' ', kSpace);
}

/// Decimals that give three digits that matter.
int decimalsFor(double magnitude) {
    return magnitude < 9.995 ? 2 : magnitude < 99.95 ? 1 : 0;
}

bool isWhole(double value) {
    return std::abs(value - std::round(value)) < 1e-9;
}

QTimeZone zoneOf(const std::string& name) {
    const QTimeZone zone{QByteArray::fromStdString(name)};
    return zone.isValid() ? zone : QTimeZone::utc();
}

QDateTime at(Instant instant, const QTimeZone& zone) {
    return QDateTime::fromMSecsSinceEpoch(toMillis(instant), zone);
}

} // namespace

Formatter::Formatter(const QLocale& locale, const std::string& zone)
    : m_locale(locale)
    , m_zone(zoneOf(zone)) {}

QString Formatter::number(double value, int decimals) const {
    return groupedNumber(m_locale, value, decimals);
}

QString Formatter::compact(double value) const {
    static constexpr std::array<const char*, 5> kSuffixes = {"", "k", "M", "G", "T"};
    double scaled = value;
    std::size_t step = 0;
    while (std::abs(scaled) >= 999.5 && step + 1 < kSuffixes.size()) {
        scaled /= 1000;
        ++step;
    }
    if (step == 0) {
        const int decimals = isWhole(value) ? 0 : std::min(1, decimalsFor(std::abs(value)));
        return number(value, decimals);
    }
    return number(scaled, decimalsFor(std::abs(scaled))) + kSpace +
           QLatin1StringView(kSuffixes[step]);
}

QString Formatter::text(std::optional<double> value, Unit unit) const {
    if (!value || !std::isfinite(*value)) {
        return missing();
    }
    const double v = *value;
    switch (unit) {
    case Unit::count:
    case Unit::gpus:
        return number(v, std::abs(v) < 9.95 && !isWhole(v) ? 1 : 0);
    case Unit::gpuHours:
        return compact(v);
    case Unit::ratio:
        return unbroken(tr("%1 %", "a percentage").arg(number(percentOf(v), 1)));
    case Unit::points: {
        const QString figure = number(v * 100, 1);
        return v > 0 && figure != number(0, 1) ? QString(u'+' + figure) : figure;
    }
    case Unit::hours:
        return unbroken(tr("%1 h").arg(number(v, std::abs(v) < 99.95 ? 1 : 0)));
    case Unit::seconds:
        return duration(Duration{std::llround(v * 1000)});
    case Unit::factor:
        return number(v, 2) + kSpace + u'\u00d7';
    }
    return missing();
}

QString Formatter::withUnit(std::optional<double> value, Unit unit) const {
    const QString figure = text(value, unit);
    if (!value || !std::isfinite(*value)) {
        return figure;
    }
    const int count = int(std::min(std::abs(*value), 1e9));
    const bool single = *value == 1;
    switch (unit) {
    case Unit::gpus:
        if (m_weighed) {
            return unbroken(tr("%1 H100", "H100-equivalent GPUs").arg(figure));
        }
        return unbroken(
            (single ? tr("%1 GPU") : tr("%1 GPUs", "number of GPUs", count)).arg(figure));
    case Unit::gpuHours:
        return unbroken(figure + u' ' + gpuHours());
    case Unit::points:
        return unbroken(tr("%1 points", "of per cent").arg(figure));
    case Unit::count:
    case Unit::ratio:
    case Unit::hours:
    case Unit::seconds:
    case Unit::factor:
        return figure;
    }
    return figure;
}

QString Formatter::gpuHours() const {
    return m_weighed ? tr("H100-h", "hours of H100-equivalent GPUs") : tr("GPU-h");
}

Formatter::Parts Formatter::parts(std::optional<double> value, Unit unit) const {
    if (!value || !std::isfinite(*value)) {
        return {missing(), {}};
    }
    switch (unit) {
    case Unit::ratio:
        return {number(percentOf(*value), 1), u"%"_s};
    case Unit::hours:
        return {number(*value, std::abs(*value) < 99.95 ? 1 : 0), tr("h", "hours")};
    case Unit::gpuHours:
        return {text(value, unit), gpuHours()};
    case Unit::gpus:
        return {text(value, unit), m_weighed     ? tr("H100", "H100-equivalent GPUs")
                                   : *value == 1 ? tr("GPU")
                                                 : tr("GPUs")};
    case Unit::points:
        return {text(value, unit), tr("points", "of per cent")};
    case Unit::count:
    case Unit::seconds:
    case Unit::factor:
        return {text(value, unit), {}};
    }
    return {missing(), {}};
}

QString Formatter::tick(double value, Unit unit) const {
    switch (unit) {
    case Unit::ratio:
        return unbroken(tr("%1 %", "a percentage").arg(number(value * 100, 0)));
    case Unit::seconds:
        return value == 0 ? u"0"_s : text(value, unit);
    case Unit::hours:
        return unbroken(tr("%1 h").arg(number(value, isWhole(value) ? 0 : 1)));
    case Unit::points:
    case Unit::factor:
        return text(value, unit);
    case Unit::count:
    case Unit::gpus:
    case Unit::gpuHours:
        break;
    }
    QString short_ = compact(value);
    // "3.00 k" says nothing more than "3 k" on a scale.
    const QString point = m_locale.decimalPoint();
    if (const qsizetype at = short_.indexOf(point); at >= 0) {
        qsizetype end = at + point.size();
        while (end < short_.size() && short_[end].isDigit()) {
            ++end;
        }
        qsizetype keep = end;
        while (keep > at + point.size() && short_[keep - 1] == u'0') {
            --keep;
        }
        short_.remove(keep == at + point.size() ? at : keep,
                      end - (keep == at + point.size() ? at : keep));
    }
    return short_;
}

QString Formatter::duration(std::optional<Duration> length) const {
    if (!length) {
        return missing();
    }
    if (*length < 0ms) {
        return kMinus + duration(-*length);
    }
    const auto seconds = std::chrono::floor<std::chrono::seconds>(*length).count();
    const auto minutes = seconds / 60;
    const auto hours = minutes / 60;
    const auto days = hours / 24;
    QString said;
    if (seconds < 60) {
        said = tr("%1 s", "seconds").arg(seconds);
    } else if (minutes < 10 && seconds % 60 != 0) {
        said = tr("%1 min %2 s", "minutes and seconds").arg(minutes).arg(seconds % 60);
    } else if (minutes < 60) {
        said = tr("%1 min", "minutes").arg(minutes);
    } else if (hours < 24 && minutes % 60 != 0) {
        said = tr("%1 h %2", "hours and minutes, as 9 h 40")
                   .arg(hours)
                   .arg(minutes % 60, 2, 10, QChar(u'0'));
    } else if (hours < 24) {
        said = tr("%1 h").arg(hours);
    } else if (hours % 24 != 0) { // so that what was seen and what was not add up
        said = tr("%1 d %2 h", "days and hours").arg(days).arg(hours % 24);
    } else {
        said = tr("%1 d", "days").arg(number(double(days)));
    }
    return unbroken(said);
}

QString Formatter::age(std::optional<Duration> age) const {
    return age && *age < 1s ? tr("now") : duration(age);
}

QString Formatter::ago(Duration length) const {
    return length < 1s ? tr("now") : tr("%1 ago", "an age, such as 12 s").arg(duration(length));
}

QString Formatter::instant(Instant instant) const {
    return m_locale.toString(at(instant, m_zone), tr("ddd d MMM yyyy, HH:mm", "Qt date format")) +
           kSpace + zoneName(instant);
}

QString Formatter::date(Instant instant) const {
    return m_locale.toString(at(instant, m_zone), tr("d MMM yyyy", "Qt date format"));
}

QString Formatter::longDate(Instant instant) const {
    return m_locale.toString(at(instant, m_zone), tr("d MMMM yyyy", "Qt date format"));
}

QString Formatter::window(Window window) const {
    const QDateTime from = at(window.from, m_zone);
    if (window.length() < 48h) {
        const QString moment = tr("d MMM yyyy, HH:mm", "Qt date format");
        const QDateTime to = at(window.to, m_zone);
        const QString end =
            from.date() == to.date() ? tr("HH:mm", "Qt time format") : tr("d MMM, HH:mm");
        return m_locale.toString(from, moment) + u" \u2013 "_s + m_locale.toString(to, end);
    }
    // The end does not belong to it: a month ends on its last day, not on the first of the next.
    const QDateTime last = at(window.to - 1ms, m_zone);
    const QString start =
        from.date().year() == last.date().year() ? tr("d MMM", "Qt date format") : tr("d MMM yyyy");
    return m_locale.toString(from, start) + u" \u2013 "_s + date(window.to - 1ms);
}

QString Formatter::zoneName(Instant instant) const {
    return m_zone == QTimeZone::utc() ? u"UTC"_s : m_zone.abbreviation(at(instant, m_zone));
}

} // namespace ff
