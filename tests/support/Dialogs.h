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

/// Waits until what was asked has come and is drawn: two pictures in a row are the same. For
/// answers that need no other thread.
[[nodiscard]] bool standsStill(QWidget& shown);

} // namespace test
} // namespace ff
