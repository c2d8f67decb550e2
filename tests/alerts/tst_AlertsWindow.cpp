// SPDX-License-Identifier: GPL-3.0-only
// The bell, the lists and what can be done in them, in the real window.
#include "models/alerts/AlertsFile.h"
#include "tests/alerts/FakeAlerts.h"
#include "tests/pages/FakeQuestions.h"
#include "widgets/alerts/AlertTables.h"
#include "widgets/alerts/AlertsDialog.h"
#include "widgets/alerts/BellButton.h"
#include "widgets/frame/MainWindow.h"
#include "widgets/settings/Autostart.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

using namespace ff;

class tst_AlertsWindow final : public QObject {
    Q_OBJECT

    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<FakeQuestions> m_questions;
    std::unique_ptr<FakeAlerts> m_alerts;
    std::unique_ptr<MainWindow> m_window;

    BellButton* bell() { return m_window->findChild<BellButton*>(); }
    AlertsDialog* dialog() { return m_window->findChild<AlertsDialog*>(); }
    QTableView* table(const char* name) {
        return dialog()->findChild<QTableView*>(QLatin1String(name));
    }
    QPushButton* button(const char* name) {
        return dialog()->findChild<QPushButton*>(QLatin1String(name));
    }
    static AlertNow acknowledged(AlertNow now) {
        now.spell->acknowledged = now.spell->spell.fired;
        return now;
    }

private slots:
    void initTestCase() { m_theme = std::make_unique<Theme>(*qApp); }
    void init() {
        m_questions = std::make_unique<FakeQuestions>();
        m_alerts = std::make_unique<FakeAlerts>();
        m_alerts->view.rules = starterSet();
        m_window = std::make_unique<MainWindow>(*m_questions, *m_theme);
    }
    void cleanup() { m_window.reset(); }

    /// Were "2 d 15 h" beside a day that was 1 d 15 h ago: from when the condition began.
    void bothListsCountFromWhenItFired() {
        const Instant began{std::chrono::hours{1000}};
        AlertsView view{.at = began + std::chrono::hours{63}};
        view.rules = starterSet();
        KeptSpell kept{};
        kept.key = {view.rules.front().id, "DK"};
        kept.spell.began = began;
        kept.spell.fired = began + std::chrono::hours{24};
        view.history = {kept};
        AlertNow now{};
        now.rule = view.rules.front();
        now.kept.progress = {.phase = AlertProgress::Phase::firing, .since = began};
        now.spell = kept;
        view.now = {now};
        const Formatter format(QLocale::c(), "UTC");
        QCOMPARE(firingRows(view, format).front().cells[3].text.simplified(),
                 QStringLiteral("1 d 15 h"));
        QVERIFY(historyRows(view, format)
                    .front()
                    .cells[2]
                    .text.simplified()
                    .startsWith(QStringLiteral("1 d 15 h")));
    }

    void withoutAlertsThereIsNoBell() {
        m_window->show();
        QVERIFY(!bell()->isVisible());
        m_window->setAlerts(*m_alerts);
        QVERIFY(bell()->isVisible());
    }

    void theBellCountsWhatNobodyHasSeen() {
        m_window->setAlerts(*m_alerts);
        QCOMPARE(bell()->count(), 0);
        AlertNow muted = FakeAlerts::firing(3, "vega", "Vega");
        muted.mutedUntil = Instant::max();
        m_alerts->say({FakeAlerts::firing(1, "lumi", "LUMI"),
                       acknowledged(FakeAlerts::firing(2, "leonardo", "LEONARDO")), muted});
        QTRY_COMPARE(bell()->count(), 1);
        QVERIFY(bell()->accessibleName().contains(u'1'));
    }

    void onlyWhatIsNewIsToldOnce() {
        m_alerts->say({FakeAlerts::firing(1, "lumi", "LUMI")});
        m_window->setAlerts(*m_alerts);
        QSignalSpy told(m_window.get(), &MainWindow::alertFired);
        QTRY_COMPARE(bell()->count(), 1);
        QCOMPARE(told.size(), 0); // it fired before the window was there
        m_alerts->say({FakeAlerts::firing(1, "lumi", "LUMI"),
                       FakeAlerts::firing(2, "vega", "Vega <b>x</b>")});
        QTRY_COMPARE(told.size(), 1);
        QVERIFY(told[0][1].toString().startsWith(QStringLiteral("Vega <b>x</b>: ")));
        m_alerts->say({FakeAlerts::firing(2, "vega", "Vega")});
        QTRY_COMPARE(bell()->count(), 1);
        QCOMPARE(told.size(), 1);
    }

    void nothingIsToldWhereNotificationsAreOff() {
        m_window->setAlerts(*m_alerts);
        WindowMemory memory = m_window->memory();
        memory.preferences.notifications = false;
        m_window->recall(memory);
        QSignalSpy told(m_window.get(), &MainWindow::alertFired);
        m_alerts->say({FakeAlerts::firing(1, "lumi", "LUMI")});
        QTRY_COMPARE(bell()->count(), 1);
        QCOMPARE(told.size(), 0);
    }

    void theListsAreOpenedByKeyAndActedOn() {
        m_window->setAlerts(*m_alerts);
        m_window->show();
        m_alerts->say({FakeAlerts::firing(7, "lumi", "LUMI")});
        QTRY_COMPARE(bell()->count(), 1);
        QVERIFY(QTest::qWaitForWindowActive(m_window.get())); // keys are of what is active
        QTest::keyClick(m_window.get(), Qt::Key_B, Qt::ControlModifier);
        QVERIFY(dialog());
        QCOMPARE(table("firingAlerts")->model()->rowCount(), 1);
        QCOMPARE(table("alertHistory")->model()->rowCount(), 1);
        QCOMPARE(table("alertRules")->model()->rowCount(), 5);
        button("acknowledge")->click();
        QCOMPARE(m_alerts->acknowledged, std::vector<std::int64_t>{7});
        m_alerts->say({acknowledged(FakeAlerts::firing(7, "lumi", "LUMI"))});
        QTRY_VERIFY(!button("acknowledge")->isEnabled());

        QMenu* mute = button("mute")->menu();
        emit mute->aboutToShow();
        mute->actions().at(3)->trigger();
        QCOMPARE(m_alerts->muted.size(), 1U);
        QVERIFY(m_alerts->muted[0].key == (AlertKey{"utilisation-low", "lumi"}));
        QVERIFY(m_alerts->muted[0].until == Instant::max());

        QSignalSpy opened(dialog(), &AlertsDialog::systemActivated);
        button("openSystem")->click();
        QCOMPARE(opened.size(), 1);
        QCOMPARE(m_window->memory().system.text, std::string("lumi"));
    }

    void aRuleIsSwitchedOffAndPutBack() {
        m_window->setAlerts(*m_alerts);
        m_window->showAlerts();
        QTRY_COMPARE(table("alertRules")->model()->rowCount(), 5);
        table("alertRules")->setCurrentIndex(table("alertRules")->model()->index(1, 0));
        button("switchRule")->click();
        QCOMPARE(m_alerts->kept.size(), 1U);
        QCOMPARE(m_alerts->kept[0].id, std::string("utilisation-low"));
        QVERIFY(!m_alerts->kept[0].isOn);
        button("removeRule")->click();
        QCOMPARE(m_alerts->removed, std::vector<std::string>{"utilisation-low"});
    }

    void whatGoesWrongIsSaid() {
        m_window->setAlerts(*m_alerts);
        m_window->showAlerts();
        m_alerts->answer = fail(ErrorCode::badConfig, "no room", "alerts.toml");
        QTRY_COMPARE(table("alertRules")->model()->rowCount(), 5);
        table("alertRules")->setCurrentIndex(table("alertRules")->model()->index(0, 0));
        button("switchRule")->click();
        auto* trouble = dialog()->findChild<QLabel*>(QStringLiteral("alertTrouble"));
        QTRY_VERIFY(trouble->text().contains(QStringLiteral("no room")));
    }

    /// A new answer moves no selection from what it stands for.
    void theSelectionStaysWithItsAlert() {
        m_window->setAlerts(*m_alerts);
        m_alerts->say(
            {FakeAlerts::firing(1, "lumi", "LUMI"), FakeAlerts::firing(2, "vega", "Vega")});
        m_window->showAlerts();
        QTRY_COMPARE(table("firingAlerts")->model()->rowCount(), 2);
        table("firingAlerts")->setCurrentIndex(table("firingAlerts")->model()->index(1, 0));
        m_alerts->say(
            {FakeAlerts::firing(3, "alps", "Alps"), FakeAlerts::firing(2, "vega", "Vega")});
        QTRY_COMPARE(table("firingAlerts")->currentIndex().row(), 1);
        button("acknowledge")->click();
        QCOMPARE(m_alerts->acknowledged, std::vector<std::int64_t>{2});
    }

    void settingsAreTakenAtOnceAndKept() {
        QTemporaryDir folder;
        qputenv("XDG_CONFIG_HOME", folder.path().toUtf8());
        m_window->setPlaces({"/etc/ff", "/var/ff/cache.sqlite", {}});
        SourceConfig source;
        source.id = SourceId{"lumi-slurm"};
        source.backfillDays = 90;
        m_questions->configured = {source};
        m_window->show();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get())); // keys are of what is active
        QTest::keyClick(m_window.get(), Qt::Key_Comma, Qt::ControlModifier);
        auto* settings = m_window->findChild<QDialog*>(QStringLiteral("settingsDialog"));
        QVERIFY(settings);
        const auto combo = [&](const char* name) {
            return settings->findChild<QComboBox*>(QLatin1String(name));
        };
        QCOMPARE(settings->findChild<QLineEdit*>(QStringLiteral("settingsCache"))->text(),
                 QStringLiteral("/var/ff/cache.sqlite"));
        QComboBox* mode = combo("settingsMode");
        mode->setCurrentIndex(2);
        emit mode->activated(2);
        QVERIFY(m_theme->isDark());
        QComboBox* unit = combo("settingsUnit");
        unit->setCurrentIndex(1);
        emit unit->activated(1);
        QVERIFY(m_window->scope().unit == GpuUnit::h100Equivalent);
        QComboBox* zone = combo("settingsZone");
        zone->setCurrentText(QStringLiteral("Europe/Helsinki"));
        emit zone->lineEdit()->editingFinished();
        QCOMPARE(m_window->scope().zone, std::string("Europe/Helsinki"));
        zone->setCurrentText(QStringLiteral("Moon/Base"));
        emit zone->lineEdit()->editingFinished();
        QCOMPARE(m_window->scope().zone, std::string("Europe/Helsinki"));
        QCOMPARE(zone->currentText(), QStringLiteral("Europe/Helsinki"));
        settings->findChild<QSpinBox*>(QStringLiteral("settingsPastDays"))->setValue(7);
        QComboBox* language = combo("settingsLanguage");
        QVERIFY(language->isEnabled());
        language->setCurrentIndex(language->findData(QStringLiteral("de")));
        emit language->activated(language->currentIndex());

        QSettings file(folder.filePath(QStringLiteral("window.ini")), QSettings::IniFormat);
        m_window->memory().write(file);
        const Preferences read = Preferences::read(file);
        QCOMPARE(read.pastDays, 7);
        m_theme->setMode(Theme::Mode::light);
    }

    void startsWithTheDesktopWhereThatIsWanted() {
        const QTemporaryDir folder;
        const Autostart entry(folder.filePath(QStringLiteral("autostart")));
        QVERIFY(!entry.isOn());
        QCOMPARE(entry.set(true, QStringLiteral("/opt/a b/\"x\"%f\\y")), QString());
        QVERIFY(entry.isOn());
        QFile file(entry.file());
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray text = file.readAll();
        QVERIFY2(text.contains("\nExec=\"/opt/a b/\\\\\"x\\\\\"%%f\\\\\\\\y\"\n"),
                 text.constData());
        file.close();
        // A desktop's own settings switch it off so.
        QVERIFY(file.open(QIODevice::Append) && file.write("Hidden=true\n") > 0);
        file.close();
        QVERIFY(!entry.isOn());
        QCOMPARE(entry.set(false, {}), QString());
        QVERIFY(!file.exists());
        const Autostart nowhere(QStringLiteral("/proc/nothing"));
        QVERIFY(nowhere.set(true, QStringLiteral("x")).contains(QStringLiteral("/proc/nothing")));
    }

    /// Its folder of entries is not the desktop's: the window says so in place of writing there.
    void saysThatAFlatpakDoesNotStartWithTheDesktop() {
        qputenv("FLATPAK_ID", "org.factoryfloor.FactoryFloor");
        m_window->show();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
        QTest::keyClick(m_window.get(), Qt::Key_Comma, Qt::ControlModifier);
        qunsetenv("FLATPAK_ID");
        auto* settings = m_window->findChild<QDialog*>(QStringLiteral("settingsDialog"));
        QVERIFY(settings);
        auto* remark = settings->findChild<QWidget*>(QStringLiteral("settingsAutostartRemark"));
        QTRY_VERIFY(remark->isVisible());
        QVERIFY(!settings->findChild<QCheckBox*>(QStringLiteral("settingsAutostart"))->isEnabled());
        QVERIFY(Autostart::unavailable().isEmpty());
        settings->close();
    }

    void whatTheCommandLineSetsCannotBeChosen() {
        m_window->setPlaces({"/etc/ff", "/var/ff/cache.sqlite", QStringLiteral("de")});
        m_window->show();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get())); // keys are of what is active
        QTest::keyClick(m_window.get(), Qt::Key_Comma, Qt::ControlModifier);
        auto* settings = m_window->findChild<QDialog*>(QStringLiteral("settingsDialog"));
        QVERIFY(!settings->findChild<QComboBox*>(QStringLiteral("settingsLanguage"))->isEnabled());
        QVERIFY(settings->findChild<QLabel*>(QStringLiteral("settingsLanguageRemark"))
                    ->text()
                    .contains(QStringLiteral("--language")));
    }
};

QTEST_MAIN(tst_AlertsWindow)
#include "tst_AlertsWindow.moc"
