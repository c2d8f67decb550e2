// SPDX-License-Identifier: GPL-3.0-only
// The language of the window changes while it runs, and it looks at the same.
#include "app/language/Translation.h"
#include "tests/pages/FakeQuestions.h"
#include "widgets/controls/SegmentedControl.h"
#include "widgets/frame/MainWindow.h"
#include "widgets/frame/strip/TopStrip.h"
#include "widgets/pages/factory/FactoryPage.h"
#include "widgets/pages/floor/FloorCards.h"
#include "widgets/pages/planner/PlannerPage.h"
#include "widgets/pages/shares/SharesPage.h"
#include "widgets/settings/SettingsDialog.h"

#include <QAbstractButton>
#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QLabel>
#include <QPushButton>
#include <QSpinBox>
#include <QTest>

#include <algorithm>

using namespace ff;
using namespace Qt::StringLiterals;

class tst_Language final : public QObject {
    Q_OBJECT

    std::unique_ptr<Theme> m_theme;
    FakeQuestions m_questions;
    std::unique_ptr<MainWindow> m_window;

    QString text(const char* button) const {
        return m_window->findChild<QAbstractButton*>(QLatin1String(button))->text();
    }

private slots:
    void initTestCase() {
        installTranslation("en");
        m_theme = std::make_unique<Theme>(*qApp);
    }
    void init() {
        installTranslation("en");
        m_window = std::make_unique<MainWindow>(m_questions, *m_theme);
        connect(m_window.get(), &MainWindow::languageChosen, this,
                [](const QString& language) { installTranslation(language.toStdString()); });
        m_window->show();
        m_window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    }

    void speaksAnotherLanguageAndKeepsItsPlace() {
        m_window->goTo(PageId::shares);
        m_window->findChild<SegmentedControl*>(u"measure"_s)->setCurrentIndex(1);
        m_window->goTo(PageId::planner);
        m_window->findChild<QSpinBox*>(u"needGpus"_s)->setValue(77);
        m_window->openSystem(SystemId{"lumi"});
        Scope scope = m_window->scope();
        scope.period = Period::lastQuarter;
        scope.holder = HolderId{"EE"};
        m_window->choose(scope);
        m_window->showTrouble(u"The disk is full."_s);
        QCOMPARE(text("railFactories"), u"Factories"_s);
        const SavedView before = m_window->shownView();

        m_questions.askedSystem = {};
        m_window->speak(u"de"_s);
        QCOMPARE(text("railShares"), u"Anteile"_s);
        QCOMPARE(m_window->locale().language(), QLocale::German);
        QCOMPARE(m_window->findChild<QSpinBox*>()->locale().language(), QLocale::German);
        QVERIFY(m_window->shownView() == before);
        QTRY_VERIFY(m_window->findChild<FactoryPage*>()->isVisible());
        QTRY_COMPARE(m_questions.askedSystem, SystemId{"lumi"});
        QVERIFY(m_window->findChild<QLabel*>(u"troubleText"_s)->isVisible());
        QCOMPARE(m_window->findChild<SegmentedControl*>(u"measure"_s)->currentIndex(), 1);
        QCOMPARE(m_window->findChild<PlannerPage*>()->need().gpus, std::int64_t(77));
        QVERIFY(m_window->findChild<QAbstractButton*>(u"back"_s)->isEnabled());

        m_window->speak(u"en"_s); // and back: nothing of German stays
        QCOMPARE(text("railShares"), u"Shares"_s);
        QCOMPARE(QLocale().language(), QLocale::English);
        QVERIFY(m_window->shownView() == before);
    }

    /// Answers to the pages of before find nobody, and do no harm.
    void speaksWhileAnAnswerIsOnItsWay() {
        m_questions.held = true;
        emit m_questions.changed();
        QTRY_VERIFY(!m_questions.waiting.empty());
        m_window->speak(u"de"_s);
        m_questions.held = false;
        while (!m_questions.waiting.empty()) {
            m_questions.answer(m_questions.floorView);
        }
        QTRY_COMPARE(text("railShares"), u"Anteile"_s);
        QCoreApplication::processEvents();
    }

    /// Chosen in Settings, which speaks the new one too and keeps the focus on the choice.
    void isChosenInSettings() {
        QTest::keyClick(m_window.get(), Qt::Key_Comma, Qt::ControlModifier);
        auto* box = m_window->findChild<QComboBox*>(u"settingsLanguage"_s);
        QVERIFY(box);
        box->setCurrentIndex(box->findData(u"de"_s));
        emit box->activated(box->currentIndex());
        QTRY_COMPARE(text("railShares"), u"Anteile"_s);
        QCOMPARE(m_window->findChildren<SettingsDialog*>().size(), 1);
        auto* settings = m_window->findChild<SettingsDialog*>();
        QVERIFY(settings->isVisible());
        QCOMPARE(settings->findChild<QComboBox*>(u"settingsLanguage"_s)->currentData().toString(),
                 u"de"_s);
        QCOMPARE(m_window->memory().preferences.language, u"de"_s);
        settings->close();
    }

    /// Qt's own words: of Qt where it has the language, else of the program.
    void standardButtonsSpeakIt_data() {
        QTest::addColumn<QString>("language");
        QTest::addColumn<QString>("cancel");
        QTest::addRow("en") << u"en"_s << u"Cancel"_s;
        QTest::addRow("de") << u"de"_s << u"Abbrechen"_s;
        QTest::addRow("el") << u"el"_s << u"Ακύρωση"_s;
        QTest::addRow("et") << u"et"_s << u"Loobu"_s;
        QTest::addRow("pt") << u"pt"_s << u"Cancelar"_s;
        QTest::addRow("sv") << u"sv"_s << u"Avbryt"_s;
        QTest::addRow("en again") << u"en"_s << u"Cancel"_s;
    }
    void standardButtonsSpeakIt() {
        QFETCH(QString, language);
        QFETCH(QString, cancel);
        m_window->speak(language);
        const QDialogButtonBox box(QDialogButtonBox::Cancel);
        QCOMPARE(box.button(QDialogButtonBox::Cancel)->text().remove(u'&'), cancel);
    }

    /// Every language that there is has words for the buttons that dialogs show.
    void everyLanguageHasQtsWords() {
        const QStringList buttons{u"Close"_s, u"Cancel"_s, u"&Yes"_s, u"&No"_s, u"Save"_s};
        for (const char* language : {"bg", "cs", "da", "de", "el", "es", "et", "fi", "fr", "it",
                                     "lt", "nb", "nl", "pl", "pt", "ro", "sl", "sv", "tr"}) {
            QVERIFY(installTranslation(language));
            for (const QString& button : buttons) {
                const QByteArray source = button.toLatin1();
                const QString said =
                    QCoreApplication::translate("QPlatformTheme", source.constData());
                const bool isSame = said == button; // a loan word is no lack
                QVERIFY2(!isSame || button == u"Save"_s || button == u"&No"_s,
                         qPrintable(QLatin1String(language) + u": "_s + button));
            }
        }
    }

    /// Rail, strip and pages are new, and act as the old ones did.
    void itsPartsStillAct() {
        m_window->speak(u"de"_s);
        m_window->findChild<QAbstractButton*>(u"railShares"_s)->click();
        QTRY_VERIFY(m_window->findChild<SharesPage*>()->isVisible());
        QCOMPARE(int(m_window->shownView().page), int(PageId::shares));
        auto* strip = m_window->findChild<TopStrip*>();
        strip->findChild<SegmentedControl*>(u"holderView"_s)->setCurrentIndex(1);
        QCOMPARE(int(m_window->scope().view), int(HolderView::payer));
        strip->findChild<QAbstractButton*>(u"back"_s)->click();
        QCOMPARE(int(m_window->shownView().page), int(PageId::shares));
        strip->findChild<QAbstractButton*>(u"back"_s)->click();
        QCOMPARE(int(m_window->shownView().page), int(PageId::overview));
        m_window->findChild<QAction*>(u"floorAsCards"_s)->trigger();
        QVERIFY(m_window->findChild<FloorCards*>()->isVisible());
        QVERIFY(m_window->memory().overview.cards);
    }

    /// Reports goes on following the strip where nobody chose there, and only there.
    void reportsFollowAsBefore() {
        const auto box = [this](const char* name) {
            return m_window->findChild<QComboBox*>(QLatin1String(name));
        };
        m_window->goTo(PageId::reports);
        m_window->speak(u"de"_s);
        Scope scope = m_window->scope();
        scope.zone = "Europe/Athens";
        scope.holder = HolderId{"EE"};
        m_window->choose(scope);
        QCOMPARE(box("reportZone")->currentText(), u"Europe/Athens"_s);
        QCOMPARE(box("reportSubject")->currentData().toString(), u"EE"_s);

        QComboBox* zone = box("reportZone");
        zone->setCurrentText(u"Europe/Rome"_s);
        emit zone->activated(zone->currentIndex());
        m_window->speak(u"en"_s);
        scope.zone = "Europe/Paris";
        scope.holder = HolderId{"FI"};
        m_window->choose(scope);
        QCOMPARE(box("reportZone")->currentText(), u"Europe/Rome"_s);
        QCOMPARE(box("reportSubject")->currentData().toString(), u"FI"_s);
    }

    void everyMessageStays() {
        const QStringList newestFirst{u"d"_s, u"c"_s, u"b"_s, u"a"_s};
        std::for_each(newestFirst.crbegin(), newestFirst.crend(),
                      [this](const QString& each) { m_window->showTrouble(each); });
        m_window->speak(u"de"_s);
        const auto* label = m_window->findChild<QLabel*>(u"troubleText"_s);
        QTRY_VERIFY(label->isVisible());
        QCOMPARE(label->toolTip().split(u'\n'), newestFirst);
    }
};

QTEST_MAIN(tst_Language)
#include "tst_Language.moc"
