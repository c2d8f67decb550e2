// SPDX-License-Identifier: GPL-3.0-only
#include "widgets/pages/overview/OverviewPage.h"

#include "models/figure/Seen.h"
#include "models/periods/Periods.h"
#include "widgets/charts/bars/BarList.h"
#include "widgets/charts/maps/TileMap.h"
#include "widgets/controls/Card.h"
#include "widgets/controls/Chip.h"
#include "widgets/controls/SegmentedControl.h"
#include "widgets/export/Exporter.h"
#include "widgets/export/TableExport.h"
#include "widgets/pages/base/FigureCard.h"
#include "widgets/pages/base/FilterName.h"
#include "widgets/pages/overview/Countries.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace ff {
namespace {

constexpr int kSpace = 16;
constexpr int kHeaderHeight = 46; ///< titles side by side stand on one line
constexpr int kHoldersLeast = 3;
constexpr int kListRow = 24;
constexpr int kListRowLeast = 16;
constexpr int kListEdge = 8;
constexpr int kListMargin = 56; ///< round the list, with the strip of simulated data
/// Live polls make a period's coverage grow at most as fast as the clock; the past that is being
/// fetched makes it grow much faster.
constexpr double kFasterThanTheClock = 3;

} // namespace

OverviewPage::OverviewPage(Questions& questions, QWidget* parent)
    : Page(questions, QStringLiteral("overviewPage"), parent)
    , m_allocation(new FigureCard(tr("Allocation rate"), Unit::ratio, this))
    , m_utilisation(new FigureCard(tr("Utilisation of allocated"), Unit::ratio, this))
    , m_idle(new FigureCard(tr("Allocated but idle"), Unit::gpuHours, this))
    , m_pressure(new FigureCard(tr("Queue pressure"), Unit::hours, this))
    , m_coverage(new FigureCard(tr("Coverage"), Unit::ratio, this)) {
    m_coverage->setMarked(false);
    auto* figures = new QHBoxLayout;
    figures->setSpacing(kSpace);
    figures->addWidget(addFigure("allocationRate", m_allocation, &FloorView::allocationRate));
    figures->addWidget(addFigure("utilisation", m_utilisation, &FloorView::utilisation));
    figures->addWidget(addFigure("allocatedIdle", m_idle, &FloorView::allocatedIdle));
    figures->addWidget(addFigure("queuePressure", m_pressure, &FloorView::queuePressure));
    figures->addWidget(addFigure("coverage", m_coverage, &FloorView::coverage));

    auto* below = new QHBoxLayout;
    below->setSpacing(kSpace);
    below->addWidget(buildFloor(), 5);
    below->addWidget(buildHolders(), 2);

    m_filter = new QLabel(this);
    m_filter->setObjectName(QStringLiteral("filterReach"));
    m_filter->setProperty("quiet", true);
    m_filter->hide();
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(20, 18, 20, 18);
    column->setSpacing(kSpace);
    column->addWidget(m_filter);
    column->addLayout(figures);
    column->addLayout(below, 1);
}

OverviewPage::~OverviewPage() = default;

bool OverviewPage::isWeighed(const FloorView& view) {
    return view.scope.unit == GpuUnit::h100Equivalent;
}

FigureCard* OverviewPage::addFigure(const char* name, FigureCard* card,
                                    Figure FloorView::* figure) {
    card->setObjectName(QLatin1String(name));
    connect(card, &QAbstractButton::clicked, this,
            [this, card, figure] { emit explanationRequested(m_view.*figure, card); });
    return card;
}

Card* OverviewPage::buildHolders() {
    m_holderCard = new Card(tr("Who used it"), this);
    m_holderCard->setMinimumWidth(280);
    m_holderCard->setMaximumWidth(400);
    m_map = new TileMap(m_holderCard);
    m_map->setObjectName(QStringLiteral("holderMap"));
    m_holders = new BarList(m_holderCard);
    m_holders->setObjectName(QStringLiteral("holderList"));
    m_holders->setTitle(tr("Share of GPU-hours"));
    m_holders->setBadgeOnScreen(false); // it stands above the map
    m_map->setBadgeOnScreen(false);
    for (Chart* chart : {static_cast<Chart*>(m_map), static_cast<Chart*>(m_holders)}) {
        chart->setEmptyText(
            {}); // before an answer nothing is known, not even that there is nothing
    }
    m_mapValue = new SegmentedControl(m_holderCard);
    m_mapValue->setObjectName(QStringLiteral("mapValue"));
    m_mapValue->setAccessibleName(tr("What the map shows"));
    m_mapValue->setSegments({tr("Use"), tr("Entitlement")});
    connect(m_mapValue, &SegmentedControl::currentIndexChanged, this, &OverviewPage::displayMap);
    auto* mapHead = new QHBoxLayout;
    mapHead->addWidget(m_mapValue);
    mapHead->addStretch(1);
    m_mapBadge = new Chip(Card::tr("SIMULATED"), m_holderCard);
    m_mapBadge->setObjectName(QStringLiteral("simulatedMap"));
    m_mapBadge->setTone(Chip::Tone::warning);
    m_mapBadge->setLook(Chip::Look::outlined);
    m_mapBadge->hide();
    mapHead->addWidget(m_mapBadge);
    m_holderCard->body()->addLayout(mapHead);
    m_holderCard->body()->addWidget(m_map);
    m_holderCard->body()->addWidget(m_holders);
    m_holderCard->body()->addStretch(1);
    m_holderCard->setHeaderHeight(kHeaderHeight);
    m_floorCard->setHeaderHeight(kHeaderHeight);
    const auto open = [this](const QString& code) {
        emit holderActivated(HolderId{code.toStdString()}, {});
    };
    connect(m_map, &TileMap::activated, this, open);
    connect(m_holders, &BarList::activated, this, open);
    for (Chart* chart : {static_cast<Chart*>(m_map), static_cast<Chart*>(m_holders)}) {
        listenTo(chart->exporter());
    }
    m_holderCard->addToHeader(m_holders->exporter()->makeButton(m_holderCard));
    return m_holderCard;
}

/// What is taken away rests on the same sources, and as much was seen, as the figure says.
ExportContext OverviewPage::contextOf(const QString& title, const QString& remark,
                                      const Figure& figure) const {
    ExportContext context = exportContext();
    context.title = title;
    context.remark = remark;
    context.source = QString::fromStdString(figure.provenance.source);
    context.coverage = figure.coverage.ratio();
    context.simulated = m_view.simulated;
    return context;
}

void OverviewPage::ask() {
    draw(questions().floor(scope()), [this](const FloorView& view) { display(view); });
}

void OverviewPage::display(const FloorView& view) {
    m_view = view;
    m_isAnswered = true;
    const Formatter format = formatter();
    const Window before = periodBefore(view.scope.window);
    m_allocation->setFigure(view.allocationRate, format, before);
    m_utilisation->setFigure(view.utilisation, format, before);
    m_idle->setFigure(view.allocatedIdle, format, before);
    m_pressure->setFigure(view.queuePressure, format, before);
    m_coverage->setFigure(view.coverage, format, before);

    const bool fetching = isFetching(view);
    for (FigureCard* card : {m_allocation, m_utilisation, m_idle, m_pressure, m_coverage}) {
        card->setFetching(fetching);
        card->setSimulated(view.simulated);
    }
    m_fetching = fetching;
    m_floorCard->setSimulated(view.simulated);
    displayFloor();
    displayHolders(view);
}

/// What is of now inside a past period, and what a filter does not reach, say so.
void OverviewPage::displayReach(const FloorView& view, const std::optional<double>& pending) {
    const QString whose = filterName(view.scope, questions().federation());
    QString remark;
    if (pending) {
        remark = (isWeighed(view) ? tr("%1 H100-equivalents pending") : tr("%1 GPUs pending"))
                     .arg(formatter().number(*pending));
    }
    if (pending && view.past) {
        remark += QLatin1Char(' ') + tr("now", "after: 123 GPUs pending");
    }
    const QString brief = remark; // whose they are stands above the cards, too
    if (pending && !whose.isEmpty()) {
        remark += QLatin1Char(' ') + tr("of %1", "after: 123 GPUs pending now").arg(whose);
    }
    m_pressure->setRemark(remark, brief);
    m_filter->setVisible(!whose.isEmpty());
    // Who used it is cut by access mode, and shows every holder beside the one that is chosen.
    m_filter->setText(
        view.scope.mode.empty()
            ? tr("Waits and pending GPUs are of %1 only. All other figures are of all users.")
                  .arg(whose)
            : tr("Waits, pending GPUs and who used it are of %1 only. All other figures are of "
                 "all users.")
                  .arg(whose));
    for (FigureCard* card : {m_allocation, m_utilisation, m_idle, m_pressure, m_coverage}) {
        card->setReach(whose.isEmpty() ? QString()
                                       : tr("Of all users: the filter does not apply."));
    }
}

/// What "?" and "*" mean, where one stands on the page.
void OverviewPage::displayMarks(const FloorView& view, const std::vector<FloorRow>& polled) {
    bool withheld = false;
    bool marked = false;
    const auto add = [&](const Coverage& coverage) {
        withheld = withheld || seenOf(coverage) == Seen::notEnough;
        marked = marked || seenOf(coverage) == Seen::partly;
    };
    for (const FloorRow& row : polled) {
        if (row.coverage.observed.count() > 0) {
            add(row.coverage);
        }
    }
    for (const HolderShare& share : view.holders) {
        add(share.coverage);
    }
    QStringList lines;
    if (withheld || marked) {
        lines << seenLegend(withheld, marked);
    }
    // Cards have room for an amount alone: which period that is on, this says once for all.
    const bool changes = std::ranges::any_of(
        std::initializer_list<const Figure*>{&view.allocationRate, &view.utilisation,
                                             &view.allocatedIdle, &view.queuePressure,
                                             &view.coverage},
        [](const Figure* figure) { return figure->value && figure->before; });
    if (changes && !view.scope.window.empty()) {
        lines << tr("▲▼: change on %1.", "a period")
                     .arg(formatter().window(periodBefore(view.scope.window)));
    }
    m_marks->setText(lines.join(QStringLiteral("  ")));
    m_marks->setVisible(!lines.isEmpty());
}

bool OverviewPage::isFetching(const FloorView& view) {
    const Instant now = ff::now();
    const double seen = view.coverage.coverage.ratio() * double(view.scope.window.length().count());
    const bool same = m_seenOf == view.scope.period && m_seenAt.time_since_epoch().count() > 0;
    const bool growing =
        same && seen - m_seen > kFasterThanTheClock * double((now - m_seenAt).count()) + 1000;
    m_seen = seen;
    m_seenAt = now;
    m_seenOf = view.scope.period;
    return growing;
}

void OverviewPage::displayHolders(const FloorView& view) {
    const bool byPayer = view.scope.view == HolderView::payer;
    m_holderCard->setSubtitleBelow(byPayer); // what the bars are of is never cut
    m_holderCard->setSubtitle(byPayer ? tr("as payer · share of capacity, tick: entitled to")
                                      : tr("as beneficiary"));
    m_holders->setTitle(byPayer ? tr("Share of capacity") : tr("Share of GPU-hours"));
    for (Chart* chart : {static_cast<Chart*>(m_map), static_cast<Chart*>(m_holders)}) {
        chart->setExportContext(contextOf({}, m_holderCard->subtitle(), m_view.allocationRate));
    }
    displayMap();
    m_holders->setFormatter(formatter());
    m_holders->setEmptyText(tr("No usage by account was seen in this period."));
    m_holders->setSimulated(view.simulated);
    m_mapBadge->setVisible(view.simulated);
    fitHolders();
}

/// As many as fit below the map, beside "other" and "unattributed".
void OverviewPage::fitHolders() {
    const int room = m_holderCard->height() - m_map->geometry().bottom() - kListMargin;
    m_holders->setShares(m_view.holders, std::max(kHoldersLeast, room / kListRow - 2));
    // The map gives way before a row is cut.
    const int rows = (m_holders->sizeHint().height() - kListEdge) / kListRow;
    m_holders->setMinimumHeight(rows * kListRowLeast + kListEdge);
}

void OverviewPage::resizeEvent(QResizeEvent* event) {
    Page::resizeEvent(event);
    if (m_isAnswered) { // once the card has its new height
        QMetaObject::invokeMethod(this, &OverviewPage::fitHolders, Qt::QueuedConnection);
    }
}

/// Use is of the GPU-hours of all; entitlement is what each paid for, against what it may.
void OverviewPage::displayMap() {
    if (!m_isAnswered) {
        return; // nothing is known yet, not even that there is nothing
    }
    const bool entitled = m_mapValue->currentIndex() == 1;
    m_map->setTitle(entitled ? tr("Share of entitlement by country")
                             : tr("Share of GPU-hours by country"));
    m_map->setEmptyText(entitled ? tr("No country has an entitlement that is known here.")
                                 : tr("No usage by account was seen in this period."));
    m_map->setFormatter(formatter());
    m_map->setSimulated(m_view.simulated);
    m_map->setCountries(countriesOf(m_view, questions().federation(),
                                    entitled ? CountryValue::entitlement : CountryValue::use));
    m_map->setSelected(m_view.scope.holder.text);
}

} // namespace ff
