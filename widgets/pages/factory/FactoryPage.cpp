// SPDX-License-Identifier: GPL-3.0-only
#include "widgets/pages/factory/FactoryPage.h"

#include "models/periods/Periods.h"
#include "widgets/charts/bars/BarList.h"
#include "widgets/charts/manners/TimeLink.h"
#include "widgets/charts/maps/HeatMap.h"
#include "widgets/charts/plot/TimeColumns.h"
#include "widgets/charts/time/TimeChart.h"
#include "widgets/export/Exporter.h"
#include "widgets/pages/factory/FactoryCards.h"
#include "widgets/pages/factory/FactoryCharts.h"
#include "widgets/pages/factory/FactoryDetail.h"
#include "widgets/pages/factory/FactoryHeader.h"
#include "widgets/pages/factory/FactoryPicture.h"
#include "widgets/pages/factory/NoteEditing.h"
#include "widgets/pages/factory/NotesCard.h"
#include "widgets/pages/factory/WaitGroupsCard.h"

#include <QScrollArea>
#include <QScrollBar>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace ff {
namespace {

constexpr std::chrono::milliseconds kWidthRests{200};
constexpr std::chrono::seconds kFinest{15}; ///< nobody is asked more often

} // namespace

FactoryPage::FactoryPage(Questions& questions, QWidget* parent)
    : Page(questions, QStringLiteral("factoryPage"), parent)
    , m_link(new TimeLink(this))
    , m_detail(new FactoryDetail(questions, *m_link, this))
    , m_header(new FactoryHeader(questions, this))
    , m_cards(new FactoryCards(*m_link))
    , m_noteEditing(new NoteEditing(questions, [this] { return this->scope(); }, this)) {
    auto* scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus); // its charts take the focus, and pass keys on to it
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidget(m_cards);
    // Cards end where the header does, with a scroll bar beside them or without.
    connect(scroll->verticalScrollBar(), &QScrollBar::rangeChanged, m_cards,
            [this](int, int most) { m_cards->setScrollBarShown(most > 0); });

    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(20, 10, 4, 0);
    column->setSpacing(8);
    column->addWidget(m_header);
    column->addWidget(scroll, 1);
    connect(m_header, &FactoryHeader::systemChosen, this, &Page::systemActivated);
    connect(m_header, &FactoryHeader::systemStepped, this, &FactoryPage::systemStepped);
    connect(m_header, &FactoryHeader::pictureRequested, this, &FactoryPage::savePicture);
    connect(m_header, &FactoryHeader::tablesToggled, this, [this](bool shown) {
        for (Chart* chart : m_cards->charts()) {
            chart->setTableShown(shown);
        }
    });
    connect(m_header, &FactoryHeader::compareRequested, this, [this] { compare(m_system); });
    connect(m_header, &FactoryHeader::pickedCleared, m_link, [this] { m_link->setMarked({}); });
    connect(m_detail, &FactoryDetail::finerCame, this, &FactoryPage::displayTime);
    connect(m_detail, &FactoryDetail::spanChanged, this, &FactoryPage::displayFigures);
    connectCards();
    m_widened.setSingleShot(true);
    m_widened.setInterval(kWidthRests);
    connect(&m_cards->states(), &TimeChart::columnsChanged, &m_widened,
            qOverload<>(&QTimer::start));
    connect(&m_widened, &QTimer::timeout, this, &FactoryPage::followWidth);
    connect(m_link, &TimeLink::visibleChanged, this, &FactoryPage::displayZoom);
    connect(m_link, &TimeLink::zoomed, this, [this] {
        m_zoomWaits = false; // a person has chosen
        emit zoomed(zoom());
    });
    connect(m_link, &TimeLink::markedChanged, this, &FactoryPage::displayMarks);
    connect(&m_cards->week(), &HeatMap::brushed, this, [this](const std::set<int>& hours) {
        m_link->setMarked(timeOfHours(m_link->full(), hours, scope().zone));
    });
    connect(&questions, &Questions::configurationChanged, this, &FactoryPage::chooseFirst);
    chooseFirst();
}

FactoryPage::~FactoryPage() = default;

void FactoryPage::connectCards() {
    m_picture = std::make_unique<FactoryPicture>(*m_cards, [this] {
        ExportContext context = contextOf(timeView());
        context.window = zoom().value_or(m_view.scope.window);
        context.title = std::exchange(context.subject, {}); // the charts have titles of their own
        return context;
    });
    listenTo(m_picture->exporter());
    for (const Exporter* exporter : m_cards->exporters()) {
        listenTo(exporter);
    }
    connect(m_cards, &FactoryCards::explanationRequested, this,
            [this](const Figure& figure, QWidget* at) { emit explanationRequested(figure, at); });
    const auto writeNote = [this](Instant at) { m_noteEditing->write({0, m_system, at, {}, {}}); };
    connect(m_cards, &FactoryCards::noteRequested, this, writeNote);
    const NotesCard* notes = &m_cards->notes();
    connect(notes, &NotesCard::addRequested, this, [this, writeNote] {
        const Window visible = m_link->visible();
        writeNote(visible.from + visible.length() / 2);
    });
    connect(notes, &NotesCard::changeRequested, m_noteEditing, &NoteEditing::write);
    connect(notes, &NotesCard::removeRequested, m_noteEditing, &NoteEditing::remove);
    connect(m_noteEditing, &NoteEditing::done, this, &FactoryPage::refresh);
    connect(m_noteEditing, &NoteEditing::notice, this, &FactoryPage::notice);
    connect(m_noteEditing, &NoteEditing::trouble, this, &FactoryPage::trouble);
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
    m_columnsAsked = m_cards->states().plotColumns();
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
    for (Chart* chart : m_cards->charts()) {
        chart->setFormatter(formatter());
        chart->setSimulated(view.simulated);
        ExportContext context = contextOf(view);
        context.remark = FactoryCards::remarkOf(*chart);
        chart->setExportContext(context);
    }
    m_cards->notes().setExportContext(contextOf(view));
    m_header->setPlace(view.system, view.scope.network);
    m_header->display(view);
    m_cards->notes().display(view.notes, formatter(), view.simulated);
    displayFigures();
    displayTime();
    if (std::exchange(m_zoomWaits, false)) {
        m_link->restore(m_zoomWanted);
    }
    m_detail->follow();
    m_cards->displayWeek(view, questions().federation(), formatter());
}

/// What is of a period as a whole: of the span that is picked, or of all of it.
void FactoryPage::displayFigures() {
    const FactoryView& view = figureView();
    m_cards->displayFigures(view, questions().federation(), formatter());
    displayPicked();
    ExportContext context = contextOf(view);
    m_cards->waitGroups().setExportContext(context);
    auto* shares = m_cards->findChild<BarList*>();
    context.remark = FactoryCards::remarkOf(*shares);
    shares->setExportContext(context);
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
    const TimeGrid& drawn = m_cards->states().data().grid;
    if (drawn.every != timeView().grid.every || drawn.start != timeView().grid.start) {
        displayTime();
    }
}

/// More pixels show finer data, where there is a finer grid for them.
void FactoryPage::followWidth() {
    const std::int64_t columns = m_cards->states().plotColumns();
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
    if (m_link->marked().size() <= 1) {
        m_cards->week().clearBrush();
    }
    displayPicked();
}

/// The span that the figures are of: while those of another one are on their way, the one before.
void FactoryPage::displayPicked() {
    const FactoryView* span = m_detail->ofSpan();
    m_header->setPicked(span ? formatter().window(span->scope.window)
                             : m_cards->week().brushText());
}

/// The period's data go in first: what is zoomed to lies in them.
void FactoryPage::displayTime() {
    // A copy: where the zoom no longer fits, the data of a part go while they are displayed.
    FactoryView view = timeView();
    if (m_detail->finer()) { // its own is of the time before that part
        view.before = onGrid(view.grid, m_view.grid, m_view.before);
    }
    Window full = windowOf(m_view.grid);
    // The last bin of a period up to now is not over: the axis ends where the period does.
    if (const Instant end = m_view.scope.window.to; end > full.to - m_view.grid.every) {
        full.to = std::min(full.to, end);
    }
    m_cards->displayTime(view, full, questions().federation());
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
