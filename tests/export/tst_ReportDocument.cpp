// SPDX-License-Identifier: GPL-3.0-only
#include "app/export/ReportDocument.h"
#include "app/export/ReportJson.h"

#include <QCborMap>
#include <QCborValue>
#include <QDir>
#include <QFile>
#include <QRandomGenerator>
#include <QTest>

#include <cmath>
#include <limits>

using namespace ff;
using namespace ff::report;

namespace {

/// Every member is set, and to another value than any other of its type.
ff::report::Report full() {
    ff::report::Report report;
    report.kind = Kind::site;
    report.state = State::published;
    report.subject = "lumi";
    report.title = "Ä \u2116 <b>";
    report.period = "2026-10";
    report.periodText = "October 2026";
    report.window = {fromMillis(1), fromMillis(2)};
    report.zone = "Europe/Tallinn";
    report.language = "et";
    report.isWeighed = report.isSimulated = true;
    report.hasEnded = report.isAnythingKnown = false;
    report.made = fromMillis(1'790'000'000'123);
    report.dataTo = fromMillis(-5);
    report.coverage = 1 / 3.;
    report.basis = "basis";
    report.program = "0.1";
    report.rules = "rules";
    report.note = "line\nline";
    report.figures = {{.id = "a",
                       .section = "s",
                       .name = "A",
                       .value = 0.1 + 0.2,
                       .printed = 1e300,
                       .unit = Unit::seconds,
                       .coverage = std::numeric_limits<double>::denorm_min(),
                       .method = "jobs",
                       .before = -0.0,
                       .yearBefore = std::numeric_limits<double>::infinity(),
                       .yearToDate = 9007199254740993.,
                       .flags = "bp",
                       .missing = Missing::notSeen,
                       .isPhysical = true},
                      {.id = "b", .section = "s", .name = "B"}};
    Section section{"s", "Section", {}};
    section.blocks = {Paragraph{"text"}, Facts{{{"name", "value"}}}, KeyFigures{{{1}, {0}}},
                      Table{"t",
                            "Table",
                            {{"c", "C", Unit::gpuHours, true}, {"d", "D", {}, false, true}},
                            {{{std::monostate{}, std::string("x")}, false},
                             {{fromMillis(7), FigureRef{1}}, true}},
                            "context",
                            "empty"},
                      Chart{"h",
                            "Chart",
                            "summary",
                            Chart::Kind::heatMap,
                            Unit::ratio,
                            "Month",
                            {"1", "2"},
                            {{"key", "title", {1.5, std::nullopt}}},
                            true,
                            {fromMillis(3), fromMillis(4)}}};
    report.sections = {section};
    report.leftOut = {{"l", "Left out"}};
    report.style = Style::eu;
    return report;
}

} // namespace

class tst_ReportDocument final : public QObject {
    Q_OBJECT

private slots:
    void nothingIsLost() {
        const auto report = full();
        const QByteArray document = toDocument(report);
        const auto back = fromDocument(document, "1");
        QVERIFY2(back.has_value(), back ? "" : back.error().detail.c_str());
        QCOMPARE(toDocument(*back), document);
        QCOMPARE(toJson(*back), toJson(report));
        QVERIFY(std::signbit(*back->figures[0].before));
        QCOMPARE(*back->figures[0].coverage, std::numeric_limits<double>::denorm_min());
        QCOMPARE(back->made, report.made);
        QVERIFY(back->sections[0].blocks.size() == 5);
        QVERIFY(back->leftOut == report.leftOut && back->style == Style::eu);
    }

    /// Whoever draws relies on it.
    void aRowOfAnotherLengthIsRefused() {
        auto report = full();
        auto& table = std::get<Table>(report.sections[0].blocks[3]);
        table.rows[0].cells.pop_back();
        QVERIFY(!fromDocument(toDocument(report), "1"));
        report = full();
        std::get<Chart>(report.sections[0].blocks[4]).series[0].values.pop_back();
        QVERIFY(!fromDocument(toDocument(report), "1"));
    }

    void oneOfAnOlderProgramIsRead() {
        QCborMap map = QCborValue::fromCbor(toDocument(full())).toMap();
        map.remove(QStringLiteral("leftOut"));
        map.remove(QStringLiteral("style"));
        const auto back = fromDocument(map.toCborValue().toCbor(), "1");
        QVERIFY2(back.has_value(), back ? "" : back.error().detail.c_str());
        QVERIFY(back->leftOut.empty() && back->style == Style::language);
        QCOMPARE(back->figures.size(), std::size_t{2});
    }

    /// A document as each version of the program wrote it: a frozen report is read for ever. Never
    /// change these files; add one of the new version beside them.
    void whatWasKeptIsStillRead_data() {
        QTest::addColumn<QString>("file");
        for (const QFileInfo& file :
             QDir(QStringLiteral(FF_TEST_DATA "/kept")).entryInfoList(QDir::Files)) {
            QTest::newRow(qPrintable(file.fileName())) << file.filePath();
        }
    }
    void whatWasKeptIsStillRead() {
        QFETCH(QString, file);
        QFile kept(file);
        QVERIFY(kept.open(QIODevice::ReadOnly));
        const auto back = fromDocument(kept.readAll(), "1");
        QVERIFY2(back.has_value(), back ? "" : back.error().detail.c_str());
        const auto report = full();
        QCOMPARE(back->title, report.title);
        QCOMPARE(back->made, report.made);
        QCOMPARE(*back->figures[0].value, *report.figures[0].value);
        QCOMPARE(back->figures.size(), report.figures.size());
        QCOMPARE(back->sections[0].blocks.size(), report.sections[0].blocks.size());
    }

    void aDamagedOneIsRefused() {
        const QByteArray document = toDocument(full());
        QRandomGenerator random(1);
        for (int round = 0; round < 2000; ++round) {
            QByteArray damaged = document;
            damaged[random.bounded(damaged.size())] = char(random.bounded(256));
            if (round % 2 == 0) {
                damaged.truncate(random.bounded(damaged.size()));
            }
            if (const auto back = fromDocument(damaged, "1")) {
                static_cast<void>(
                    toJson(*back)); // whatever was taken can be written: no index is out of range
            } else {
                QCOMPARE(back.error().code, ErrorCode::damagedReport);
            }
        }
        QVERIFY(!fromDocument({}, "1"));
    }

    /// A double that fits no integer: found by fuzzing, which saw undefined behaviour.
    void aVersionThatIsNoWholeNumberIsRefused() {
        for (const QCborValue& version :
             {QCborValue(-1.08e19), QCborValue(1.0), QCborValue(QStringLiteral("1"))}) {
            QCborMap map = QCborValue::fromCbor(toDocument(full())).toMap();
            map[QStringLiteral("version")] = version;
            const auto back = fromDocument(map.toCborValue().toCbor(), "1");
            QVERIFY(!back);
            QCOMPARE(back.error().code, ErrorCode::damagedReport);
        }
    }

    void aNewerVersionIsRefused() {
        QByteArray document = toDocument(full());
        const auto at = document.indexOf("version");
        document[at + 7] = 3;
        const auto back = fromDocument(document, "1");
        QVERIFY(!back);
        QVERIFY(QString::fromStdString(back.error().detail).contains(u"version 3"));
    }
};

QTEST_APPLESS_MAIN(tst_ReportDocument)
#include "tst_ReportDocument.moc"
