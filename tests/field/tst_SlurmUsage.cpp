// SPDX-License-Identifier: GPL-3.0-only
#include "app/imports/FolderWatch.h"
#include "tests/field/FieldPage.h"
#include "tests/imports/Place.h"

#include <QDir>
#include <QJsonObject>
#include <QTest>

#include <cmath>
#include <map>

using namespace ff;
using namespace ff::test;

namespace {

const QByteArray kWindow = " --from 2026-10-01 --to 2026-10-02";

QByteArray caseFile(const char* name) {
    return QByteArray::fromStdString(fieldFile("truth-mig/" + std::string(name)));
}

/// The sites of the case, their jobs imported or dropped.
class Desk {
public:
    explicit Desk(const QByteArray& more = {}) {
        place.federation(caseFile("federation.toml") + more);
    }

    Place::Run import(const char* system) const {
        const QByteArray name = QByteArray(system) + ".txt";
        place.write(name, caseFile(name.constData()));
        return place.run("import sacct " + name + " --system " + system + kWindow);
    }
    void drop(const char* system) const {
        QDir(QString::fromStdString(place.path("."))).mkpath(QStringLiteral("drop"));
        const QByteArray name = QByteArray(system) + ".txt";
        place.write("drop/jobs.txt", caseFile(name.constData()));
        auto cache = store::Cache::open(place.cache(), {});
        DropFolder folder(**cache, rejectsBeside(place.cache()));
        SourceConfig source;
        source.id = SourceId{"mail"};
        source.system = SystemId{system};
        source.kind = SourceKind::folder;
        source.url = place.path("drop").string();
        for (int look = 0; look < 2; ++look) {
            static_cast<void>(folder.look(source, {}));
        }
    }
    QJsonArray usage(const QByteArray& by, const QByteArray& more = {}) const {
        return place.rows("usage --format json --by " + by + kWindow + more);
    }
    /// GPU-hours by the keys of a cut, rounded to a hundredth.
    std::map<QString, double> hours(const QByteArray& by, const QByteArray& more = {}) const {
        std::map<QString, double> result;
        for (const QJsonValue row : usage(by, more)) {
            QStringList key;
            for (const QByteArray& column : by.split(',')) {
                key << row[QString::fromLatin1(column)].toString();
            }
            result[key.join(QLatin1Char(' '))] =
                std::round(row[QStringLiteral("gpu_hours")].toDouble() * 100) / 100;
        }
        return result;
    }

    Place place;
};

using Hours = std::map<QString, double>;

const Hours kSlices{{QStringLiteral("whole"), 20},       {QStringLiteral("slice3g"), 8.57},
                    {QStringLiteral("slice1g"), 10},     {QStringLiteral("slicetyped"), 5.71},
                    {QStringLiteral("shard"), 0},        {QStringLiteral("shardgpu"), 10},
                    {QStringLiteral("mps"), 0},          {QStringLiteral("gpumem"), 10},
                    {QStringLiteral("mixtyped"), 80},    {QStringLiteral("mixuntyped"), 80},
                    {QStringLiteral("alltypes"), 48.57}, {QStringLiteral("v100sxm"), 40}};

void compare(const Hours& got, const Hours& wanted) {
    for (const auto& [key, hours] : wanted) {
        QVERIFY2(got.contains(key) && got.at(key) == hours,
                 qPrintable(QStringLiteral("%1: %2 for %3")
                                .arg(key)
                                .arg(got.contains(key) ? got.at(key) : -1)
                                .arg(hours)));
    }
}

} // namespace

/// MIG slices, shares and models of GPUs in accounting, from the file to the table of usage.
class tst_SlurmUsage final : public QObject {
    Q_OBJECT
private slots:
    void slicesOfAFile();
    void slicesOfADropFolder();
    void sharesAreSaid();
    void sharesThatAreKnown();
    void h100ByModel();
    void byModel();
    void typesOfASite();
    void readersFollowTheFederation();
    void slicesOfTheBooks();
    void fileWithoutGpus();
};

void tst_SlurmUsage::slicesOfAFile() {
    const Desk desk;
    QCOMPARE(desk.import("mig").code, 0);
    compare(desk.hours("account"), kSlices);
    // Seven sevenths are one GPU to the second.
    for (const QJsonValue row : desk.usage("account")) {
        if (row[QStringLiteral("account")].toString() == QStringLiteral("slice1g")) {
            QCOMPARE(row[QStringLiteral("gpu_seconds")].toDouble(), 36000.0);
        }
    }
    QVERIFY(desk.place.rows("verify --format json").isEmpty());
}

void tst_SlurmUsage::slicesOfADropFolder() {
    const Desk desk;
    desk.drop("mig");
    compare(desk.hours("account"), kSlices);
}

void tst_SlurmUsage::sharesAreSaid() {
    const Desk desk;
    const auto import = desk.import("mig");
    QVERIFY2(import.err.contains("2 jobs hold shares of GPUs"), import.err.constData());
    const auto usage = desk.place.run("usage --by account" + kWindow);
    QVERIFY2(usage.err.contains("Shares of GPUs") && usage.err.contains("mig"),
             usage.err.constData());
    // Beside systems whose GPUs have no factor, both are said.
    desk.place.federation(caseFile("federation.toml") +
                          "[[gpu]]\nmodel = \"A100\"\nh100_equivalent = \"unknown\"\n");
    const auto both = desk.place.run("usage --by account --unit h100" + kWindow);
    QVERIFY2(both.err.contains("Shares of GPUs") && both.err.contains("H100"),
             both.err.constData());
}

void tst_SlurmUsage::sharesThatAreKnown() {
    const Desk desk;
    desk.place.federation(
        caseFile("federation.toml")
            .replace("id = \"mig\"", "id = \"mig\"\nshards_per_gpu = 8\nmps_per_gpu = 100"));
    QCOMPARE(desk.import("mig").code, 0);
    compare(desk.hours("account"), {{QStringLiteral("shard"), 5}, {QStringLiteral("mps"), 5}});
    QVERIFY(!desk.place.run("usage --by account" + kWindow).err.contains("Shares"));
}

/// On systems of A100 and H100 each job counts by its own GPUs, in a pool and outside of any.
void tst_SlurmUsage::h100ByModel() {
    const Desk desk;
    for (const char* system : {"mixed", "pools"}) {
        QCOMPARE(desk.import(system).code, 0);
        compare(desk.hours("account", QByteArray(" --unit h100 --system ") + system),
                {{QStringLiteral("acca"), 12.6},
                 {QStringLiteral("acch"), 40},
                 {QStringLiteral("both"), 52.6},
                 {QStringLiteral("multi"), 40}});
    }
    QCOMPARE(desk.import("mig").code, 0);
    compare(desk.hours("account", " --unit h100 --system mig"),
            {{QStringLiteral("slice3g"), 2.7}, {QStringLiteral("v100sxm"), 5.04}});
}

void tst_SlurmUsage::byModel() {
    const Desk desk;
    QCOMPARE(desk.import("mixed").code, 0);
    compare(desk.hours("model"), {{QStringLiteral("A100"), 80}, {QStringLiteral("H100"), 120}});
    for (const QJsonValue row : desk.usage("model")) { // one run has both
        QCOMPARE(row[QStringLiteral("jobs")].toInt(),
                 row[QStringLiteral("model")].toString() == QStringLiteral("A100") ? 2 : 3);
    }
    QCOMPARE(desk.usage("system")[0][QStringLiteral("jobs")].toInt(), 4);
    QCOMPARE(desk.import("mig").code, 0);
    const Hours mig = desk.hours("system,model");
    QCOMPARE(mig.at(QStringLiteral("mig V100")), 40.0);
}

void tst_SlurmUsage::typesOfASite() {
    const Desk desk("[[gpu_type]]\nsystem = \"mig\"\ntype = \"a100_3g.20gb\"\nfraction = \"1/2\"\n"
                    "[[gpu]]\nmodel = \"A100\"\nmig_slices = 8\n");
    QCOMPARE(desk.import("mig").code, 0);
    compare(desk.hours("account"),
            {{QStringLiteral("slice3g"), 10}, {QStringLiteral("slice1g"), 8.75}});
}

/// The past is weighed anew, as the rules of attribution are.
void tst_SlurmUsage::readersFollowTheFederation() {
    const Desk desk;
    QCOMPARE(desk.import("mig").code, 0);
    desk.place.federation(caseFile("federation.toml") +
                          "[[gpu_type]]\ntype = \"a100_1g.5gb\"\nfraction = 0.1\n");
    compare(desk.hours("account"), {{QStringLiteral("slice1g"), 7}});
}

/// sreport counts each slice as a GPU: that is by design and no difference.
void tst_SlurmUsage::slicesOfTheBooks() {
    const Desk desk;
    QCOMPARE(desk.import("mig").code, 0);
    desk.place.write("totals.txt",
                     "Cluster/Account/User Utilization 2026-10-01T00:00:00 - 2026-10-01T23:59:59\n"
                     "Usage reported in TRES Seconds\n"
                     "Cluster|Account|Login|Proper Name|TRES Name|Used\n"
                     "c|slice3g|||gres/gpu|72000\nc|slice3g|u|U|gres/gpu|72000\n"
                     "c|slice1g|||gres/gpu|252000\nc|slice1g|u|U|gres/gpu|252000\n");
    const auto import = desk.place.run("import sreport totals.txt --system mig");
    QVERIFY2(import.code == 0, import.err.constData());
    const auto reconcile = desk.place.run("reconcile --system mig" + kWindow);
    QVERIFY2(reconcile.out.contains("slices"), reconcile.out.constData());
}

void tst_SlurmUsage::fileWithoutGpus() {
    const Desk desk;
    QByteArray text = caseFile("mixed.txt");
    text.replace("gres/gpu:a100=4,gres/gpu=4", "cpu=8")
        .replace("gres/gpu:h100=4,gres/gpu=4", "cpu=8")
        .replace("gres/gpu:a100=4,gres/gpu:h100=4,gres/gpu=8", "cpu=8");
    desk.place.write("jobs.txt", text);
    const auto import = desk.place.run("import sacct jobs.txt --system mixed" + kWindow);
    QCOMPARE(import.code, 0);
    QVERIFY2(import.err.contains("none of its 4 jobs names a GPU"), import.err.constData());
}

QTEST_GUILESS_MAIN(tst_SlurmUsage)
#include "tst_SlurmUsage.moc"
