// SPDX-License-Identifier: GPL-3.0-only
#include "widgets/frame/MainWindow.h"

#include "widgets/alerts/AlertDesk.h"
#include "widgets/dialogs/AskForZone.h"
#include "widgets/dialogs/Explanation.h"
#include "widgets/dialogs/GoToDialog.h"
#include "widgets/dialogs/HelpDialog.h"
#include "widgets/dialogs/PeriodDialog.h"
#include "widgets/dialogs/source/SourceDesk.h"
#include "widgets/frame/HealthWatch.h"
#include "widgets/frame/Navigator.h"
#include "widgets/frame/NoticeBar.h"
#include "widgets/frame/Place.h"
#include "widgets/frame/Rail.h"
#include "widgets/frame/TroubleBar.h"
#include "widgets/frame/WelcomePage.h"
#include "widgets/frame/WindowBody.h"
#include "widgets/frame/strip/TopStrip.h"
#include "widgets/pages/factory/FactoryPage.h"
#include "widgets/pages/overview/OverviewPage.h"
#include "widgets/pages/planner/PlannerPage.h"
#include "widgets/pages/shares/SharesPage.h"
#include "widgets/pages/sources/SourcesPage.h"
#include "widgets/settings/SettingsDesk.h"
#include "widgets/views/ViewDesk.h"
#include "widgets/views/ViewShelf.h"

#include <QComboBox>
#include <QDragEnterEvent>
#include <QDropEvent>
#include <QScreen>
#include <QShortcut>

namespace ff {

MainWindow::MainWindow(Questions& questions, Theme& theme, QWidget* parent)
    : QMainWindow(parent)
    , m_questions(questions)
    , m_theme(theme)
    , m_health(new HealthWatch(questions, this))
    , m_views(new ViewDesk({.shown = [this] { return shownView(); },
                            .federation = [this] { return m_questions.federation(); },
                            .zone = [this] { return scope().zone; }},
                           this))
    , m_sourceDesk(new SourceDesk(questions, this))
    , m_settings(new SettingsDesk(
          questions, theme, [this] { return scope(); }, this))
    , m_navigator(new Navigator(this)) {
    setObjectName(QStringLiteral("mainWindow"));
    setAcceptDrops(true);
    build();
    fitScreen();
    connectDesks();
    connect(m_health, &HealthWatch::healthChanged, this, &MainWindow::takeHealth);
    connect(&m_questions, &Questions::changed, m_navigator, &Navigator::followTime);
    addShortcuts();
    m_navigator->followTime();
    showPlace();
}

void MainWindow::build() {
    m_body = new WindowBody(m_questions, this);
    setCentralWidget(m_body);
    // The focus begins nowhere in particular: the first Tab shows it.
    m_body->setFocusPolicy(Qt::ClickFocus);
    m_body->setFocus();
    m_body->pages().setWelcomed(m_welcomed);
    if (m_keeping) {
        m_body->pages().sources().setKeeping(*m_keeping);
    }
    if (m_alerts) {
        m_body->rail().setAlerts(m_alerts->open());
    }
    takeHealth(m_health->health());
    connectStrip();
    connectPages();
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

void MainWindow::connectDesks() {
    connect(m_navigator, &Navigator::placeChanged, this, &MainWindow::showPlace);
    connect(m_navigator, &Navigator::timeFollowed, this, [this] { m_body->setScope(scope()); });
    connect(m_views, &ViewDesk::chosen, this, &MainWindow::showView);
    connect(m_views, &ViewDesk::notice, this, &MainWindow::showNotice);
    connect(m_views, &ViewDesk::trouble, this, &MainWindow::showTrouble);
    connect(m_sourceDesk, &SourceDesk::added, this, &MainWindow::sourceAdded);
    connect(m_settings, &SettingsDesk::scopeChosen, m_navigator, &Navigator::choose);
    connect(m_settings, &SettingsDesk::unitChosen, m_navigator, &Navigator::chooseUnit);
    connect(m_settings, &SettingsDesk::preferencesChanged, this, &MainWindow::takePreferences);
    connect(m_settings, &SettingsDesk::leaveSimulationRequested, this, &MainWindow::sitesRequested);
    connect(m_settings, &SettingsDesk::helpRequested, this, &MainWindow::showHelp);
}

void MainWindow::connectStrip() {
    const auto* rail = &m_body->rail();
    const auto* strip = &m_body->strip();
    connect(rail, &Rail::chosen, this, &MainWindow::goTo);
    connect(rail, &Rail::alertsRequested, this, &MainWindow::showAlerts);
    connect(rail, &Rail::viewsRequested, m_views, &ViewDesk::showMenu);
    connect(strip, &TopStrip::scopeChosen, this, &MainWindow::choose);
    connect(strip, &TopStrip::backRequested, m_navigator, &Navigator::back);
    connect(strip, &TopStrip::forwardRequested, m_navigator, &Navigator::forward);
    connect(strip, &TopStrip::goToRequested, this, &MainWindow::goToAnything);
    connect(strip, &TopStrip::sourcesRequested, this, [this] { goTo(PageId::sources); });
    connect(strip, &TopStrip::customPeriodRequested, this, &MainWindow::chooseCustomPeriod);
    connect(strip, &TopStrip::zoneRequested, this, &MainWindow::chooseZone);
    connect(strip, &TopStrip::settingsRequested, this,
            [this](QWidget* at) { m_settings->showMenu(at, m_health->health().simulated); });
}

void MainWindow::takeHealth(const SourcesHealth& health) {
    m_body->setHealth(health);
    setWindowTitle(health.simulated ? tr("Factory Floor – simulated") : tr("Factory Floor"));
}

void MainWindow::connectPages() {
    const PageStack& pages = m_body->pages();
    const auto explain = [this](const Figure& figure, QWidget* at, const QRect& part) {
        Explanation::showFor(figure, Formatter(QLocale(), scope().zone), at, part);
    };
    for (Page* page : pages.all()) {
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
    connect(&pages.factory(), &FactoryPage::systemStepped, m_navigator, &Navigator::stepToSystem);
    connect(&pages.factory(), &FactoryPage::zoomed, m_navigator, &Navigator::zoomTo);
    connect(&pages.overview(), &OverviewPage::sourceRequested, this,
            [this](const SystemId& system) {
                goTo(PageId::sources);
                m_sourceDesk->add(system);
            });
    const auto addSource = [this] { m_sourceDesk->add(); };
    connect(&pages.sources(), &SourcesPage::addRequested, m_sourceDesk, addSource);
    connect(&pages.sources(), &SourcesPage::changeRequested, m_sourceDesk, &SourceDesk::change);
    connect(&pages.welcome(), &WelcomePage::demoRequested, this, &MainWindow::demoRequested);
    connect(&pages.welcome(), &WelcomePage::addSourceRequested, m_sourceDesk, addSource);
}

void MainWindow::addShortcuts() {
    const auto add = [this](const QKeySequence& keys, const std::function<void()>& act) {
        connect(new QShortcut(keys, this), &QShortcut::activated, this, act);
    };
    add(QKeySequence(Qt::ALT | Qt::Key_Left), [this] { m_navigator->back(); });
    add(QKeySequence(Qt::ALT | Qt::Key_Right), [this] { m_navigator->forward(); });
    add(QKeySequence(Qt::CTRL | Qt::Key_K), [this] { goToAnything(); });
    add(QKeySequence(Qt::Key_F1), [this] { showHelp(); });
    add(QKeySequence(Qt::CTRL | Qt::Key_B), [this] { showAlerts(); });
    add(QKeySequence(Qt::CTRL | Qt::Key_Comma), [this] { m_settings->openDialog(); });
    add(QKeySequence(Qt::CTRL | Qt::Key_D), [this] { m_views->save(); });
    add(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_D), [this] { m_views->showList(); });
}

const Place& MainWindow::here() const {
    return m_navigator->here();
}

const Scope& MainWindow::scope() const {
    return here().scope;
}

void MainWindow::goTo(PageId page) {
    m_navigator->goTo(page);
}

void MainWindow::openSystem(const SystemId& system) {
    m_navigator->openSystem(system);
}

void MainWindow::openHolder(const HolderId& holder, const std::optional<SystemId>& system) {
    m_body->pages().shares().showMatrix();
    m_navigator->openHolder(holder, system);
}

void MainWindow::choose(const Scope& scope) {
    m_navigator->choose(scope);
}

void MainWindow::chooseZone() {
    askForZone(this, scope().zone,
               [this](const std::string& zone) { m_navigator->chooseZone(zone); });
}

void MainWindow::chooseCustomPeriod() {
    auto* dialog = new PeriodDialog(scope(), this);
    connect(dialog, &PeriodDialog::chosen, this, &MainWindow::choose);
    dialog->open();
}

void MainWindow::showPlace() {
    m_body->showPlace(*m_navigator);
}

SavedView MainWindow::shownView() const {
    return m_body->pages().viewOf(here());
}

/// A place to come back from.
void MainWindow::showView(const SavedView& view) {
    m_navigator->openView(view);
    m_body->pages().page(view.page).choose(view.choices);
    if (view.page == PageId::factories) {
        m_body->pages().factory().setSpan(view.span);
    }
}

void MainWindow::openView(const QString& view) {
    m_views->open(view);
}

void MainWindow::dragEnterEvent(QDragEnterEvent* event) {
    if (!ViewDesk::viewIn(event->mimeData()).isEmpty()) {
        event->acceptProposedAction();
    }
}

void MainWindow::dropEvent(QDropEvent* event) {
    if (const QString view = ViewDesk::viewIn(event->mimeData()); !view.isEmpty()) {
        event->acceptProposedAction();
        openView(view);
    }
}

void MainWindow::showWelcome(bool shown) {
    m_welcomed = shown;
    m_body->pages().setWelcomed(shown);
    showPlace();
}

void MainWindow::showTrouble(const QString& sentence) {
    m_body->trouble().add(sentence);
}

void MainWindow::showNotice(const QString& sentence) {
    m_body->notice().say(sentence);
}

WindowMemory MainWindow::memory() const {
    const PlannerPage& planner = m_body->pages().planner();
    return {saveGeometry(),
            m_theme.mode(),
            scope(),
            here().page,
            here().system,
            planner.need(),
            m_body->strip().recent(),
            planner.scenarios(),
            m_settings->preferences(),
            m_body->pages().overview().look(),
            here().zoom,
            m_body->pages().factory().zooms()};
}

void MainWindow::recall(const WindowMemory& memory) {
    if (!memory.geometry.isEmpty()) {
        restoreGeometry(memory.geometry);
    }
    m_theme.setMode(memory.mode);
    m_settings->setPreferences(memory.preferences);
    m_sourceDesk->setPastDays(memory.preferences.pastDays);
    m_body->pages().overview().setLook(memory.overview);
    m_body->pages().planner().setNeed(memory.need);
    m_body->strip().setRecent(memory.recent);
    m_body->pages().planner().setScenarios(memory.scenarios);
    Place place = here();
    place.scope = memory.scope;
    place.page = memory.page;
    place.system = memory.system;
    if (!memory.scope.holder.empty()) {
        place.holder = memory.scope.holder;
    }
    place.zoom = memory.zoom;
    m_navigator->begin(place);
    m_navigator->followTime();
    showPlace();
    m_body->pages().factory().setZooms(memory.zooms);
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
    connect(dialog, &GoToDialog::addSourceChosen, m_sourceDesk, [this] { m_sourceDesk->add(); });
    connect(dialog, &GoToDialog::viewChosen, m_views, &ViewDesk::take);
    dialog->addViews(m_views->shelf().views());
    dialog->open();
}

void MainWindow::showHelp() {
    (new HelpDialog(this))->open();
}

void MainWindow::sourceAdded() {
    showWelcome(false);
    goTo(PageId::sources);
    if (m_health->health().simulated) { // a real source is not polled beside the simulation
        emit sitesRequested();
    }
}

void MainWindow::setSources(SourceKeeping& keeping) {
    m_keeping = &keeping;
    m_body->pages().sources().setKeeping(keeping);
    m_sourceDesk->setKeeping(keeping);
    m_settings->setKeeping(keeping);
}

void MainWindow::setPlaces(const ProgramPlaces& places) {
    m_settings->setPlaces(places);
    m_views->setFile(QString::fromStdString((places.config / "views.toml").string()));
}

void MainWindow::setAlerts(AlertKeeping& keeping) {
    m_alerts = new AlertDesk(keeping, m_questions, this);
    m_body->rail().setAlerts(m_alerts->open());
    connect(m_alerts, &AlertDesk::openChanged, this,
            [this](int open) { m_body->rail().setAlerts(open); });
    connect(m_alerts, &AlertDesk::systemActivated, this, &MainWindow::openSystem);
    connect(m_alerts, &AlertDesk::fired, this,
            [this](const QString& title, const QString& sentence) {
                if (m_settings->preferences().notifications) {
                    emit alertFired(title, sentence);
                }
            });
}

void MainWindow::showAlerts() {
    if (m_alerts) {
        m_alerts->showDialog(scope().zone);
    }
}

void MainWindow::takePreferences(const Preferences& before) {
    const Preferences& chosen = m_settings->preferences();
    m_sourceDesk->setPastDays(chosen.pastDays);
    if (chosen.language != before.language) {
        // Not while the dialog that says so still does: it goes with the language.
        QMetaObject::invokeMethod(
            this, [this, language = chosen.language] { speak(language); }, Qt::QueuedConnection);
    }
}

/// Everything in the window is built anew in the language, and looks at the same.
void MainWindow::speak(const QString& language) {
    const WindowBody::Left left = m_body->left();
    const auto* settings = m_settings->dialog();
    const std::optional<QPoint> settingsAt =
        settings ? std::optional(settings->pos()) : std::nullopt;
    const bool hadAlerts = m_alerts && m_alerts->isDialogVisible();
    qDeleteAll(findChildren<QDialog*>());
    setUpdatesEnabled(false);
    delete takeCentralWidget();
    emit languageChosen(language);
    unsetLocale(); // what is built below writes dates as the new one does
    build();
    m_body->takeOver(left, [this] { showPlace(); });
    setUpdatesEnabled(true);
    if (hadAlerts) {
        showAlerts();
    }
    if (settingsAt) {
        m_settings->openDialog();
        auto* dialog = m_settings->dialog();
        dialog->move(*settingsAt);
        dialog->findChild<QComboBox*>(QStringLiteral("settingsLanguage"))->setFocus();
    }
}

} // namespace ff
