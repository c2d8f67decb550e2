// SPDX-License-Identifier: GPL-3.0-only
// Which stretches of time a report calls downtime, maintenance and without data.
#include "models/reports/sections/FloorParts.h"

#include <QTest>

using namespace ff;
using std::chrono::hours;

namespace {

const Instant kBegin = *parseIso8601("2026-10-01T00:00:00Z");

Window hoursFrom(int from, int to) {
    return {kBegin + hours{from}, kBegin + hours{to}};
}

/// A day of a hundred GPUs, of which so many were down in each hour.
FactoryView view(std::vector<std::optional<double>> down) {
    FactoryView view;
    view.title = "Mill";
    view.grid = {kBegin, hours{1}, down.size()};
    view.capacity.assign(down.size(), 100.0);
    view.states = {{"idle", "Idle", {}}, {"down", "Down", std::move(down)}};
    return view;
}

/// "Down 02-05" for each row.
QStringList rowsOf(const FactoryView& view) {
    QStringList rows;
    for (const report::Row& row : report::downtimeTable({&view}, Formatter{}).rows) {
        const auto hour = [&](std::size_t cell) {
            const Duration since = std::get<Instant>(row.cells[cell]) - kBegin;
            return QStringLiteral("%1").arg(since / hours{1}, 2, 10, QChar(u'0'));
        };
        rows << QString::fromStdString(std::get<std::string>(row.cells[1])) + u' ' + hour(2) +
                    u'-' + hour(3);
    }
    return rows;
}

} // namespace

class tst_Downtime final : public QObject {
    Q_OBJECT

private slots:
    void aTenthOfTheGpusOrMore() {
        QCOMPARE(rowsOf(view({0, 9.9, 10, 40, std::nullopt, 12, 0})),
                 (QStringList{QStringLiteral("Down 02-04"), QStringLiteral("Down 05-06")}));
        QCOMPARE(rowsOf(view({0, 0, std::nullopt})), QStringList());
    }

    void whatWasPlannedIsMaintenanceAlone() {
        FactoryView mixed = view({50, 50, 0, 50, 0, 0});
        mixed.marks = {{hoursFrom(0, 2), "maintenance", "Planned"},
                       {hoursFrom(4, 6), "outage", "Not observed"},
                       {hoursFrom(2, 3), "note", "Somebody said"}};
        QCOMPARE(rowsOf(mixed),
                 (QStringList{QStringLiteral("Maintenance 00-02"), QStringLiteral("Down 03-04"),
                              QStringLiteral("No data 04-06")}));
    }

    void whatIsDownAroundMaintenanceIsNamed() {
        FactoryView around = view({0, 50, 50, 50, 50, 50, 0});
        around.marks = {{hoursFrom(2, 3), "maintenance", "Planned"},
                        {hoursFrom(3, 4), "maintenance", "Planned, too"}};
        QCOMPARE(rowsOf(around),
                 (QStringList{QStringLiteral("Down 01-02"), QStringLiteral("Maintenance 02-03"),
                              QStringLiteral("Maintenance 03-04"), QStringLiteral("Down 04-06")}));
    }

    void ofACapacityThatIsNotKnownNothingIsSaid() {
        FactoryView unknown = view({50, 50});
        unknown.capacity = {std::nullopt, 0.0};
        QCOMPARE(rowsOf(unknown), QStringList());
    }
};

QTEST_APPLESS_MAIN(tst_Downtime)
#include "tst_Downtime.moc"
