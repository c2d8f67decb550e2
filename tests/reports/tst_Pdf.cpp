// SPDX-License-Identifier: GPL-3.0-only
// The PDF as others read it: texts, structure, fonts, and equal bytes.
#include "SampleReport.h"
#include "widgets/reports/layout/PageLayout.h"
#include "widgets/reports/pdf/ReportPdf.h"

#include <QDir>
#include <QFile>
#include <QHashSeed>
#include <QImage>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace ff;
using namespace ff::report;
using namespace Qt::StringLiterals;

namespace {

QByteArray pdfOf(const ff::report::Report& report) {
    const auto pdf = toPdf(laidOut(std::make_shared<const ff::report::Report>(report),
                                   QLocale(QLocale::English, QLocale::UnitedKingdom), Paper::a4));
    return pdf.value_or(QByteArray());
}

} // namespace

class tst_Pdf : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;
    QString m_file = m_folder.filePath(u"report.pdf"_s);

    /// What a program says of the file; fails the test where it is not there or refuses.
    QString said(const QString& program, QStringList arguments) {
        QProcess process;
        process.start(program, arguments);
        if (!process.waitForFinished() || process.exitStatus() != QProcess::NormalExit ||
            process.exitCode() != 0) {
            QTest::qFail(qPrintable(program + u": "_s + process.errorString() +
                                    QString::fromUtf8(process.readAllStandardError())),
                         __FILE__, __LINE__);
            return {};
        }
        QString text = QString::fromUtf8(process.readAllStandardOutput());
        text.replace(QChar(0x202f), u' ');
        text.replace(QChar(0xa0), u' ');
        return text;
    }

private slots:
    void initTestCase() {
        QFile file(m_file);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(pdfOf(sampleReport(200)));
    }

    void isEqualInEveryRun() {
        const QByteArray first = pdfOf(sampleReport());
        QVERIFY(first.startsWith("%PDF-1.7"));
        QCOMPARE(pdfOf(sampleReport()), first);
        // As in another process, whose hashes have another order.
        QHashSeed::setDeterministicGlobalSeed();
        const QByteArray ordered = pdfOf(sampleReport());
        QHashSeed::resetRandomGlobalSeed();
        QCOMPARE(ordered, first);
        ff::report::Report later = sampleReport();
        later.made += std::chrono::hours{1};
        QVERIFY(pdfOf(later) != first);
    }

    void isWellFormed() {
        QVERIFY(said(u"qpdf"_s, {u"--check"_s, m_file}).contains(u"No syntax or stream"_s));
        const QString about = said(u"pdfinfo"_s, {m_file});
        QVERIFY(about.contains(QRegularExpression(u"Tagged: +yes"_s)));
        QVERIFY(about.contains(QRegularExpression(u"Title: +National report: Estonia · Ελλάδα"_s)));
        QVERIFY(QFile(m_file).size() < 300 * 1024);
        const QString json = said(
            u"qpdf"_s, {u"--json"_s, u"--json-key=outlines"_s, u"--json-key=pagelabels"_s, m_file});
        QVERIFY(json.contains(u"2 Accounts"_s));
    }

    void embedsItsFonts() {
        const QStringList lines = said(u"pdffonts"_s, {m_file}).split(u'\n', Qt::SkipEmptyParts);
        QVERIFY(lines.size() > 3);
        for (const QString& line : lines.mid(2)) {
            QVERIFY2(line.contains(QRegularExpression(u"yes yes yes"_s)), qPrintable(line));
        }
    }

    void givesItsTextsBack() {
        const QString text = said(u"pdftotext"_s, {u"-layout"_s, m_file, u"-"_s});
        for (const char* wanted :
             {"National report: Estonia · Ελλάδα", "63 104 037 GPU-h", "not enough seen",
              "A summary of an official, who says flat office figures."}) {
            QVERIFY2(text.contains(QString::fromUtf8(wanted)), wanted);
        }
        for (const char* injection : kInjections) {
            QVERIFY2(text.contains(QString::fromUtf8(injection)), injection);
        }
        QVERIFY(!text.contains(u'\t'));
        for (int i = 1; i <= 200; ++i) {
            QCOMPARE(text.count(u"row-%1"_s.arg(i, 4, 10, QChar(u'0'))), 1);
        }
    }

    void tellsItsStructure() {
        const QString tree = said(u"pdfinfo"_s, {u"-struct-text"_s, m_file});
        const auto has = [&](const QString& pattern) {
            return tree.contains(QRegularExpression(pattern));
        };
        QVERIFY(has(QStringLiteral(R"(H1 \(block\)\s+"National report: Estonia)")));
        for (const char* heading : {"Key figures", "Accounts", "What others typed"}) {
            QVERIFY2(has(QStringLiteral(R"(H2 \(block\)\s+"\d %1")").arg(QLatin1String(heading))),
                     heading);
        }
        QVERIFY(has(QStringLiteral(R"(Caption:?( \(block\))?\s+"Table 1. Accounts by use")")));
        QVERIFY(has(QStringLiteral(R"(TH:?\s+/Scope /Column\s+"Used GPU-h")")));
        QCOMPARE(tree.count(u"\"Used GPU-h\""_s),
                 qsizetype(2)); // once a table: repeats are no text
        for (int i = 1; i <= 200; ++i) {
            const QString name = u"row-%1"_s.arg(i, 4, 10, QChar(u'0'));
            QVERIFY2(has(QStringLiteral(
                             R"(TR\s+TH:?\s+/Scope /Row\s+"%1"\s+TD\s+"1 %2"\s+TD\s+"97.0 %")")
                             .arg(name, u"%1"_s.arg(i, 3, 10, QChar(u'0')))),
                     qPrintable(name));
        }
        // The alternative texts stand in the objects of the file.
        const QString objects =
            said(u"qpdf"_s, {u"--qdf"_s, u"--object-streams=disable"_s, m_file, u"-"_s});
        QVERIFY(objects.contains(u"/Alt (Use by month. It rose in October.)"_s));
        QVERIFY(objects.contains(u"/Alt (Coverage by system and week. All was seen.)"_s));
        QVERIFY(!tree.contains(u"SIMULATEDSIMULATED"_s));
    }

    void drawsPagesInsideTheirMargins() {
        const QString stem = m_folder.filePath(u"page"_s);
        said(u"pdftoppm"_s, {u"-r"_s, u"40"_s, u"-png"_s, m_file, stem});
        const QStringList files = QDir(m_folder.path()).entryList({u"page*.png"_s}, QDir::Files);
        QVERIFY(files.size() > 4);
        for (const QString& name : files) {
            const QImage image =
                QImage(m_folder.filePath(name)).convertToFormat(QImage::Format_RGB32);
            const QRect inside = image.rect().adjusted(25, 10, -25, -10); // about 16 and 6 mm
            int ink = 0;
            for (int y = 0; y < image.height(); ++y) {
                for (int x = 0; x < image.width(); ++x) {
                    const bool isWhite = qGray(image.pixel(x, y)) > 250;
                    ink += isWhite ? 0 : 1;
                    QVERIFY2(isWhite || inside.contains(x, y), qPrintable(name));
                }
            }
            QVERIFY2(ink > 300, qPrintable(name));
        }
    }
};

QTEST_MAIN(tst_Pdf)
#include "tst_Pdf.moc"
