// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "widgets/pages/floor/FloorColumns.h"

#include <QDialog>

class QListWidget;
class QPushButton;

namespace ff {

/// Chooses and orders the columns of the floor. Each choice is taken at once.
class ColumnsDialog final : public QDialog {
    Q_OBJECT
public:
    explicit ColumnsDialog(const FloorColumns& columns, QWidget* parent = nullptr);

    [[nodiscard]] FloorColumns columns() const;

signals:
    void chosen();

private:
    void fill(const FloorColumns& columns);
    void move(int by);
    void showButtons();

    QListWidget* m_list;
    QPushButton* m_up;
    QPushButton* m_down;
};

} // namespace ff
