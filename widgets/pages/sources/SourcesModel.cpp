// SPDX-License-Identifier: GPL-3.0-only
#include "widgets/pages/sources/SourcesModel.h"

#include "models/core/ErrorText.h"
#include "widgets/charts/bars/CellDelegates.h"
#include "widgets/theme/Type.h"

#include <algorithm>
#include <cmath>
#include <string>
#include <vector>

namespace ff {

using namespace std::chrono_literals;
namespace {

QString stateText(Freshness freshness) {
    switch (freshness) {
    case Freshness::live:
        return SourcesModel::tr("live");
    case Freshness::late:
        return SourcesModel::tr("late");
    case Freshness::unreachable:
        return SourcesModel::tr("unreachable");
    case Freshness::never:
        return SourcesModel::tr("not seen yet");
    }
    return {};
}

CellTone toneOf(Freshness freshness) {
    switch (freshness) {
    case Freshness::late:
        return CellTone::warning;
    case Freshness::unreachable:
        return CellTone::bad;
    case Freshness::live:
    case Freshness::never:
        break;
    }
    return CellTone::normal;
}

int alignmentOf(SourcesModel::Column column) {
    const bool number = column == SourcesModel::latency || column == SourcesModel::rate ||
                        column == SourcesModel::lastAnswer || column == SourcesModel::reconciled;
    return int(Qt::AlignVCenter | (number ? Qt::AlignRight : Qt::AlignLeft));
}

std::vector<std::string> keysOf(const std::vector<SourceRow>& rows) {
    std::vector<std::string> keys;
    for (const SourceRow& row : rows) {
        keys.push_back(row.title); // the source's id
    }
    return keys;
}

} // namespace

void SourcesModel::setRows(std::vector<SourceRow> rows, Instant now, const Formatter& formatter) {
    m_now = now;
    m_formatter = formatter;
    const auto keys = keysOf(rows);
    refreshRows(m_rows, keysOf(m_rows), std::move(rows), keys);
}

void SourcesModel::setPaused(std::set<SourceId> paused) {
    m_paused = std::move(paused);
    if (!m_rows.empty()) {
        emit dataChanged(index(0, state), index(rowCount() - 1, state));
    }
}

int SourcesModel::leastWidth(int column) {
    QStringList texts;
    if (column == state) {
        texts = {tr("paused"), stateText(Freshness::live), stateText(Freshness::late),
                 stateText(Freshness::unreachable), stateText(Freshness::never)};
    } else if (column == lastAnswer) {
        const Formatter formatter;
        texts = {formatter.ago(9min + 59s), formatter.ago(23h + 59min),
                 formatter.ago(27 * 24h + 23h)};
    }
    if (texts.empty()) {
        return 0;
    }
    constexpr int kAround = 16;
    double widest = 0;
    for (const QString& each : texts) {
        widest = std::max(widest, tabularWidth(themeFont(TextSize::body), each));
    }
    return int(std::ceil(widest)) + kAround;
}

int SourcesModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : int(m_rows.size());
}

int SourcesModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : columnCountOf;
}

QString SourcesModel::text(const SourceRow& row, Column column) const {
    const SourceStatus& status = row.status;
    switch (column) {
    case source:
        return QString::fromStdString(row.systemName);
    case state:
        return m_paused.contains(row.status.source) ? tr("paused") : stateText(row.freshness);
    case lastAnswer:
        return status.lastSuccess ? m_formatter.ago(m_now - *status.lastSuccess)
                                  : Formatter::missing();
    case latency:
        // How long a failure took is none: "0 ms" of a server that refuses looks the fastest.
        return status.polls > 0 && status.last.ok()
                   ? tr("%1 ms").arg(m_formatter.number(double(status.last.latency.count())))
                   : Formatter::missing();
    case rate:
        // Few are not none: a source that tells one metric every ten minutes.
        return m_formatter.number(status.samplesPerMinute,
                                  status.samplesPerMinute > 0 && status.samplesPerMinute < 9.95);
    case reconciled:
        return m_formatter.text(row.reconciliation.value, Unit::ratio);
    case message:
        return status.last.error  ? describe(*status.last.error)
               : row.tokenInClear ? tr("The token travels without encryption (http)")
                                  : QString::fromStdString(status.last.remark);
    case columnCountOf:
        break;
    }
    return {};
}

QVariant SourcesModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    const SourceRow& row = m_rows[std::size_t(index.row())];
    const auto column = Column(index.column());
    switch (role) {
    case Qt::DisplayRole:
        return text(row, column);
    case Qt::ToolTipRole:
        return column == message  ? text(row, message)
               : column == source ? QString::fromStdString(row.systemName + '\n' + row.title +
                                                           " · " + row.kind + '\n' + row.url)
               : column == reconciled
                   ? tr("How far jobs, samples and the site's books of the last 7 days are apart; "
                        "marked above 1 %")
                   : text(row, column) + QLatin1Char('\n') + // it may be cut
                         tr("%1 polls and %2 failures in the last 24 hours")
                             .arg(row.status.polls)
                             .arg(row.status.failures);
    case Qt::TextAlignmentRole:
        return alignmentOf(column);
    case cell::kSubtitle:
        return column == source ? QVariant(QString::fromStdString(row.title + " · " + row.kind))
                                : QVariant();
    case cell::kTone:
        return int(
            column == state || (column == message && row.status.last.error) ? toneOf(row.freshness)
            : column == reconciled && row.furthest && row.furthest->flagged ? CellTone::warning
            : column == message                                             ? CellTone::quiet
                                                                            : CellTone::normal);
    default:
        return {};
    }
}

QVariant SourcesModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal) {
        return {};
    }
    if (role == Qt::TextAlignmentRole) {
        return alignmentOf(Column(section));
    }
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole) { // it may be cut
        return {};
    }
    switch (Column(section)) {
    case source:
        return tr("Source");
    case state:
        return tr("Status");
    case lastAnswer:
        return tr("Last answer");
    case latency:
        return tr("Latency");
    case rate:
        return tr("Samples per minute");
    case reconciled:
        return tr("Counts apart, 7 d");
    case message:
        return tr("Last message");
    case columnCountOf:
        break;
    }
    return {};
}

} // namespace ff
