// SPDX-License-Identifier: GPL-3.0-only
#include "tests/field/FieldPage.h"

#include <QTest>

using namespace ff;
using namespace ff::test;

/// Pages whose text is odd: lines without a value, CRLF, quoted names, old times, /federate.
class tst_TextPages final : public QObject {
    Q_OBJECT
private slots:
    void linesWithoutValue();
    void carriageReturns();
    void quotedNames();
    void unknownExporters_data();
    void unknownExporters();
    void federatePage();
    void oldTimestamps();
    void slurmWebAsOpenMetrics();
};

void tst_TextPages::linesWithoutValue() {
    const Figures figures = pollPage(fieldFile("52-empty-value-line/node.prom"));
    QCOMPARE(figures.error, std::string());
    QCOMPARE(figures.value("gpus_capacity"), 2.0);
    QCOMPARE(figures.value("gpu_busy"), 0.45);
}

void tst_TextPages::carriageReturns() {
    const Figures figures = pollPage(fieldFile("53-crlf-page/node.prom"));
    QVERIFY2(figures.error.starts_with("line 1: ") || figures.value("gpus_capacity") == 4,
             figures.text().c_str());
}

void tst_TextPages::quotedNames() {
    const Figures figures = pollPage(fieldFile("54-utf8-quoted-names/node.prom"));
    QVERIFY2(figures.says("line ") || figures.value("gpus_capacity") == 2, figures.text().c_str());
}

void tst_TextPages::unknownExporters_data() {
    QTest::addColumn<QString>("file");
    for (const char* name :
         {"guilbaults", "node_exporter", "nvidia_gpu_exporter", "old-namespace"}) {
        QTest::addRow("%s", name)
            << QStringLiteral("55-unknown-exporters/%1.prom").arg(QLatin1String(name));
    }
}

void tst_TextPages::unknownExporters() {
    QFETCH(QString, file);
    const Figures figures = pollPage(fieldFile(file.toStdString()));
    QVERIFY2(!figures.error.empty() && figures.values.empty(), figures.text().c_str());
}

void tst_TextPages::federatePage() {
    const Figures figures = pollPage(fieldFile("58-federate/login.prom"));
    QCOMPARE(figures.error, std::string());
    QCOMPARE(figures.value("gpus_capacity"), 16.0);
    QCOMPARE(figures.value("gpus_allocated"), 10.0);
    QCOMPARE(figures.value("queue_jobs:eligible/lab"), 3.0);
}

/// 57: what was three hours old when the page was read is of then, and never of now.
void tst_TextPages::oldTimestamps() {
    const Instant old = fromMillis(1'795'683'448'133);
    const Figures all = pollPage(fieldFile("57-stale-timestamps/old.prom"));
    QCOMPARE(all.error, std::string());
    for (const char* name :
         {"gpus_capacity", "gpus_allocated", "gpus_idle", "queue_jobs:eligible/lab"}) {
        QVERIFY2(all.has(name) && all.times.at(name) == old, name);
    }
    const Figures mixed = pollPage(fieldFile("57-stale-timestamps/mixed.prom"));
    QVERIFY(mixed.times.at("gpus_capacity") == old);
    QVERIFY(mixed.times.at("gpus_allocated") == fromMillis(1'795'694'248'134));
}

/// 64: the same exporter, asked for OpenMetrics.
void tst_TextPages::slurmWebAsOpenMetrics() {
    const Figures figures = pollPage(fieldFile("64-slurmweb-exporter/agent.om"), {},
                                     "application/openmetrics-text; version=1.0.0; charset=utf-8");
    QCOMPARE(figures.error, std::string());
    QCOMPARE(figures.value("gpus_capacity"), 16.0);
    QCOMPARE(figures.value("gpus_allocated"), 12.0);
    QCOMPARE(figures.value("queue_jobs:eligible"), 40.0);
}

QTEST_GUILESS_MAIN(tst_TextPages)
#include "tst_TextPages.moc"
