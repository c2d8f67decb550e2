// SPDX-License-Identifier: GPL-3.0-only
// What the matrix says of a cell at length: as a tool tip, to a screen reader, and in a file.
#include "models/figure/Seen.h"
#include "widgets/pages/shares/SharesModel.h"

namespace ff {

/// What the cell stands for in every measure of use.
QStringList SharesModel::useLines(const ShareCell& cell, int column) const {
    QStringList lines{
        m_formatter.withUnit(cell.gpuHours, Unit::gpuHours),
        tr("%1 of the GPU-hours").arg(m_formatter.text(cell.usageShare, Unit::ratio))};
    if (cell.siteUnits && column != total) {
        lines << tr("%1 %2 by the site's own terms", "number, unit")
                     .arg(m_formatter.compact(*cell.siteUnits),
                          QString::fromStdString(
                              m_view.columns[std::size_t(column - firstSystem)].siteUnit));
    }
    return lines;
}

/// Each line with how much was seen of what it says: an entitlement can be of fewer systems.
QString SharesModel::toolTip(int row, int column) const {
    const ShareCell* cell = cellAt(row, column);
    if (!cell) {
        return column == names ? nameAt(row) : QString();
    }
    const QString where =
        column == total
            ? tr("Total")
            : QString::fromStdString(m_view.columns[std::size_t(column - firstSystem)].title);
    QStringList lines{tr("%1 · %2", "holder, system").arg(nameAt(row), where)};
    if (seenOf(cell->coverage) != Seen::notEnough) {
        lines << useLines(*cell, column);
    }
    const QString seen = seenSentence(cell->coverage.ratio(), m_formatter);
    lines << seen;
    const Coverage entitledCoverage = entitledCoverageAt(row, column);
    if (cell->entitled && seenOf(entitledCoverage) != Seen::notEnough) {
        lines << tr("%1 used as payer: %2 of an entitlement of %3 to date")
                     .arg(m_formatter.text(cell->usedWhereEntitled, Unit::gpuHours),
                          m_formatter.text(cell->shareOfEntitlement, Unit::ratio),
                          m_formatter.withUnit(cell->entitled, Unit::gpuHours));
    }
    if (cell->basis) {
        lines << (*cell->basis == EntitlementBasis::agreed      ? tr("Basis: agreed")
                  : *cell->basis == EntitlementBasis::estimated ? tr("Basis: estimated")
                                                                : tr("Basis: placeholder"));
    }
    if (const QString its = seenSentence(entitledCoverage.ratio(), m_formatter);
        cell->entitled && its != seen) {
        lines << its;
    }
    return lines.join(QLatin1Char('\n'));
}

/// The marks in words.
QString SharesModel::spoken(int row, int column) const {
    const QString shown = display(row, column);
    const ShareCell* cell = cellAt(row, column);
    if (!cell || !value(*cell) || shown == Formatter::missing()) {
        return shown;
    }
    const bool marked = seenOf(coverageAt(row, column)) == Seen::partly;
    return seenWords(marked ? shown.chopped(1) : shown, coverageAt(row, column), m_formatter);
}

TableData SharesModel::exportTable() const {
    TableData table;
    table.rowHeading = headerData(names, Qt::Horizontal, Qt::DisplayRole).toString();
    for (int row = 0; row < rowCount(); ++row) {
        table.rows.push_back(nameAt(row));
        table.seen.push_back(coverageAt(row, total).ratio());
    }
    const Unit unit = m_measure == Measure::gpuHours    ? Unit::gpuHours
                      : m_measure == Measure::siteUnits ? Unit::count
                                                        : Unit::ratio;
    for (int column = total; column < columnCount(); ++column) {
        TableData::Column filled{
            headerData(column, Qt::Horizontal, Qt::DisplayRole).toString(), unit, {}};
        for (int row = 0; row < rowCount(); ++row) {
            const ShareCell* cell = cellAt(row, column);
            filled.values.push_back(cell && cell->isKnown ? value(*cell) : std::nullopt);
        }
        table.columns.push_back(std::move(filled));
        if (column == total) { // the row's own, at its end
            continue;
        }
        TableData::Column seen{
            tr("Coverage of %1").arg(table.columns.back().title), Unit::ratio, {}};
        for (int row = 0; row < rowCount(); ++row) {
            const ShareCell* cell = cellAt(row, column);
            seen.values.push_back(cell ? std::optional(coverageAt(row, column).ratio())
                                       : std::nullopt);
        }
        table.columns.push_back(std::move(seen));
    }
    return table;
}

} // namespace ff
