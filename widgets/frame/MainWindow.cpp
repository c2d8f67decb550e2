// SPDX-License-Identifier: GPL-3.0-only
#include "widgets/frame/MainWindow.h"

#include "models/alerts/AlertWords.h"
#include "widgets/alerts/AlertCenter.h"
#include "widgets/alerts/AlertsDialog.h"
#include "widgets/dialogs/AskForZone.h"
#include "widgets/dialogs/Explanation.h"
#include "widgets/dialogs/GoToDialog.h"
#include "widgets/dialogs/HelpDialog.h"
#include "widgets/dialogs/PeriodDialog.h"
#include "widgets/dialogs/source/SourceDialog.h"
#include "widgets/dialogs/source/SourceWizard.h"
#include "widgets/frame/HealthWatch.h"
#include "widgets/frame/NoticeBar.h"
#include "widgets/frame/TopStrip.h"
#include "widgets/frame/TroubleBar.h"
#include "widgets/frame/WelcomePage.h"
#include "widgets/pages/factory/FactoryPage.h"
#include "widgets/pages/overview/OverviewPage.h"
#include "widgets/pages/planner/PlannerPage.h"
#include "widgets/pages/reports/ReportsPage.h"
#include "widgets/pages/shares/SharesPage.h"
#include "widgets/pages/sources/SourcesPage.h"
#include "widgets/theme/TabOrder.h"
#include "widgets/views/ViewDesk.h"
#include "widgets/views/ViewShelf.h"

#include <QActionGroup>
#include <QHBoxLayout>
#include <QMenu>
#include <QScreen>
#include <QShortcut>
#include <QStackedWidget>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>

namespace ff {
namespace {

constexpr std::chrono::milliseconds kStripRests{120};

/// "Last 30 days" ends now, and now moves on. By the minute: a scope that moved with each sample
/// would outrun the answers to it.
Instant thisMinute() {
    return std::chrono::ceil<std::chrono::minutes>(ff::now());
}

} // namespace

MainWindow::MainWindow(Questions& questions, Theme& theme, QWidget* parent)
    : QMainWindow(parent)
    , m_questions(questions)
    , m_theme(theme)
    , m_health(new HealthWatch(questions, this))
    , m_views(new ViewDesk({.shown = [this] { return shownView(); },
                            .federation = [this] { return m_questions.federation(); },
                            .zone = [this] { return scope().zone; }},
                           this)) {
    setObjectName(QStringLiteral("mainWindow"));
    setAcceptDrops(true);
    build();
    fitScreen();
    connectViews();
    connect(m_health, &HealthWatch::healthChanged, this, &MainWindow::takeHealth);
    connect(&m_questions, &Questions::changed, this, &MainWindow::followTime);
    addShortcuts();
    followTime();
    showPlace(here());
}

void MainWindow::build() {
    m_rail = new Rail(this);
    m_strip = new TopStrip(m_questions, this);
    m_stack = new QStackedWidget(this);
    m_overview = new OverviewPage(m_questions, m_stack);
    m_factory = new FactoryPage(m_questions, m_stack);
    m_shares = new SharesPage(m_questions, m_stack);
    m_planner = new PlannerPage(m_questions, m_stack);
    m_reports = new ReportsPage(m_questions, m_stack);
    m_sources = new SourcesPage(m_questions, m_stack);
    m_welcome = new WelcomePage(m_stack);
    m_trouble = new TroubleBar(this);
    m_notice = new NoticeBar(this);
    for (Page* page : pages()) {
        m_stack->addWidget(page);
    }
    m_stack->addWidget(m_welcome);
    auto* centre = new QWidget(this);
    auto* row = new QHBoxLayout(centre);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    auto* column = new QVBoxLayout;
    column->setSpacing(0);
    column->addWidget(m_strip);
    column->addWidget(m_stack, 1);
    column->addWidget(m_notice);
    column->addWidget(m_trouble);
    row->addWidget(m_rail);
    row->addLayout(column, 1);
    setCentralWidget(centre);
    // The focus begins nowhere in particular: the first Tab shows it.
    centre->setFocusPolicy(Qt::ClickFocus);
    centre->setFocus();
    if (m_keeping) {
        m_sources->setKeeping(*m_keeping);
    }
    connectStrip();
    connectPages();
}

std::vector<Page*> MainWindow::pages() const {
    return {m_overview, m_factory, m_shares, m_planner, m_reports, m_sources};
}

/// With its title bar inside a screen of 1280x720, and no larger than the screen at first.
void MainWindow::fitScreen() {
    constexpr QSize kLeast(1180, 640);
    constexpr QSize kWanted(1440, 900);
    constexpr QSize kFrame(4,
                           44); ///< borders and title bar, which are not known before it is shown
    setMinimumSize(kLeast);
    const QSize room =
        screen() ? screen()->availableGeometry().size() - kFrame : QSize(1280, 720) - kFrame;
    resize(kWanted.boundedTo(room).expandedTo(kLeast));
}

void MainWindow::connectStrip() {
    connect(m_rail, &Rail::chosen, this, &MainWindow::goTo);
    connect(m_strip, &TopStrip::scopeChosen, this, &MainWindow::choose);
    connect(m_strip, &TopStrip::backRequested, this, [this] { step(-1); });
    connect(m_strip, &TopStrip::forwardRequested, this, [this] { step(+1); });
    connect(m_strip, &TopStrip::goToRequested, this, &MainWindow::goToAnything);
    connect(m_strip, &TopStrip::sourcesRequested, this, [this] { goTo(PageId::sources); });
    connect(m_strip, &TopStrip::customPeriodRequested, this, &MainWindow::chooseCustomPeriod);
    connect(m_strip, &TopStrip::zoneRequested, this, [this] {
        askForZone(this, scope().zone, [this](const std::string& zone) {
            Scope next = scope();
            next.zone = zone;
            choose(next);
        });
    });
    connect(m_rail, &Rail::alertsRequested, this, &MainWindow::showAlerts);
    connect(m_rail, &Rail::viewsRequested, m_views, &ViewDesk::showMenu);
    connect(m_strip, &TopStrip::settingsRequested, this, &MainWindow::showSettings);
    takeHealth(m_health->health());
}

void MainWindow::takeHealth(const SourcesHealth& health) {
    m_strip->setFreshness(health.count);
    m_strip->setSimulated(health.simulated);
    m_factory->setPolled(health.systems);
    setWindowTitle(health.simulated ? tr("Factory Floor – simulated") : tr("Factory Floor"));
}

void MainWindow::connectPages() {
    const auto explain = [this](const Figure& figure, QWidget* at, const QRect& part) {
        Explanation::showFor(figure, Formatter(QLocale(), scope().zone), at, part);
    };
    for (Page* page : pages()) {
        connect(page, &Page::systemActivated, this, &MainWindow::openSystem);
        connect(page, &Page::holderActivated, this,
                [this](const HolderId& holder, const QString& system) {
                    openHolder(holder, system.isEmpty()
                                           ? std::nullopt
                                           : std::optional(SystemId{system.toStdString()}));
                });
        connect(page, &Page::explanationRequested, this, explain);
        connect(page, &Page::scopeRequested, this, &MainWindow::choose);
        connect(page, &Page::trouble, this, &MainWindow::showTrouble);
        connect(page, &Page::notice, this, &MainWindow::showNotice);
    }
    connect(m_factory, &FactoryPage::systemStepped, this, [this](const SystemId& system) {
        m_places[m_at].page = PageId::factories;
        m_places[m_at].system = system;
        m_places[m_at].zoom.reset();
        showPlace(here());
    });
    // The strip is laid out anew for each text: a few times a second while a gesture goes on.
    auto* rests = new QTimer(m_factory);
    rests->setSingleShot(true);
    rests->setInterval(kStripRests);
    const auto showZoom = [this] {
        if (here().page == PageId::factories) {
            m_strip->setZoom(m_factory->zoom());
        }
    };
    connect(rests, &QTimer::timeout, this, showZoom);
    connect(m_factory, &FactoryPage::zoomShown, this, [rests, showZoom] {
        if (!rests->isActive()) {
            showZoom();
            rests->start();
        }
    });
    connect(m_factory, &FactoryPage::zoomed, this, &MainWindow::zoomTo);
    connect(m_strip, &TopStrip::zoomResetRequested, m_factory, &FactoryPage::showWholePeriod);
    connect(m_overview, &OverviewPage::sourceRequested, this, [this](const SystemId& system) {
        goTo(PageId::sources);
        addSourceOf(system);
    });
    connect(m_sources, &SourcesPage::addRequested, this, &MainWindow::addSource);
    connect(m_sources, &SourcesPage::changeRequested, this, &MainWindow::changeSource);
    connect(m_welcome, &WelcomePage::demoRequested, this, &MainWindow::demoRequested);
    connect(m_welcome, &WelcomePage::addSourceRequested, this, &MainWindow::addSource);
}

void MainWindow::addShortcuts() {
    const auto add = [this](const QKeySequence& keys, const std::function<void()>& act) {
        connect(new QShortcut(keys, this), &QShortcut::activated, this, act);
    };
    add(QKeySequence(Qt::ALT | Qt::Key_Left), [this] { step(-1); });
    add(QKeySequence(Qt::ALT | Qt::Key_Right), [this] { step(+1); });
    add(QKeySequence(Qt::CTRL | Qt::Key_K), [this] { goToAnything(); });
    add(QKeySequence(Qt::Key_F1), [this] { showHelp(); });
    add(QKeySequence(Qt::CTRL | Qt::Key_B), [this] { showAlerts(); });
    add(QKeySequence(Qt::CTRL | Qt::Key_Comma), [this] { openSettings(); });
    add(QKeySequence(Qt::CTRL | Qt::Key_D), [this] { m_views->save(); });
    add(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_D), [this] { m_views->showList(); });
}

const Scope& MainWindow::scope() const {
    return here().scope;
}

void MainWindow::goTo(PageId page) {
    Place place = here();
    place.page = page;
    visit(place);
}

/// A zoom is a place of its own, to come back to.
void MainWindow::zoomTo(const std::optional<Window>& part) {
    Place place = here();
    if (place.page == PageId::factories) {
        place.zoom = part;
        visit(place);
    }
}

void MainWindow::openSystem(const SystemId& system) {
    Place place = here();
    place.page = PageId::factories;
    if (system != place.system) {
        place.zoom.reset();
    }
    place.system = system;
    visit(place);
}

void MainWindow::openHolder(const HolderId& holder, const std::optional<SystemId>& system) {
    Place place = here();
    place.page = PageId::shares;
    place.holder = holder;
    place.holderSystem = system;
    // A filter by state follows: strip, matrix and panel are of one state.
    if (!place.scope.holder.empty()) {
        place.scope.holder = holder;
    }
    m_shares->showMatrix();
    visit(place);
}

void MainWindow::choose(const Scope& scope) {
    Place place = here();
    if (scope.holder != place.scope.holder) {
        place.holder.reset();
        if (!scope.holder.empty()) {
            place.holder = scope.holder;
        }
    }
    place.scope = scope;
    place.scope.window = windowOf(scope.period, scope.zone, thisMinute(), scope.window);
    const Window& period = place.scope.window;
    if (place.zoom && (place.zoom->from < period.from || place.zoom->to > period.to)) {
        place.zoom.reset();
    }
    visit(place);
}

void MainWindow::visit(const Place& place) {
    if (place == here()) {
        return;
    }
    m_places.resize(m_at + 1);
    m_places.push_back(place);
    m_at = m_places.size() - 1;
    showPlace(place);
}

void MainWindow::step(int by) {
    const auto to = std::ptrdiff_t(m_at) + by;
    if (to < 0 || to >= std::ptrdiff_t(m_places.size())) {
        return;
    }
    m_at = std::size_t(to);
    followTime();
    showPlace(here());
}

void MainWindow::showPlace(const Place& place) {
    giveScope();
    m_strip->setHistory(m_at > 0, m_at + 1 < m_places.size());
    m_rail->setCurrent(place.page);
    if (!place.system.empty()) {
        m_factory->setSystem(place.system);
    }
    if (place.page == PageId::factories) {
        m_factory->setZoom(place.zoom);
    }
    m_strip->setZoom(place.page == PageId::factories ? place.zoom : std::nullopt);
    m_shares->select(place.holder, place.holderSystem);
    QWidget* const page = pages()[std::size_t(place.page)];
    m_stack->setCurrentWidget(m_welcomed && page == m_overview ? m_welcome : page);
    orderTabs(*centralWidget());
}

void MainWindow::giveScope() {
    m_strip->setScope(here().scope);
    for (Page* page : pages()) {
        page->setScope(here().scope);
    }
}

void MainWindow::followTime() {
    Scope& scope = m_places[m_at].scope;
    const Window moved = windowOf(scope.period, scope.zone, thisMinute(), scope.window);
    if (moved == scope.window) {
        return;
    }
    scope.window = moved;
    giveScope();
}

void MainWindow::showWelcome(bool shown) {
    m_welcomed = shown;
    showPlace(here());
}

void MainWindow::showTrouble(const QString& sentence) {
    m_trouble->add(sentence);
}

void MainWindow::showNotice(const QString& sentence) {
    m_notice->say(sentence);
}

WindowMemory MainWindow::memory() const {
    return {saveGeometry(), m_theme.mode(),     scope(),           here().page,
            here().system,  m_planner->need(),  m_strip->recent(), m_planner->scenarios(),
            m_preferences,  m_overview->look(), here().zoom,       m_factory->zooms()};
}

void MainWindow::recall(const WindowMemory& memory) {
    if (!memory.geometry.isEmpty()) {
        restoreGeometry(memory.geometry);
    }
    m_theme.setMode(memory.mode);
    m_preferences = memory.preferences;
    m_overview->setLook(memory.overview);
    m_planner->setNeed(memory.need);
    m_strip->setRecent(memory.recent);
    m_planner->setScenarios(memory.scenarios);
    Place& place = m_places[m_at];
    place.scope = memory.scope;
    place.page = memory.page;
    place.system = memory.system;
    if (!memory.scope.holder.empty()) {
        place.holder = memory.scope.holder;
    }
    place.zoom = memory.zoom;
    followTime();
    showPlace(here());
    m_factory->setZooms(memory.zooms);
}

void MainWindow::closeEvent(QCloseEvent* event) {
    emit closing();
    QMainWindow::closeEvent(event);
}

void MainWindow::goToAnything() {
    auto* dialog = new GoToDialog(m_questions.federation(), this);
    connect(dialog, &GoToDialog::systemChosen, this, &MainWindow::openSystem);
    connect(dialog, &GoToDialog::holderChosen, this,
            [this](const HolderId& holder) { openHolder(holder, {}); });
    connect(dialog, &GoToDialog::pageChosen, this, &MainWindow::goTo);
    connect(dialog, &GoToDialog::addSourceChosen, this, &MainWindow::addSource);
    connect(dialog, &GoToDialog::viewChosen, m_views, &ViewDesk::take);
    dialog->addViews(m_views->shelf().views());
    dialog->open();
}

void MainWindow::showHelp() {
    (new HelpDialog(this))->open();
}

void MainWindow::chooseCustomPeriod() {
    auto* dialog = new PeriodDialog(scope(), this);
    connect(dialog, &PeriodDialog::chosen, this, &MainWindow::choose);
    dialog->open();
}

void MainWindow::addSource() {
    addSourceOf({});
}

/// Step by step where there is somebody to ask addresses, else in one form.
void MainWindow::addSourceOf(const SystemId& system) {
    if (!m_keeping) {
        auto* dialog = addSourceInOneForm();
        if (!system.empty()) {
            dialog->suggestSystem(system);
        }
        return;
    }
    auto* wizard = new SourceWizard(m_questions, *m_keeping, this);
    wizard->setPastDays(m_preferences.pastDays);
    wizard->suggestSystem(system);
    connect(wizard, &SourceWizard::allFieldsRequested, this, [this, wizard] {
        const SourceEntry entered = wizard->entry();
        const bool isEdited = wizard->isEdited();
        wizard->done(QDialog::Rejected);
        addSourceInOneForm()->goOnWith(entered, isEdited);
    });
    connect(wizard, &QDialog::accepted, this, &MainWindow::sourceAdded);
    wizard->open();
}

SourceDialog* MainWindow::addSourceInOneForm() {
    auto* dialog = new SourceDialog(m_questions, this);
    dialog->setPastDays(m_preferences.pastDays);
    connect(dialog, &QDialog::accepted, this, &MainWindow::sourceAdded);
    dialog->open();
    return dialog;
}

void MainWindow::sourceAdded() {
    showWelcome(false);
    goTo(PageId::sources);
    if (m_health->health().simulated) { // a real source is not polled beside the simulation
        emit sitesRequested();
    }
}

void MainWindow::changeSource(const SourceId& source) {
    const std::vector<SourceConfig> sources = m_questions.configuredSources();
    const auto found = std::ranges::find(sources, source, &SourceConfig::id);
    if (found != sources.end()) {
        (new SourceDialog(m_questions, this, *found))->open();
    }
}

void MainWindow::setSources(SourceKeeping& keeping) {
    m_keeping = &keeping;
    m_sources->setKeeping(keeping);
}

void MainWindow::setAlerts(AlertKeeping& keeping) {
    m_alerts = new AlertCenter(keeping, this);
    m_rail->setAlerts(m_alerts->view().open());
    connect(m_alerts, &AlertCenter::viewChanged, this,
            [this] { m_rail->setAlerts(m_alerts->view().open()); });
    connect(m_alerts, &AlertCenter::fired, this, [this](const AlertNow& now) {
        if (m_preferences.notifications && !m_alerts->view().isSimulated) {
            emit alertFired(nameOf(now.rule), AlertCenter::sentence(now));
        }
    });
}

void MainWindow::showAlerts() {
    if (!m_alerts) {
        return;
    }
    auto* dialog = findChild<AlertsDialog*>();
    if (!dialog) {
        dialog = new AlertsDialog(*m_alerts, m_questions, this);
        connect(dialog, &AlertsDialog::systemActivated, this, &MainWindow::openSystem);
    }
    dialog->setZone(scope().zone);
    dialog->show();
    dialog->raise();
    dialog->activateWindow();
}

void MainWindow::openSettings() {
    if (findChild<SettingsDialog*>()) {
        return;
    }
    auto* dialog = new SettingsDialog({m_theme.mode(), scope(), m_preferences, m_files,
                                       m_questions.configuredSources(), m_keeping},
                                      this);
    connect(dialog, &SettingsDialog::modeChosen, &m_theme, &Theme::setMode);
    connect(dialog, &SettingsDialog::scopeChosen, this, [this](const Scope& chosen) {
        Scope next = scope();
        next.unit = chosen.unit;
        next.zone = chosen.zone;
        choose(next);
    });
    connect(dialog, &SettingsDialog::preferencesChosen, this, &MainWindow::takePreferences);
    dialog->open();
}

void MainWindow::showSettings(QWidget* at) {
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    // An entry that cannot be chosen: not every style writes the text of a section.
    const auto title = [&](const QString& text) {
        menu->addSeparator();
        menu->addAction(text)->setEnabled(false);
    };
    const auto add = [&](const QString& text, bool chosen, const std::function<void()>& act) {
        QAction* action = menu->addAction(text);
        action->setCheckable(true);
        action->setChecked(chosen);
        connect(action, &QAction::triggered, this, act);
    };
    const auto addMode = [&](const QString& text, Theme::Mode mode) {
        add(text, m_theme.mode() == mode, [this, mode] { m_theme.setMode(mode); });
    };
    const auto addUnit = [&](const QString& text, GpuUnit unit) {
        add(text, scope().unit == unit, [this, unit] {
            Scope next = scope();
            next.unit = unit;
            choose(next);
        });
    };
    menu->addAction(tr("Settings…\tCtrl+,"), this, &MainWindow::openSettings);
    title(tr("Appearance"));
    addMode(tr("As the desktop"), Theme::Mode::system);
    addMode(tr("Light"), Theme::Mode::light);
    addMode(tr("Dark"), Theme::Mode::dark);
    addMode(tr("High contrast"), Theme::Mode::highContrast);
    title(tr("Count GPUs as"));
    addUnit(tr("Physical GPUs"), GpuUnit::physical);
    addUnit(tr("H100 equivalents"), GpuUnit::h100Equivalent);
    if (m_health->health().simulated) {
        menu->addSeparator();
        QAction* leave = menu->addAction(tr("Leave the simulation"));
        leave->setObjectName(QStringLiteral("leaveSimulation"));
        connect(leave, &QAction::triggered, this, &MainWindow::sitesRequested);
    }
    menu->addSeparator();
    connect(menu->addAction(tr("Keys…\tF1")), &QAction::triggered, this, &MainWindow::showHelp);
    connect(menu->addAction(tr("About Factory Floor…")), &QAction::triggered, this,
            &MainWindow::showHelp);
    menu->popup(at->mapToGlobal(QPoint(0, at->height())));
}

} // namespace ff
