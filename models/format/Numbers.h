// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include <QLocale>
#include <QString>

namespace ff {

/// A number with its decimals and the locale's decimal sign. Groups of three digits are set apart
/// by a narrow space, a negative number begins with a minus sign (U+2212), and what rounds to zero
/// has no sign. An en dash for what is no number.
[[nodiscard]] QString groupedNumber(const QLocale& locale, double value, int decimals);

/// A ratio in per cent, to be written with one decimal: what is not the whole is not rounded up to
/// it (99.9 for 0.99999).
[[nodiscard]] double percentOf(double ratio);

} // namespace ff
