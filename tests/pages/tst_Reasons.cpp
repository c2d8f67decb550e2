// SPDX-License-Identifier: GPL-3.0-only
// What is left out of a sum is named with the true reason; what two numbers say of one thing fits.
#include "tests/pages/FakeQuestions.h"
#include "widgets/charts/base/Legend.h"
#include "widgets/controls/Card.h"
#include "widgets/controls/Chip.h"
#include "widgets/dialogs/CompareDialog.h"
#include "widgets/dialogs/Explanation.h"
#include "widgets/pages/base/FigureCard.h"
#include "widgets/pages/overview/FloorTable.h"
#include "widgets/pages/overview/OverviewPage.h"
#include "widgets/pages/shares/SharesPage.h"
#include "widgets/pages/sources/SourcesModel.h"
#include "widgets/pages/usage/UsagePane.h"
#include "widgets/theme/Palette.h"
#include "widgets/theme/Theme.h"

#include <QLabel>
#include <QTableWidget>
#include <QTest>

#include <algorithm>

using namespace ff;
using namespace Qt::StringLiterals;
using std::chrono::days;
using std::chrono::hours;
using std::chrono::minutes;

namespace {

Coverage seen(Duration observed, Duration asked) {
    return {.observed = observed, .asked = asked};
}

/// The subtitle of the card that holds the widget.
template <class T>
QString subtitleAround(const QWidget& page) {
    for (const QWidget* at = page.findChild<T*>(); at; at = at->parentWidget()) {
        if (const auto* card = qobject_cast<const Card*>(at)) {
            return card->subtitle();
        }
    }
    return {};
}

QString line(const Figure& figure, const QString& name) {
    const Explanation panel(figure, Formatter(QLocale(QLocale::English, QLocale::UnitedKingdom)));
    for (const QString& each : panel.text().split(u'\n')) {
        if (each.startsWith(name + u'\t')) {
            return each.section(u'\t', 1).replace(QChar(0xa0), u' ');
        }
    }
    return {};
}

} // namespace

class tst_Reasons final : public QObject {
    Q_OBJECT

    std::unique_ptr<Theme> m_theme;

private slots:
    void initTestCase() { m_theme = std::make_unique<Theme>(*qApp); }

    /// Was "69 044 GPUs in 16 systems" where 8 of the 16 have no count, and in H100-equivalents
    /// "86 130 GPUs" of which those of a system without a factor were no part.
    void systemsThatAreNotCountedAreNamed_data() {
        QTest::addColumn<int>("unit");
        QTest::addColumn<QString>("said");
        QTest::addRow("GPUs")
            << int(GpuUnit::physical)
            << u"11912 GPUs in 1 systems · 1 whose GPUs are not counted: IT4LIA"_s;
        QTest::addRow("H100") << int(GpuUnit::h100Equivalent)
                              << u"11912 H100-equivalents in 1 systems · 1 without a known "
                                 "H100-equivalent: IT4LIA"_s;
    }
    void systemsThatAreNotCountedAreNamed() {
        QFETCH(int, unit);
        QFETCH(QString, said);
        FakeQuestions questions;
        questions.floorView = sampleFloor();
        questions.floorView.scope.unit = GpuUnit(unit);
        questions.floorView.rows[0].pendingGpus = 34;
        questions.floorView.rows[1].capacity.reset();
        OverviewPage page(questions);
        page.show();
        QTRY_VERIFY(page.isSettled());
        const QString is = subtitleAround<FloorTable>(page).remove(QChar(0x202f));
        QVERIFY2(is.startsWith(said), qPrintable(is));
        const auto* pressure = page.findChild<FigureCard*>(u"queuePressure"_s);
        QVERIFY2(pressure->accessibleDescription().contains(unit == int(GpuUnit::physical)
                                                                ? u"34 GPUs pending"_s
                                                                : u"34 H100-equivalents pending"_s),
                 qPrintable(pressure->accessibleDescription()));
    }

    /// Was "0 GPUs pending" where no source had ever answered.
    void whatNobodyTellsIsNotZero() {
        FakeQuestions questions;
        questions.floorView = sampleFloor();
        for (FloorRow& row : questions.floorView.rows) {
            row.pendingGpus.reset();
        }
        OverviewPage page(questions);
        page.show();
        QTRY_VERIFY(page.isSettled());
        const auto* pressure = page.findChild<FigureCard*>(u"queuePressure"_s);
        QVERIFY2(!pressure->accessibleDescription().contains(u"pending"_s),
                 qPrintable(pressure->accessibleDescription()));
    }

    /// Was "does not tell which accounts use it" of each of them, which was false of two.
    void columnsThatAreNotShownHaveTheirReason() {
        FakeQuestions questions;
        const auto column = [](const char* id, const char* title, Duration observed, bool known) {
            return SharesView::Column{SystemId{id}, title, seen(observed, hours{24}), known};
        };
        questions.sharesView.columns = {
            column("lumi", "LUMI", hours{24}, true), column("dcgm", "Plain", hours{0}, false),
            column("idle", "Idle", hours{24}, false), column("laif", "L-AIF", hours{24}, false)};
        questions.sharesView.withoutFactor = {SystemId{"laif"}};
        SharesView::Row row;
        row.holder = HolderId{"FI"};
        row.total.gpuHours = 10;
        row.cells.resize(4);
        questions.sharesView.rows = {row};
        SharesPage page(questions);
        page.show();
        QTRY_VERIFY(page.isSettled());
        const auto* untold = page.findChild<QLabel*>(u"untold"_s);
        QVERIFY(untold);
        const QStringList lines = untold->text().split(u'\n');
        QVERIFY2(lines.contains(u"1 systems told of no use by account in this period: Plain"_s),
                 qPrintable(untold->text()));
        QVERIFY2(lines.contains(u"1 systems were seen and nobody used them: Idle"_s),
                 qPrintable(untold->text()));
        QVERIFY2(lines.contains(u"Left out, since no H100-equivalent is known: L-AIF."_s),
                 qPrintable(untold->text()));
    }

    /// Was the total of everybody over the lines of one state.
    void aTotalIsOfTheLinesThatAreShown() {
        FakeQuestions questions;
        UsageTable& table = questions.usageView.table;
        table.report = {Instant{}, Instant{} + days{30}};
        table.by = {Dimension::system};
        table.totalHours = {56e6}; // with what the filter takes out
        table.coverages = {seen(days{30}, days{30})};
        for (const double used : {413e3, 300e3}) {
            UsageLine each;
            each.keys = {"EE", "lumi", "project", "fast-lane"};
            each.gpuHours = used;
            each.coverage = table.coverages.front();
            each.method = "jobs";
            table.lines.push_back(each);
        }
        UsagePane pane(questions);
        pane.show();
        QTRY_VERIFY(pane.isSettled());
        const QString said = subtitleAround<QTableView>(pane).replace(QChar(0xa0), u' ');
        QVERIFY2(said.startsWith(u"713 k GPU-h in all"_s), qPrintable(said));
        // Was a "*" at the sum that no line below explained.
        table.coverages = {seen(days{20}, days{30})};
        pane.refresh();
        QTRY_VERIFY(subtitleAround<QTableView>(pane).contains(u'*'));
        QString below;
        for (const QLabel* label : pane.findChildren<QLabel*>()) {
            below += label->text();
        }
        QVERIFY2(below.contains(u"“*”"_s), qPrintable(below));
    }

    /// Was "100.0 % (seen 29 d of 30 d)", and "seen 434 d of 480 d" beside 45 d of gaps.
    void coverageAndItsTimesAgree_data() {
        QTest::addColumn<qint64>("observed"); // minutes
        QTest::addColumn<qint64>("asked");
        QTest::addColumn<QString>("coverage");
        QTest::addColumn<QString>("gaps");
        const qint64 day = 24 * 60;
        QTest::addRow("almost all") << 30 * day - 1 << 30 * day
                                    << u"99.9 % (seen 29 d 23 h of 30 d)"_s << u"1, 1 h together"_s;
        QTest::addRow("many systems")
            << 434 * day + 5 * 60 + 30 << 480 * day << u"90.5 % (seen 434 d 5 h of 480 d)"_s
            << u"1, 45 d 19 h together"_s;
        QTest::addRow("a day") << 22 * qint64(60) + 20 << day << u"93.1 % (seen 22 h 20 of 1 d)"_s
                               << u"1, 1 h 40 together"_s;
        QTest::addRow("all") << day << day << u"100.0 % (seen 1 d of 1 d)"_s << u"none"_s;
    }
    void coverageAndItsTimesAgree() {
        QFETCH(qint64, observed);
        QFETCH(qint64, asked);
        Figure figure;
        figure.coverage = seen(minutes{observed}, minutes{asked});
        figure.coverage.gaps = observed < asked ? 1 : 0;
        QTEST(line(figure, u"Coverage"_s), "coverage");
        QTEST(line(figure, u"Gaps"_s), "gaps");
    }

    /// Was "90.6 % seen" by systems where 98.6 % of the GPU-hours were: both numbers, and which is
    /// which.
    void coverageByGpusIsNotCalledTime() {
        Figure figure;
        figure.coverage = seen(days{30}, days{30}).weighedBy(22'000);
        figure.coverage += seen(days{0}, days{30}).weighedBy(1'000);
        QCOMPARE(line(figure, u"Coverage"_s),
                 u"95.7 %, weighed by GPUs (the time alone: seen 30 d of 60 d)"_s);
    }

    /// Was 0 of a source that tells little.
    void fewSamplesAreNotNone() {
        SourcesModel model;
        SourceRow row;
        row.status.polls = 3;
        row.status.samplesPerMinute = 0.4;
        model.setRows({row}, Instant{}, Formatter(QLocale::c()));
        const auto said = [&] { return model.index(0, SourcesModel::rate).data().toString(); };
        QCOMPARE(said(), u"0.4"_s);
        row.status.samplesPerMinute = 67.2;
        model.setRows({row}, Instant{}, Formatter(QLocale::c()));
        QCOMPARE(said(), u"67"_s);
        row.status.samplesPerMinute = 0;
        model.setRows({row}, Instant{}, Formatter(QLocale::c()));
        QCOMPARE(said(), u"0"_s);
    }

    /// Was explained nowhere where the legend had no room for it: the strip of what was not seen.
    void theStripIsExplainedInANarrowLegend() {
        const LegendEntry strip{u"seen in part"_s, {}, LegendEntry::Shape::strip};
        const std::vector<LegendEntry> entries{
            {u"Delivered to everybody"_s, {}}, {u"Allocated and not busy"_s, {}}, strip};
        for (const double room : {legendWidth({entries[0], strip}) + 1, legendWidth({strip}) + 1}) {
            QVERIFY(room < legendWidth(entries));
            const auto placed = placeLegend(QRectF(0, 0, room, 18), entries);
            QVERIFY(std::ranges::any_of(placed, [](const PlacedEntry& each) {
                return each.entry.shape == LegendEntry::Shape::strip;
            }));
        }
    }

    /// Simulated figures are called that beside each other, too.
    void aComparisonOfTheSimulationSaysSo() {
        FakeQuestions questions;
        questions.floorView = sampleFloor();
        questions.floorView.rows[0].parts = FloorParts{14, 0, 0, 0, true, false};
        questions.polled = {SystemId{"lumi"}, SystemId{"leonardo"}};
        for (const bool simulated : {true, false}) {
            questions.floorView.simulated = simulated;
            CompareDialog dialog(questions, Scope{}, SystemId{"lumi"});
            dialog.setAttribute(Qt::WA_DeleteOnClose, false);
            dialog.show();
            const auto* table = dialog.findChild<QTableWidget*>(u"comparison"_s);
            QTRY_VERIFY(table->rowCount() > 3);
            const auto* chip = dialog.findChild<Chip*>(u"simulatedComparison"_s);
            QVERIFY(chip);
            QCOMPARE(chip->isVisible(), simulated);
            // A source that does not tell what is allocated tells of no idle GPUs either.
            for (int row = 0; row < table->rowCount(); ++row) {
                if (table->item(row, 0)->text().startsWith(u"Idle"_s)) {
                    QCOMPARE(table->item(row, 1)->text(), Formatter::missing());
                    QVERIFY(table->item(row, 2)->text() != Formatter::missing());
                }
            }
        }
    }
};

QTEST_MAIN(tst_Reasons)
#include "tst_Reasons.moc"
