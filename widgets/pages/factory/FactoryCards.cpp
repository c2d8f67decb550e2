// SPDX-License-Identifier: GPL-3.0-only
#include "widgets/pages/factory/FactoryCards.h"

#include "widgets/charts/bars/BarList.h"
#include "widgets/charts/bars/FloorBar.h"
#include "widgets/charts/manners/TimeLink.h"
#include "widgets/charts/maps/HeatMap.h"
#include "widgets/charts/time/TimeChart.h"
#include "widgets/controls/Card.h"
#include "widgets/export/Exporter.h"
#include "widgets/pages/base/FilterName.h"
#include "widgets/pages/factory/FactoryCharts.h"
#include "widgets/pages/factory/FigureButton.h"
#include "widgets/pages/factory/NotesCard.h"
#include "widgets/pages/factory/WaitGroupsCard.h"
#include "widgets/theme/Type.h"

#include <QHBoxLayout>

namespace ff {
namespace {

constexpr int kSpace = 16;
constexpr int kChartLeast = 100;
constexpr int kMostShares = 6;

} // namespace

FactoryCards::FactoryCards(TimeLink& link, QWidget* parent)
    : QWidget(parent)
    , m_states(addTimeChart(link))
    , m_queue(addTimeChart(link))
    , m_waits(addTimeChart(link))
    , m_holdersOverTime(addTimeChart(link))
    , m_shares(new BarList(this))
    , m_week(new HeatMap(this)) {
    setObjectName(QStringLiteral("factoryCharts"));
    buildCards();
    m_waitGroups = new WaitGroupsCard(this);
    m_notes = new NotesCard(this);
    layOut();
}

TimeChart* FactoryCards::addTimeChart(TimeLink& link) {
    auto* chart = new TimeChart(this);
    chart->setLink(&link);
    connect(chart, &TimeChart::noteRequested, this, &FactoryCards::noteRequested);
    return chart;
}

Card* FactoryCards::addCard(const QString& title, const char* name, Chart* chart,
                            const QString& emptyText) {
    auto* card = new Card(title, this);
    card->setBodyMargins(16, 4, 16, 10);
    chart->setObjectName(QLatin1String(name));
    chart->setTitle(title);
    chart->setEmptyText(emptyText);
    chart->setOnSurface();
    // Its card says how high it is: what the chart itself would like does not fit three rows.
    chart->setMinimumHeight(kChartLeast);
    chart->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Ignored);
    card->body()->addWidget(chart);
    m_charts.push_back(chart);
    return card;
}

FigureButton* FactoryCards::addFigure(Card* card, const char* name, const QString& title) {
    auto* button = new FigureButton(name, title, card);
    card->addToHeader(button);
    connect(button, &FigureButton::explanationRequested, this, &FactoryCards::explanationRequested);
    return button;
}

void FactoryCards::buildCards() {
    m_statesCard = addCard(tr("GPUs by use"), "statesChart", m_states,
                           tr("No samples of this system in this period."));
    m_bar = new FloorBar(m_statesCard);
    m_bar->setObjectName(QStringLiteral("factoryBar"));
    m_bar->setAccessibleName(tr("GPUs by use"));
    m_statesCard->body()->insertWidget(0, m_bar);
    m_allocation = addFigure(m_statesCard, "factoryAllocation", tr("Allocation rate"));
    m_utilisation = addFigure(m_statesCard, "factoryUtilisation", tr("Utilisation of allocated"));
    m_idle = addFigure(m_statesCard, "factoryAllocatedIdle", tr("Allocated but idle"));
    m_queueCard = addCard(tr("Queue depth"), "queueChart", m_queue, {});
    m_waitsCard = addCard(tr("Wait until start"), "waitsChart", m_waits,
                          tr("The site gives no jobs, or too few have started to tell."));
    m_waitsCard->setSubtitleBelow(true);
    m_wait = addFigure(m_waitsCard, "factoryWait", tr("Wait p90"));
    m_sharesCard = addCard(tr("Share by state"), "sharesChart", m_shares, {});
    m_sharesCard->setSubtitleBelow(true);
    m_weekCard = addCard(tr("When it is busy"), "weekChart", m_week,
                         tr("No samples of this system in this period."));
    m_weekCard->setSubtitleBelow(true);
    m_holdersCard = addCard(tr("Allocated GPUs by state"), "holdersChart", m_holdersOverTime, {});
    for (const Chart* chart : m_charts) {
        auto* card = qobject_cast<Card*>(chart->parentWidget());
        card->addToHeader(chart->exporter()->makeButton(card));
    }
}

void FactoryCards::layOut() {
    m_statesCard->setMinimumHeight(264);
    m_queueCard->setMinimumHeight(204);
    m_holdersCard->setMinimumHeight(240);
    auto* below = new QHBoxLayout;
    below->setSpacing(kSpace);
    for (Card* each : {m_waitsCard, m_sharesCard, m_weekCard}) {
        each->setMinimumHeight(254);
        below->addWidget(each, 1);
    }
    auto* column = new QVBoxLayout(this);
    column->setSpacing(kSpace);
    column->addWidget(m_statesCard, 4);
    column->addWidget(m_queueCard, 3);
    column->addLayout(below, 4);
    column->addWidget(m_holdersCard, 3);
    column->addWidget(m_waitGroups);
    column->addWidget(m_notes);
    setScrollBarShown(false);
}

void FactoryCards::setScrollBarShown(bool shown) {
    layout()->setContentsMargins(0, 0, shown ? 4 : 16, 18);
}

std::vector<Exporter*> FactoryCards::exporters() const {
    std::vector<Exporter*> all;
    for (const Chart* chart : m_charts) {
        all.push_back(chart->exporter());
    }
    all.push_back(m_waitGroups->exporter());
    all.push_back(m_notes->exporter());
    return all;
}

QString FactoryCards::remarkOf(const Chart& chart) {
    return qobject_cast<Card*>(chart.parentWidget())->subtitle();
}

void FactoryCards::displayFigures(const FactoryView& view, const Federation& federation,
                                  const Formatter& formatter) {
    const Window& period = view.scope.window;
    // A source that does not tell what is allocated: busy of all GPUs, and a sentence for the rest.
    const QString untold = QString::fromStdString(view.floor.untold);
    m_allocation->setVisible(untold.isEmpty());
    m_idle->setVisible(untold.isEmpty());
    m_allocation->setFigure(tr("Allocation rate"), view.allocationRate, Unit::ratio, period,
                            formatter);
    m_utilisation->setFigure(untold.isEmpty() ? tr("Utilisation of allocated")
                                              : tr("Busy of all GPUs"),
                             view.utilisation, Unit::ratio, period, formatter);
    m_idle->setFigure(tr("Allocated but idle"), view.allocatedIdle, Unit::gpuHours, period,
                      formatter);
    m_statesCard->setSubtitle(untold.isEmpty() ? filterName(view.scope, federation).isEmpty()
                                                     ? QString()
                                                     : tr("of all users")
                                               : untold);
    m_bar->setFormatter(formatter);
    m_bar->setData(FloorBarData::of(view.floor, period));
    m_bar->setVisible(view.floor.parts.has_value());
    m_wait->setVisible(view.waitP90.provenance.runs.value_or(0) > 0);
    m_wait->setFigure(tr("Wait p90"), view.waitP90, Unit::seconds, period, formatter);
    fitFigures();
    m_waitGroups->display(view.waitGroups, view.floor.waitCoverage, formatter);
    m_waitGroups->setSimulated(view.simulated);
    m_shares->setShares(view.shares, kMostShares);
    m_sharesCard->setSubtitle(view.scope.view == HolderView::beneficiary
                                  ? tr("as beneficiary")
                                  : tr("as payer · share of capacity, tick: entitled to"));
}

/// Were wider than the page in German, which then was cut at its right.
void FactoryCards::fitFigures() {
    constexpr int kBeside = 120; // margins and the button that exports
    const QFontMetrics metrics(themeFont(TextSize::title));
    const auto room = [&](const Card& card) {
        return card.width() - metrics.horizontalAdvance(card.title()) - kBeside;
    };
    FigureButton* const figures[] = {m_allocation, m_utilisation, m_idle};
    FigureButton::fit(figures, room(*m_statesCard));
    FigureButton* const wait[] = {m_wait};
    FigureButton::fit(wait, room(*m_waitsCard));
}

void FactoryCards::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    QMetaObject::invokeMethod(this, &FactoryCards::fitFigures, Qt::QueuedConnection);
}

void FactoryCards::displayTime(const FactoryView& view, const Window& full,
                               const Federation& federation) {
    m_states->setData(statesChart(view, full));
    // What nobody saw says nothing of what the site tells.
    const bool seen = !m_states->isEmpty();
    const QString none = tr("No samples of this system in this period.");
    m_queue->setEmptyText(seen ? tr("The site does not tell which jobs wait.") : none);
    for (Chart* chart : {static_cast<Chart*>(m_shares), static_cast<Chart*>(m_holdersOverTime)}) {
        chart->setEmptyText(seen ? tr("The site does not tell which accounts run.") : none);
    }
    const QString whose = filterName(view.scope, federation);
    const QString of = whose.isEmpty() ? QString() : QStringLiteral(" · ") + tr("of %1").arg(whose);
    m_queueCard->setSubtitle(
        (hasHeld(view)
             ? tr("GPUs asked for by eligible jobs; held and dependent jobs below the line")
             : tr("GPUs asked for by eligible jobs")) +
        of);
    m_waitsCard->setSubtitle(tr("half of the jobs wait less than p50, nine of ten less than p90") +
                             of);
    m_queue->setData(queueChart(view, full, federation));
    m_waits->setData(waitsChart(view, full));
    m_holdersOverTime->setData(holdersChart(view, full, federation));
}

void FactoryCards::displayWeek(const FactoryView& view, const Federation& federation,
                               const Formatter& formatter) {
    m_week->setWeek(view.week);
    const QString week =
        tr("allocation rate by hour and weekday, %1").arg(formatter.zoneName(view.scope.window.to));
    m_weekCard->setSubtitle(filterName(view.scope, federation).isEmpty()
                                ? week
                                : week + QStringLiteral(" · ") + tr("of all users"));
}

} // namespace ff
