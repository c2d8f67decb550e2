// SPDX-License-Identifier: GPL-3.0-only
#include "tests/imports/Place.h"

#include <QJsonObject>
#include <QTest>

using namespace ff;
using namespace ff::test;

namespace {

QByteArray rule(const char* payer, const char* note) {
    return kMill + "[[rule]]\nsystem = \"mill\"\naccount = \"fi\"\npayer = \"" + payer +
           "\"\nnote = \"" + note + "\"\n";
}

const QByteArray kUsage = "usage --by payer --system mill --from 2026-03-01 --to 2026-03-02 "
                          "--format json";

QStringList payers(const QJsonArray& rows) {
    QStringList result;
    for (const auto& row : rows) {
        result << row[QStringLiteral("payer")].toString();
    }
    return result;
}

QStringList notes(const Place& place) {
    QStringList result;
    for (const auto& row : place.rows("attribution --versions --format json")) {
        result << row[QStringLiteral("note")].toString();
    }
    return result;
}

QByteArray asOf(Instant at) {
    return " --as-of " + QByteArray::fromStdString(toIso8601(at));
}

} // namespace

/// The versions of federation.toml, through the program.
class tst_Versions final : public QObject {
    Q_OBJECT

private slots:
    void whatAReaderUsedIsKept();
    void theFilesTimeCounts();
    void aTypoLeavesTheVersionBefore();
    void withoutAVersionNothingIsPrinted();
};

void tst_Versions::whatAReaderUsedIsKept() {
    const Place place;
    place.write("a.txt", sacct({Line{}}));
    QCOMPARE(place.run("import sacct a.txt --system mill").code, 0);
    place.federation(rule("FI", "Aino: agreed by mail"));
    QCOMPARE(payers(place.rows(kUsage)), QStringList{QStringLiteral("FI")});
    const Instant between = now();
    place.federation(rule("EE", "Juhan: they pay themselves"));
    QCOMPARE(payers(place.rows(kUsage)), QStringList{QStringLiteral("EE")});
    QCOMPARE(payers(place.rows(kUsage + asOf(between))), QStringList{QStringLiteral("FI")});
    const QStringList said{QString(), QStringLiteral("Aino: agreed by mail"),
                           QStringLiteral("Juhan: they pay themselves")};
    QCOMPARE(notes(place), said);
    const auto then = place.rows("attribution --versions --format json" + asOf(between));
    QCOMPARE(then.size(), 2);
    QCOMPARE(then[1][QStringLiteral("rules")].toInt(), 1);
}

/// A version that nobody read for a while was in force since it was written.
void tst_Versions::theFilesTimeCounts() {
    const Place place;
    place.write("a.txt", sacct({Line{}}));
    QCOMPARE(place.run("import sacct a.txt --system mill").code, 0);
    place.federation(rule("FI", "Aino"));
    // The kernel's clock of files ticks every few milliseconds.
    const Instant later = now() + std::chrono::milliseconds{20};
    QCOMPARE(payers(place.rows(kUsage)), QStringList{QStringLiteral("FI")});
    QCOMPARE(payers(place.rows(kUsage + asOf(later))), QStringList{QStringLiteral("FI")});
}

void tst_Versions::aTypoLeavesTheVersionBefore() {
    const Place place;
    place.write("a.txt", sacct({Line{}}));
    place.federation(rule("FI", "Aino"));
    QCOMPARE(place.run("import sacct a.txt --system mill").code, 0);
    place.federation(rule("FI", "Aino") + "[[rule\n");
    const auto usage = place.run(kUsage);
    QCOMPARE(usage.code, 0);
    QVERIFY2(usage.out.contains("\"FI\""), usage.out.constData());
    QVERIFY2(usage.err.contains("federation.toml:11") && usage.err.contains("is in force"),
             usage.err.constData());
    QCOMPARE(place.run("import sacct a.txt --system mill").code, 0);
    const auto capacity = place.run("show capacity --system mill");
    QVERIFY2(capacity.code == 0 && capacity.out.contains("A100"), capacity.err.constData());
    QCOMPARE(notes(place), QStringList{QStringLiteral("Aino")});
}

void tst_Versions::withoutAVersionNothingIsPrinted() {
    const Place place;
    place.write("a.txt", sacct({Line{}}));
    place.federation("[[rule\n");
    for (const QByteArray& verb :
         {QByteArray("import sacct a.txt --system mill"), kUsage, QByteArray("show floor"),
          QByteArray("show capacity"), QByteArray("attribution")}) {
        const auto run = place.run(verb);
        QCOMPARE(run.code, 1);
        QVERIFY2(run.out.isEmpty(), run.out.constData());
        QVERIFY2(run.err.contains("federation.toml:1"), run.err.constData());
    }
    place.federation(kMill);
    QCOMPARE(place.run("import sacct a.txt --system mill").code, 0);
    QCOMPARE(notes(place).size(), 1);
}

QTEST_GUILESS_MAIN(tst_Versions)
#include "tst_Versions.moc"
