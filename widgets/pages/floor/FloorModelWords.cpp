// SPDX-License-Identifier: GPL-3.0-only
// What the floor's cells say in their tool tips.
#include "models/figure/Seen.h"
#include "widgets/charts/bars/FloorBar.h"
#include "widgets/pages/floor/FloorModel.h"

namespace ff {

bool FloorModel::restsOnCounts(Column column) {
    return column == gpus || column == bar || column == allocation;
}

QString FloorModel::toolTip(const FloorRow& row, Column column) const {
    QString text = explanation(row, column);
    if (restsOnCounts(column)) {
        for (const std::string& doubt : row.doubts) {
            text += QLatin1Char('\n') + tr("Doubtful: %1").arg(QString::fromStdString(doubt));
        }
    }
    return text;
}

QString FloorModel::missing(const FloorRow& row) {
    if (!row.hasSource) {
        return tr("No source yet. A Slurm REST service, a Prometheus or a page of metrics of the "
                  "site would tell; a click adds one.");
    }
    QStringList topics;
    QString who;
    if (!row.waitP90 && !row.pendingGpus) {
        topics << tr("what waits");
        who = tr("A Slurm REST service, or files of accounting, would tell.");
    }
    if (!row.utilisation.value && row.utilisation.coverage.observed.count() <= 0 &&
        row.busy.coverage.observed.count() <= 0) {
        topics << tr("how busy GPUs are");
        who = who.isEmpty()
                  ? tr("A GPU exporter in a Prometheus would tell.")
                  : who + QLatin1Char(' ') + tr("Of the second, a GPU exporter in a Prometheus.");
    }
    return topics.isEmpty() ? QString()
                            : tr("Not told: %1.").arg(topics.join(QStringLiteral(", "))) +
                                  QLatin1Char(' ') + who;
}

/// A card in one sentence after the other.
QString FloorModel::spoken(const FloorRow& row) const {
    QStringList parts{QString::fromStdString(row.title), subtitle(row)};
    if (row.parts) {
        parts << floorBarDescription(FloorBarData::of(row, m_window), m_formatter);
        for (const Column column : {allocation, utilisation, pending, wait}) {
            parts << headerData(column, Qt::Horizontal, Qt::DisplayRole).toString() +
                         QLatin1Char(' ') + text(row, column);
        }
    }
    parts << missing(row);
    parts.removeAll(QString());
    return parts.join(QStringLiteral(". "));
}

/// What is of now whatever the period is, and whose it is.
QString FloorModel::nowSentence() const {
    QStringList parts{tr("As it is now, whatever the period is.")};
    if (!m_holder.isEmpty()) {
        parts << tr("Of %1 only.", "a holder or an access mode").arg(m_holder);
    }
    return parts.join(QLatin1Char(' '));
}

QString FloorModel::waitToolTip(const FloorRow& row) const {
    if (!row.waitP90) {
        return tr("The site gives no jobs, or too few have started to tell.");
    }
    QStringList lines;
    if (row.waitCoverage.asked.count() == 0 || seenOf(row.waitCoverage) != Seen::notEnough) {
        lines << tr("Half of the jobs wait less than %1, nine of ten less than %2. "
                    "Jobs that still wait are counted.")
                     .arg(m_formatter.duration(row.waitP50), m_formatter.duration(row.waitP90));
    }
    if (row.waitCoverage.asked.count() > 0) {
        lines << seenSentence(row.waitCoverage.ratio(), m_formatter);
    }
    if (!m_holder.isEmpty()) {
        lines << tr("Of %1 only.", "a holder or an access mode").arg(m_holder);
    }
    return lines.join(QLatin1Char('\n'));
}

QString FloorModel::idleToolTip(const FloorRow& row) const {
    const Figure& idle = row.allocatedIdle;
    if (idle.coverage.observed.count() <= 0) {
        return tr("The site does not tell how busy its allocated GPUs are.");
    }
    QStringList lines;
    if (idle.value) {
        lines << tr("%1 allocated and not busy in this period.")
                     .arg(m_formatter.withUnit(idle.value, Unit::gpuHours));
    }
    lines << seenSentence(idle.coverage.ratio(), m_formatter);
    return lines.join(QLatin1Char('\n'));
}

QString FloorModel::explanation(const FloorRow& row, Column column) const {
    switch (column) {
    case bar:
        return floorBarToolTip(FloorBarData::of(row, m_window), m_formatter);
    case wait:
        return waitToolTip(row);
    case age:
        return row.status.empty() ? tr("Age of the newest sample, at the source.")
                                  : QString::fromStdString(row.status);
    case allocation:
        return row.untold.empty() ? tr("Allocated GPUs of those that are up.") + QLatin1Char('\n') +
                                        seenSentence(row.coverage.ratio(), m_formatter)
                                  : QString::fromStdString(row.untold);
    case utilisation:
        return row.utilisation.value || row.utilisation.coverage.observed.count() > 0
                   ? tr("Busy averaged over allocated GPU-time.") + QLatin1Char('\n') +
                         seenSentence(row.utilisation.coverage.ratio(), m_formatter)
                   : tr("The site does not tell how busy its allocated GPUs are.");
    case idle:
        return idleToolTip(row);
    case factory:
        return QString::fromStdString(row.title) + QLatin1Char('\n') +
               QString::fromStdString(row.subtitle) + QLatin1Char('\n') +
               (row.status.empty() ? tr("live") : QString::fromStdString(row.status)) +
               (row.untold.empty() ? QString()
                                   : QLatin1Char('\n') + QString::fromStdString(row.untold)) +
               (missing(row).isEmpty() ? QString() : QLatin1Char('\n') + missing(row));
    case gpus:
        return row.capacity ? tr("%1 installed, as the catalogue or the site has it")
                                  .arg(m_formatter.withUnit(row.capacity, Unit::gpus))
                            : tr("Nobody says how many GPUs there are.");
    case trend:
        return tr("Allocated GPUs of those that are up, over the last 24 hours.");
    case pending:
        return row.pendingGpus ? tr("%1 asked for by jobs that could start now; held and "
                                    "dependent jobs are not counted.")
                                         .arg(m_formatter.withUnit(row.pendingGpus, Unit::gpus)) +
                                     QLatin1Char('\n') + nowSentence()
                               : tr("The site does not tell which jobs wait.");
    case columnCountOf:
        break;
    }
    return {};
}

} // namespace ff
