// SPDX-License-Identifier: GPL-3.0-only
#include "widgets/pages/FactoryPage.h"

#include "models/analysis/Figures.h"
#include "widgets/charts/BandStyle.h"
#include "widgets/charts/BarList.h"
#include "widgets/charts/HeatMap.h"
#include "widgets/charts/TimeChart.h"
#include "widgets/charts/TimeLink.h"
#include "widgets/dialogs/AskForPath.h"
#include "widgets/pages/FactoryHeader.h"
#include "widgets/pages/WaitGroupsCard.h"
#include "widgets/theme/Card.h"
#include "widgets/theme/CountryNames.h"
#include "widgets/theme/Formatter.h"
#include "widgets/theme/Palette.h"

#include <QCoreApplication>
#include <QHBoxLayout>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>

#include <algorithm>

namespace ff {
namespace {

constexpr int kSpace = 16;

/// The analysis names its bands in English; those that are words of ours are said in the person's
/// language, names (access modes) stay.
std::vector<Band> inWords(std::vector<Band> bands) {
    const std::pair<const char*, QString> words[] = {
        {"delivered", FactoryPage::tr("Delivered")},
        {"allocatedNotBusy", FactoryPage::tr("Allocated, not busy")},
        {"idle", FactoryPage::tr("Idle")},
        {"down", FactoryPage::tr("Down")},
        {"p50", FactoryPage::tr("p50")},
        {"p90", FactoryPage::tr("p90")},
        {"", FactoryPage::tr("No access mode")}};
    for (Band& band : bands)
        for (const auto& [key, word] : words)
            if (band.key == key)
                band.title = word.toStdString();
    return bands;
}

std::vector<Band> ofHolders(std::vector<Band> bands) {
    for (Band& band : bands)
        band.title = holderName(band.key).toStdString();
    return bands;
}
constexpr int kChartLeast = 100;
constexpr double kFullCoverage = 0.95; ///< below it a figure carries a mark

} // namespace

FactoryPage::FactoryPage(Questions& questions, QWidget* parent)
    : Page(questions, QStringLiteral("factoryPage"), parent)
    , m_link(new TimeLink(this))
    , m_header(new FactoryHeader(questions, this)) {
    auto* scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidget(buildCharts());
    // Cards end where the header does, with a scroll bar beside them or without.
    connect(scroll->verticalScrollBar(), &QScrollBar::rangeChanged, this, [this](int, int most) {
        m_body->layout()->setContentsMargins(0, 0, most > 0 ? 4 : 16, 18);
    });

    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(20, 10, 4, 0);
    column->setSpacing(8);
    column->addWidget(m_header);
    column->addWidget(scroll, 1);
    connect(m_header, &FactoryHeader::systemChosen, this, &Page::systemActivated);
    connect(m_header, &FactoryHeader::systemStepped, this, &FactoryPage::systemStepped);
    connect(m_header, &FactoryHeader::pictureRequested, this, &FactoryPage::savePicture);
    connect(m_header, &FactoryHeader::tablesToggled, this, [this](bool shown) {
        for (Chart* chart : m_body->findChildren<Chart*>())
            chart->setTableShown(shown);
    });
    connect(&questions, &Questions::configurationChanged, this, &FactoryPage::chooseFirst);
    chooseFirst();
}

Card* FactoryPage::card(const QString& title, const char* name, Chart* chart,
                        const QString& emptyText) {
    auto* surface = new Card(title, m_body);
    surface->setBodyMargins(16, 4, 16, 10);
    chart->setObjectName(QLatin1String(name));
    chart->setTitle(title);
    chart->setEmptyText(emptyText);
    chart->setAskForPath(askForPicturePath);
    connect(chart, &Chart::saveFailed, this, &Page::trouble);
    if (auto* overTime = qobject_cast<TimeChart*>(chart))
        overTime->setLink(m_link);
    // Its card says how high it is: what the chart itself would like does not fit three rows.
    chart->setMinimumHeight(kChartLeast);
    chart->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Ignored);
    surface->body()->addWidget(chart);
    return surface;
}

QPushButton* FactoryPage::addFigure(Card* card, const char* name, const QString& title,
                                    Figure FactoryView::* figure) {
    auto* button = new QPushButton(card);
    button->setObjectName(QLatin1String(name));
    button->setAccessibleName(title);
    button->setFlat(true);
    card->addToHeader(button);
    connect(button, &QPushButton::clicked, this,
            [this, button, figure] { emit explanationRequested(m_view.*figure, button); });
    return button;
}

QWidget* FactoryPage::buildCharts() {
    m_body = new QWidget;
    m_body->setObjectName(QStringLiteral("factoryCharts"));
    m_states = new TimeChart(m_body);
    m_queue = new TimeChart(m_body);
    m_waits = new TimeChart(m_body);
    m_holdersOverTime = new TimeChart(m_body);
    m_shares = new BarList(m_body);
    m_week = new HeatMap(m_body);

    m_statesCard = card(tr("GPUs by state"), "statesChart", m_states,
                        tr("No samples of this system in this period."));
    m_allocation = addFigure(m_statesCard, "factoryAllocation", tr("Allocation rate"),
                             &FactoryView::allocationRate);
    m_utilisation = addFigure(m_statesCard, "factoryUtilisation", tr("Utilisation of allocated"),
                              &FactoryView::utilisation);
    m_queueCard = card(tr("Queue depth"), "queueChart", m_queue,
                       tr("The site does not tell which jobs wait."));
    m_queueCard->setSubtitle(
        tr("GPUs asked for by eligible jobs; held and dependent jobs below the line"));
    m_waitsCard = card(tr("Wait until start"), "waitsChart", m_waits,
                       tr("The site gives no jobs, or too few have started to tell."));
    m_waitsCard->setSubtitleBelow(true);
    m_wait = addFigure(m_waitsCard, "factoryWait", tr("p90 wait"), &FactoryView::waitP90);
    m_waitsCard->setSubtitle(tr("p50 and p90, jobs still pending counted"));
    m_sharesCard = card(tr("Share by state"), "sharesChart", m_shares,
                        tr("The site does not tell which accounts run."));
    m_sharesCard->setSubtitleBelow(true);
    m_weekCard = card(tr("When it is busy"), "weekChart", m_week,
                      tr("No samples of this system in this period."));
    m_weekCard->setSubtitleBelow(true);
    Card* overTime = card(tr("Allocated GPUs by state"), "holdersChart", m_holdersOverTime,
                          tr("The site does not tell which accounts run."));

    m_statesCard->setMinimumHeight(264);
    m_queueCard->setMinimumHeight(204);
    overTime->setMinimumHeight(240);
    m_waitGroups = new WaitGroupsCard(m_body);
    m_waitGroups->setMinimumHeight(280);
    auto* below = new QHBoxLayout;
    below->setSpacing(kSpace);
    for (Card* each : {m_waitsCard, m_sharesCard, m_weekCard}) {
        each->setMinimumHeight(254);
        below->addWidget(each, 1);
    }
    auto* column = new QVBoxLayout(m_body);
    column->setContentsMargins(0, 0, 16, 18);
    column->setSpacing(kSpace);
    column->addWidget(m_statesCard, 4);
    column->addWidget(m_queueCard, 3);
    column->addLayout(below, 4);
    column->addWidget(overTime, 3);
    column->addWidget(m_waitGroups, 3);
    return m_body;
}

/// The largest system, until one is chosen.
void FactoryPage::chooseFirst() {
    const auto& systems = questions().federation().systems;
    if (m_system.empty() && !systems.empty())
        setSystem(std::ranges::max_element(systems, {}, [](const System& system) {
                      return capacityAt(system, ff::now()).value_or(0);
                  })->id);
}

void FactoryPage::setSystem(const SystemId& system) {
    if (system == m_system)
        return;
    m_system = system;
    m_header->setPlace(system, scope().network);
    m_link->reset();
    refresh();
}

void FactoryPage::ask() {
    draw(questions().factory(m_system, scope()), [this, asked = m_system](const FactoryView& view) {
        if (asked == m_system)
            display(view);
    });
}

void FactoryPage::display(const FactoryView& view) {
    m_view = view;
    for (Chart* chart : m_body->findChildren<Chart*>()) {
        chart->setFormatter(formatter());
        chart->setSimulated(view.simulated);
    }
    m_header->setPlace(view.system, view.scope.network);
    m_header->display(view);
    displayFigure(m_allocation, tr("Allocation rate"), view.allocationRate, Unit::ratio);
    displayFigure(m_utilisation, tr("Utilisation of allocated"), view.utilisation, Unit::ratio);
    m_wait->setVisible(view.waitP90.provenance.runs.value_or(0) > 0);
    displayFigure(m_wait, tr("p90"), view.waitP90, Unit::seconds);
    displayTime(view);
    m_waitGroups->display(view.waitGroups, formatter());
    m_shares->setShares(view.shares, 6);
    m_sharesCard->setSubtitle(view.scope.view == HolderView::beneficiary
                                  ? tr("as beneficiary · tick: entitlement to date")
                                  : tr("as payer · tick: entitlement to date"));
    m_week->setWeek(view.week);
    m_weekCard->setSubtitle(tr("allocation rate by hour and weekday, %1")
                                .arg(formatter().zoneName(view.scope.window.to)));
}

void FactoryPage::displayFigure(QPushButton* button, const QString& name, const Figure& figure,
                                Unit unit) {
    const double coverage = figure.coverage.ratio();
    QString value = figure.value              ? formatter().text(figure.value, unit)
                    : coverage >= kEnoughSeen ? tr("not reached")
                                              : tr("not enough seen");
    if (figure.value && coverage < kFullCoverage)
        value = tr("%1 (%2 seen)").arg(value, formatter().text(coverage, Unit::ratio));
    button->setText(tr("%1 %2", "name of a figure, its value").arg(name, value));
    button->setAccessibleName(button->text());
    button->setToolTip(
        QCoreApplication::translate("ff::Provenance", figure.provenance.formula.c_str()) +
        QLatin1Char('\n') +
        tr("Coverage %1. Click for how this was computed.")
            .arg(formatter().text(coverage, Unit::ratio)));
}

void FactoryPage::displayTime(const FactoryView& view) {
    TimeChartData states;
    states.grid = view.grid;
    states.bands = inWords(view.states);
    states.ceiling = view.capacity;
    states.ceilingTitle = tr("Capacity");
    states.marks = view.marks;
    states.busyKnown = !view.floor.parts || view.floor.parts->busyKnown;
    states.shareInLegend = true;
    m_states->setData(std::move(states));

    TimeChartData queue;
    queue.grid = view.grid;
    queue.bands =
        foldIntoOther(inWords(view.queue), Palette::kCategories, tr("Other").toStdString());
    if (std::ranges::any_of(view.heldGpus, [](const auto& v) { return v.value_or(0) > 0; }))
        queue.below = {{"held", tr("Held or dependent").toStdString(), view.heldGpus}};
    m_queue->setData(std::move(queue));

    TimeChartData waits;
    waits.grid = view.grid;
    waits.lines = inWords(view.waits);
    waits.unit = Unit::seconds;
    m_waits->setData(std::move(waits));

    TimeChartData holders;
    holders.grid = view.grid;
    holders.bands = foldIntoOther(ofHolders(view.sharesOverTime), Palette::kCategories,
                                  tr("Other").toStdString());
    holders.ceiling = view.capacity;
    holders.ceilingTitle = tr("Capacity");
    m_holdersOverTime->setData(std::move(holders));
}

void FactoryPage::savePicture() {
    askForPicturePath(this, QString::fromStdString(m_view.system.text) + QStringLiteral(".png"),
                      [this](const QString& path) {
                          QPixmap picture(m_body->size() * 2);
                          picture.setDevicePixelRatio(2);
                          picture.fill(palette().color(QPalette::Window));
                          m_body->render(&picture);
                          if (!picture.save(path))
                              emit trouble(tr("The picture could not be written to %1. Choose "
                                              "another folder.")
                                               .arg(path));
                      });
}

} // namespace ff
