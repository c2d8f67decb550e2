// SPDX-License-Identifier: GPL-3.0-only
// Pictures of pages on large screens: each page in view is drawn once, however large it is.
#include "SampleReport.h"
#include "widgets/reports/layout/PageLayout.h"
#include "widgets/reports/preview/PageImages.h"
#include "widgets/reports/preview/PagesView.h"

#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>

using namespace ff;

namespace {

constexpr int kLonger = 400; ///< ms in which a page that nothing asks for would be drawn again

std::shared_ptr<const report::Pages> manyPages() {
    return std::make_shared<const report::Pages>(
        report::laidOut(std::make_shared<const report::Report>(sampleReport(200)), QLocale::c(),
                        report::Paper::a4));
}

} // namespace

class tst_PageImages final : public QObject {
    Q_OBJECT

private slots:
    /// Two pages of 55 MB each were more than was kept: each that was drawn took the place of the
    /// other, which was then drawn again.
    void twoPagesInViewAreDrawnOnce() {
        PagesView view;
        view.resize(3840, 2160);
        view.setPages(manyPages());
        view.show();
        QVERIFY(QTest::qWaitForWindowExposed(&view));
        auto* images = view.findChild<PageImages*>();
        QTRY_VERIFY(!images->image(0).isNull());
        view.goTo(1);
        view.verticalScrollBar()->setValue(view.verticalScrollBar()->value() - 1000);
        QTRY_VERIFY(!images->image(0).isNull() && !images->image(1).isNull());
        const QSignalSpy drawn(images, &PageImages::drawn);
        QTest::qWait(kLonger);
        QCOMPARE(drawn.size(), 0);
    }

    /// A page that is larger than all that is kept is drawn smaller, and stays.
    void aPageOfAnySizeStays() {
        PageImages images;
        const auto pages = manyPages();
        images.setPages(pages);
        const QSignalSpy drawn(&images, &PageImages::drawn);
        const double paper = report::sizeOf(pages->paper).width();
        images.setView(12'000 / paper, 2);
        QVERIFY(images.image(0).isNull());
        QTRY_COMPARE_WITH_TIMEOUT(drawn.size(), 1, 20'000);
        QVERIFY(images.image(1).isNull());
        QTRY_COMPARE_WITH_TIMEOUT(drawn.size(), 2, 20'000);
        QVERIFY(!images.image(0).isNull());
        QVERIFY(!images.image(1).isNull());
        QVERIFY(images.image(0).width() > 3000); // still sharp on a large screen
        images.setView(1000 / paper, 2);
        QVERIFY(images.image(0).isNull());
        QTRY_VERIFY(!images.image(0).isNull());
        QCOMPARE(images.image(0).width(), 1000);
    }
};

QTEST_MAIN(tst_PageImages)
#include "tst_PageImages.moc"
