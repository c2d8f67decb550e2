// SPDX-License-Identifier: GPL-3.0-only
#include "tests/store/repair/DamagedCache.h"

#include <sys/wait.h>
#include <unistd.h>

namespace ff::store {

/// A repair touches nothing but its own: neither other files, nor other caches, nor one in use.
class tst_Beside : public QObject, private DamagedCache {
    Q_OBJECT

private slots:
    void init() { fill(); }
    void aBackupOfAnotherCacheIsRefused();
    void nothingIsWrittenOver();
    void othersFilesBesideItStay();
    void aKilledRepairLeavesNothingForLong();
    void aCacheInUseIsRefused();
};

void tst_Beside::aBackupOfAnotherCacheIsRefused() {
    Fixture other;
    Batch batch = pollAt(kMonth);
    batch.system = SystemId{"vega"};
    other.put(std::move(batch));
    other.close();
    const auto leaves = pagesOf(file(), "job");
    overwrite(file(), (leaves[1] - 1) * kPage, QByteArray(kPage, '\x55'));
    const auto made = repair({file(), beside("new.sqlite"), other.file()});
    QVERIFY(!made);
    QCOMPARE(made.error().code, ErrorCode::wrongSystem);
    QVERIFY(!std::filesystem::exists(beside("new.sqlite")));
}

void tst_Beside::nothingIsWrittenOver() {
    std::filesystem::copy_file(file(), beside("new.sqlite"));
    const auto made = repair({file(), beside("new.sqlite"), {}});
    QVERIFY(!made);
    QCOMPARE(made.error().code, ErrorCode::fileUnwritable);
    QVERIFY(content(beside("new.sqlite")) == content(file()));
}

/// Neither a file of a similar name is taken for its own, nor one that an earlier repair left.
void tst_Beside::othersFilesBesideItStay() {
    m_fixture->close();
    for (const char* name : {"new.sqlite.part", "new.sqlite.part-damaged", "new.sqlite.parted"}) {
        QFile other(QString::fromStdString(beside(name).string()));
        QVERIFY(other.open(QFile::WriteOnly));
        QCOMPARE(other.write("mine"), 4);
    }
    VERIFY_RESULT(repair({file(), beside("new.sqlite"), {}}));
    QDir folder(QString::fromStdString(file().parent_path().string()));
    for (const char* name : {"new.sqlite.part", "new.sqlite.part-damaged", "new.sqlite.parted"}) {
        QCOMPARE(content(beside(name)), QByteArray("mine"));
        folder.remove(QLatin1String(name));
    }
    QVERIFY2(folder.entryList({QStringLiteral("new.sqlite.part*")}).isEmpty(),
             qPrintable(folder.entryList().join(QLatin1Char(' '))));
}

void tst_Beside::aKilledRepairLeavesNothingForLong() {
    m_fixture->close();
    QDir folder(name(file().parent_path()));
    const auto left = [&] { return folder.entryList({u"new.sqlite.part-*"_qs}); };
    const pid_t killed = ::fork();
    if (killed == 0) {
        const auto made = FolderBeside::make(beside("new.sqlite"));
        ::_exit(made && (*made)->copy(file(), "damaged.sqlite") ? 0 : 1);
    }
    int status = 1;
    QCOMPARE(::waitpid(killed, &status, 0), killed);
    QCOMPARE(status, 0);
    QCOMPARE(left().size(), 1);
    const QString first = left().front();
    QVERIFY(folder.mkdir(u"new.sqlite.part-abcdef"_qs)); // without a mark: another's
    {
        const auto running = FolderBeside::make(beside("new.sqlite"));
        VERIFY_RESULT(running);
        QVERIFY(!folder.exists(first));
        QCOMPARE(left().size(), 2);
        VERIFY_RESULT(repair({file(), beside("new.sqlite"), {}})); // leaves the running one its own
        QCOMPARE(left().size(), 2);
    }
    QCOMPARE(left(), QStringList{u"new.sqlite.part-abcdef"_qs});
}

void tst_Beside::aCacheInUseIsRefused() {
    m_fixture->reopen();
    const auto made = repair({file(), beside("new.sqlite"), {}});
    QVERIFY(!made);
    QCOMPARE(made.error().code, ErrorCode::cacheLocked);
}

} // namespace ff::store

QTEST_GUILESS_MAIN(ff::store::tst_Beside)
#include "tst_Beside.moc"
