// SPDX-License-Identifier: GPL-3.0-only
// The thread that draws the window never waits for the cache, whatever a person looks at while
// samples come in and are packed.
#include "app/session/Session.h"
#include "tests/support/DemoWindow.h"
#include "widgets/pages/base/Page.h"

#include <QtConcurrent>
#include <QtTest>

namespace ff {

class tst_QuickWindow : public QObject {
    Q_OBJECT

private slots:
    void theWindowNeverWaitsForTheCache() {
        DemoWindow demo;
        QVERIFY(demo.open(1));
        const int before = demo.waits();
        QVERIFY(before > 0); // opening it here was told of: what follows would be, too
        for (const PageId page : {PageId::overview, PageId::factories, PageId::shares,
                                  PageId::planner, PageId::reports, PageId::sources}) {
            // Not for ever: a page is settled only once nothing new comes.
            const QFuture<bool> collector = QtConcurrent::run([&] {
                demo.session().pollOnce();
                return demo.session().cache().seal().has_value();
            });
            const bool isShown = demo.show(page) != nullptr;
            QVERIFY(QTest::qWaitFor([&] { return collector.isFinished(); }, DemoWindow::kPatience));
            QVERIFY(collector.result());
            QVERIFY(isShown);
        }
        QCOMPARE(demo.waits(), before);
    }
};

} // namespace ff

QTEST_MAIN(ff::tst_QuickWindow)
#include "tst_QuickWindow.moc"
