// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include <QModelIndex>
#include <QWidget>

#include <vector>

class QTableView;

namespace ff {

class SharesModel;

/// The matrix as two tables over one model and one selection: names and totals stay, the systems
/// scroll beside them. Arrow keys walk over the border as if it were one.
class SharesMatrix final : public QWidget {
    Q_OBJECT
public:
    explicit SharesMatrix(SharesModel& model, QWidget* parent = nullptr);

    [[nodiscard]] QModelIndex current() const;
    void setCurrent(const QModelIndex& index);
    /// Names and totals, then the systems: side by side they are one table.
    [[nodiscard]] std::vector<QTableView*> views() const { return {m_fixed, m_systems}; }
    /// Gives the columns their widths; to be called when the columns are others.
    void layOutColumns();

signals:
    void currentChanged(const QModelIndex& index);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void fillLastPage();
    QTableView* addTable(const char* name);

    SharesModel& m_model;
    QTableView* m_fixed;
    QTableView* m_systems;
};

} // namespace ff
