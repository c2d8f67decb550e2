// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "models/floor/FloorView.h"
#include "widgets/charts/bars/FloorBar.h"
#include "widgets/export/TableData.h"
#include "widgets/pages/floor/FloorColumns.h"

#include <QTableView>

namespace ff {

class FloorBarDelegate;
class FloorModel;
class OwnFirstModel;

/// The floor: a row a factory, sortable by each column; Return or a click opens it.
class FloorTable final : public QTableView {
    Q_OBJECT
public:
    explicit FloorTable(QWidget* parent = nullptr);

    void setPeriod(Window window, bool past, const QString& holder);
    void setRows(const std::vector<FloorRow>& rows, const Formatter& formatter);
    void setScale(FloorBarScale scale);
    void setColumns(const FloorColumns& columns);
    [[nodiscard]] const FloorColumns& columns() const { return m_columns; }
    /// What it shows and what its bars are made of, in the order shown.
    [[nodiscard]] TableData exportTable() const;

signals:
    void systemActivated(const ff::SystemId& system);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void open(const QModelIndex& index);
    void updateScale();
    [[nodiscard]] int headingTextWidth(int column) const;
    [[nodiscard]] int headingWidth(int column) const;
    [[nodiscard]] int wantedWidth(int column) const;
    void noteMove();
    void arrange();
    void layOutColumns();

    FloorModel* m_model;
    OwnFirstModel* m_sorted;
    FloorBarDelegate* m_bars;
    FloorColumns m_columns = FloorColumns::usual();
    bool m_arranging = false; ///< the order is being set, not dragged
    FloorBarScale m_scale = FloorBarScale::shareOfCapacity;
};

} // namespace ff
