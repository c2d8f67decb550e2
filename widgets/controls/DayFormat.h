// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include <QLocale>
#include <QString>

namespace ff {

/// How a day is typed and shown in a field, the same in all of them: as the locale writes it short,
/// with a year of four digits.
[[nodiscard]] QString dayFormat(const QLocale& locale = {});

} // namespace ff
