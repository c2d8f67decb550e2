// SPDX-License-Identifier: GPL-3.0-only
#include "widgets/pages/overview/OverviewPage.h"

#include "models/figure/Seen.h"
#include "widgets/charts/bars/BarList.h"
#include "widgets/charts/base/Legend.h"
#include "widgets/charts/maps/TileMap.h"
#include "widgets/controls/Card.h"
#include "widgets/controls/SegmentedControl.h"
#include "widgets/export/Exporter.h"
#include "widgets/export/TableExport.h"
#include "widgets/pages/base/FigureCard.h"
#include "widgets/pages/base/FilterName.h"
#include "widgets/pages/overview/Countries.h"
#include "widgets/pages/overview/FloorTable.h"
#include "widgets/pages/overview/SystemsWithoutSource.h"
#include "widgets/theme/CountryNames.h"

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
constexpr int kListMargin = 56; ///< round the list, with the strip of simulated data
/// Live polls make a period's coverage grow at most as fast as the clock; the past that is being
/// fetched makes it grow much faster.
constexpr double kFasterThanTheClock = 3;

QString leastSeen(const std::vector<FloorRow>& rows, const Formatter& format) {
    const auto least = std::ranges::min_element(
        rows, {}, [](const FloorRow& row) { return row.coverage.ratio(); });
    if (least == rows.end() || least->coverage.ratio() >= 0.995) {
        return {};
    }
    return OverviewPage::tr("least: %1, %2")
        .arg(QString::fromStdString(least->title),
             format.text(least->coverage.ratio(), Unit::ratio));
}

bool isWeighed(const FloorView& view) {
    return view.scope.unit == GpuUnit::h100Equivalent;
}

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

FigureCard* OverviewPage::addFigure(const char* name, FigureCard* card,
                                    Figure FloorView::* figure) {
    card->setObjectName(QLatin1String(name));
    connect(card, &QAbstractButton::clicked, this,
            [this, card, figure] { emit explanationRequested(m_view.*figure, card); });
    return card;
}

Card* OverviewPage::buildFloor() {
    m_floorCard = new Card(tr("The floor"), this);
    m_floorCard->setBodyMargins(0, 0, 0, 8);
    m_legend = new Legend(m_floorCard);
    m_legend->setAlignment(Qt::AlignLeft);
    auto* scale = new SegmentedControl(m_floorCard);
    scale->setObjectName(QStringLiteral("floorScale"));
    scale->setAccessibleName(tr("Length of the bars"));
    scale->setSegments({tr("Share"), tr("GPUs")});
    auto* compareButton = new QPushButton(tr("Compare…"), m_floorCard);
    compareButton->setObjectName(QStringLiteral("compare"));
    compareButton->setToolTip(tr("Two periods, or two systems, side by side"));
    connect(compareButton, &QPushButton::clicked, this, [this] { compare({}); });
    m_floorCard->addToHeader(compareButton);
    m_floorCard->addToHeader(scale);
    auto* legend = new QHBoxLayout;
    legend->setContentsMargins(16, 6, 16, 2);
    legend->addWidget(m_legend, 1);
    m_floorCard->body()->addLayout(legend);
    m_floorCard->body()->setSpacing(0);
    m_floor = new FloorTable(m_floorCard);
    m_floorCard->body()->addWidget(m_floor, 1);
    m_floorExport = std::make_unique<TableExport>(
        std::vector<QTableView*>{m_floor},
        TableExport::Content{
            .context =
                [this] {
                    return contextOf(m_floorCard->title(), m_floorCard->subtitle(),
                                     m_view.allocationRate);
                },
            .table = [this] { return m_floor->exportTable(); },
            .legend =
                [this](QPainter& painter, const QRectF& area, const Palette& palette) {
                    const double width = legendWidth(m_legend->entries());
                    paintLegend(painter, QRectF(area.topLeft(), QSizeF(width + 1, 18)),
                                m_legend->entries(), palette);
                }});
    listenTo(m_floorExport->exporter());
    m_floorCard->addToHeader(m_floorExport->exporter()->makeButton(m_floorCard));
    m_marks = new QLabel(m_floorCard);
    m_marks->setObjectName(QStringLiteral("marks"));
    m_marks->setProperty("quiet", true);
    m_marks->setContentsMargins(16, 4, 16, 4);
    m_marks->hide();
    m_floorCard->body()->addWidget(m_marks);
    m_withoutSource = new SystemsWithoutSource(m_floorCard);
    m_floorCard->body()->addWidget(m_withoutSource);
    connect(m_withoutSource, &SystemsWithoutSource::systemActivated, this, &Page::systemActivated);
    connect(scale, &SegmentedControl::currentIndexChanged, this, [this](int index) {
        m_floor->setScale(index == 0 ? FloorBarScale::shareOfCapacity : FloorBarScale::gpus);
    });
    connect(m_floor, &FloorTable::systemActivated, this, &Page::systemActivated);
    return m_floorCard;
}

Card* OverviewPage::buildHolders() {
    m_holderCard = new Card(tr("Who used it"), this);
    m_holderCard->setMinimumWidth(280);
    m_holderCard->setMaximumWidth(400);
    m_map = new TileMap(m_holderCard);
    m_map->setObjectName(QStringLiteral("holderMap"));
    m_map->setTitle(tr("Share of GPU-hours by country"));
    m_holders = new BarList(m_holderCard);
    m_holders->setObjectName(QStringLiteral("holderList"));
    m_holders->setTitle(tr("Share of GPU-hours"));
    m_holders->setBadgeOnScreen(false); // the map above says it
    m_holders->setEmptyText(tr("No usage by account was seen in this period."));
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
    const Formatter format = formatter();
    m_allocation->setFigure(view.allocationRate, format);
    m_utilisation->setFigure(view.utilisation, format);
    m_idle->setFigure(view.allocatedIdle, format);
    m_pressure->setFigure(view.queuePressure, format);
    m_coverage->setFigure(view.coverage, format);

    double pending = 0;
    double gpus = 0;
    int counted = 0;
    QStringList uncounted;
    bool busySomewhere = false;
    bool busyUnknownSomewhere = false;
    // Where there is no figure, there is nothing to compare: such systems are listed below.
    std::vector<FloorRow> polled;
    std::vector<FloorRow> withoutSource;
    for (const FloorRow& row : view.rows) {
        (row.hasSource ? polled : withoutSource).push_back(row);
    }
    for (const FloorRow& row : polled) {
        pending += row.pendingGpus.value_or(0);
        gpus += row.capacity.value_or(0);
        counted += row.capacity ? 1 : 0;
        if (!row.capacity) {
            uncounted << QString::fromStdString(row.title);
        }
        if (row.parts) {
            (row.parts->busyKnown ? busySomewhere : busyUnknownSomewhere) = true;
        }
    }
    m_coverage->setRemark(leastSeen(polled, format));
    const bool fetching = isFetching(view);
    for (FigureCard* card : {m_allocation, m_utilisation, m_idle, m_pressure, m_coverage}) {
        card->setFetching(fetching);
        card->setSimulated(view.simulated);
    }
    m_floorCard->setSimulated(view.simulated);
    displayReach(view, pending);
    // Systems that nobody has counted are named apart: their GPUs are not among these.
    QString size =
        isWeighed(view)
            ? tr("%1 H100-equivalents in %n systems", nullptr, counted).arg(format.number(gpus))
            : tr("%1 GPUs in %n systems", nullptr, counted).arg(format.number(gpus));
    if (!uncounted.isEmpty()) {
        const auto others = int(uncounted.size());
        size += QStringLiteral(" · ") +
                (isWeighed(view) ? tr("%n without a known H100-equivalent: %1", nullptr, others)
                                 : tr("%n whose GPUs are not counted: %1", nullptr, others))
                    .arg(uncounted.join(QStringLiteral(", ")));
    }
    m_floorCard->setSubtitle(fetching ? size + QStringLiteral(" · ") + tr("fetching the past…")
                                      : size);
    const QString tick = view.scope.holder.empty()
                             ? tr("Union share")
                             : tr("%1's share").arg(holderName(view.scope.holder.text));
    m_legend->setFloorEntries(tick, busySomewhere, busyUnknownSomewhere);
    m_floor->setPeriod(view.scope.window, view.past,
                       filterName(view.scope, questions().federation()));
    m_floor->setRows(polled, format);
    displayMarks(view, polled);
    m_withoutSource->setRows(withoutSource, format);
    displayHolders(view);
    emit viewed(view);
}

/// What is of now inside a past period, and what a filter does not reach, say so.
void OverviewPage::displayReach(const FloorView& view, double pending) {
    const QString whose = filterName(view.scope, questions().federation());
    QString remark = (isWeighed(view) ? tr("%1 H100-equivalents pending") : tr("%1 GPUs pending"))
                         .arg(formatter().number(pending));
    if (view.past) {
        remark += QLatin1Char(' ') + tr("now", "after: 123 GPUs pending");
    }
    if (!whose.isEmpty()) {
        remark += QLatin1Char(' ') + tr("of %1", "after: 123 GPUs pending now").arg(whose);
    }
    m_pressure->setRemark(remark);
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
    m_marks->setText(seenLegend(withheld, marked));
    m_marks->setVisible(withheld || marked);
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
    m_holderCard->setSubtitle(byPayer ? tr("as payer · share of capacity, tick: entitled to")
                                      : tr("as beneficiary"));
    m_holders->setTitle(byPayer ? tr("Share of capacity") : tr("Share of GPU-hours"));
    for (Chart* chart : {static_cast<Chart*>(m_map), static_cast<Chart*>(m_holders)}) {
        chart->setExportContext(contextOf({}, m_holderCard->subtitle(), m_view.allocationRate));
    }
    m_map->setFormatter(formatter());
    m_map->setSimulated(view.simulated);
    m_map->setCountries(countriesOf(view, questions().federation()));
    m_map->setSelected(view.scope.holder.text);
    m_holders->setFormatter(formatter());
    m_holders->setSimulated(view.simulated);
    // As many as fit below the map, beside "other" and "unattributed".
    const int room = m_holderCard->height() - m_map->geometry().bottom() - kListMargin;
    m_holders->setShares(view.holders, std::max(kHoldersLeast, room / kListRow - 2));
}

} // namespace ff
