// SPDX-License-Identifier: GPL-3.0-only
// A pilot is planned, as a script does it.
#include "tests/imports/Place.h"

#include <QTest>

#include <memory>

using namespace ff::test;

class tst_Plan final : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() {
        m_place = std::make_unique<Place>();
        m_place->federation(kMill);
        m_place->write("jobs.txt", sacct({Line()}));
        QCOMPARE(m_place->run("import sacct jobs.txt --system mill").code, 0);
    }

    /// PDF failed, and with it the whole brief where nobody had named other formats.
    void aBriefIsWrittenInEveryFormat() {
        const auto made = m_place->run(kPlan + " --brief out");
        QVERIFY2(made.code == 0, made.err.constData());
        const auto pdf = m_place->run(kPlan + " --brief other --brief-format pdf");
        const QString endings = m_place->names("out").join(u' ');
        QCOMPARE(endings.contains(QLatin1String(".pdf")), pdf.code == 0);
        QVERIFY2(pdf.code == 0 || pdf.err.contains("built without its window"),
                 pdf.err.constData());
        for (const char* each : {".html", ".json", ".xlsx"}) {
            QVERIFY2(endings.contains(QLatin1String(each)), qPrintable(endings));
        }
    }

    /// On the page it was, too.
    void theLastDayCountsAsAWhole() {
        const auto late = m_place->run(kPlan + " --at 2026-03-02 --until 2026-03-01");
        QCOMPARE(late.code, 2);
        QVERIFY2(late.err.contains("The deadline 2026-03-02T00:00:00Z is not after"),
                 late.err.constData());
        QCOMPARE(m_place->run(kPlan + " --at 2026-03-02 --until 2026-03-02").code, 0);
    }

private:
    const QByteArray kPlan = "plan --system mill --gpus 1 --hours 1";
    std::unique_ptr<Place> m_place;
};

QTEST_GUILESS_MAIN(tst_Plan)
#include "tst_Plan.moc"
