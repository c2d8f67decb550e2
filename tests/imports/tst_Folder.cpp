// SPDX-License-Identifier: GPL-3.0-only
#include "app/imports/FolderWatch.h"
#include "tests/imports/DropDesk.h"

#include <QTest>

#include <fcntl.h>
#include <sys/stat.h>
#include <thread>

using namespace ff;
using namespace ff::test;
using namespace std::chrono_literals;

class tst_Folder final : public QObject {
    Q_OBJECT

private slots:
    void takesWhatIsWhole();
    void waitsForHalfAFile();
    void takesAgainWhatGrowsWhileItIsRead();
    void waitsForAFinalName_data();
    void waitsForAFinalName();
    void failsWhatCannotBeUsed_data();
    void failsWhatCannotBeUsed();
    void keepsTheGoodOfAFile();
    void refusesWhatStaysEmpty();
    void overwritesNothing();
    void leavesWhatIsNoFile();
    void followsNoLinkOutOfItself();
    void waitsForACacheThatCanBeWritten();
    void saysThatThereIsNoFolder();
    void countsWhatIsThere();
    void watches();
};

void tst_Folder::takesWhatIsWhole() {
    DropDesk desk;
    desk.place.write("drop/a.txt", job(1));
    desk.place.write("drop/b.txt", job(1) + "2|2|mill|fi|u|n|w|gpu|q|COMPLETED|2026-03-01T00:00:00|"
                                            "2026-03-01T00:00:00|2026-03-01T00:00:00|"
                                            "2026-03-01T01:00:00|60|1|gres/gpu=1|gres/gpu=1\n");
    const auto first = desk.look();
    QVERIFY(first.ok());
    QCOMPARE(desk.jobs(), 0u);
    QVERIFY(first.remark.contains("2 files still being written"));
    const auto second = desk.look();
    QVERIFY(second.ok());
    QCOMPARE(desk.jobs(), 2u);
    QCOMPARE(second.samples, 2u);
    QVERIFY(second.bytes > 0);
    QVERIFY(second.remark.contains("2 files: 2 jobs added"));
    QVERIFY(!second.remark.contains("a.txt")); // a file's name may name a person
    QCOMPARE(desk.place.names("drop/done"), list({"a.txt", "b.txt"}));
    QVERIFY(desk.left().isEmpty());
    QVERIFY(desk.look().remark.empty());
}

void tst_Folder::waitsForHalfAFile() {
    DropDesk desk;
    const QByteArray text = job(1);
    for (const auto length : {0, 10, 60, 120}) {
        desk.place.write("drop/a.txt", text.left(length));
        static_cast<void>(desk.look());
        QCOMPARE(desk.left(), list({"a.txt"}));
    }
    desk.place.write("drop/a.txt", text);
    static_cast<void>(desk.look());
    QCOMPARE(desk.jobs(), 0u);
    static_cast<void>(desk.look());
    QCOMPARE(desk.jobs(), 1u);
    // The same size at another time is still being written, too.
    desk.place.write("drop/c.txt", job(3));
    static_cast<void>(desk.look());
    const timespec times[2] = {{1, 0}, {1, 0}};
    QCOMPARE(::utimensat(AT_FDCWD, desk.place.path("drop/c.txt").c_str(), times, 0), 0);
    static_cast<void>(desk.look());
    QCOMPARE(desk.left(), list({"c.txt"}));
}

void tst_Folder::takesAgainWhatGrowsWhileItIsRead() {
    DropDesk desk;
    constexpr std::uint64_t kMany = 20'000; // so that reading takes a while
    std::vector<Line> lines(kMany);
    for (std::uint64_t i = 0; i < kMany; ++i) {
        lines[i].id = i + 1;
    }
    desk.place.write("drop/a.txt", sacct(lines));
    lines.assign(1, Line{});
    lines.front().id = kMany + 1;
    const QByteArray more = sacct(lines);
    static_cast<void>(desk.look());
    std::jthread writer([&] {
        while (desk.cache->imports().list()->empty()) { // reading begins behind this
            std::this_thread::sleep_for(1ms);
        }
        QFile file(QString::fromStdString(desk.place.path("drop/a.txt").string()));
        if (file.open(QIODevice::Append | QIODevice::ExistingOnly)) {
            file.write(more);
        }
    });
    QVERIFY(desk.look().ok());
    writer.join();
    QCOMPARE(desk.left(), list({"a.txt"}));
    QVERIFY(desk.settle().ok());
    QCOMPARE(desk.place.names("drop/done"), list({"a.txt"}));
    QCOMPARE(desk.cache->jobs().jobs(desk.source.system, {{}, now()}, 2 * kMany)->size(),
             kMany + 1);
}

void tst_Folder::waitsForAFinalName_data() {
    QTest::addColumn<QByteArray>("file");
    for (const char* name : {".hidden.txt", "a.txt.part", "a.tmp", "a.txt~", "a.txt.filepart"}) {
        QTest::addRow("%s", name) << QByteArray(name);
    }
}

void tst_Folder::waitsForAFinalName() {
    QFETCH(QByteArray, file);
    DropDesk desk;
    desk.place.write("drop/" + file, job(1));
    QVERIFY(desk.settle().ok());
    QCOMPARE(desk.left(), list({file.constData()}));
    std::filesystem::rename(desk.place.path("drop/" + file), desk.place.path("drop/final.txt"));
    QVERIFY(desk.settle().ok());
    QCOMPARE(desk.place.names("drop/done"), list({"final.txt"}));
    QCOMPARE(desk.jobs(), 1u);
}

void tst_Folder::failsWhatCannotBeUsed_data() {
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("reason");
    Line other;
    other.cluster = "otherplace";
    QTest::addRow("of another cluster") << sacct({other}) << QByteArray("otherplace");
    QTest::addRow("no accounting") << QByteArray("hello\n") << QByteArray("no output of sacct");
    QTest::addRow("not a good line")
        << QByteArray(job(1).replace("2026-03-01T01:00:00", "2020-03-01T01:00:00"))
        << QByteArray("2: it ends before it starts");
    QTest::addRow("JSON cut short") << QByteArray("{\"jobs\":[{") << QByteArray("");
}

void tst_Folder::failsWhatCannotBeUsed() {
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, reason);
    DropDesk desk;
    desk.place.write("drop/bad.txt", text);
    desk.place.write("drop/good.txt", job(2));
    const auto outcome = desk.settle();
    QVERIFY(!outcome.ok());
    QVERIFY(outcome.error->detail.contains("1 of 2 files went to failed/"));
    QCOMPARE(desk.place.names("drop/failed"), list({"bad.txt", "bad.txt.error.txt"}));
    QVERIFY2(desk.place.read("drop/failed/bad.txt.error.txt").contains(reason),
             desk.place.read("drop/failed/bad.txt.error.txt").constData());
    QCOMPARE(desk.place.names("drop/done"), list({"good.txt"}));
    QCOMPARE(desk.jobs(), 1u);
    QVERIFY(desk.look().ok());
}

void tst_Folder::keepsTheGoodOfAFile() {
    DropDesk desk;
    desk.place.write("drop/a.txt", job(1) + "2|2|mill\n");
    const auto outcome = desk.settle();
    QVERIFY(outcome.ok());
    QVERIFY(outcome.remark.contains("1 bad lines"));
    QCOMPARE(desk.place.names("drop/done"), list({"a.txt", "a.txt.error.txt"}));
    QVERIFY(desk.place.read("drop/done/a.txt.error.txt").startsWith("3: it has 3 of 18 columns"));
    QCOMPARE(desk.place.names("data/rejects").size(), 1);
    QCOMPARE(desk.jobs(), 1u);
}

/// A command that wrote nothing for an hour has failed.
void tst_Folder::refusesWhatStaysEmpty() {
    DropDesk desk;
    desk.place.write("drop/a.txt", "");
    QVERIFY(desk.settle().ok());
    QCOMPARE(desk.left(), list({"a.txt"}));
    const timespec times[2] = {{1, 0}, {1, 0}};
    QCOMPARE(::utimensat(AT_FDCWD, desk.place.path("drop/a.txt").c_str(), times, 0), 0);
    QVERIFY(!desk.settle().ok());
    QCOMPARE(desk.place.names("drop/failed"), list({"a.txt", "a.txt.error.txt"}));
    QVERIFY(desk.place.read("drop/failed/a.txt.error.txt").contains("it is empty"));
}

void tst_Folder::overwritesNothing() {
    DropDesk desk;
    for (std::uint64_t id = 1; id <= 3; ++id) {
        desk.place.write("drop/a.txt", job(id));
        QVERIFY(desk.settle().ok());
    }
    QCOMPARE(desk.place.names("drop/done"), list({"a-2.txt", "a-3.txt", "a.txt"}));
    QCOMPARE(desk.place.read("drop/done/a.txt"), job(1));
    QCOMPARE(desk.place.read("drop/done/a-3.txt"), job(3));
}

void tst_Folder::leavesWhatIsNoFile() {
    DropDesk desk;
    desk.place.write("outside.txt", job(1));
    std::filesystem::create_symlink(desk.place.path("outside.txt"),
                                    desk.place.path("drop/link.txt"));
    std::filesystem::create_directory(desk.place.path("drop/inner"));
    QCOMPARE(::mkfifo(desk.place.path("drop/pipe").c_str(), 0600), 0);
    QVERIFY(desk.settle().ok());
    QCOMPARE(desk.left(), list({"inner", "link.txt", "pipe"}));
    QCOMPARE(desk.jobs(), 0u);
}

/// Nothing is moved out of the folder, wherever a link points.
void tst_Folder::followsNoLinkOutOfItself() {
    DropDesk desk;
    std::filesystem::create_directory(desk.place.path("outside"));
    std::filesystem::create_directory_symlink(desk.place.path("outside"),
                                              desk.place.path("drop/done"));
    desk.place.write("drop/a.txt", job(1));
    const auto outcome = desk.settle();
    QCOMPARE(outcome.error->code, ErrorCode::fileUnreadable);
    QVERIFY(outcome.error->where.ends_with("done"));
    QCOMPARE(desk.left(), list({"a.txt"}));
    QVERIFY(desk.place.names("outside").empty());
}

void tst_Folder::waitsForACacheThatCanBeWritten() {
    DropDesk desk;
    desk.place.write("drop/a.txt", job(1));
    desk.open(true);
    const auto outcome = desk.settle();
    QCOMPARE(outcome.error->code, ErrorCode::cacheLocked);
    QCOMPARE(desk.left(), list({"a.txt"}));
    desk.open(false);
    QVERIFY(desk.settle().ok());
    QCOMPARE(desk.jobs(), 1u);
}

void tst_Folder::saysThatThereIsNoFolder() {
    DropDesk desk;
    desk.source.url = desk.place.path("nowhere").string();
    const auto outcome = desk.look();
    QCOMPARE(outcome.error->code, ErrorCode::fileUnreadable);
    QVERIFY(outcome.error->where.ends_with("nowhere"));
}

void tst_Folder::countsWhatIsThere() {
    const DropDesk desk;
    const auto drop = desk.place.path("drop");
    QCOMPARE(DropFolder::count(drop).value(), 0u);
    desk.place.write("drop/a.txt", job(1));
    desk.place.write("drop/b.txt.part", job(2));
    QCOMPARE(DropFolder::count(drop).value(), 1u);
    QCOMPARE(DropFolder::count(drop / "nowhere").error().code, ErrorCode::fileUnreadable);
}

/// The watch on its thread: new settings are followed, each look is in the log of polls, and a look
/// is no observation of the system's GPUs.
void tst_Folder::watches() {
    DropDesk desk;
    auto settings = std::make_shared<Settings>();
    System system;
    system.id = desk.source.system;
    system.cluster = "mill";
    settings->federation.systems.push_back(system);
    std::mutex mutex;
    SettingsPtr inForce = settings;
    FolderWatch watch(*desk.cache, rejectsBeside(desk.place.cache()), [&] {
        const std::lock_guard lock(mutex);
        return inForce;
    });
    watch.start();
    desk.place.write("drop/a.txt", job(1));
    auto next = std::make_shared<Settings>(*settings);
    next->sources.push_back(desk.source);
    {
        const std::lock_guard lock(mutex);
        inForce = next;
    }
    watch.wake();
    QTRY_COMPARE_WITH_TIMEOUT(desk.jobs(), 1u, 30'000);
    QTRY_VERIFY_WITH_TIMEOUT(desk.place.names("drop/done").size() == 1, 30'000);
    QVERIFY(desk.cache->flush());
    const auto statuses = desk.cache->polls().status();
    QCOMPARE(statuses->size(), 1u);
    QCOMPARE(statuses->front().source.text, std::string("mill-mail"));
    QVERIFY(statuses->front().last.ok());
    QVERIFY(desk.cache->polls().observed(desk.source.system, {{}, now() + 24h})->empty());
}

QTEST_GUILESS_MAIN(tst_Folder)
#include "tst_Folder.moc"
