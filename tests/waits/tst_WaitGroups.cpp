// SPDX-License-Identifier: GPL-3.0-only
// Waits by holder, access mode and size of the job, with the quantiles worked out by hand.
#include "models/federation/Catalogue.h"
#include "models/waits/WaitGroups.h"

#include <QTest>

using namespace ff;
using std::chrono::seconds;

namespace {

constexpr const char* kWorld = R"(
[[system]]
id = "dies"
devices_per_gpu = 2
capacity = [{ model = "MI250X", gpus = 100 }]
[[system]]
id = "gpus"
capacity = [{ model = "A100", gpus = 100 }]
[[holder]]
id = "EE"
name = "Estonia"
[[mode]]
id = "fast-lane"
name = "Fast Lane"
[[rule]]
account = "shared"
payer = "EU"
beneficiaries = { EE = 0.5, FI = 0.5 }
mode = "fast-lane"
[[rule]]
account = "own"
payer = "EE"
)";

const SystemId kDies{"dies"};

QByteArray inWords(std::optional<Duration> wait) {
    return wait ? QByteArray::number(qlonglong(wait->count() / 1000)) : QByteArray("-");
}

/// "key p50/p90 started+pending" of each group of a kind.
QByteArray text(const std::vector<WaitGroup>& groups, WaitGroup::By by) {
    QByteArrayList list;
    for (const WaitGroup& group : groups) {
        if (group.by == by) {
            list << QByteArray::fromStdString(group.key) + ' ' + inWords(group.p50) + '/' +
                        inWords(group.p90) + ' ' + QByteArray::number(qulonglong(group.started)) +
                        '+' + QByteArray::number(qulonglong(group.pending));
        }
    }
    return list.join(", ");
}

} // namespace

class tst_WaitGroups final : public QObject {
    Q_OBJECT

    const Attribution m_attribution{readFederation(kWorld, "f.toml").federation};
    const System& m_dies = *m_attribution.federation().system(kDies);
    std::vector<WaitObservation> m_waits;

    void add(const char* account, int dies, int waited, bool started,
             const SystemId& system = kDies) {
        WaitObservation wait;
        wait.system = system;
        wait.account = account;
        wait.gpus = dies;
        wait.eligible = instantFromSeconds(1'000'000);
        wait.waited = seconds{waited};
        wait.started = started;
        m_waits.push_back(wait);
    }
    std::vector<WaitGroup> groups(const Scope& scope = {}) const {
        WaitGrouping grouping(m_dies, scope, m_attribution);
        for (const WaitObservation& wait : m_waits) {
            grouping.add(wait);
        }
        return grouping.groups();
    }

private slots:
    void init() { m_waits.clear(); }

    /// Seven slices are a GPU; a slice of a die is smaller still.
    void countsSlicesAsTheirPart() {
        add("own", 28, 10, true);
        m_waits.back().gpuModel = "a100_1g.5gb";
        add("own", 140, 20, true);
        m_waits.back().gpuModel = "a100_1g.5gb";
        QCOMPARE(text(groups(), WaitGroup::By::size), QByteArray("1-4 10/10 1+0, 5-32 20/20 1+0"));
    }

    void classesSizesByPhysicalGpus_data() {
        QTest::addColumn<double>("gpus");
        QTest::addColumn<QByteArray>("expected");
        QTest::addRow("a die") << 0.5 << QByteArray("1-4");
        QTest::addRow("four") << 4. << QByteArray("1-4");
        QTest::addRow("four and a die") << 4.5 << QByteArray("5-32");
        QTest::addRow("32") << 32. << QByteArray("5-32");
        QTest::addRow("33") << 33. << QByteArray("33-256");
        QTest::addRow("256") << 256. << QByteArray("33-256");
        QTest::addRow("more") << 257. << QByteArray(">256");
    }
    void classesSizesByPhysicalGpus() {
        QFETCH(double, gpus);
        const std::string_view size = sizeClass(gpus);
        QTEST(QByteArray(size.data(), qsizetype(size.size())), "expected");
    }

    /// Five of `shared` on 4 GPUs, with ties and one still waiting among them:
    ///   10, 10, 20+, 30, 40 seconds (+: still pending)
    ///   at 10: S = 1 x 3/5 = 0.6; at 30: of two at risk one starts, S = 0.3; at 40: S = 0
    /// So p50 is 30, where the started alone would say 20, and p90 is 40.
    void countsThoseStillWaiting() {
        for (const int wait : {10, 10, 30, 40}) {
            add("shared", 8, wait, true);
        }
        add("shared", 8, 20, false);
        const auto all = groups();
        QCOMPARE(text(all, WaitGroup::By::size), QByteArray("1-4 30/40 4+1"));
        QCOMPARE(text(all, WaitGroup::By::mode), QByteArray("fast-lane 30/40 4+1"));
    }

    /// The longest of them still waits: S stays at 0.5 after 10 and p90 is not reached.
    void saysThatNineInTenIsNotReached() {
        add("shared", 8, 10, true);
        add("shared", 8, 50, false);
        QCOMPARE(text(groups(), WaitGroup::By::size), QByteArray("1-4 10/- 1+1"));
        m_waits.clear();
        add("shared", 8, 50, false);
        QCOMPARE(text(groups(), WaitGroup::By::size), QByteArray("1-4 -/- 0+1"));
    }

    void groupsByHolderAsTheScopeViewsThem() {
        add("shared", 2, 10, true);
        add("own", 2, 30, true);
        add("own", 2, 30, true);
        add("x", 2, 70, true); // no rule maps it
        // Estonia has its own two and the shared one: 10, 30, 30.
        QCOMPARE(text(groups(), WaitGroup::By::holder),
                 QByteArray("EE 30/30 3+0,  70/70 1+0, FI 10/10 1+0"));
        QCOMPARE(QByteArray::fromStdString(groups().front().title), QByteArray("Estonia"));
        Scope payer;
        payer.view = HolderView::payer;
        QCOMPARE(text(groups(payer), WaitGroup::By::holder),
                 QByteArray("EE 30/30 2+0,  70/70 1+0, EU 10/10 1+0"));
        Scope fastLane;
        fastLane.mode = ModeId{"fast-lane"};
        QCOMPARE(text(groups(fastLane), WaitGroup::By::size), QByteArray("1-4 10/10 1+0"));
    }

    void keepsSystemsAndSizesApart() {
        add("own", 8, 10, true);                   // 4 GPUs
        add("own", 10, 20, true);                  // 5
        add("own", 1000, 30, true);                // 500
        add("own", 8, 99, true, SystemId{"gpus"}); // not asked for
        QCOMPARE(text(groups(), WaitGroup::By::size),
                 QByteArray("1-4 10/10 1+0, 5-32 20/20 1+0, >256 30/30 1+0"));
        m_waits.clear();
        QVERIFY(groups().empty());
    }
};

QTEST_GUILESS_MAIN(tst_WaitGroups)
#include "tst_WaitGroups.moc"
