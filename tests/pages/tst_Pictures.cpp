// SPDX-License-Identifier: GPL-3.0-only
#include "app/language/Translation.h"
#include "app/services/LiveAlerts.h"
#include "app/services/LiveQuestions.h"
#include "app/services/LiveSources.h"
#include "app/session/Session.h"
#include "widgets/alerts/AlertsDialog.h"
#include "widgets/frame/MainWindow.h"
#include "widgets/pages/base/Page.h"
#include "widgets/views/ViewShelf.h"

#include <QAbstractItemView>
#include <QDialog>
#include <QDir>
#include <QImage>
#include <QLabel>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>

#include <set>

using namespace ff;

namespace {

/// How many colours stand in a picture, up to `enough`: a page that drew nothing has a handful.
std::size_t colours(const QImage& picture, std::size_t enough) {
    std::set<QRgb> seen;
    for (int y = 0; y < picture.height(); y += 3) {
        for (int x = 0; x < picture.width() && seen.size() < enough; x += 3) {
            seen.insert(picture.pixel(x, y));
        }
    }
    return seen.size();
}

constexpr std::pair<Theme::Mode, const char*> kAppearances[] = {
    {Theme::Mode::light, "light"},
    {Theme::Mode::dark, "dark"},
    {Theme::Mode::highContrast, "contrast"}};

} // namespace

/// The program's own parts on the simulated federation, each page and dialog in light and dark: the
/// pictures of the README. FF_PICTURES names the folder that keeps them, FF_PICTURES_SIZE
/// ("1280x720") and FF_PICTURES_LANGUAGE ("de") let a person look at others.
class tst_Pictures final : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() {
        m_folder = qEnvironmentVariable("FF_PICTURES", m_place.path());
        const QStringList size =
            qEnvironmentVariable("FF_PICTURES_SIZE", QStringLiteral("1440x900")).split(u'x');
        m_size = QSize(size.value(0).toInt(), size.value(1).toInt());
        installTranslation(
            qEnvironmentVariable("FF_PICTURES_LANGUAGE", QStringLiteral("en")).toStdString());
        QVERIFY(QDir().mkpath(m_folder));
        m_theme = std::make_unique<Theme>(*qApp);
        m_questions = std::make_unique<LiveQuestions>();
        m_window = std::make_unique<MainWindow>(*m_questions, *m_theme);
        Session::Options options;
        options.config = m_place.path().toStdString();
        options.cache = m_place.filePath(QStringLiteral("demo.sqlite")).toStdString();
        options.demo = demo::DemoOptions{1, 30, ff::now()};
        options.changed = [this] { m_questions->noteChange(); };
        m_alerts = std::make_unique<LiveAlerts>();
        options.alerted = [this](const AlertLook&) { m_alerts->noteChange(); };
        auto session = Session::open(std::move(options));
        QVERIFY(session.has_value());
        (*session)->start();
        m_questions->setBackend(*session);
        m_alerts->setBackend(*session);
        m_sources = std::make_unique<LiveSources>();
        m_sources->setBackend(*session);
        m_window->setSources(*m_sources);
        m_window->setAlerts(*m_alerts);
        m_window->setPlaces({"/home/ada/.config/factoryfloor",
                             "/home/ada/.local/share/factoryfloor/cache.sqlite",
                             {}});
        m_window->findChild<ViewShelf*>()->setFile(m_place.filePath(QStringLiteral("views.toml")));
        m_window->resize(m_size);
        m_window->show();
        // All but the site that has no past to give, and every hole that the sites themselves have:
        // coverage is weighted by GPUs, and that site has one in seven of them.
        constexpr double kNearlyAll = 0.8;
        QTRY_VERIFY_WITH_TIMEOUT(coverage() > kNearlyAll, kPatience);
        (*session)->lookAtAlerts();
    }

    void cleanupTestCase() {
        m_questions->release(); // what is being answered still finds its page
        m_alerts->release();
        m_sources->release();
        m_window.reset();
        m_questions.reset();
        m_alerts.reset();
        m_sources.reset();
    }

    void everyPageDraws_data() {
        QTest::addColumn<int>("page");
        QTest::addColumn<QString>("widget");
        QTest::addColumn<int>("appearance");
        const std::pair<PageId, const char*> pages[] = {
            {PageId::overview, "overview"}, {PageId::factories, "factory"},
            {PageId::shares, "shares"},     {PageId::planner, "planner"},
            {PageId::reports, "reports"},   {PageId::sources, "sources"}};
        for (const auto& [page, name] : pages) {
            for (const auto& [mode, word] : kAppearances) {
                QTest::addRow("%s-%s", name, word)
                    << int(page) << QString(QLatin1String(name) + QStringLiteral("Page"))
                    << int(mode);
            }
        }
    }

    void everyPageDraws() {
        QFETCH(int, page);
        QFETCH(QString, widget);
        QFETCH(int, appearance);
        m_theme->setMode(Theme::Mode(appearance));
        m_window->goTo(PageId(page));
        auto* shown = m_window->findChild<Page*>(widget);
        QVERIFY(shown);
        // Twice: the first answer of a page may still tell of the past being fetched.
        for (int time = 0; time < 2; ++time) {
            shown->refresh();
            QTRY_VERIFY_WITH_TIMEOUT(shown->isVisible() && shown->isSettled(), kPatience);
        }
        const QImage picture = m_window->grab().toImage();
        QCOMPARE(picture.size(), m_size * picture.devicePixelRatio());
        QCOMPARE(picture.pixelColor(picture.width() - 5, picture.height() - 5).lightnessF() < 0.5F,
                 m_theme->isDark());
        constexpr std::size_t kEnough = 60;
        QVERIFY(colours(picture, kEnough) >= kEnough);
        const QString path = QDir(m_folder).filePath(QLatin1String(QTest::currentDataTag()) +
                                                     QStringLiteral(".png"));
        QVERIFY(picture.save(path));
    }

    void everyDialogDraws_data() {
        QTest::addColumn<QString>("dialog");
        QTest::addColumn<int>("appearance");
        for (const char* name :
             {"alerts", "history", "rules", "rule", "settings", "views", "wizard"}) {
            for (const auto& [mode, word] : kAppearances) {
                QTest::addRow("%s-%s", name, word) << QString(QLatin1String(name)) << int(mode);
            }
        }
    }

    void everyDialogDraws() {
        QFETCH(QString, dialog);
        QFETCH(int, appearance);
        m_theme->setMode(Theme::Mode(appearance));
        std::unique_ptr<QDialog> shown(open(dialog));
        QVERIFY(shown);
        shown->setAttribute(Qt::WA_DeleteOnClose, false);
        QVERIFY(shown->width() <= 1280 && shown->height() <= 700);
        QTest::qWait(200); // what is asked on other threads draws itself
        const QImage picture = shown->grab().toImage();
        constexpr std::size_t kEnough = 40;
        QVERIFY(colours(picture, kEnough) >= kEnough);
        QVERIFY(picture.save(QDir(m_folder).filePath(QLatin1String(QTest::currentDataTag()) +
                                                     QStringLiteral(".png"))));
        shown.reset(); // before the list that it stands on
        delete m_window->findChild<AlertsDialog*>();
    }

private:
    QDialog* pressed(Qt::Key key, Qt::KeyboardModifiers with, const char* dialog) {
        m_window->activateWindow();
        if (!QTest::qWaitForWindowActive(m_window.get())) {
            return nullptr;
        }
        QTest::keyClick(m_window.get(), key, with);
        return m_window->findChild<QDialog*>(QLatin1String(dialog));
    }
    /// Opened as a person does; null where it did not come.
    QDialog* open(const QString& name) {
        if (name == QLatin1String("settings")) {
            return pressed(Qt::Key_Comma, Qt::ControlModifier, "settingsDialog");
        }
        if (name == QLatin1String("views")) {
            SavedView view = m_window->shownView();
            for (const char* called : {"What fires today", "Estonia, last month"}) {
                view.name = called;
                m_window->findChild<ViewShelf*>()->keep(view);
            }
            return pressed(Qt::Key_D, Qt::ControlModifier | Qt::ShiftModifier, "viewsDialog");
        }
        if (name == QLatin1String("wizard")) {
            m_window->goTo(PageId::sources);
            m_window->findChild<QPushButton*>(QStringLiteral("addSource"))->click();
            return m_window->findChild<QDialog*>(QStringLiteral("sourceWizard"));
        }
        m_window->showAlerts();
        auto* list = m_window->findChild<AlertsDialog*>();
        using List = AlertsDialog::List;
        list->showList(name == QLatin1String("alerts")    ? List::firing
                       : name == QLatin1String("history") ? List::history
                                                          : List::rules);
        if (name != QLatin1String("rule")) {
            return list;
        }
        auto* rules = list->findChild<QAbstractItemView*>(QStringLiteral("alertRules"));
        if (!QTest::qWaitFor([&] { return rules->model()->rowCount() > 2; }, kPatience)) {
            return nullptr;
        }
        rules->setCurrentIndex(rules->model()->index(2, 0)); // queue pressure
        list->findChild<QPushButton*>(QStringLiteral("changeRule"))->click();
        auto* rule = list->findChild<QDialog*>(QStringLiteral("ruleDialog"));
        const auto* sentence =
            rule ? rule->findChild<QLabel*>(QStringLiteral("trySentence")) : nullptr;
        if (!sentence ||
            !QTest::qWaitFor([&] { return sentence->text().contains(u'0'); }, kPatience)) {
            return nullptr;
        }
        return rule;
    }

    static constexpr int kPatience = 240'000; ///< ms: the machine may have other work

    double coverage() {
        auto answer = m_questions->floor(m_window->scope());
        answer.waitForFinished(); // it is computed on a pool, which needs no event loop
        const auto view = answer.result();
        return view ? view->coverage.coverage.ratio() : 0;
    }

    QTemporaryDir m_place;
    QString m_folder;
    QSize m_size;
    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<LiveAlerts> m_alerts;
    std::unique_ptr<LiveSources> m_sources;
    std::unique_ptr<LiveQuestions> m_questions;
    std::unique_ptr<MainWindow> m_window;
};

QTEST_MAIN(tst_Pictures)
#include "tst_Pictures.moc"
