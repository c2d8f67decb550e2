// SPDX-License-Identifier: GPL-3.0-only
// What a frozen report wrote stays what it was, whatever is written into its folder later.
#include "app/export/Export.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <map>

using namespace ff;
using namespace ff::report;
using namespace Qt::StringLiterals;

namespace {

const std::set<FileFormat> kFormats{FileFormat::json, FileFormat::csv, FileFormat::html,
                                    FileFormat::xlsx};

ff::report::Report october(State state, const char* note) {
    ff::report::Report report;
    report.subject = "EE";
    report.title = "National report: Estonia";
    report.period = "2026-10";
    report.language = "en";
    report.state = state;
    report.note = note;
    return report;
}

} // namespace

class tst_FrozenFiles final : public QObject {
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_place;

    auto write(const ff::report::Report& report, const std::set<FileFormat>& formats) const {
        return exportReport(report, QLocale(QLocale::English), m_place->path().toStdString(),
                            formats);
    }
    QByteArray read(const QString& name) const {
        QFile file(QDir(m_place->path()).filePath(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("none");
    }

private slots:
    void init() { m_place = std::make_unique<QTemporaryDir>(); }

    void aDraftDoesNotReplaceThem_data() {
        QTest::addColumn<int>("state");
        QTest::addColumn<int>("format");
        for (const State state : {State::frozen, State::published}) {
            for (const FileFormat format : kFormats) {
                QTest::addRow("%s %s", name(state), name(format)) << int(state) << int(format);
            }
        }
    }
    void aDraftDoesNotReplaceThem() {
        QFETCH(const int, state);
        QFETCH(const int, format);
        const std::set<FileFormat> one{FileFormat(format)};
        const auto frozen = write(october(State(state), "as agreed"), one);
        QVERIFY(frozen.has_value());
        const auto names = QDir(m_place->path()).entryList(QDir::AllEntries | QDir::NoDotAndDotDot);
        std::map<std::filesystem::path, QByteArray> before;
        for (const auto& file : *frozen) {
            before[file] = read(QString::fromStdString(file.string()));
        }
        const auto draft = write(october(State::draft, "of today"), kFormats);
        QVERIFY(!draft.has_value());
        QCOMPARE(draft.error().code, ErrorCode::fileUnwritable);
        QVERIFY2(draft.error().detail.contains("frozen report"), draft.error().detail.c_str());
        QVERIFY(draft.error().where.contains("national-EE-2026-10"));
        for (const auto& [file, content] : before) {
            QCOMPARE(read(QString::fromStdString(file.string())), content);
        }
        // Nor is the rest of the draft written beside them.
        QCOMPARE(QDir(m_place->path()).entryList(QDir::AllEntries | QDir::NoDotAndDotDot), names);
    }

    void aDraftReplacesADraft() {
        QVERIFY(write(october(State::draft, "yesterday"), kFormats).has_value());
        const auto again = write(october(State::draft, "today"), kFormats);
        QVERIFY2(again.has_value(), again ? "" : again.error().detail.c_str());
        QVERIFY(read(u"national-EE-2026-10.json"_s).contains("today"));
    }

    /// Also once more, and the next version in place of the one before.
    void aFrozenReportIsWrittenAgain() {
        for (const char* note : {"first", "first", "second"}) {
            const auto done = write(october(State::frozen, note), kFormats);
            QVERIFY2(done.has_value(), done ? "" : done.error().detail.c_str());
            QVERIFY(read(u"national-EE-2026-10.json"_s).contains(note));
            QVERIFY(read(u"national-EE-2026-10/report.csv"_s).contains(note));
            for (const auto& file : *done) {
                const auto mode = QFile::permissions(QString::fromStdString(file.string()));
                QVERIFY(!(mode & (QFile::WriteOwner | QFile::WriteGroup | QFile::WriteOther)));
                QVERIFY(mode & QFile::ReadOwner);
            }
        }
    }
};

QTEST_GUILESS_MAIN(tst_FrozenFiles)
#include "tst_FrozenFiles.moc"
