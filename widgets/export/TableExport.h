// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "widgets/export/Exportable.h"

#include <functional>
#include <vector>

class QAbstractItemModel;
class QTableView;

namespace ff {

class Exporter;

/// What models and items answer with, so that a table's numbers can be taken out.
namespace exported {
inline constexpr int kValue = Qt::UserRole + 80; ///< double; unset: not known
inline constexpr int kUnit = Qt::UserRole + 81;  ///< int of Unit, of a column's heading
} // namespace exported

/// The table of a model: its first column names the rows; columns whose heading has a unit are
/// numbers, the others words.
[[nodiscard]] TableData tableOf(const QAbstractItemModel& model);

/// A table of the window, or several side by side that are one to a person, to be taken away. Its
/// picture is drawn by the views' own delegates, with every row and every column that is shown.
class TableExport final : public Exportable {
public:
    struct Content {
        std::function<ExportContext()> context;
        std::function<TableData()> table{}; ///< unset: `tableOf` the first view's model
        std::function<QString()> csv{};     ///< where the table has a CSV form of its own
        /// Draws a legend into a line above the table; unset: there is none.
        std::function<void(QPainter&, const QRectF&, const Palette&)> legend{};
    };
    /// Gives the views the menu and the keys. The views outlive this.
    TableExport(std::vector<QTableView*> views, Content content);
    ~TableExport() override;

    [[nodiscard]] Exporter* exporter() const { return m_exporter; }

    [[nodiscard]] ExportContext exportContext() const override { return m_content.context(); }
    [[nodiscard]] TableData exportTable() const override;
    [[nodiscard]] QString exportCsv() const override;
    [[nodiscard]] QSizeF exportSize() const override;
    void paintExport(QPainter& painter, const QRectF& area, const Palette& palette) const override;
    [[nodiscard]] const Palette& exportPalette() const override;

private:
    std::vector<QTableView*> m_views;
    Content m_content;
    Exporter* m_exporter; ///< a child of the first view
};

} // namespace ff
