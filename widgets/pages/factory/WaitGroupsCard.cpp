// SPDX-License-Identifier: GPL-3.0-only
#include "widgets/pages/factory/WaitGroupsCard.h"

#include "models/figure/Seen.h"
#include "widgets/charts/bars/CellDelegates.h"
#include "widgets/controls/Prose.h"
#include "widgets/controls/SegmentedControl.h"
#include "widgets/export/Exporter.h"
#include "widgets/export/TableExport.h"
#include "widgets/theme/TableStyle.h"

#include <QHeaderView>
#include <QTableWidget>
#include <QVBoxLayout>

namespace ff {
namespace {

constexpr int kRowHeight = 32;
constexpr int kHeight = 280; ///< where there is something to list
constexpr WaitGroup::By kOrder[] = {WaitGroup::By::holder, WaitGroup::By::mode,
                                    WaitGroup::By::size};

} // namespace

WaitGroupsCard::WaitGroupsCard(QWidget* parent)
    : Card(tr("Who waits how long"), parent)
    , m_by(new SegmentedControl(this))
    , m_table(new QTableWidget(this))
    , m_none(new Prose(this)) {
    setBodyMargins(0, 4, 0, 8);
    m_by->setObjectName(QStringLiteral("waitsBy"));
    m_by->setAccessibleName(tr("Waits by"));
    m_by->setSegments({tr("State"), tr("Access mode"), tr("GPUs of the job")});
    addToHeader(m_by);
    m_table->setObjectName(QStringLiteral("waitGroups"));
    m_table->setAccessibleName(tr("Waits of the jobs that became eligible in this period"));
    m_table->setColumnCount(5);
    m_table->setHorizontalHeaderLabels(
        {QString(), tr("Wait p50"), tr("Wait p90"), tr("Started"), tr("Still waiting")});
    for (int column = 0; column < m_table->columnCount(); ++column) {
        m_table->horizontalHeaderItem(column)->setTextAlignment(
            (column == 0 ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
    }
    m_table->horizontalHeaderItem(1)->setToolTip(tr("Half of the jobs wait less"));
    m_table->horizontalHeaderItem(2)->setToolTip(tr("Nine of ten jobs wait less"));
    m_table->setItemDelegate(new TextCellDelegate(kRowHeight, m_table));
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setSelectionMode(QAbstractItemView::NoSelection);
    styleTable(*m_table, kRowHeight);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_table->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_none->setObjectName(QStringLiteral("waitGroupsNone"));
    m_none->setProperty("quiet", true);
    m_none->setContentsMargins(16, 0, 16, 8);
    body()->addWidget(m_table);
    body()->addWidget(m_none);
    connect(m_by, &SegmentedControl::currentIndexChanged, this, &WaitGroupsCard::fill);
    constexpr Unit kUnits[] = {Unit::seconds, Unit::seconds, Unit::count, Unit::count};
    for (int column = 1; column < m_table->columnCount(); ++column) {
        m_table->horizontalHeaderItem(column)->setData(exported::kUnit, int(kUnits[column - 1]));
    }
    m_export = std::make_unique<TableExport>(std::vector<QTableView*>{m_table},
                                             TableExport::Content{.context = [this] {
                                                 ExportContext context = m_context;
                                                 if (m_coverage.asked.count() > 0) {
                                                     context.coverage = m_coverage.ratio();
                                                 }
                                                 context.title = title();
                                                 context.remark = subtitle();
                                                 return context;
                                             }});
    addToHeader(exporter()->makeButton(this));
}

WaitGroupsCard::~WaitGroupsCard() = default;

Exporter* WaitGroupsCard::exporter() const {
    return m_export->exporter();
}

void WaitGroupsCard::display(std::vector<WaitGroup> groups, const Coverage& coverage,
                             const Formatter& formatter) {
    m_groups = std::move(groups);
    m_coverage = coverage;
    m_formatter = formatter;
    fill();
}

void WaitGroupsCard::fill() {
    const WaitGroup::By by = kOrder[m_by->currentIndex()];
    m_table->horizontalHeaderItem(0)->setText(m_by->segments().value(m_by->currentIndex()));
    int row = 0;
    m_table->setRowCount(int(m_groups.size()));
    for (const WaitGroup& group : m_groups) {
        if (group.by != by) {
            continue;
        }
        const auto waitText = [&](const std::optional<Duration>& wait) {
            const QString text = m_formatter.duration(wait);
            return wait && m_coverage.asked.count() > 0 ? seenText(text, m_coverage) : text;
        };
        const QString cells[] = {QString::fromStdString(group.title), waitText(group.p50),
                                 waitText(group.p90), m_formatter.number(double(group.started)),
                                 m_formatter.number(double(group.pending))};
        const auto seconds = [](const std::optional<Duration>& wait) {
            return wait ? std::optional(double(wait->count()) / 1000) : std::nullopt;
        };
        const std::optional<double> values[] = {{},
                                                seconds(group.p50),
                                                seconds(group.p90),
                                                double(group.started),
                                                double(group.pending)};
        for (int column = 0; column < m_table->columnCount(); ++column) {
            auto* item = new QTableWidgetItem(cells[column]);
            item->setTextAlignment((column == 0 ? Qt::AlignLeft : Qt::AlignRight) |
                                   Qt::AlignVCenter);
            if (column > 0 && m_coverage.asked.count() > 0) {
                item->setToolTip(seenSentence(m_coverage.ratio(), m_formatter));
            }
            if (values[column]) {
                item->setData(exported::kValue, *values[column]);
            }
            m_table->setItem(row, column, item);
        }
        ++row;
    }
    m_table->setRowCount(row);
    m_table->setVisible(row > 0);
    setMinimumHeight(row > 0 ? kHeight : 0);
    m_by->setVisible(!m_groups.empty());
    setSubtitle(row > 0 ? tr("from when they could start; jobs still waiting counted") : QString());
    m_none->say(row > 0 ? QString()
                        : tr("No job that became eligible in this period is known here. A Slurm "
                             "source, or accounting files that are imported, tell of them."));
}

} // namespace ff
