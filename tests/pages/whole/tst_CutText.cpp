// SPDX-License-Identifier: GPL-3.0-only
// No text is cut off in the languages with the longest words, in the smallest window, on a screen
// that shows everything at 125 %.
#include "app/language/Translation.h"
#include "tests/pages/sources/FakeSources.h"
#include "tests/pages/whole/FakeWindow.h"
#include "tests/support/Dialogs.h"
#include "tests/support/PaintedText.h"
#include "widgets/alerts/AlertsDialog.h"
#include "widgets/controls/SegmentedControl.h"
#include "widgets/pages/base/Page.h"

#include <QMenu>
#include <QTest>

using namespace ff;
using namespace Qt::StringLiterals;

class tst_CutText final : public QObject {
    Q_OBJECT

    FakeSources m_sources;
    std::unique_ptr<FakeWindow> m_fake;
    QString m_language;

    void speak(const QString& language) {
        if (language != m_language) {
            m_language = language;
            QVERIFY(installTranslation(language.toStdString()));
            m_fake->build(m_fake->window().minimumSize());
            m_fake->window().setSources(m_sources);
        }
    }
    /// Sources of every state, one of them with all that there is to say of one.
    void fillSources() {
        std::vector<SourceRow>& rows = m_fake->questions().sourcesView.rows;
        rows.clear();
        for (const Freshness each :
             {Freshness::unreachable, Freshness::live, Freshness::late, Freshness::never}) {
            SourceRow row;
            row.systemName = "MareNostrum 5 ACC";
            row.title = "marenostrum5-" + std::to_string(rows.size());
            row.kind = "slurm-rest";
            row.url = "https://slurm.marenostrum.example.org:6820";
            row.status.source = SourceId{row.title};
            row.status.system = SystemId{"marenostrum5"};
            row.freshness = each;
            row.tokenInClear = true;
            row.status.polls = 1440;
            row.status.failures = 17;
            row.status.samplesPerMinute = 12'345;
            row.status.lastSuccess = ff::now() - std::chrono::hours{30};
            rows.push_back(row);
        }
        rows.front().status.last.error =
            Error{ErrorCode::tlsUnknownCa, "self-signed certificate", rows.front().url};
        CacheUse use;
        use.systems = {{SystemId{"marenostrum5"}, 12'000'000, 480'000}};
        m_sources.use = use;
        Outcome poll;
        poll.started = ff::now() - std::chrono::minutes{10};
        m_sources.log = {poll};
    }
    static void check(QWidget& shown) {
        const auto texts = test::paintedTexts(shown);
        QVERIFY(texts.size() > 3);
        const QStringList wrong = test::cutTexts(texts) + test::overlaps(shown, texts);
        for (const QString& each : wrong) { // a message of QVERIFY2 is short
            qWarning("%s", qPrintable(each));
        }
        QVERIFY(wrong.isEmpty());
    }

private slots:
    void initTestCase() {
        m_fake = std::make_unique<FakeWindow>();
        fillSources();
        m_fake->build({1280, 680});
        QCOMPARE(m_fake->window().devicePixelRatio(), 1.25);
    }
    void cleanupTestCase() { m_fake.reset(); }

    void nothingIsCutOff_data() {
        QTest::addColumn<QString>("language");
        QTest::addColumn<QString>("dialog");
        QTest::addColumn<int>("page");
        for (const char* language : {"en", "de", "fi", "el"}) {
            const QString code = QLatin1String(language);
            for (const auto& [page, name] : FakeWindow::pages()) {
                QTest::addRow("%s %s", language, name) << code << QString() << int(page);
            }
            for (const QString& dialog : test::dialogNames()) {
                QTest::addRow("%s dialog %s", language, qPrintable(dialog)) << code << dialog << 0;
            }
        }
    }
    void nothingIsCutOff() {
        QFETCH(QString, language);
        QFETCH(QString, dialog);
        QFETCH(int, page);
        speak(language);
        if (dialog.isEmpty()) {
            QVERIFY(m_fake->show(PageId(page)));
            QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest);
            check(m_fake->window());
            return;
        }
        QWidget* shown = test::openDialog(dialog, m_fake->window(), m_fake->questions());
        QVERIFY(shown);
        shown->setAttribute(Qt::WA_DeleteOnClose, false);
        QVERIFY(test::standsStill(*shown));
        check(*shown);
        delete shown;
        delete m_fake->window().findChild<AlertsDialog*>();
    }

    /// A switch that does not fit is a button with a menu, and is still changed by arrow keys.
    void aNarrowSwitchIsAMenu() {
        SegmentedControl control;
        control.setSegments({u"Edunsaaja"_s, u"Maksaja"_s, u"Molemmat"_s});
        control.resize(control.sizeHint());
        control.show();
        QVERIFY(!control.isCompact());
        control.resize(control.minimumSizeHint());
        QVERIFY(control.isCompact());
        QTest::keyClick(&control, Qt::Key_Right);
        QCOMPARE(control.currentIndex(), 1);
        isSaid(control, u"Maksaja"_s);
        QTest::mouseClick(&control, Qt::LeftButton);
        auto* menu = control.findChild<QMenu*>(u"segments"_s);
        QVERIFY(menu && menu->actions().size() == 3 && menu->actions().at(1)->isChecked());
        menu->actions().at(2)->trigger();
        QCOMPARE(control.currentIndex(), 2);
        menu->close();
    }

private:
    /// The chosen one alone, in full.
    static void isSaid(QWidget& control, const QString& said) {
        const auto texts = test::paintedTexts(control);
        QCOMPARE(texts.size(), std::size_t(1));
        QCOMPARE(texts.front().text, said);
    }
};

int main(int count, char** arguments) {
    qputenv("QT_SCALE_FACTOR", "1.25");
    QApplication application(count, arguments);
    tst_CutText test;
    return QTest::qExec(&test, count, arguments);
}
#include "tst_CutText.moc"
