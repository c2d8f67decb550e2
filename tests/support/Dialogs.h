// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include <QStringList>

class QWidget;

namespace ff {

class MainWindow;
class Questions;

namespace test {

/// The names that `openDialog` knows: every dialog of the window, and the panel of a figure.
[[nodiscard]] QStringList dialogNames();
/// Opened as a person does; null where it did not come.
[[nodiscard]] QWidget* openDialog(const QString& name, MainWindow& of, Questions& questions);

} // namespace test
} // namespace ff
