// SPDX-License-Identifier: GPL-3.0-only
#include "app/store/base/Database.h"
#include "app/store/base/Statement.h"

#include <sqlite3.h>

#include <QTest>

#include <memory>

namespace ff::store {

/// A statement that was let go of serves again, and nothing of its first use is left in it.
class tst_Statements final : public QObject {
    Q_OBJECT

    std::unique_ptr<Database> m_database;

private slots:
    void init() {
        m_database =
            std::make_unique<Database>(":memory:", SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE);
        execute(*m_database, "CREATE TABLE t (a)");
    }

    void servesAgain() {
        const char* sql = "INSERT INTO t VALUES (?)";
        sqlite3_stmt* first = nullptr;
        {
            Statement insert(*m_database, sql);
            first = insert.handle();
            insert.run(7);
        }
        {
            Statement again(*m_database, sql);
            QCOMPARE(again.handle(), first);
            const Statement beside(*m_database, sql); // two at once are two
            QVERIFY(beside.handle() != first);
            again.step(); // nothing is bound any more
        }
        Statement rows(*m_database, "SELECT a FROM t ORDER BY rowid");
        QVERIFY(rows.step());
        QCOMPARE(rows.integer(0), 7);
        QVERIFY(rows.step());
        QVERIFY(!rows.maybe(0));
    }

    /// One that was left in the middle of its rows would keep the table locked.
    void keepsNoLock() {
        execute(*m_database, "INSERT INTO t VALUES (1), (2)");
        {
            Statement rows(*m_database, "SELECT a FROM t");
            QVERIFY(rows.step());
        }
        execute(*m_database, "DROP TABLE t");
        execute(*m_database, "CREATE TABLE t (b, a); INSERT INTO t VALUES (1, 9)");
        Statement rows(*m_database, "SELECT a FROM t"); // of the table as it is now
        QVERIFY(rows.step());
        QCOMPARE(rows.integer(0), 9);
    }

    /// Its answer may have been worked out when it was prepared.
    void aPragmaIsAskedAnew() {
        execute(*m_database, "PRAGMA cache_size=100");
        const auto size = [&] {
            Statement pragma(*m_database, "PRAGMA cache_size");
            return pragma.step() ? pragma.integer(0) : 0;
        };
        QCOMPARE(size(), 100);
        execute(*m_database, "PRAGMA cache_size=200");
        QCOMPARE(size(), 200);
    }

    void asManyAsAreUsed() {
        sqlite3* const connection = m_database->handle();
        for (int i = 0; i < 1000; ++i) {
            Statement(*m_database, "SELECT " + std::to_string(i)).step();
        }
        int kept = 0;
        for (sqlite3_stmt* each = nullptr; (each = sqlite3_next_stmt(connection, each));) {
            ++kept;
        }
        QVERIFY2(kept > 0 && kept <= 100, std::to_string(kept).c_str());
    }

    void livesLongerThanItsConnection() {
        Statement rows(*m_database, "SELECT 1");
        m_database.reset();
        QVERIFY(rows.step());
    }
};

} // namespace ff::store

QTEST_GUILESS_MAIN(ff::store::tst_Statements)
#include "tst_Statements.moc"
