// SPDX-License-Identifier: GPL-3.0-only
// What LibreOffice reads out of the XLSX is what the CSV says: every number of every table.
#include "app/export/Export.h"
#include "app/export/ReportCsv.h"
#include "tests/reports/SampleReport.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <cmath>
#include <optional>

using namespace ff;
using namespace Qt::StringLiterals;

namespace {

using Lines = std::vector<std::vector<QString>>;

/// The cells of a CSV file: RFC 4180.
Lines cellsOf(const QByteArray& bytes) {
    Lines lines(1, {QString()});
    bool isQuoted = false;
    const QString text = QString::fromUtf8(bytes);
    for (qsizetype i = 0; i < text.size(); ++i) {
        QString& cell = lines.back().back();
        if (isQuoted && text[i] == u'"' && i + 1 < text.size() && text[i + 1] == u'"') {
            cell += text[i++];
        } else if (text[i] == u'"') {
            isQuoted = !isQuoted;
        } else if (!isQuoted && text[i] == u',') {
            lines.back().emplace_back();
        } else if (!isQuoted && text[i] == u'\n') {
            lines.push_back({QString()});
        } else if (isQuoted || text[i] != u'\r') {
            cell += text[i];
        }
    }
    if (lines.back().size() == 1 && lines.back().front().isEmpty()) {
        lines.pop_back();
    }
    return lines;
}

std::optional<double> numberOf(QString cell) {
    const bool isRatio = cell.endsWith(u'%');
    bool isNumber = false;
    const double value = cell.remove(u'%').toDouble(&isNumber);
    return isNumber ? std::optional(isRatio ? value / 100 : value) : std::nullopt;
}

} // namespace

class tst_LibreOffice final : public QObject {
    Q_OBJECT

private slots:
    void readsWhatTheCsvSays() {
        const QString office = QStandardPaths::findExecutable(u"soffice"_s);
        if (office.isEmpty()) {
            QSKIP("LibreOffice is not installed: app/install-packages test");
        }
        const QTemporaryDir place;
        const report::Report made = sampleReport(200);
        const auto written = exportReport(made, QLocale(QLocale::English),
                                          place.path().toStdString(), {report::FileFormat::xlsx});
        QVERIFY(written.has_value());
        // Every sheet as a file, in the numbers' full precision.
        QProcess process;
        process.start(office, {u"-env:UserInstallation=file://"_s + place.filePath(u"profile"_s),
                               u"--headless"_s, u"--convert-to"_s,
                               u"csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,false,false,"
                               u"false,false,-1"_s,
                               u"--outdir"_s, place.filePath(u"csv"_s),
                               QString::fromStdString(written->front().string())});
        QVERIFY(process.waitForFinished(180'000));
        const QString base = QString::fromStdString(report::fileName(made)) + u'-';
        std::size_t numbers = 0;
        for (const report::FolderFile& file : toCsv(made)) {
            const QString name = QString::fromStdString(file.name);
            if (name.startsWith(u"chart_") || name == u"figures.csv" || name == u"report.csv") {
                continue; // laid out in another way than a table is
            }
            QFile sheet(place.filePath(u"csv/"_s + base + name));
            QVERIFY2(sheet.open(QIODevice::ReadOnly), qPrintable(sheet.fileName()));
            numbers += compared(cellsOf(file.content), cellsOf(sheet.readAll()));
        }
        QVERIFY(numbers >= 400);
    }

private:
    /// How many numbers the two have, row by row from the first one below their heads.
    static std::size_t compared(const Lines& ours, const Lines& theirs) {
        const auto first = std::ranges::find(
            theirs, ours.at(1).front(), [](const auto& row) -> const auto& { return row.front(); });
        const auto begin = std::size_t(first - theirs.begin());
        if (begin + ours.size() - 1 > theirs.size()) {
            return 0; // a text that CSV has to make harmless
        }
        std::size_t numbers = 0;
        for (std::size_t i = 1; i < ours.size(); ++i) {
            const auto& mine = ours[i];
            const auto& other = theirs[begin + i - 1];
            for (std::size_t column = 0; column < std::min(mine.size(), other.size()); ++column) {
                const auto number = numberOf(mine[column]);
                if (!number) {
                    continue;
                }
                const auto read = numberOf(other[column]);
                if (!read || std::abs(*read - *number) > 1e-9 * std::max(1.0, std::abs(*number))) {
                    qWarning("%s is %s", qPrintable(mine[column]), qPrintable(other[column]));
                    return 0;
                }
                ++numbers;
            }
        }
        return numbers;
    }
};

QTEST_GUILESS_MAIN(tst_LibreOffice)
#include "tst_LibreOffice.moc"
