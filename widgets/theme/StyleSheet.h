// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include <QString>

namespace ff {

struct Palette;

/// The controls' look in one appearance, for QApplication::setStyleSheet on top of Fusion.
[[nodiscard]] QString styleSheet(const Palette& palette);

} // namespace ff
