// SPDX-License-Identifier: GPL-3.0-only
#include "app/export/WholeFolder.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace ff;
using namespace Qt::StringLiterals;
using report::CsvFile;

class tst_WholeFolder final : public QObject {
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_place;

    std::filesystem::path folder() const { return m_place->filePath(u"report"_s).toStdString(); }
    QStringList names(const QString& of = u"."_s) const {
        return QDir(m_place->filePath(of))
            .entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot, QDir::Name);
    }
    QByteArray read(const QString& name) const {
        QFile file(m_place->filePath(u"report/"_s + name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("none");
    }
    void write(const QString& name, const QByteArray& content) const {
        QFile file(m_place->filePath(name));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(content) == content.size());
    }

private slots:
    void init() { m_place = std::make_unique<QTemporaryDir>(); }

    void isThereWhole() {
        const auto written = report::writeFolder(folder(), {{"a.csv", "1"}, {"b.csv", "2"}});
        QVERIFY2(written, written ? "" : written.error().detail.c_str());
        QCOMPARE(written->size(), std::size_t{2});
        QCOMPARE(written->front(), folder() / "a.csv");
        QCOMPARE(names(), QStringList{u"report"_s}); // nothing beside it
        QCOMPARE(names(u"report"_s), (QStringList{u"a.csv"_s, u"b.csv"_s}));
    }

    void orNotAtAll() {
        const auto failed = report::writeFolder(folder(), {{"a.csv", "1"}, {"no/b.csv", "2"}});
        QVERIFY(!failed);
        QCOMPARE(failed.error().code, ErrorCode::fileUnwritable);
        QVERIFY(failed.error().where.ends_with("report/no/b.csv")); // where it was to stand
        QCOMPARE(names(), QStringList());
    }

    void whatStoodThereStaysWhereItFails() {
        QVERIFY(report::writeFolder(folder(), {{"a.csv", "old"}}));
        QVERIFY(!report::writeFolder(folder(), {{"a.csv", "new"}, {"no/b.csv", "2"}}));
        QCOMPARE(read(u"a.csv"_s), QByteArray("old"));
        QCOMPARE(names(), QStringList{u"report"_s});
    }

    void replacesTheTablesAndNothingElse() {
        QVERIFY(report::writeFolder(folder(), {{"a.csv", "old"}, {"gone.csv", "old"}}));
        write(u"report/letter.txt"_s, "Dear minister");
        QVERIFY(report::writeFolder(folder(), {{"a.csv", "new"}}));
        QCOMPARE(names(u"report"_s), (QStringList{u"a.csv"_s, u"letter.txt"_s}));
        QCOMPARE(read(u"a.csv"_s), QByteArray("new"));
        QCOMPARE(read(u"letter.txt"_s), QByteArray("Dear minister"));
        QCOMPARE(names(), QStringList{u"report"_s});
    }

    void aFileOfThatNameStays() {
        write(u"report"_s, "mine");
        const auto failed = report::writeFolder(folder(), {{"a.csv", "1"}});
        QVERIFY(!failed);
        QCOMPARE(names(), QStringList{u"report"_s});
        QVERIFY(QFileInfo(m_place->filePath(u"report"_s)).isFile());
    }
};

QTEST_APPLESS_MAIN(tst_WholeFolder)
#include "tst_WholeFolder.moc"
