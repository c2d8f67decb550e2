// SPDX-License-Identifier: GPL-3.0-only
#include "widgets/pages/shares/SharesModel.h"

#include "models/figure/Seen.h"
#include "widgets/charts/bars/CellDelegates.h"
#include "widgets/pages/shares/ArrangedShares.h"
#include "widgets/theme/CountryNames.h"

#include <QFont>

#include <algorithm>
#include <string>
#include <utility>
#include <vector>

namespace ff {
namespace {

std::vector<std::string> keysOf(const std::vector<SharesView::Row>& rows) {
    std::vector<std::string> keys;
    for (const SharesView::Row& row : rows) {
        keys.push_back(row.holder.text);
    }
    return keys;
}

} // namespace

void SharesModel::setView(const SharesView& given, const Formatter& formatter) {
    SharesView view = arrangedShares(given);
    m_formatter = formatter;
    if (!std::ranges::equal(view.columns, m_view.columns, {}, &SharesView::Column::system,
                            &SharesView::Column::system) ||
        view.rows.empty() != m_view.rows.empty()) { // the row of totals comes or goes with them
        beginResetModel();
        m_totals = totalShares(view);
        m_view = std::move(view);
        findLargest();
        endResetModel();
        return;
    }
    m_totals = totalShares(view);
    std::vector<SharesView::Row> rows = std::exchange(view.rows, {});
    const auto keys = keysOf(rows);
    refreshRows(m_view.rows, keysOf(m_view.rows), std::move(rows), keys, [&] {
        std::swap(view.rows, m_view.rows); // those that stay take their new values next
        m_view = std::move(view);
    });
    findLargest();
    tellChanged();
}

void SharesModel::setMeasure(Measure measure) {
    m_measure = measure;
    findLargest();
    tellChanged();
}

void SharesModel::findLargest() {
    m_largest = 0;
    for (const SharesView::Row& row : m_view.rows) {
        for (const auto& cell : row.cells) {
            if (cell) {
                m_largest = std::max(m_largest, value(*cell).value_or(0));
            }
        }
    }
}

void SharesModel::tellChanged() {
    if (rowCount() > 0) {
        emit dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
    }
    if (columnCount() > firstSystem) { // whose units are named there
        emit headerDataChanged(Qt::Horizontal, firstSystem, columnCount() - 1);
    }
}

HolderId SharesModel::holderAt(int row) const {
    return m_view.rows[std::size_t(row)].holder;
}

std::optional<SystemId> SharesModel::systemAt(int column) const {
    if (column < firstSystem) {
        return {};
    }
    return m_view.columns[std::size_t(column - firstSystem)].system;
}

int SharesModel::rowOf(const HolderId& holder) const {
    const auto found = std::ranges::find(m_view.rows, holder, &SharesView::Row::holder);
    return found == m_view.rows.end() ? -1 : int(found - m_view.rows.begin());
}

int SharesModel::columnOf(const std::optional<SystemId>& system) const {
    if (!system) {
        return total;
    }
    const auto found = std::ranges::find(m_view.columns, *system, &SharesView::Column::system);
    return found == m_view.columns.end() ? -1 : int(found - m_view.columns.begin()) + firstSystem;
}

int SharesModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() || m_view.rows.empty() ? 0 : int(m_view.rows.size()) + 1;
}

int SharesModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : int(m_view.columns.size()) + firstSystem;
}

const ShareCell* SharesModel::cellAt(int row, int column) const {
    const SharesView::Row& of = rowAt(row);
    if (column == names) {
        return nullptr;
    }
    if (column == total) {
        return &of.total;
    }
    const auto i = std::size_t(column - firstSystem);
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
    case Measure::siteUnits:
        return cell.siteUnits;
    }
    return {};
}

Coverage SharesModel::coverageAt(int row, int column) const {
    if (m_measure == Measure::shareOfEntitlement) {
        return entitledCoverageAt(row, column);
    }
    const ShareCell* cell = cellAt(row, column);
    return cell ? cell->coverage : Coverage{};
}

/// A share of entitlement is of the systems with one.
Coverage SharesModel::entitledCoverageAt(int row, int column) const {
    const ShareCell* cell = cellAt(row, column);
    if (!cell) {
        return {};
    }
    return cell->entitledCoverage.asked.count() > 0 ? cell->entitledCoverage : cell->coverage;
}

bool SharesModel::isEnough(int row, int column) const {
    return seenOf(coverageAt(row, column)) != Seen::notEnough;
}

QVariant SharesModel::heat(int row, int column) const {
    const ShareCell* cell = cellAt(row, column);
    // Units of one site are no more or less than those of another.
    const bool comparable = !isTotal(row) && column != total && m_measure != Measure::siteUnits;
    if (!cell || !comparable || m_largest <= 0 || !isEnough(row, column)) {
        return {};
    }
    const auto v = value(*cell);
    return v && *v > 0 ? QVariant(*v / m_largest) : QVariant();
}

QString SharesModel::nameAt(int row) const {
    return isTotal(row) ? tr("Total") : holderName(rowAt(row).holder.text);
}

QString SharesModel::display(int row, int column) const {
    if (column == names) {
        return nameAt(row);
    }
    const ShareCell* cell = cellAt(row, column);
    const auto number = cell ? value(*cell) : std::nullopt;
    if (!number || (m_measure != Measure::shareOfEntitlement && *number <= 0)) {
        return Formatter::missing();
    }
    const QString text =
        m_measure == Measure::siteUnits
            ? m_formatter.compact(*number)
            : m_formatter.text(number,
                               m_measure == Measure::gpuHours ? Unit::gpuHours : Unit::ratio);
    return seenText(text, coverageAt(row, column));
}

/// Whether the measure shows "?" and "*" anywhere.
std::pair<bool, bool> SharesModel::marks() const {
    std::pair<bool, bool> found;
    for (int row = 0; row < rowCount(); ++row) {
        for (int column = total; column < columnCount(); ++column) {
            const ShareCell* cell = cellAt(row, column);
            if (cell && display(row, column) != Formatter::missing()) {
                found.first = found.first || !isEnough(row, column);
                found.second = found.second || seenOf(coverageAt(row, column)) == Seen::partly;
            }
        }
    }
    return found;
}

Qt::ItemFlags SharesModel::flags(const QModelIndex& index) const {
    return index.isValid() && isTotal(index.row()) ? Qt::ItemIsEnabled : RowModel::flags(index);
}

QVariant SharesModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    const int row = index.row();
    const int column = index.column();
    const ShareCell* cell = cellAt(row, column);
    const auto number = cell ? value(*cell) : std::nullopt;
    switch (role) {
    case Qt::DisplayRole:
        return display(row, column);
    case Qt::AccessibleTextRole:
        return spoken(row, column);
    case SortRole:
        return column == names ? QVariant(display(row, column)) : QVariant(number.value_or(-1));
    case Qt::TextAlignmentRole:
        return int(Qt::AlignVCenter | (column == names ? Qt::AlignLeft : Qt::AlignRight));
    case Qt::FontRole: {
        QFont font;
        font.setWeight(column == total || isTotal(row) ? QFont::DemiBold : QFont::Normal);
        return font;
    }
    case Qt::ToolTipRole:
        return toolTip(row, column);
    case cell::kHeat:
        return heat(row, column);
    case cell::kTone:
        return int(cell && (!isEnough(row, column) || number.value_or(0) <= 0) ? CellTone::quiet
                                                                               : CellTone::normal);
    default:
        return {};
    }
}

QVariant SharesModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal) {
        return {};
    }
    if (role == Qt::TextAlignmentRole) {
        return int(Qt::AlignVCenter | (section == names ? Qt::AlignLeft : Qt::AlignRight));
    }
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole) {
        return {};
    }
    if (section == names) {
        return m_view.scope.view == HolderView::payer ? tr("Payer") : tr("Beneficiary");
    }
    if (section == total) {
        return tr("Total");
    }
    const SharesView::Column& column = m_view.columns[std::size_t(section - firstSystem)];
    QString title = QString::fromStdString(column.title);
    if (m_measure == Measure::siteUnits && !column.siteUnit.empty()) {
        title += QStringLiteral(" · ") + QString::fromStdString(column.siteUnit);
    }
    if (role == Qt::DisplayRole) {
        return title;
    }
    return QString(title + QLatin1Char('\n') + seenSentence(column.coverage.ratio(), m_formatter));
}

} // namespace ff
