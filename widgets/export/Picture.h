// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "widgets/export/Exportable.h"

#include <QImage>

namespace ff {

/// The content under its title, what it is of and its period, over its source and how much was
/// seen; SIMULATED where it is. `ratio` pixels for each device-independent one.
[[nodiscard]] QImage pictureOf(const Exportable& content, double ratio = 2);
/// The same as an SVG document.
[[nodiscard]] QByteArray svgOf(const Exportable& content);

} // namespace ff
