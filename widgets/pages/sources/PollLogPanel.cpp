// SPDX-License-Identifier: GPL-3.0-only
#include "widgets/pages/sources/PollLogPanel.h"

#include "models/core/ErrorText.h"
#include "models/questions/WhenAnswered.h"
#include "widgets/charts/base/ChartTable.h"
#include "widgets/charts/base/TableTwin.h"
#include "widgets/charts/time/TimeChart.h"
#include "widgets/controls/SegmentedControl.h"
#include "widgets/export/Exporter.h"
#include "widgets/export/TableExport.h"
#include "widgets/pages/sources/PollLogData.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace ff {
namespace {

constexpr int kHeight = 150;
constexpr std::chrono::seconds kAskEvery{20};
constexpr std::int64_t kBins = 288;
constexpr std::chrono::hours kDay{24};
constexpr std::chrono::hours kWeek{7 * 24};

} // namespace

PollLogPanel::PollLogPanel(QWidget* parent)
    : QWidget(parent)
    , m_counts(new QLabel(this))
    , m_look(new SegmentedControl(this))
    , m_past(new SegmentedControl(this))
    , m_stack(new QStackedWidget(this))
    , m_chart(new TimeChart(m_stack))
    , m_log(new ChartTable(this))
    , m_table(new TableTwin(*m_log, m_stack)) {
    setObjectName(QStringLiteral("pollLog"));
    m_counts->setObjectName(QStringLiteral("pollCounts"));
    m_counts->setProperty("quiet", true);
    m_look->setObjectName(QStringLiteral("pollLook"));
    m_look->setAccessibleName(tr("Polls as a chart or one by one"));
    m_look->setSegments({tr("Chart"), tr("Log")});
    m_past->setObjectName(QStringLiteral("pollPast"));
    m_past->setAccessibleName(tr("How much of the log"));
    m_past->setSegments({tr("24 h"), tr("7 days")});
    m_chart->setObjectName(QStringLiteral("pollChart"));
    m_chart->setTitle(tr("Latency of polls"));
    m_table->setObjectName(QStringLiteral("pollTable"));
    m_table->setAccessibleName(tr("Polls one by one, the newest first"));
    m_stack->addWidget(m_chart);
    m_stack->addWidget(m_table);
    m_stack->setFixedHeight(kHeight);
    m_export = std::make_unique<TableExport>(
        std::vector<QTableView*>{m_table},
        TableExport::Content{.context = [this] { return m_context; },
                             .table = [this] { return m_log->tableData(); }});
    QToolButton* save = m_export->exporter()->makeButton(this);
    save->setObjectName(QStringLiteral("savePollLog"));
    save->setToolTip(tr("Copy or save the log of polls"));
    auto* head = new QHBoxLayout;
    head->setSpacing(8);
    head->addWidget(m_counts, 1);
    head->addWidget(m_past);
    head->addWidget(m_look);
    head->addWidget(save);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(6);
    column->addLayout(head);
    column->addWidget(m_stack);
    connect(m_look, &SegmentedControl::currentIndexChanged, m_stack,
            &QStackedWidget::setCurrentIndex);
    connect(m_past, &SegmentedControl::currentIndexChanged, this, &PollLogPanel::ask);
}

PollLogPanel::~PollLogPanel() = default;

const Exporter* PollLogPanel::exporter() const {
    return m_export->exporter();
}

const Exporter* PollLogPanel::chartExporter() const {
    return m_chart->exporter();
}

void PollLogPanel::setKeeping(SourceKeeping& keeping) {
    m_keeping = &keeping;
}

void PollLogPanel::show(const SourceId& source, const ExportContext& context) {
    m_context = context;
    m_context.title = tr("Polls");
    m_context.subject = QString::fromStdString(source.text);
    if (source != m_source) {
        m_source = source;
        display({}, {});
        ask();
    } else if (ff::now() - m_askedAt >= kAskEvery) {
        ask();
    }
}

Duration PollLogPanel::past() const {
    return m_past->currentIndex() == 0 ? Duration{kDay} : Duration{kWeek};
}

void PollLogPanel::ask() {
    if (!m_keeping || m_source.empty()) {
        return;
    }
    m_askedAt = ff::now();
    m_asking = true;
    const Duration every = past() / kBins;
    // Whole bins, so that a poll stays in its bin from answer to answer.
    const Instant to{(m_askedAt.time_since_epoch() / every + 1) * every};
    const Window window{to - past(), to};
    whenAnswered(m_keeping->polls(m_source, window), this,
                 [this, window, mine = ++m_asked](const Result<std::vector<Outcome>>& polls) {
                     if (mine != m_asked) {
                         return;
                     }
                     m_asking = false;
                     if (polls) {
                         display(*polls, window);
                     } else if (polls.error().code != ErrorCode::cacheOpening) {
                         emit trouble(describe(polls.error()));
                     }
                     emit settled();
                 });
}

void PollLogPanel::display(const std::vector<Outcome>& polls, Window window) {
    const auto failed =
        std::ranges::count_if(polls, [](const Outcome& each) { return !each.ok(); });
    m_counts->setText(polls.empty()
                          ? QString()
                          : tr("%n polls", nullptr, int(polls.size())) + QStringLiteral(" · ") +
                                tr("%n failed", nullptr, int(failed)));
    m_chart->setEmptyText(polls.empty() ? tr("No poll of this source is in the log.")
                                        : m_counts->text());
    m_context.window = window;
    m_chart->setFormatter(m_context.formatter);
    m_chart->setSimulated(m_context.simulated);
    ExportContext context = m_context;
    context.title = m_chart->title();
    m_chart->setExportContext(context);
    m_chart->setData(polls.empty() ? TimeChartData{} : pollChart(polls, window, past() / kBins));
    m_log->setData(pollTable(polls, m_context.formatter), m_context.formatter);
}

} // namespace ff
