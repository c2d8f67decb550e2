// SPDX-License-Identifier: GPL-3.0-only
#include "app/store/writer/OpenWriter.h"
#include "app/store/writer/Rescue.h"
#include "app/store/writer/Writer.h"
#include "tests/store/Fixture.h"

#include <sqlite3.h>

#include <QCoreApplication>
#include <QProcess>

#include <fcntl.h>
#include <unistd.h>

using namespace std::chrono_literals;

namespace ff::store {
namespace {

const Instant kNoon = at("2026-03-01T12:00:00Z");
const SourceId kSource("lumi-prometheus");

enum Visit : int { locked = 0, unlocked = 3, refused = 4 };

/// What another program does, such as the shell of SQLite: it opens the cache to write, reads a
/// little, and closes it.
int visitor(const char* file) {
    const int descriptor = ::open(file, O_RDWR | O_CLOEXEC);
    struct flock lock{};
    lock.l_type = F_WRLCK;
    lock.l_whence = SEEK_SET;
    if (descriptor < 0 || ::fcntl(descriptor, F_GETLK, &lock) != 0) {
        return Visit::refused;
    }
    ::close(descriptor);
    sqlite3* database = nullptr;
    const bool isRead =
        sqlite3_open_v2(file, &database, SQLITE_OPEN_READWRITE, nullptr) == SQLITE_OK &&
        sqlite3_exec(database, "SELECT count(*) FROM poll", nullptr, nullptr, nullptr) == SQLITE_OK;
    sqlite3_close(database);
    if (!isRead) {
        return Visit::refused;
    }
    return lock.l_type == F_UNLCK ? Visit::unlocked : Visit::locked;
}

int visit(const std::filesystem::path& file) {
    return QProcess::execute(QCoreApplication::applicationFilePath(),
                             {QStringLiteral("--visit"), QString::fromStdString(file.string())});
}

std::size_t pollsOf(const Cache& cache) {
    const auto outcomes = cache.polls().outcomes(kSource, {kNoon - 1h, kNoon + 24h});
    return outcomes ? outcomes->size() : 0;
}

std::filesystem::path journalOf(std::filesystem::path file) {
    return file += "-wal";
}

/// A writer alone, so that a test can do something in the middle of its transaction.
class AloneWriter final {
public:
    explicit AloneWriter(std::filesystem::path file)
        : m_file(std::move(file))
        , m_writer(openWriter(m_file).value(), m_file, 16, hooks()) {}

    Result<void> poll(int number, const std::function<void()>& meanwhile = [] {}) {
        return m_writer.perform([&](Ingest& ingest) {
            ingest.add(pollAt(kNoon + number * 1min));
            meanwhile();
        });
    }
    std::vector<FileState> rescued; ///< written before the answer of `poll`

private:
    Writer::Hooks hooks() {
        Writer::Hooks result;
        result.now = moment;
        result.rescue = [this](FileState state,
                               std::unique_ptr<Database>& open) -> Result<std::filesystem::path> {
            rescued.push_back(state);
            if (const auto said = rescue(state, open, m_file, moment()); !said) {
                return std::unexpected(said.error());
            }
            return m_file;
        };
        return result;
    }

    std::filesystem::path m_file;
    Writer m_writer;
};

} // namespace

/// Other programs open the cache, read it and close it while it is written.
class tst_Visitors final : public QObject {
    Q_OBJECT

private slots:
    void betweenTransactions();
    void duringATransaction();
    void ownLooksKeepTheLocks();
    void aJournalDeletedDuringATransactionIsMissed();

private:
    static void holds(Fixture& fixture, std::size_t polls) {
        fixture.reopen();
        QCOMPARE(pollsOf(*fixture.cache), polls);
        const auto differences = fixture.cache->check().verify();
        VERIFY_RESULT(differences);
        QVERIFY(differences->empty());
    }
};

void tst_Visitors::betweenTransactions() {
    std::vector<Error> said;
    Cache::Options options;
    options.trouble = [&](const Error& error) { said.push_back(error); };
    Fixture fixture(options);
    for (int i = 0; i < 5; ++i) {
        fixture.put(pollAt(kNoon + i * 1min));
        QCOMPARE(pollsOf(*fixture.cache), std::size_t(i + 1));
        QCOMPARE(visit(fixture.file()), int(Visit::locked));
        QVERIFY(std::filesystem::exists(journalOf(fixture.file())));
    }
    fixture.put(pollAt(kNoon + 5min));
    QCOMPARE(pollsOf(*fixture.cache), 6U);
    fixture.close();
    QVERIFY(said.empty());
    holds(fixture, 6);
}

void tst_Visitors::duringATransaction() {
    Fixture fixture;
    fixture.close();
    {
        AloneWriter writer(fixture.file());
        for (int i = 0; i < 4; ++i) {
            int seen = -1;
            VERIFY_RESULT(writer.poll(i, [&] { seen = visit(fixture.file()); }));
            QCOMPARE(seen, int(Visit::locked));
            QVERIFY(std::filesystem::exists(journalOf(fixture.file())));
        }
        VERIFY_RESULT(writer.poll(4));
        QVERIFY(writer.rescued.empty());
    }
    holds(fixture, 5);
}

/// POSIX takes all locks from a process that closes the file, through whatever descriptor.
void tst_Visitors::ownLooksKeepTheLocks() {
    Fixture fixture;
    fixture.put(pollAt(kNoon));
    {
        const auto reader = openToRead(fixture.file());
        VERIFY_RESULT(reader);
        QCOMPARE(pollsOf(**reader), 1U);
        QCOMPARE(visit(fixture.file()), int(Visit::locked));
        const auto second = Cache::open(fixture.file(), {});
        VERIFY_RESULT(second);
        QVERIFY(!(*second)->writable());
        QCOMPARE(visit(fixture.file()), int(Visit::locked));
    }
    QCOMPARE(visit(fixture.file()), int(Visit::locked));
    VERIFY_RESULT(fixture.cache->backUp(fixture.file().parent_path() / "copy.sqlite"));
    VERIFY_RESULT(fixture.cache->seal());
    QCOMPARE(visit(fixture.file()), int(Visit::locked));
    fixture.close();
    QCOMPARE(visit(fixture.file()), int(Visit::unlocked));
    holds(fixture, 1);
}

void tst_Visitors::aJournalDeletedDuringATransactionIsMissed() {
    Fixture fixture;
    fixture.close();
    {
        AloneWriter writer(fixture.file());
        VERIFY_RESULT(writer.poll(0));
        VERIFY_RESULT(writer.poll(1, [&] {
            std::filesystem::remove(journalOf(fixture.file()));
            auto memory = fixture.file();
            std::filesystem::remove(memory += "-shm");
        }));
        VERIFY_RESULT(writer.poll(2));
        QVERIFY(writer.rescued == std::vector{FileState::journalGone});
        QVERIFY(std::filesystem::exists(journalOf(fixture.file())));
        VERIFY_RESULT(writer.poll(3));
        QCOMPARE(writer.rescued.size(), 1U);
    }
    holds(fixture, 4);
}

} // namespace ff::store

int main(int argc, char** argv) {
    if (argc == 3 && std::string_view(argv[1]) == "--visit") {
        return ff::store::visitor(argv[2]);
    }
    const QCoreApplication application(argc, argv);
    ff::store::tst_Visitors test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_Visitors.moc"
