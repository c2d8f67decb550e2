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

QTEST_GUILESS_MAIN(tst_TextPages)
#include "tst_TextPages.moc"
