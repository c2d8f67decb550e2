// SPDX-License-Identifier: GPL-3.0-only
#include "models/format/Numbers.h"

#include <cmath>

namespace ff {

QString groupedNumber(const QLocale& locale, double value, int decimals) {
    if (!std::isfinite(value)) {
        return QStringLiteral(u"\u2013");
    }
    QString digits = QString::number(std::abs(value), 'f', decimals);
    const bool isZero = digits.count(u'0') + digits.count(u'.') == digits.size();
    qsizetype point = digits.indexOf(u'.');
    if (point >= 0) {
        digits.replace(point, 1, locale.decimalPoint());
    } else {
        point = digits.size();
    }
    for (qsizetype group = point - 3; group > 0; group -= 3) {
        digits.insert(group, u'\u202f');
    }
    return value < 0 && !isZero ? QString(u'\u2212' + digits) : digits;
}

double percentOf(double ratio) {
    constexpr double kAlmost = 99.9;
    constexpr double kNoise = 1e-9;
    return ratio < 1 - kNoise && ratio * 100 > kAlmost ? kAlmost : ratio * 100;
}

} // namespace ff
