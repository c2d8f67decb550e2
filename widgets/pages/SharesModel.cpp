// SPDX-License-Identifier: GPL-3.0-only
#include "widgets/pages/SharesModel.h"

#include "widgets/charts/CellDelegates.h"
#include "widgets/theme/CountryNames.h"

#include <QFont>

#include <algorithm>

namespace ff {

void SharesModel::setView(const SharesView& view, const Formatter& formatter) {
    const bool same = std::ranges::equal(view.rows, m_view.rows, {}, &SharesView::Row::holder,
                                         &SharesView::Row::holder) &&
                      std::ranges::equal(view.columns, m_view.columns, {},
                                         &SharesView::Column::system, &SharesView::Column::system);
    if (!same)
        beginResetModel();
    m_view = view;
    m_formatter = formatter;
    setMeasure(m_measure);
    if (!same)
        endResetModel();
}

void SharesModel::setMeasure(Measure measure) {
    m_measure = measure;
    m_largest = 0;
    for (const SharesView::Row& row : m_view.rows)
        for (const auto& cell : row.cells)
            if (cell)
                m_largest = std::max(m_largest, value(*cell).value_or(0));
    if (rowCount() > 0)
        emit dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

HolderId SharesModel::holderAt(int row) const {
    return m_view.rows[std::size_t(row)].holder;
}

std::optional<SystemId> SharesModel::systemAt(int column) const {
    if (column < 1 || isTotal(column))
        return {};
    return m_view.columns[std::size_t(column - 1)].system;
}

int SharesModel::rowOf(const HolderId& holder) const {
    const auto found = std::ranges::find(m_view.rows, holder, &SharesView::Row::holder);
    return found == m_view.rows.end() ? -1 : int(found - m_view.rows.begin());
}

int SharesModel::columnOf(const std::optional<SystemId>& system) const {
    if (!system)
        return columnCount() - 1;
    const auto found = std::ranges::find(m_view.columns, *system, &SharesView::Column::system);
    return found == m_view.columns.end() ? -1 : int(found - m_view.columns.begin()) + 1;
}

int SharesModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : int(m_view.rows.size());
}

int SharesModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : int(m_view.columns.size()) + 2;
}

bool SharesModel::isTotal(int column) const {
    return column == columnCount() - 1;
}

const ShareCell* SharesModel::cellAt(int row, int column) const {
    const SharesView::Row& of = m_view.rows[std::size_t(row)];
    if (column == 0)
        return nullptr;
    if (isTotal(column))
        return &of.total;
    const auto i = std::size_t(column - 1);
    return i < of.cells.size() && of.cells[i] ? &*of.cells[i] : nullptr;
}

std::optional<double> SharesModel::value(const ShareCell& cell) const {
    switch (m_measure) {
    case Measure::gpuHours:
        return cell.gpuHours;
    case Measure::usageShare:
        return cell.usageShare;
    case Measure::shareOfEntitlement:
        return cell.shareOfEntitlement;
    }
    return {};
}

QVariant SharesModel::heat(int row, int column) const {
    const ShareCell* cell = cellAt(row, column);
    if (!cell || isTotal(column) || m_largest <= 0)
        return {};
    const auto v = value(*cell);
    return v && *v > 0 ? QVariant(*v / m_largest) : QVariant();
}

QString SharesModel::toolTip(int row, int column) const {
    const ShareCell* cell = cellAt(row, column);
    if (!cell)
        return column == 0 || m_view.columns.empty() || isTotal(column) ||
                       m_view.columns[std::size_t(column - 1)].known
                   ? QString()
                   : tr("This site does not tell which accounts use it.");
    QStringList lines{
        m_formatter.withUnit(cell->gpuHours, Unit::gpuHours),
        tr("%1 of the GPU-hours").arg(m_formatter.text(cell->usageShare, Unit::ratio))};
    if (cell->entitled)
        lines << tr("%1 of an entitlement of %2 to date")
                     .arg(m_formatter.text(cell->shareOfEntitlement, Unit::ratio),
                          m_formatter.withUnit(cell->entitled, Unit::gpuHours));
    if (cell->basis)
        lines << (*cell->basis == EntitlementBasis::agreed      ? tr("Basis: agreed")
                  : *cell->basis == EntitlementBasis::estimated ? tr("Basis: estimated")
                                                                : tr("Basis: placeholder"));
    lines << tr("Coverage %1").arg(m_formatter.text(cell->coverage.ratio(), Unit::ratio));
    return lines.join(QLatin1Char('\n'));
}

QVariant SharesModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const int row = index.row();
    const int column = index.column();
    const SharesView::Row& of = m_view.rows[std::size_t(row)];
    const ShareCell* cell = cellAt(row, column);
    const auto number = cell ? value(*cell) : std::nullopt;
    switch (role) {
    case Qt::DisplayRole:
        if (column == 0)
            return holderName(of.holder.text);
        if (!number || (m_measure != Measure::shareOfEntitlement && *number <= 0))
            return Formatter::missing();
        return m_formatter.text(number,
                                m_measure == Measure::gpuHours ? Unit::gpuHours : Unit::ratio);
    case SortRole:
        return column == 0 ? QVariant(holderName(of.holder.text)) : QVariant(number.value_or(-1));
    case Qt::TextAlignmentRole:
        return int(Qt::AlignVCenter | (column == 0 ? Qt::AlignLeft : Qt::AlignRight));
    case Qt::FontRole: {
        QFont font;
        font.setWeight(isTotal(column) ? QFont::DemiBold : QFont::Normal);
        return font;
    }
    case Qt::ToolTipRole:
        return toolTip(row, column);
    case cell::kHeat:
        return heat(row, column);
    case cell::kTone:
        return int(cell && cell->coverage.ratio() < 0.5 ? CellTone::quiet : CellTone::normal);
    default:
        return {};
    }
}

QVariant SharesModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int(Qt::AlignVCenter | (section == 0 ? Qt::AlignLeft : Qt::AlignRight));
    if (section == 0)
        return role != Qt::DisplayRole                  ? QVariant()
               : m_view.scope.view == HolderView::payer ? tr("Payer")
                                                        : tr("Beneficiary");
    if (isTotal(section))
        return role == Qt::DisplayRole ? QVariant(tr("Total")) : QVariant();
    const SharesView::Column& column = m_view.columns[std::size_t(section - 1)];
    if (role == Qt::DisplayRole)
        return QString::fromStdString(column.title);
    if (role == Qt::ToolTipRole)
        return tr("Coverage %1").arg(m_formatter.text(column.coverage.ratio(), Unit::ratio));
    return {};
}

} // namespace ff
