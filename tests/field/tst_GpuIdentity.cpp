// SPDX-License-Identifier: GPL-3.0-only
#include "tests/field/FieldPage.h"
#include "tests/field/PageCases.h"

#include <QTest>

using namespace ff;
using namespace ff::test;

/// Every case of PageCases.h as the page of a source of the kind openMetrics.
class tst_GpuIdentity final : public QObject {
    Q_OBJECT
private slots:
    void page_data();
    void page();
};

void tst_GpuIdentity::page_data() {
    QTest::addColumn<PageCase>("asked");
    for (const PageCase& one : pageCases()) {
        QTest::addRow("%s", one.name.c_str()) << one;
    }
}

void tst_GpuIdentity::page() {
    QFETCH(PageCase, asked);
    const Figures figures = pollPage(asked.page(), asked.source);
    QVERIFY2(whyWrong(asked, figures).empty(),
             (whyWrong(asked, figures) + "\n" + figures.text()).c_str());
}

QTEST_GUILESS_MAIN(tst_GpuIdentity)
#include "tst_GpuIdentity.moc"
