// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include <QString>

#include <functional>

class QWidget;

namespace ff {

/// Asks where to save a picture (SVG or PNG), without stopping the window; calls back with the
/// path, or never.
void askForPicturePath(QWidget* parent, const QString& suggestion,
                       const std::function<void(const QString&)>& chosen);
/// The same for a table.
void askForCsvPath(QWidget* parent, const QString& suggestion,
                   const std::function<void(const QString&)>& chosen);

} // namespace ff
