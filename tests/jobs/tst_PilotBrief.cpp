// SPDX-License-Identifier: GPL-3.0-only
// A coordinator: where a pilot can run, and the brief for its consortium.
#include "tests/jobs/Hands.h"
#include "tests/support/DemoWindow.h"
#include "widgets/frame/MainWindow.h"
#include "widgets/pages/planner/PlannerPage.h"

#include <QDir>
#include <QPushButton>
#include <QSpinBox>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

using namespace ff;
using namespace ff::test;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(Hands::With)

class tst_PilotBrief final : public QObject {
    Q_OBJECT

    std::unique_ptr<DemoWindow> m_demo;

private slots:
    void initTestCase() {
        m_demo = std::make_unique<DemoWindow>();
        QVERIFY(m_demo->open(3)); // of queues that are replayed: more takes long
    }
    void init() {
        m_demo->speak("en", {1440, 900});
        m_demo->window().activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&m_demo->window()));
    }
    void cleanupTestCase() { m_demo.reset(); }

    void aPlanAndItsBrief_data() {
        QTest::addColumn<Hands::With>("with");
        QTest::newRow("keys") << Hands::With::keys;
        QTest::newRow("mouse") << Hands::With::mouse;
    }

    void aPlanAndItsBrief() {
        QFETCH(Hands::With, with);
        const bool keys = with == Hands::With::keys;
        MainWindow& window = m_demo->window();
        Hands hands(window);
        if (keys) {
            hands.key(Qt::Key_4, Qt::ControlModifier);
        } else {
            QVERIFY(hands.click(u"railPlanner"_s));
        }
        auto* page = qobject_cast<PlannerPage*>(m_demo->show(PageId::planner));
        QVERIFY(page);
        auto* gpus = hands.seen<QSpinBox>(u"needGpus"_s);
        auto* options = hands.seen<QTableView>(u"planOptions"_s);
        QVERIFY(gpus && options);
        if (keys) {
            QVERIFY(hands.tabTo(u"needGpus"_s));
        } else {
            QTest::mouseDClick(gpus->findChild<QWidget*>(u"qt_spinbox_lineedit"_s), Qt::LeftButton);
        }
        hands.key(Qt::Key_A, Qt::ControlModifier);
        hands.type(u"96"_s);
        QCOMPARE(page->need().gpus, 96);
        // 96 GPUs for the 72 h of the form: the card of the options says so once they are planned.
        const Formatter format(QLocale(), window.scope().zone);
        const QString all = format.withUnit(96. * 72, Unit::gpuHours) + u" in all"_s;
        QTRY_VERIFY2_WITH_TIMEOUT(hands.says(all), qPrintable(all), Hands::kPatience);
        QVERIFY(options->model()->rowCount() > 1);

        auto* brief = hands.seen<QPushButton>(u"planBrief"_s);
        QVERIFY(brief && brief->isEnabled());
        if (keys) {
            QVERIFY(hands.tabTo(u"planBrief"_s));
            hands.key(Qt::Key_Space);
        } else {
            QVERIFY(Hands::clickAt(*brief));
        }
        const QTemporaryDir place;
        QVERIFY(hands.answerWithPath(with, place.path()));
        QTRY_VERIFY2_WITH_TIMEOUT(hands.said().contains(place.path()), qPrintable(hands.said()),
                                  Hands::kPatience);
        QSet<QString> endings;
        for (const QFileInfo& file : QDir(place.path()).entryInfoList(QDir::Files)) {
            QVERIFY2(file.size() > 100, qPrintable(file.fileName()));
            endings.insert(file.suffix());
        }
        QCOMPARE(endings, (QSet{u"html"_s, u"json"_s, u"pdf"_s, u"xlsx"_s})); // and CSV in a folder
        QVERIFY2(hands.said().contains(u"saved"_s), qPrintable(hands.said()));
    }
};

QTEST_MAIN(tst_PilotBrief)
#include "tst_PilotBrief.moc"
