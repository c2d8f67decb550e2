// SPDX-License-Identifier: GPL-3.0-only
#include "models/reports/FigureText.h"

#include "models/reports/Words.h"

#include <QDateTime>
#include <QTimeZone>

#include <array>
#include <cmath>
#include <utility>

namespace ff::report {
namespace {

constexpr double kLeastRatio = 0.001; ///< below it a share is printed as "< 0.1 %"

std::string shareText(double value, const Formatter& format) {
    if (value > 0 && value < kLeastRatio) {
        return "<\u00a0" + format.text(kLeastRatio, Unit::ratio).toStdString();
    }
    return format.text(value, Unit::ratio).toStdString();
}

} // namespace

std::string count(const Formatter& format, double value) {
    return format.number(value).toStdString();
}

std::string percent(const Formatter& format, double ratio) {
    return shareText(ratio, format);
}

std::string dateText(const Formatter& format, Instant at) {
    return format.longDate(at).toStdString();
}

std::string missingText(Missing missing) {
    switch (missing) {
    case Missing::no:
        return {};
    case Missing::notSeen:
        return words(QT_TRANSLATE_NOOP("ff::Report", "not seen"));
    case Missing::notEnoughSeen:
        return words(QT_TRANSLATE_NOOP("ff::Report", "not enough seen"));
    case Missing::notKnown:
        return words(QT_TRANSLATE_NOOP("ff::Report", "not known"));
    case Missing::notDefined:
        return Formatter::missing().toStdString();
    }
    return {};
}

QString timeText(Instant at, const Column& column, const Formatter& format) {
    return column.isMoment ? format.locale().toString(
                                 QDateTime::fromMSecsSinceEpoch(toMillis(at), format.zone()),
                                 QCoreApplication::translate("ff::Formatter", "d MMM yyyy, HH:mm",
                                                             "Qt date format"))
                           : format.date(at);
}

std::string tableText(const Figure& figure, const Formatter& format) {
    if (!figure.value) {
        return missingText(figure.missing);
    }
    switch (figure.unit) {
    case Unit::ratio:
        return shareText(*figure.value, format);
    case Unit::gpuHours:
    case Unit::count:
        return count(format, figure.printed.value_or(*figure.value));
    case Unit::gpus:
    case Unit::points:
    case Unit::hours:
    case Unit::seconds:
    case Unit::factor:
        break;
    }
    return format.text(figure.value, figure.unit).toStdString();
}

std::string cardText(const Figure& figure, const Formatter& format) {
    const std::string text = tableText(figure, format);
    if (!figure.value) {
        return text;
    }
    switch (figure.unit) {
    case Unit::gpuHours:
        return text + "\u00a0" + formatOf(figure, format).gpuHours().toStdString();
    case Unit::gpus:
        return formatOf(figure, format).withUnit(figure.value, figure.unit).toStdString();
    case Unit::count:
    case Unit::ratio:
    case Unit::points:
    case Unit::hours:
    case Unit::seconds:
    case Unit::factor:
        break;
    }
    return text;
}

std::string changeText(const Figure& figure, const std::optional<double>& earlier,
                       const Formatter& format) {
    if (!figure.value || !earlier) {
        return {};
    }
    if (figure.unit == Unit::ratio) {
        return format.withUnit(*figure.value - *earlier, Unit::points).toStdString();
    }
    if (*earlier == 0) {
        return {}; // no part of nothing
    }
    const double part = *figure.value / *earlier - 1;
    const std::string text = format.text(part, Unit::ratio).toStdString();
    return part > 0 && text != format.text(0.0, Unit::ratio).toStdString() ? "+" + text : text;
}

std::string unitText(Unit unit, const Formatter& format) {
    switch (unit) {
    case Unit::gpuHours:
        return format.gpuHours().toStdString();
    case Unit::gpus:
        return format.parts(2, Unit::gpus).unit.toStdString();
    case Unit::hours:
        return format.parts(2, Unit::hours).unit.toStdString();
    case Unit::points:
        return format.parts(2, Unit::points).unit.toStdString();
    case Unit::count:
    case Unit::ratio:   // each of them has its own sign
    case Unit::seconds: // and its own words
    case Unit::factor:
        break;
    }
    return {};
}

std::string titleText(const Chart& chart, const Formatter& format) {
    const std::string unit =
        chart.unit == Unit::ratio ? std::string() : unitText(chart.unit, formatOf(chart, format));
    return unit.empty() ? chart.title : chart.title + " (" + unit + ')';
}

std::string flagsText(const Report& report) {
    const std::array<std::pair<char, const char*>, 5> meanings{
        {{'b', QT_TRANSLATE_NOOP("ff::Report", "b: break in the series (the capacity changed)")},
         {'e', QT_TRANSLATE_NOOP("ff::Report", "e: estimated (the entitlement is not agreed)")},
         {'p', QT_TRANSLATE_NOOP("ff::Report", "p: provisional (the period has not ended)")},
         {'u', QT_TRANSLATE_NOOP("ff::Report", "u: less than 95 % of the period was seen")},
         {':', QT_TRANSLATE_NOOP("ff::Report", "colon: not available")}}};
    std::string text;
    for (const auto& [flag, meaning] : meanings) {
        for (const Figure& figure : report.figures) {
            if (figure.flags.contains(flag)) {
                text += (text.empty() ? "" : " \u00b7 ") + words(meaning);
                break;
            }
        }
    }
    return text;
}

} // namespace ff::report
