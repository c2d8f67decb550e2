// SPDX-License-Identifier: GPL-3.0-only
#include "app/store/base/FileGuard.h"
#include "app/store/base/Schema.h"
#include "tests/store/Fixture.h"
#include "tests/store/Pragma.h"
#include "tests/support/ImportJobs.h"

#include <QFile>

#include <csignal>
#include <sys/resource.h>
#include <unistd.h>

namespace ff::store {
namespace {

QByteArray content(const std::filesystem::path& file) {
    QFile stream(QString::fromStdString(file.string()));
    return stream.open(QFile::ReadOnly) ? stream.readAll() : QByteArray();
}

ErrorCode openError(const std::filesystem::path& file, Cache::Options options = {}) {
    const auto opened = Cache::open(file, std::move(options));
    return opened ? ErrorCode::none : opened.error().code;
}

} // namespace

class tst_Schema : public QObject {
    Q_OBJECT

private slots:
    void makesAPrivateFile();
    void opensAnEmptyFile();
    void newerVersionIsLeftUntouched();
    void whatIsNoDatabaseIsLeftUntouched();
    void anotherProgramsDatabaseIsLeftUntouched();
    void readOnlyFileIsRefused();
    void fullDiskIsSaid();
    void networkFilesystems_data();
    void networkFilesystems();
    void secondOneReadsAndCannotWrite();
};

void tst_Schema::makesAPrivateFile() {
    const Fixture fixture;
    for (const char* suffix : {"", "-wal", "-shm", ".lock"}) {
        const auto path = fixture.file().string() + suffix;
        const auto mode = std::filesystem::status(path).permissions();
        QCOMPARE(int(mode), 0600);
    }
}

void tst_Schema::opensAnEmptyFile() {
    Fixture fixture;
    fixture.close();
    QCOMPARE(pragma(fixture.file(), "PRAGMA user_version"), std::to_string(newestVersion()));
    QCOMPARE(pragma(fixture.file(), "PRAGMA journal_mode"), std::string("wal"));
    QCOMPARE(pragma(fixture.file(), "PRAGMA integrity_check"), std::string("ok"));
    std::filesystem::resize_file(fixture.file(), 0);
    fixture.reopen();
    QVERIFY(fixture.cache->writable());
}

void tst_Schema::newerVersionIsLeftUntouched() {
    Fixture fixture;
    fixture.close();
    const auto newer = "PRAGMA user_version=" + std::to_string(newestVersion() + 1);
    pragma(fixture.file(), newer.c_str());
    const QByteArray before = content(fixture.file());
    QCOMPARE(openError(fixture.file()), ErrorCode::cacheNewer);
    QVERIFY(content(fixture.file()) == before);
}

void tst_Schema::whatIsNoDatabaseIsLeftUntouched() {
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("cache.sqlite"));
    QFile file(path);
    QVERIFY(file.open(QFile::WriteOnly));
    file.write(QByteArray(5000, 'x'));
    file.close();
    QCOMPARE(openError(path.toStdString()), ErrorCode::cacheUnusable);
    QVERIFY(content(path.toStdString()) == QByteArray(5000, 'x'));
    QCOMPARE(openError(folder.path().toStdString()), ErrorCode::cacheUnusable); // a directory
}

void tst_Schema::anotherProgramsDatabaseIsLeftUntouched() {
    const QTemporaryDir folder;
    const std::filesystem::path path =
        folder.filePath(QStringLiteral("other.sqlite")).toStdString();
    pragma(path, "CREATE TABLE bookmark (url TEXT)");
    const QByteArray before = content(path);
    QCOMPARE(openError(path), ErrorCode::cacheUnusable);
    QVERIFY(content(path) == before);
}

void tst_Schema::readOnlyFileIsRefused() {
    Fixture fixture;
    fixture.close();
    const QByteArray before = content(fixture.file());
    namespace fs = std::filesystem;
    fs::permissions(fixture.file(), fs::perms::owner_read | fs::perms::others_read);
    fs::permissions(fixture.file().parent_path(), fs::perms{0555});
    // Root may write anywhere, so that it has to be someone else meanwhile.
    const bool root = ::geteuid() == 0;
    constexpr uid_t kNobody = 65534;
    if (root) {
        QCOMPARE(::seteuid(kNobody), 0);
    }
    const ErrorCode code = openError(fixture.file());
    if (root) {
        QCOMPARE(::seteuid(0), 0);
    }
    fs::permissions(fixture.file().parent_path(), fs::perms::owner_all);
    QCOMPARE(code, ErrorCode::cacheReadOnly);
    QVERIFY(content(fixture.file()) == before);
}

void tst_Schema::fullDiskIsSaid() {
    const QTemporaryDir folder;
    const std::filesystem::path path =
        folder.filePath(QStringLiteral("cache.sqlite")).toStdString();
    rlimit before{};
    QCOMPARE(::getrlimit(RLIMIT_FSIZE, &before), 0);
    const rlimit small{4096, before.rlim_max};
    const auto old = std::signal(SIGXFSZ, SIG_IGN);
    ::setrlimit(RLIMIT_FSIZE, &small);
    const ErrorCode code = openError(path);
    ::setrlimit(RLIMIT_FSIZE, &before);
    std::signal(SIGXFSZ, old);
    QCOMPARE(code, ErrorCode::diskFull);
    QCOMPARE(openError(path), ErrorCode::none); // and with room it goes on
}

void tst_Schema::networkFilesystems_data() {
    QTest::addColumn<quint64>("type");
    QTest::addColumn<QString>("name");
    QTest::addRow("NFS") << quint64(0x6969) << QStringLiteral("NFS");
    QTest::addRow("Lustre") << quint64(0x0BD00BD0) << QStringLiteral("Lustre");
    QTest::addRow("CIFS") << quint64(0xFF534D42) << QStringLiteral("CIFS");
    QTest::addRow("ext4") << quint64(0xEF53) << QString();
    QTest::addRow("tmpfs") << quint64(0x01021994) << QString();
}

void tst_Schema::networkFilesystems() {
    QFETCH(const quint64, type);
    QFETCH(const QString, name);
    const QTemporaryDir folder;
    const std::filesystem::path path =
        folder.filePath(QStringLiteral("cache.sqlite")).toStdString();
    Cache::Options options;
    options.filesystemType = [type](const auto&) { return std::uint64_t(type); };
    const auto opened = Cache::open(path, options);
    QCOMPARE(opened.has_value(), name.isEmpty());
    if (!opened) {
        QCOMPARE(opened.error().code, ErrorCode::networkFilesystem);
        QCOMPARE(QString::fromStdString(opened.error().detail), name);
        QVERIFY(!std::filesystem::exists(path));
    }
}

void tst_Schema::secondOneReadsAndCannotWrite() {
    Fixture fixture;
    const auto second = Cache::open(fixture.file(), {});
    VERIFY_RESULT(second);
    QVERIFY(!(*second)->writable());
    Batch batch = pollAt(at("2026-01-01"));
    QVERIFY(!(*second)->offer(batch));
    QCOMPARE(importJobs(**second, kLumi, {}).error().code, ErrorCode::cacheLocked);
    fixture.put(batch);
    const auto outcomes =
        (*second)->polls().outcomes(batch.outcome.source, {at("2025-01-01"), at("2027-01-01")});
    VERIFY_RESULT(outcomes);
    QCOMPARE(outcomes->size(), 1U);
}

} // namespace ff::store

QTEST_APPLESS_MAIN(ff::store::tst_Schema)
#include "tst_Schema.moc"
