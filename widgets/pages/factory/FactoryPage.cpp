// SPDX-License-Identifier: GPL-3.0-only
#include "widgets/pages/factory/FactoryPage.h"

#include "models/core/ErrorText.h"
#include "models/figure/Seen.h"
#include "models/format/Formatter.h"
#include "models/periods/Periods.h"
#include "models/questions/WhenAnswered.h"
#include "widgets/charts/bars/BarList.h"
#include "widgets/charts/bars/FloorBar.h"
#include "widgets/charts/manners/TimeLink.h"
#include "widgets/charts/maps/HeatMap.h"
#include "widgets/charts/plot/TimeColumns.h"
#include "widgets/charts/time/TimeChart.h"
#include "widgets/controls/Card.h"
#include "widgets/dialogs/Explanation.h"
#include "widgets/dialogs/NoteDialog.h"
#include "widgets/export/Exporter.h"
#include "widgets/pages/base/FigureChange.h"
#include "widgets/pages/base/FilterName.h"
#include "widgets/pages/factory/FactoryCharts.h"
#include "widgets/pages/factory/FactoryDetail.h"
#include "widgets/pages/factory/FactoryHeader.h"
#include "widgets/pages/factory/FactoryPicture.h"
#include "widgets/pages/factory/NotesCard.h"
#include "widgets/pages/factory/WaitGroupsCard.h"

#include <QHBoxLayout>
#include <QMessageBox>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>

#include <algorithm>
#include <functional>
#include <utility>

namespace ff {
namespace {

constexpr int kSpace = 16;

constexpr int kChartLeast = 100;
constexpr std::chrono::milliseconds kWidthRests{200};
constexpr std::chrono::seconds kFinest{15}; ///< nobody is asked more often

} // namespace

FactoryPage::FactoryPage(Questions& questions, QWidget* parent)
    : Page(questions, QStringLiteral("factoryPage"), parent)
    , m_link(new TimeLink(this))
    , m_detail(new FactoryDetail(questions, *m_link, this))
    , m_header(new FactoryHeader(questions, this)) {
    auto* scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus); // its charts take the focus, and pass keys on to it
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
        for (Chart* chart : m_body->findChildren<Chart*>()) {
            chart->setTableShown(shown);
        }
    });
    connect(m_header, &FactoryHeader::compareRequested, this, [this] { compare(m_system); });
    connect(m_header, &FactoryHeader::pickedCleared, m_link, [this] { m_link->setMarked({}); });
    connect(m_detail, &FactoryDetail::finerCame, this, &FactoryPage::displayTime);
    connect(m_detail, &FactoryDetail::spanChanged, this, &FactoryPage::displayFigures);
    m_widened.setSingleShot(true);
    m_widened.setInterval(kWidthRests);
    connect(m_states, &TimeChart::columnsChanged, &m_widened, qOverload<>(&QTimer::start));
    connect(&m_widened, &QTimer::timeout, this, &FactoryPage::followWidth);
    connect(m_link, &TimeLink::visibleChanged, this, &FactoryPage::displayZoom);
    connect(m_link, &TimeLink::zoomed, this, [this] {
        m_zoomWaits = false; // a person has chosen
        emit zoomed(zoom());
    });
    connect(m_link, &TimeLink::markedChanged, this, &FactoryPage::displayMarks);
    connect(m_week, &HeatMap::brushed, this, [this](const std::set<int>& hours) {
        m_link->setMarked(timeOfHours(m_link->full(), hours, scope().zone));
    });
    connect(&questions, &Questions::configurationChanged, this, &FactoryPage::chooseFirst);
    chooseFirst();
}

FactoryPage::~FactoryPage() = default;

Card* FactoryPage::card(const QString& title, const char* name, Chart* chart,
                        const QString& emptyText) {
    auto* surface = new Card(title, m_body);
    surface->setBodyMargins(16, 4, 16, 10);
    chart->setObjectName(QLatin1String(name));
    chart->setTitle(title);
    chart->setEmptyText(emptyText);
    chart->setOnSurface();
    listenTo(chart->exporter());
    if (auto* overTime = qobject_cast<TimeChart*>(chart)) {
        overTime->setLink(m_link);
        connect(overTime, &TimeChart::noteRequested, this,
                [this](Instant at) { writeNote({0, m_system, at, {}, {}}); });
    }
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
            [this, button, figure] { emit explanationRequested(figureView().*figure, button); });
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

    m_statesCard = card(tr("GPUs by use"), "statesChart", m_states,
                        tr("No samples of this system in this period."));
    m_bar = new FloorBar(m_statesCard);
    m_bar->setObjectName(QStringLiteral("factoryBar"));
    m_bar->setAccessibleName(tr("GPUs by use"));
    m_statesCard->body()->insertWidget(0, m_bar);
    m_allocation = addFigure(m_statesCard, "factoryAllocation", tr("Allocation rate"),
                             &FactoryView::allocationRate);
    m_utilisation = addFigure(m_statesCard, "factoryUtilisation", tr("Utilisation of allocated"),
                              &FactoryView::utilisation);
    m_idle = addFigure(m_statesCard, "factoryAllocatedIdle", tr("Allocated but idle"),
                       &FactoryView::allocatedIdle);
    m_queueCard = card(tr("Queue depth"), "queueChart", m_queue,
                       tr("The site does not tell which jobs wait."));
    m_waitsCard = card(tr("Wait until start"), "waitsChart", m_waits,
                       tr("The site gives no jobs, or too few have started to tell."));
    m_waitsCard->setSubtitleBelow(true);
    m_wait = addFigure(m_waitsCard, "factoryWait", tr("Wait p90"), &FactoryView::waitP90);
    m_sharesCard = card(tr("Share by state"), "sharesChart", m_shares,
                        tr("The site does not tell which accounts run."));
    m_sharesCard->setSubtitleBelow(true);
    m_weekCard = card(tr("When it is busy"), "weekChart", m_week,
                      tr("No samples of this system in this period."));
    m_weekCard->setSubtitleBelow(true);
    Card* overTime = card(tr("Allocated GPUs by state"), "holdersChart", m_holdersOverTime,
                          tr("The site does not tell which accounts run."));

    for (const Chart* chart : m_body->findChildren<Chart*>()) {
        auto* its = qobject_cast<Card*>(chart->parentWidget());
        its->addToHeader(chart->exporter()->makeButton(its));
    }

    m_statesCard->setMinimumHeight(264);
    m_queueCard->setMinimumHeight(204);
    overTime->setMinimumHeight(240);
    m_waitGroups = new WaitGroupsCard(m_body);
    listenTo(m_waitGroups->exporter());
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
    column->addWidget(m_waitGroups);
    buildNotes();
    column->addWidget(m_notes);
    m_picture = std::make_unique<FactoryPicture>(*m_body, [this] {
        ExportContext context = contextOf(m_view);
        context.title = std::exchange(context.subject, {}); // the charts have titles of their own
        return context;
    });
    listenTo(m_picture->exporter());
    return m_body;
}

void FactoryPage::buildNotes() {
    m_notes = new NotesCard(m_body);
    connect(m_notes, &NotesCard::addRequested, this, [this] {
        const Window visible = m_link->visible();
        writeNote({0, m_system, visible.from + visible.length() / 2, {}, {}});
    });
    connect(m_notes, &NotesCard::changeRequested, this, &FactoryPage::writeNote);
    connect(m_notes, &NotesCard::removeRequested, this, &FactoryPage::removeNote);
    listenTo(m_notes->exporter());
}

void FactoryPage::writeNote(const Note& note) {
    auto* dialog = new NoteDialog(note, scope().zone, this);
    connect(dialog, &NoteDialog::kept, this, &FactoryPage::keepNote);
    dialog->open();
}

void FactoryPage::keepNote(const Note& note) {
    whenAnswered(questions().keepNote(note), this, [this, note](const Result<void>& kept) {
        if (!kept) {
            return emit trouble(describe(kept.error()));
        }
        const Window period = scope().window;
        if (note.at < period.from || note.at >= period.to) {
            emit notice(tr("The note is kept. It is about %1, outside the period that is shown.")
                            .arg(formatter().date(note.at)));
        }
        refresh();
    });
}

void FactoryPage::removeNote(const Note& note) {
    auto* sure = new QMessageBox(QMessageBox::NoIcon, tr("Remove a note"),
                                 tr("Remove this note for good?") + QStringLiteral("\n\n") +
                                     QString::fromStdString(note.text),
                                 QMessageBox::Cancel, this);
    sure->setObjectName(QStringLiteral("removeNoteQuestion"));
    sure->setTextFormat(Qt::PlainText);
    sure->setAttribute(Qt::WA_DeleteOnClose);
    auto* remove = sure->addButton(tr("Remove"), QMessageBox::DestructiveRole);
    connect(remove, &QAbstractButton::clicked, this, [this, id = note.id] {
        whenAnswered(questions().removeNote(id), this, [this](const Result<void>& removed) {
            if (!removed) {
                emit trouble(describe(removed.error()));
            }
            refresh();
        });
    });
    sure->open();
}

void FactoryPage::setPolled(const std::vector<SystemId>& systems) {
    if (systems == m_polled) {
        return;
    }
    m_polled = systems;
    if (!m_chosen) {
        m_system = {};
    }
    chooseFirst();
}

/// Until one is chosen: the largest that there is a source of, or the largest of all.
void FactoryPage::chooseFirst() {
    const auto& systems = questions().federation().systems;
    if (!m_system.empty() || systems.empty()) {
        return;
    }
    const auto rank = [this](const System& system) {
        const bool polled = std::ranges::find(m_polled, system.id) != m_polled.end();
        return std::pair(polled, capacityAt(system, ff::now()).value_or(0));
    };
    look(std::ranges::max_element(systems, {}, rank)->id);
}

void FactoryPage::setSystem(const SystemId& system) {
    m_chosen = true;
    if (system != m_system) {
        look(system);
    }
}

void FactoryPage::look(const SystemId& system) {
    m_system = system;
    m_header->setPlace(system, scope().network);
    m_link->forget();
    refresh();
}

void FactoryPage::ask() {
    m_columnsAsked = m_states->plotColumns();
    m_detail->setColumns(m_columnsAsked);
    draw(questions().factory(m_system, scope(), m_columnsAsked),
         [this, asked = m_system](const FactoryView& view) {
             if (asked == m_system) {
                 display(view);
             }
         });
}

void FactoryPage::display(const FactoryView& view) {
    m_detail->setQuestion(view.system, view.scope);
    m_view = view;
    for (Chart* chart : m_body->findChildren<Chart*>()) {
        chart->setFormatter(formatter());
        chart->setSimulated(view.simulated);
        ExportContext context = contextOf(view);
        context.remark = qobject_cast<Card*>(chart->parentWidget())->subtitle();
        chart->setExportContext(context);
    }
    m_notes->setExportContext(contextOf(view));
    m_header->setPlace(view.system, view.scope.network);
    m_header->display(view);
    m_notes->display(view.notes, formatter(), view.simulated);
    displayFigures();
    displayTime();
    if (std::exchange(m_zoomWaits, false)) {
        m_link->restore(m_zoomWanted);
    }
    m_detail->follow();
    m_week->setWeek(view.week);
    const QString week = tr("allocation rate by hour and weekday, %1")
                             .arg(formatter().zoneName(view.scope.window.to));
    m_weekCard->setSubtitle(filterName(view.scope, questions().federation()).isEmpty()
                                ? week
                                : week + QStringLiteral(" · ") + tr("of all users"));
}

/// What is of a period as a whole: of the span that is picked, or of all of it.
void FactoryPage::displayFigures() {
    const FactoryView& view = figureView();
    // A source that does not tell what is allocated: busy of all GPUs, and a sentence for the rest.
    const QString untold = QString::fromStdString(view.floor.untold);
    m_allocation->setVisible(untold.isEmpty());
    m_idle->setVisible(untold.isEmpty());
    displayFigure(m_allocation, tr("Allocation rate"), view.allocationRate, Unit::ratio);
    displayFigure(m_utilisation,
                  untold.isEmpty() ? tr("Utilisation of allocated") : tr("Busy of all GPUs"),
                  view.utilisation, Unit::ratio);
    displayFigure(m_idle, tr("Allocated but idle"), view.allocatedIdle, Unit::gpuHours);
    m_statesCard->setSubtitle(untold.isEmpty()
                                  ? filterName(view.scope, questions().federation()).isEmpty()
                                        ? QString()
                                        : tr("of all users")
                                  : untold);
    m_bar->setFormatter(formatter());
    m_bar->setData(FloorBarData::of(view.floor, view.scope.window));
    m_bar->setVisible(view.floor.parts.has_value());
    m_wait->setVisible(view.waitP90.provenance.runs.value_or(0) > 0);
    displayFigure(m_wait, tr("Wait p90"), view.waitP90, Unit::seconds);
    m_waitGroups->setExportContext(contextOf(view));
    m_waitGroups->display(view.waitGroups, view.floor.waitCoverage, formatter());
    m_waitGroups->setSimulated(view.simulated);
    m_shares->setShares(view.shares, 6);
    m_sharesCard->setSubtitle(view.scope.view == HolderView::beneficiary
                                  ? tr("as beneficiary")
                                  : tr("as payer · share of capacity, tick: entitled to"));
}

void FactoryPage::displayFigure(QPushButton* button, const QString& name, const Figure& figure,
                                Unit unit) {
    const double coverage = figure.coverage.ratio();
    QString value = figure.value || seenOf(coverage) == Seen::notEnough
                        ? seenWords(formatter().withUnit(figure.value, unit), coverage, formatter())
                        : tr("not reached");
    QString doubts;
    for (const std::string& doubt : figure.provenance.doubts) {
        doubts += QLatin1Char('\n') + tr("Doubtful: %1").arg(QString::fromStdString(doubt));
    }
    if (!doubts.isEmpty()) {
        value = tr("%1 (doubtful)").arg(value);
    }
    // There is room for the direction; by how much, and on which period, the tool tip says.
    const FigureChange change =
        changeOf(figure, unit, periodBefore(figureView().scope.window), formatter());
    QString text = tr("%1 %2", "name of a figure, its value").arg(name, value);
    button->setAccessibleName(
        change.sentence.isEmpty() ? text : text + QStringLiteral(", ") + change.sentence);
    if (!change.sign.isEmpty()) {
        text += QLatin1Char(' ') + change.sign;
    }
    button->setText(text);
    button->setToolTip(
        (change.sentence.isEmpty() ? QString() : change.sentence + QLatin1Char('\n')) +
        formulaText(figure.provenance.formula) + QLatin1Char('\n') +
        seenSentence(coverage, formatter()) + QLatin1Char('\n') +
        tr("Click for how this was computed.") + doubts);
}

const FactoryView& FactoryPage::timeView() const {
    const FactoryView* finer = m_detail->finer();
    return finer ? *finer : m_view;
}

const FactoryView& FactoryPage::figureView() const {
    const FactoryView* span = m_detail->ofSpan();
    return span ? *span : m_view;
}

void FactoryPage::displayZoom() {
    emit zoomShown(zoom());
    m_detail->follow();
    if (m_states->data().grid.every != timeView().grid.every ||
        m_states->data().grid.start != timeView().grid.start) {
        displayTime();
    }
}

/// More pixels show finer data, where there is a finer grid for them.
void FactoryPage::followWidth() {
    const std::int64_t columns = m_states->plotColumns();
    m_detail->setColumns(columns);
    if (gridEvery(scope().window, columns) < gridEvery(scope().window, m_columnsAsked)) {
        refresh();
    }
}

std::optional<Window> FactoryPage::zoom() const {
    return m_link->isZoomed() ? std::optional(m_link->visible()) : std::nullopt;
}

void FactoryPage::setZoom(const std::optional<Window>& part) {
    if (part == zoom()) {
        m_zoomWanted = part; // not the one that an earlier answer is to bring
        m_zoomWaits = false;
        return;
    }
    m_zoomWanted = part;
    m_zoomWaits = !Page::isSettled() || m_link->full().empty();
    m_link->restore(part);
}

std::optional<Window> FactoryPage::span() const {
    const std::vector<Window>& marked = m_link->marked();
    return marked.size() == 1 ? std::optional(marked.front()) : std::nullopt;
}

void FactoryPage::setSpan(const std::optional<Window>& span) {
    m_link->setMarked(span ? std::vector{*span} : std::vector<Window>{});
}

const std::vector<Window>& FactoryPage::zooms() const {
    return m_link->zooms().windows();
}

void FactoryPage::setZooms(const std::vector<Window>& windows) {
    m_link->setZooms(windows);
}

void FactoryPage::showWholePeriod() {
    m_link->reset();
}

void FactoryPage::displayMarks() {
    m_detail->follow();
    const std::vector<Window>& marked = m_link->marked();
    QString picked;
    if (marked.size() == 1) {
        picked = formatter().window(marked.front());
    } else if (!marked.empty()) {
        picked = m_week->brushText();
    }
    if (marked.empty() || marked.size() == 1) {
        m_week->clearBrush();
    }
    m_header->setPicked(picked);
}

/// The period's data go in first: what is zoomed to lies in them.
void FactoryPage::displayTime() {
    // A copy: where the zoom no longer fits, the data of a part go while they are displayed.
    const FactoryView view = timeView();
    Window full = windowOf(m_view.grid);
    // The last bin of a period up to now is not over: the axis ends where the period does.
    if (const Instant end = m_view.scope.window.to; end > full.to - m_view.grid.every) {
        full.to = std::min(full.to, end);
    }
    const Federation& federation = questions().federation();
    m_states->setData(statesChart(view, full));
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
    m_link->setShortest(kFinest * 8);
}

void FactoryPage::savePicture() {
    m_picture->exporter()->savePicture();
}

/// What is taken from this page is of one system; the sources of its figures stand for all of it.
ExportContext FactoryPage::contextOf(const FactoryView& view) const {
    ExportContext context = exportContext();
    context.subject = QString::fromStdString(view.title);
    if (!view.floor.subtitle.empty()) {
        context.subject += QStringLiteral(" (%1)").arg(QString::fromStdString(view.floor.subtitle));
    }
    context.window = view.scope.window;
    context.source = QString::fromStdString(view.allocationRate.provenance.source);
    context.coverage = view.allocationRate.coverage.ratio();
    context.simulated = view.simulated;
    return context;
}

} // namespace ff
