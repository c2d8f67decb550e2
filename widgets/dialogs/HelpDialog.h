// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include <QDialog>

namespace ff {

/// What the program is, its version and licence, and every key that does something.
class HelpDialog final : public QDialog {
    Q_OBJECT
public:
    explicit HelpDialog(QWidget* parent = nullptr);
};

} // namespace ff
