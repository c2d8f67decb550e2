// SPDX-License-Identifier: GPL-3.0-only
#include "app/export/WholeFolder.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <sys/mount.h>

using namespace ff;
using namespace Qt::StringLiterals;
using report::FolderFile;

class tst_WholeFolder final : public QObject {
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_place;

    std::filesystem::path folder() const { return m_place->filePath(u"report"_s).toStdString(); }
    /// But for the list of what is ours.
    QStringList names(const QString& of = u"."_s) const {
        auto names =
            QDir(m_place->filePath(of))
                .entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot, QDir::Name);
        names.removeAll(u".factoryfloor-tables"_s);
        return names;
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

    void aPersonsTablesStay() {
        QVERIFY(report::writeFolder(folder(), {{"a.csv", "old"}, {"b.csv", "old"}}));
        write(u"report/mine.csv"_s, "my sums");
        write(u"report/b.csv"_s, "old, with a remark");
        QVERIFY(report::writeFolder(folder(), {{"a.csv", "new"}}));
        QCOMPARE(names(u"report"_s), (QStringList{u"a.csv"_s, u"b.csv"_s, u"mine.csv"_s}));
        QCOMPARE(read(u"mine.csv"_s), QByteArray("my sums"));
        QCOMPARE(read(u"b.csv"_s), QByteArray("old, with a remark"));
    }

    void aPersonsFileOfTheNameOfATableStaysBesideIt() {
        QVERIFY(report::writeFolder(folder(), {{"a.csv", "old"}}));
        for (const char* words : {"first", "second"}) {
            write(u"report/a.csv"_s, words);
            QVERIFY(report::writeFolder(folder(), {{"a.csv", "new"}}));
        }
        QCOMPARE(names(u"report"_s), (QStringList{u"a.csv"_s, u"a.csv.~1~"_s, u"a.csv.~2~"_s}));
        QCOMPARE(read(u"a.csv"_s), QByteArray("new"));
        QCOMPARE(read(u"a.csv.~1~"_s), QByteArray("first"));
        QCOMPARE(read(u"a.csv.~2~"_s), QByteArray("second"));
    }

    void ofALinkTheFolderBehindItIsReplaced() {
        QVERIFY(QDir(m_place->path()).mkdir(u"elsewhere"_s));
        write(u"elsewhere/letter.txt"_s, "Dear minister");
        QVERIFY(QFile::link(m_place->filePath(u"elsewhere"_s), m_place->filePath(u"report"_s)));
        QVERIFY(report::writeFolder(folder(), {{"a.csv", "1"}}));
        QVERIFY(QFileInfo(m_place->filePath(u"report"_s)).isSymLink());
        QCOMPARE(names(u"elsewhere"_s), (QStringList{u"a.csv"_s, u"letter.txt"_s}));
        QCOMPARE(names(), (QStringList{u"elsewhere"_s, u"report"_s}));
    }

    /// A mount cannot be moved: all is as it was, and it is said.
    void whatCannotBeMovedStaysAndIsSaid() {
        QVERIFY(report::writeFolder(folder(), {{"a.csv", "old"}}));
        write(u"report/letter.txt"_s, "Dear minister");
        const QString mounted = m_place->filePath(u"report/mounted"_s);
        QVERIFY(QDir().mkdir(mounted));
        if (::mount("none", mounted.toLocal8Bit().constData(), "tmpfs", 0, "size=64k") != 0) {
            QSKIP("only root may mount");
        }
        const auto failed = report::writeFolder(folder(), {{"a.csv", "new"}});
        const auto left = names(u"report"_s);
        const QByteArray table = read(u"a.csv"_s);
        ::umount(m_place->filePath(u"report/mounted"_s).toLocal8Bit().constData());
        QVERIFY(!failed);
        QCOMPARE(failed.error().code, ErrorCode::fileUnwritable);
        QCOMPARE(table, QByteArray("old"));
        QCOMPARE(left, (QStringList{u"a.csv"_s, u"letter.txt"_s, u"mounted"_s}));
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
