// SPDX-License-Identifier: GPL-3.0-only
// What a workbook and the other files say beside the numbers: state, unit, dates.
#include "app/export/Export.h"
#include "app/export/ReportCsv.h"
#include "app/export/ReportHtml.h"
#include "app/export/ReportJson.h"
#include "models/reports/FigureText.h"
#include "models/reports/sections/Draft.h"
#include "tests/export/Unzipped.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace ff;
using namespace ff::report;
using namespace Qt::StringLiterals;

namespace {

const Instant kDay = *parseIso8601("2026-10-24T21:00:00Z"); // midnight in Tallinn

/// H100-equivalents, and an award in physical GPUs as the federation file has it.
ff::report::Report sample() {
    ff::report::Report report;
    report.state = State::published;
    report.title = "National report: Estonia";
    report.period = "2026-10";
    report.periodText = "October 2026";
    report.window = {*parseIso8601("2026-09-30T21:00:00Z"), *parseIso8601("2026-10-31T22:00:00Z")};
    report.zone = "Europe/Tallinn";
    report.language = "en";
    report.isWeighed = true;
    report.isAnythingKnown = false;
    report.number = 4;
    report.replaces = 3;
    report.leftOut = {{"waits", "Waits and queues"}};
    Draft draft(report);
    draft.begin("awards", "Awards");
    draft.put(Table{
        .id = "awards",
        .title = "Awards",
        .columns = {{"account", "Account"},
                    {"granted", "Granted", Unit::gpuHours, true},
                    {"used", "Used", Unit::gpuHours},
                    {"gpus", "Capacity", Unit::gpus}},
        .rows = {{{std::string("a"),
                   draft.add({.id = "granted",
                              .name = "Granted",
                              .value = 1000,
                              .unit = Unit::gpuHours,
                              .isPhysical = true}),
                   draft.add({.id = "used", .name = "Used", .value = 500, .unit = Unit::gpuHours}),
                   draft.add(
                       {.id = "gpus", .name = "Capacity", .value = 23752, .unit = Unit::gpus})}}},
        .context = {},
        .empty = {}});
    draft.put(Chart{.id = "left",
                    .title = "Left",
                    .summary = {},
                    .kind = Chart::Kind::lines,
                    .unit = Unit::gpuHours,
                    .categoryTitle = "Day",
                    .categories = {"25 Oct 2026"},
                    .series = {{"left", "What is left", {900.0}}},
                    .isPhysical = true,
                    .times = {kDay}});
    draft.say("A remark below the section.");
    return report;
}

QByteArray contentOf(const std::vector<FolderFile>& files, const char* name) {
    const auto found = std::ranges::find(files, name, &FolderFile::name);
    return found == files.end() ? QByteArray() : found->content;
}

} // namespace

class tst_Workbook final : public QObject {
    Q_OBJECT

    std::map<QByteArray, QByteArray> m_book;

private slots:
    void initTestCase() {
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
        const QTemporaryDir folder;
        const auto written =
            exportReport(sample(), QLocale(), folder.path().toStdString(), {FileFormat::xlsx});
        QVERIFY(written.has_value());
        QFile file(QString::fromStdString(written->front().string()));
        QVERIFY(file.open(QFile::ReadOnly));
        m_book = ff::test::unzipped(file.readAll());
    }

    /// As the title page has it: a version that replaces another one is told from it.
    void theFirstSheetSaysWhichReportItIs() {
        const QByteArray texts = m_book["xl/sharedStrings.xml"];
        for (const char* wanted :
             {"Published, report no. 4 in place of no. 3", "Waits and queues",
              "H100-equivalent GPU-hours", "Data up to", "Nothing is known of this period",
              "October 2026", "A remark below the section.",
              "1 October 2026 \xe2\x80\x93 31 October 2026 (Europe/Tallinn)"}) {
            QVERIFY2(texts.contains(wanted), wanted);
        }
    }

    void theTablesSayWhichReportTheyAreOf() {
        const QByteArray csv = contentOf(toCsv(sample()), "report.csv");
        for (const char* wanted : {"\nstate,published", "\nnumber,4", "\nreplaces,3",
                                   "\nunit,H100-h", "\nfrom,2026-10-01T00:00:00+03:00",
                                   "\nleft_out,waits", "\nto,2026-11-01T00:00:00+02:00"}) {
            QVERIFY2(csv.contains(wanted), wanted);
        }
    }

    /// An award is of physical GPUs in whichever unit the report is.
    void everyFormatSaysTheUnitOfAFigure() {
        const ff::report::Report report = sample();
        const QByteArray texts = m_book["xl/sharedStrings.xml"];
        QVERIFY(texts.contains("Granted (GPU-h)") && texts.contains("Used (H100-h)"));
        QVERIFY(texts.contains("What is left (GPU-h)"));
        const QByteArray awards = contentOf(toCsv(report), "awards.csv");
        QVERIFY(awards.startsWith("account,granted [GPU-h],used [H100-h],gpus [H100]"));
        const QByteArray chart = contentOf(toCsv(report), "chart_left.csv");
        QVERIFY2(chart.startsWith("Day,What is left [GPU-h]"), chart.constData());
        const QByteArray figures = contentOf(toCsv(report), "figures.csv");
        QVERIFY(figures.contains("granted,Granted,1000,GPU-h"));
        const QByteArray html = toHtml(report, formatterOf(report, QLocale()));
        QVERIFY(html.contains("Granted <span class=\"unit\">GPU-h<"));
        QVERIFY(html.contains("Used <span class=\"unit\">H100-h<"));
        QVERIFY(html.contains("Left (GPU-h)"));
        const QJsonObject json = QJsonDocument::fromJson(toJson(report)).object();
        QCOMPARE(json[u"figures"_s][0][u"unit"_s].toString(), u"GPU-h"_s);
        const QJsonValue blocks = json[u"sections"_s][0][u"blocks"_s];
        QCOMPARE(blocks[0][u"columns"_s][1][u"unit"_s].toString(), u"GPU-h"_s);
        QCOMPARE(blocks[0][u"columns"_s][2][u"unit"_s].toString(), u"H100-h"_s);
        QCOMPARE(blocks[1][u"unit"_s].toString(), u"GPU-h"_s);
        QCOMPARE(cardText(report.figures[0], formatterOf(report, QLocale())),
                 std::string("1\u202f000\u00a0GPU-h"));
    }

    /// What machines read has no dates in words.
    void daysOfAChartAreTimes() {
        const ff::report::Report report = sample();
        QVERIFY(
            contentOf(toCsv(report), "chart_left.csv").contains("\r\n2026-10-25T00:00:00+03:00,"));
        const QJsonObject json = QJsonDocument::fromJson(toJson(report)).object();
        const QJsonValue chart = json[u"sections"_s][0][u"blocks"_s][1];
        QCOMPARE(chart[u"times"_s][0].toString(), u"2026-10-25T00:00:00+03:00"_s);
        const QByteArray sheet = m_book["xl/worksheets/sheet3.xml"];
        QVERIFY2(sheet.contains("<v>46320</v>"), sheet.constData()); // days since 1900
    }

    /// An outage of some hours begins and ends on one day.
    void anOutageHasItsHours() {
        ff::report::Report report = sample();
        report.sections.push_back(
            {"downtime",
             "Downtime",
             {Table{.id = "downtime",
                    .title = "Downtime",
                    .columns = {{"from", "From", {}, false, true}, {"ends", "Ends"}},
                    .rows = {{{kDay + std::chrono::minutes{30}, kDay}}},
                    .context = {},
                    .empty = {}}}});
        const QByteArray html = toHtml(report, formatterOf(report, QLocale()));
        QVERIFY(html.contains(">25 Oct 2026, 00:30</time>") &&
                html.contains(">25 Oct 2026</time>"));
    }

    /// "23,752." is no number of GPUs.
    void wholeNumbersHaveNoDecimalSign() {
        const QByteArray styles = m_book["xl/styles.xml"];
        QVERIFY2(!styles.contains("#,##0.##"), styles.constData());
    }
};

QTEST_GUILESS_MAIN(tst_Workbook)
#include "tst_Workbook.moc"
