// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include <QTableView>

namespace ff {

/// A chart's numbers as a table that can be read: every column as wide as its heading and values
/// ask for, figures under their headings, and a scroll bar where that is more than there is room.
class TableTwin final : public QTableView {
    Q_OBJECT
public:
    explicit TableTwin(QAbstractItemModel& model, QWidget* parent = nullptr);

    void setModel(QAbstractItemModel* model) override;

protected:
    void resizeEvent(QResizeEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    void layOutColumns();
};

} // namespace ff
