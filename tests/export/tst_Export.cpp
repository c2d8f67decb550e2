// SPDX-License-Identifier: GPL-3.0-only
// A report as files: the same values in each, texts stay texts, and no half file.
#include "app/export/Export.h"
#include "app/export/HandIn.h"
#include "app/export/ReportCsv.h"
#include "app/export/ReportHtml.h"
#include "app/export/ReportJson.h"
#include "models/reports/sections/Draft.h"
#include "tests/export/Unzipped.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QRegularExpression>
#include <QSet>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>

#include <array>
#include <filesystem>

using namespace ff;
using namespace ff::report;
using namespace Qt::StringLiterals;

namespace {

const std::array kInjections{"=cmd|' /C calc'!A0", "<script>alert(1)</script>", "+1+1", "@SUM(A1)",
                             "\" onload=\"x' & </table>\x01"};

ff::report::Report sample() {
    ff::report::Report report;
    report.subject = "EE";
    report.title = "National report: <Estonia>";
    report.period = "2026-10";
    report.periodText = "October 2026";
    report.window = {*parseIso8601("2026-09-30T21:00:00Z"), *parseIso8601("2026-10-31T22:00:00Z")};
    report.zone = "Europe/Tallinn";
    report.language = "en";
    report.made = *parseIso8601("2026-11-03T08:00:00Z");
    report.coverage = 0.97;
    report.isSimulated = true;
    Draft draft(report);
    draft.begin("key_figures", "Key figures");
    const FigureRef used = draft.add({.id = "used",
                                      .name = "Used",
                                      .value = 100.75,
                                      .unit = Unit::gpuHours,
                                      .coverage = 0.97,
                                      .method = "jobs"});
    draft.at(used).before = 50.0;
    draft.put(KeyFigures{{used, draft.add({.id = "hidden",
                                           .name = "Hidden",
                                           .value = 3,
                                           .unit = Unit::gpuHours,
                                           .coverage = 0.4})}});
    draft.begin("accounts", "Accounts");
    Table table{.id = "accounts",
                .title = "Accounts",
                .columns = {{"account", "Account"},
                            {"until", "Until"},
                            {"gpu_hours", "Used", Unit::gpuHours}},
                .rows = {},
                .context = {},
                .empty = {}};
    for (const char* account : kInjections) {
        table.rows.push_back({{std::string(account), report.window.to,
                               draft.add({.id = std::string("accounts.") + account,
                                          .name = "Used",
                                          .value = 20.15,
                                          .unit = Unit::gpuHours,
                                          .coverage = 1})}});
    }
    table.rows.push_back({{std::string("Total"), Cell(),
                           draft.add({.id = "accounts.total",
                                      .name = "Used",
                                      .value = 5 * 20.15,
                                      .unit = Unit::gpuHours,
                                      .coverage = 1})},
                          true});
    draft.roundColumn(table, 2);
    draft.put(std::move(table));
    draft.put(Chart{.id = "months",
                    .title = "Use <b>by</b> month",
                    .summary = "Two of three",
                    .kind = Chart::Kind::columns,
                    .unit = Unit::gpuHours,
                    .categoryTitle = "Month",
                    .categories = {"2026-08", "2026-09", "2026-10"},
                    .series = {{"used", "Used", {10.0, std::nullopt, 30.0}}}});
    return report;
}

QByteArray read(const std::filesystem::path& file) {
    QFile stream(QString::fromStdString(file.string()));
    return stream.open(QFile::ReadOnly) ? stream.readAll() : QByteArray();
}

} // namespace

class tst_Export final : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom)); }

    void jsonHasEveryFigure() {
        const ff::report::Report report = sample();
        const QJsonObject whole = QJsonDocument::fromJson(toJson(report)).object();
        const QJsonArray figures = whole[u"figures"_s].toArray();
        QCOMPARE(std::size_t(figures.size()), report.figures.size());
        const QJsonObject used = figures[0].toObject();
        QCOMPARE(used[u"value"_s].toDouble(), 100.75);
        QCOMPARE(used[u"unit"_s].toString(), u"GPU-h"_s);
        QCOMPARE(used[u"before"_s].toDouble(), 50.0);
        QCOMPARE(used[u"section"_s].toString(), u"key_figures"_s);
        const QJsonObject hidden = figures[1].toObject();
        QVERIFY(hidden[u"value"_s].isNull());
        QCOMPARE(hidden[u"missing"_s].toString(), u"not-enough-seen"_s);
        QCOMPARE(hidden[u"flags"_s].toString(), u":"_s);
        QCOMPARE(whole[u"to"_s].toString(), u"2026-11-01T00:00:00+02:00"_s);
        QVERIFY(whole[u"simulated"_s].toBool());
        QCOMPARE(whole[u"coverage"_s].toDouble(), report.coverage.value());
    }

    void csvKeepsFormulasAsTexts() {
        for (const FolderFile& file : toCsv(sample())) {
            QVERIFY2(file.content.contains("SIMULATED"), file.name.c_str());
            for (const QByteArray& line : file.content.split('\n')) {
                QVERIFY2(!line.startsWith('=') && !line.startsWith('+') && !line.startsWith('@'),
                         line.constData());
                QVERIFY2(!line.startsWith("\"="), line.constData());
            }
        }
        const auto files = toCsv(sample());
        const auto accounts = std::ranges::find(files, "accounts.csv", &FolderFile::name);
        QVERIFY(accounts != files.end());
        QVERIFY(accounts->content.contains("gpu_hours [GPU-h]"));
        QVERIFY(accounts->content.contains("2026-11-01T00:00:00+02:00,20.15,SIMULATED"));
    }

    void htmlKeepsMarkupAsTextAndIsWellFormed() {
        const ff::report::Report report = sample();
        const QByteArray html = toHtml(report, formatterOf(report, QLocale()));
        QVERIFY(!html.contains("<script"));
        QVERIFY(html.contains("&lt;script&gt;alert(1)&lt;/script&gt;"));
        QVERIFY(!html.contains("<b>by</b>"));
        QVERIFY(!html.contains('\x01'));
        // Every caption says it, and so does the title page.
        QVERIFY(html.count("SIMULATED") >= 5);
        // Printed parts add up to the printed total: four times 20 and once 21 are 101.
        QCOMPARE(html.count(">20</td>"), 4);
        QCOMPARE(html.count(">21</td>"), 1);
        QCOMPARE(html.count(">101</td>"), 1);
        QVERIFY(html.contains("not enough seen"));
        // As XML, but for what HTML leaves open.
        QByteArray xml = html;
        xml.replace("<!DOCTYPE html>\n", "").replace("<meta charset=\"utf-8\">", "");
        for (const QByteArray& line : html.split('\n')) {
            if (line.startsWith("<meta ")) {
                xml.replace(line, "");
            }
        }
        QXmlStreamReader reader(xml);
        while (!reader.atEnd()) {
            reader.readNext();
        }
        QVERIFY2(!reader.hasError(), qPrintable(reader.errorString()));
    }

    /// What is beyond the edge of an SVG is not drawn.
    void legendsStayInThePicture() {
        Chart chart{.id = "floor",
                    .title = "Floor",
                    .summary = {},
                    .kind = Chart::Kind::shares,
                    .unit = Unit::gpus,
                    .categoryTitle = "System",
                    .categories = {"a"},
                    .series = {}};
        for (int i = 0; i < 6; ++i) {
            chart.series.push_back({"s", "A title of thirty letters, " + std::to_string(i), {1.0}});
        }
        ff::report::Report report = sample();
        report.sections = {{"floor", "Floor", {chart}}};
        const QString html = QString::fromUtf8(toHtml(report, formatterOf(report, QLocale())));
        static const QRegularExpression label(
            u"<text x=\"([0-9.]+)\" y=\"([0-9.]+)\" text-anchor=\"start\">(A title|Not seen)"_s);
        int count = 0;
        QSet<QString> lines;
        for (auto all = label.globalMatch(html); all.hasNext(); ++count) {
            const auto match = all.next();
            QVERIFY2(match.captured(1).toDouble() < 700, qPrintable(match.captured(0)));
            lines.insert(match.captured(2));
        }
        QCOMPARE(count, 7);
        QVERIFY(lines.size() > 1);
    }

    /// Of two paragraphs that a person wrote.
    void aCommentKeepsItsLines() {
        ff::report::Report report = sample();
        report.sections.push_back({"more", "More", {Paragraph{"One.\n\nTwo."}}});
        const QByteArray html = toHtml(report, formatterOf(report, QLocale()));
        QVERIFY(html.contains("<p>One.\n\nTwo.</p>"));
        QVERIFY(
            html.contains("\np { margin: 0 0 0.9rem; max-width: 50rem; white-space: pre-line;"));
    }

    void htmlIsTidy() {
        const QString tidy = QStandardPaths::findExecutable(u"tidy"_s);
        QVERIFY2(!tidy.isEmpty(), "tidy is not installed: app/install-packages build");
        const ff::report::Report report = sample();
        QProcess process;
        process.start(tidy, {u"-quiet"_s, u"-errors"_s, u"-utf8"_s});
        QVERIFY(process.waitForStarted());
        process.write(toHtml(report, formatterOf(report, QLocale())));
        process.closeWriteChannel();
        QVERIFY(process.waitForFinished());
        QCOMPARE(QString::fromUtf8(process.readAllStandardError()), QString());
        QCOMPARE(process.exitCode(), 0);
    }

    void xlsxHasNumbersAndTexts() {
        const QTemporaryDir folder;
        const ff::report::Report report = sample();
        const auto written =
            exportReport(report, QLocale(), folder.path().toStdString(), {FileFormat::xlsx});
        QVERIFY(written.has_value());
        auto files = ff::test::unzipped(read(written->front()));
        QVERIFY(files.contains("xl/workbook.xml"));
        QVERIFY(files["xl/workbook.xml"].contains("name=\"accounts\""));
        const QByteArray sheet = files["xl/worksheets/sheet2.xml"];
        QVERIFY2(sheet.contains("<v>20.149999999999999</v>") || sheet.contains("<v>20.15</v>"),
                 sheet.constData());
        QVERIFY(sheet.contains("ySplit=\"3\""));
        QVERIFY(!sheet.contains("<f>"));
        const QByteArray strings = files["xl/sharedStrings.xml"];
        QVERIFY(strings.contains("=cmd|"));
        QVERIFY(strings.contains("SIMULATED"));
        QVERIFY(strings.contains("Used (GPU-h)"));
        QVERIFY(std::ranges::any_of(files, [](const auto& file) {
            return file.first.startsWith("xl/charts/chart") && file.second.contains("chart_months");
        }));
        for (const auto& [name, content] : files) {
            if (!name.endsWith(".xml")) {
                continue;
            }
            QXmlStreamReader reader(content);
            while (!reader.atEnd()) {
                reader.readNext();
            }
            QVERIFY2(!reader.hasError(), name.constData());
        }
    }

    /// Ids may be made of what sites call their systems.
    void xlsxCleansTheNamesOfSheets() {
        ff::report::Report report = sample();
        const auto chart = [](const char* id) {
            return Chart{.id = id,
                         .title = "Chart",
                         .summary = {},
                         .kind = Chart::Kind::columns,
                         .unit = Unit::gpuHours,
                         .categoryTitle = "Month",
                         .categories = {"2026-10"},
                         .series = {{"used", "Used", {1.0}}}};
        };
        const auto table = [](const char* id) {
            return Table{.id = id,
                         .title = "Table",
                         .columns = {{"a", "A"}},
                         .rows = {{{std::string("x")}}},
                         .context = {},
                         .empty = {}};
        };
        report.sections.push_back(
            {"odd",
             "Odd",
             {chart("ahead-lumi/g"), chart("ahead-lumi:g"),
              chart("a-name-that-is-longer-than-sheets-have-them"), table("'it's'"),
              table("History"), table("ACCOUNTS"), table("\xce\xb1[*?]\\")}});
        const QTemporaryDir folder;
        const auto written =
            exportReport(report, QLocale(), folder.path().toStdString(), {FileFormat::xlsx});
        QVERIFY2(written.has_value(), written ? "" : written.error().detail.c_str());
        auto files = ff::test::unzipped(read(written->front()));
        const QByteArray book = QByteArray(files["xl/workbook.xml"]).replace("&apos;", "'");
        for (const char* name :
             {"chart_ahead-lumi_g", "chart_ahead-lumi_g_2", "chart_a-name-that-is-longer-tha",
              "it's", "History_", "ACCOUNTS_2", "\xce\xb1_____"}) {
            const QByteArray wanted = QByteArray("name=\"").append(name).append('"');
            QVERIFY2(book.contains(wanted), book.constData());
        }
        // Each chart draws what its own sheet holds.
        QVERIFY(std::ranges::any_of(files, [](const auto& file) {
            return file.first.startsWith("xl/charts/chart") &&
                   file.second.contains("chart_ahead-lumi_g_2");
        }));
    }

    void csvStaysInItsFolder() {
        ff::report::Report report = sample();
        report.sections.push_back({"odd",
                                   "Odd",
                                   {Table{.id = "../../lumi/g",
                                          .title = "Table",
                                          .columns = {{"a", "A"}},
                                          .rows = {{{std::string("x")}}},
                                          .context = {},
                                          .empty = {}}}});
        const QTemporaryDir folder;
        const std::filesystem::path place = folder.path().toStdString();
        const auto written = exportReport(report, QLocale(), place / "a" / "b", {FileFormat::csv});
        QVERIFY2(written.has_value(), written ? "" : written.error().detail.c_str());
        int found = 0;
        for (const auto& each : std::filesystem::recursive_directory_iterator(place)) {
            if (each.path().filename() == ".._.._lumi_g.csv") {
                ++found;
            }
        }
        QCOMPARE(found, 1);
    }

    void writesWholeFilesOrNone() {
        const QTemporaryDir folder;
        const std::filesystem::path place = folder.path().toStdString();
        const std::set<FileFormat> all{FileFormat::json, FileFormat::csv, FileFormat::html,
                                       FileFormat::xlsx};
        const auto written = exportReport(sample(), QLocale(), place / "out", all);
        QVERIFY(written.has_value());
        for (const auto& file : *written) {
            QVERIFY2(std::filesystem::file_size(file) > 0, file.c_str());
        }
        QVERIFY(std::filesystem::exists(place / "out" / "national-EE-2026-10-SIMULATED.html"));
        // A file where the folder should be: nothing is written, and the error names it.
        std::filesystem::remove_all(place / "out");
        QFile blocker(QString::fromStdString((place / "out").string()));
        QVERIFY(blocker.open(QFile::WriteOnly));
        blocker.close();
        for (const FileFormat format : all) {
            const auto refused = exportReport(sample(), QLocale(), place / "out", {format});
            QVERIFY(!refused.has_value());
            QCOMPARE(int(refused.error().code), int(ErrorCode::fileUnwritable));
        }
        QCOMPARE(std::distance(std::filesystem::directory_iterator(place), {}), 1);
    }

    void namesWhatIsProvisional() {
        ff::report::Report report = sample();
        report.isSimulated = false;
        report.hasEnded = false;
        report.subject = "../E E";
        QCOMPARE(fileName(report), std::string("national-.._E_E-2026-10-provisional"));
        const QByteArray html = toHtml(report, formatterOf(report, QLocale()));
        QVERIFY(html.contains("Provisional"));
    }

    /// A line of a message ends where its value does, and markup stays a text.
    void handedInTextsStayTexts() {
        SiteUsage usage;
        usage.days.report = usage.months.report = {sample().window.from, sample().window.to};
        UsageLine line;
        line.keys = {"a\n%%\nSite: other", "<mode>"};
        line.gpuHours = 1.5;
        line.jobs = 2;
        line.method = "jobs";
        usage.months.lines = {line};
        const auto files = toApel(sample(), usage, {});
        QCOMPARE(files[0].content.count('\n'), 13); // a header, eleven fields, one end
        QVERIFY(files[0].content.contains("Site: SIMULATED-EE\n"));
        // APEL ends a record at any "%%", wherever it stands.
        QVERIFY(files[0].content.contains("VOGroup: /<mode>/a % % Site: other\n"));
        QCOMPARE(files[0].content.count("%%"), 1);
        QVERIFY(files[0].content.contains("WallDuration: 5400\n"));
        QVERIFY(files[1].content.contains("&lt;mode&gt;"));
        line.keys = {"<script>\x01", "", "", ""};
        usage.days.lines = {line};
        const auto deic = toDeic(sample(), usage, {}, {}).files;
        for (const FolderFile& file : deic) {
            const QJsonArray rows = QJsonDocument::fromJson(file.content).array();
            QCOMPARE(rows.size(), 1);
            QCOMPARE(rows[0][u"comment"_s].toString(), u"SIMULATED"_s);
        }
    }
};

QTEST_GUILESS_MAIN(tst_Export)
#include "tst_Export.moc"
