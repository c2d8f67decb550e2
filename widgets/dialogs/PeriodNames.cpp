// SPDX-License-Identifier: GPL-3.0-only
#include "widgets/dialogs/PeriodNames.h"

#include <QCoreApplication>

namespace ff {

QString periodName(Period period) {
    const auto named = [](const char* text) {
        return QCoreApplication::translate("ff::PeriodNames", text);
    };
    switch (period) {
    case Period::last24h:
        return named(QT_TRANSLATE_NOOP("ff::PeriodNames", "Last 24 hours"));
    case Period::last7d:
        return named(QT_TRANSLATE_NOOP("ff::PeriodNames", "Last 7 days"));
    case Period::last30d:
        return named(QT_TRANSLATE_NOOP("ff::PeriodNames", "Last 30 days"));
    case Period::thisMonth:
        return named(QT_TRANSLATE_NOOP("ff::PeriodNames", "This month"));
    case Period::thisQuarter:
        return named(QT_TRANSLATE_NOOP("ff::PeriodNames", "This quarter"));
    case Period::thisYear:
        return named(QT_TRANSLATE_NOOP("ff::PeriodNames", "This year"));
    case Period::lastMonth:
        return named(QT_TRANSLATE_NOOP("ff::PeriodNames", "Last month"));
    case Period::lastQuarter:
        return named(QT_TRANSLATE_NOOP("ff::PeriodNames", "Last quarter"));
    case Period::lastYear:
        return named(QT_TRANSLATE_NOOP("ff::PeriodNames", "Last year"));
    case Period::custom:
        break;
    }
    return named(QT_TRANSLATE_NOOP("ff::PeriodNames", "Custom"));
}

} // namespace ff
