// SPDX-License-Identifier: GPL-3.0-only
#include "widgets/export/TableExport.h"

#include "widgets/export/Exporter.h"
#include "widgets/theme/Palette.h"
#include "widgets/theme/Type.h"

#include <QCoreApplication>
#include <QHeaderView>
#include <QPainter>
#include <QStyleOptionViewItem>
#include <QTableView>

#include <algorithm>
#include <utility>

namespace ff {
namespace {

constexpr int kHeader = 34;
constexpr int kLegend = 28;
constexpr int kEdge = 16; ///< at the table's own edges, as its cells have it
constexpr int kPadding = 8;
constexpr int kMostRows = 120; ///< more cannot be read in a picture: the CSV has them

int rowsOf(const QTableView& view) {
    return std::min(view.model()->rowCount(), kMostRows);
}

/// A heading may have two lines.
int headerOf(const QTableView& view) {
    return std::max(kHeader, view.horizontalHeader()->sizeHint().height());
}

int widthOf(const QTableView& view) {
    int width = 0;
    for (int column = 0; column < view.model()->columnCount(); ++column) {
        width += view.isColumnHidden(column) ? 0 : view.columnWidth(column);
    }
    return width;
}

void paintHeading(QPainter& painter, const QTableView& view, int column, const QRect& cell,
                  const Palette& palette) {
    const QAbstractItemModel* model = view.model();
    const bool first = column == 0;
    const bool last = column == model->columnCount() - 1;
    const int side =
        model->headerData(column, Qt::Horizontal, Qt::TextAlignmentRole).toInt() | Qt::AlignVCenter;
    painter.setFont(themeFont(TextSize::body));
    painter.setPen(palette.quietText);
    painter.drawText(cell.adjusted(first ? kEdge : kPadding, 0, last ? -kEdge : -kPadding, 0), side,
                     model->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString());
    painter.fillRect(QRect(cell.left(), cell.bottom(), cell.width(), 1), palette.line);
}

void paintTable(QPainter& painter, const QTableView& view, QPoint at, const Palette& palette) {
    const QAbstractItemModel* model = view.model();
    QStyleOptionViewItem option;
    option.initFrom(&view);
    option.widget = &view;
    option.font = view.font();
    option.state = QStyle::State_Enabled;
    for (int column = 0; column < model->columnCount(); ++column) {
        if (view.isColumnHidden(column)) {
            continue;
        }
        const int width = view.columnWidth(column);
        paintHeading(painter, view, column, {at.x(), at.y(), width, headerOf(view)}, palette);
        int y = at.y() + headerOf(view);
        for (int row = 0; row < rowsOf(view); ++row) {
            const QModelIndex index = model->index(row, column);
            option.rect = QRect(at.x(), y, width, view.rowHeight(row));
            painter.save();
            view.itemDelegateForIndex(index)->paint(&painter, option, index);
            painter.restore();
            y += view.rowHeight(row);
        }
        at.rx() += width;
    }
}

} // namespace

TableData tableOf(const QAbstractItemModel& model) {
    TableData table;
    table.rowHeading = model.headerData(0, Qt::Horizontal).toString();
    const int rows = model.rowCount();
    for (int row = 0; row < rows; ++row) {
        table.rows.push_back(model.index(row, 0).data().toString());
    }
    for (int column = 1; column < model.columnCount(); ++column) {
        TableData::Column filled;
        filled.title = model.headerData(column, Qt::Horizontal).toString();
        const QVariant unit = model.headerData(column, Qt::Horizontal, exported::kUnit);
        if (unit.isValid()) {
            filled.unit = Unit(unit.toInt());
        }
        for (int row = 0; row < rows; ++row) {
            const QModelIndex index = model.index(row, column);
            const QVariant value = index.data(exported::kValue);
            if (unit.isValid()) {
                filled.values.push_back(value.isValid() ? std::optional(value.toDouble())
                                                        : std::nullopt);
            } else {
                filled.texts.push_back(index.data().toString());
            }
        }
        table.columns.push_back(std::move(filled));
    }
    return table;
}

TableExport::TableExport(std::vector<QTableView*> views, Content content)
    : m_views(std::move(views))
    , m_content(std::move(content))
    , m_exporter(new Exporter(*m_views.front(), *this)) {
    for (QTableView* view : m_views) {
        m_exporter->takeEventsOf(view);
        m_exporter->takeEventsOf(view->viewport());
    }
}

TableExport::~TableExport() = default;

TableData TableExport::exportTable() const {
    return m_content.table ? m_content.table() : tableOf(*m_views.front()->model());
}

QString TableExport::exportCsv() const {
    return m_content.csv ? m_content.csv() : Exportable::exportCsv();
}

QSizeF TableExport::exportSize() const {
    int width = 0;
    int height = headerOf(*m_views.front());
    for (const QTableView* view : m_views) {
        width += widthOf(*view);
    }
    const QTableView& first = *m_views.front();
    for (int row = 0; row < rowsOf(first); ++row) {
        height += first.rowHeight(row);
    }
    const bool cut = first.model()->rowCount() > kMostRows;
    return QSizeF(width, height + (cut ? kHeader : 0) + (m_content.legend ? kLegend : 0));
}

void TableExport::paintExport(QPainter& painter, const QRectF& area, const Palette& palette) const {
    QPoint at = area.topLeft().toPoint();
    if (m_content.legend) {
        m_content.legend(painter, QRectF(area.topLeft(), QSizeF(area.width(), kLegend)), palette);
        at.ry() += kLegend;
    }
    for (const QTableView* view : m_views) {
        paintTable(painter, *view, at, palette);
        at.rx() += widthOf(*view);
    }
    if (const int more = m_views.front()->model()->rowCount() - kMostRows; more > 0) {
        painter.setFont(themeFont(TextSize::body));
        painter.setPen(palette.quietText);
        painter.drawText(area.adjusted(kEdge, 0, 0, -kPadding), Qt::AlignBottom | Qt::AlignLeft,
                         QCoreApplication::translate("ff::TableExport",
                                                     "%n more rows: the CSV file has them", nullptr,
                                                     more));
    }
}

const Palette& TableExport::exportPalette() const {
    return Palette::of(m_views.front());
}

} // namespace ff
