// SPDX-License-Identifier: GPL-3.0-only
// The programme manager: which factory lost the most allocated GPU-hours last month, as a file.
#include "app/services/LiveQuestions.h"
#include "models/figure/Seen.h"
#include "models/periods/Periods.h"
#include "tests/jobs/Hands.h"
#include "tests/support/DemoWindow.h"
#include "widgets/controls/Card.h"
#include "widgets/frame/MainWindow.h"
#include "widgets/pages/floor/FloorModel.h"

#include <QFile>
#include <QFuture>
#include <QHeaderView>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

#include <algorithm>
#include <cmath>

using namespace ff;
using namespace ff::test;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(Hands::With)

class tst_IdleFactory final : public QObject {
    Q_OBJECT

    QTemporaryDir m_place;
    std::unique_ptr<DemoWindow> m_demo;

    struct Lost {
        QString factory;
        double hours = 0;
    };

    /// Asked without the window.
    std::optional<Lost> mostLost(const Scope& scope) {
        auto asked = m_demo->questions().floor(scope);
        asked.waitForFinished();
        const auto floor = asked.result();
        if (!floor) {
            return std::nullopt;
        }
        std::optional<Lost> most;
        for (const FloorRow& row : floor->rows) {
            if (row.allocatedIdle.value && (!most || *row.allocatedIdle.value > most->hours)) {
                most = {QString::fromStdString(row.title), *row.allocatedIdle.value};
            }
        }
        return most;
    }

    static bool sortByIdle(Hands& hands, QTableView& floor, Hands::With with) {
        if (with == Hands::With::keys) {
            if (!hands.tabTo(u"floor"_s)) {
                qWarning("the table is not reached");
                return false;
            }
            if (!Hands::walkTo(floor, floor.model()->index(0, FloorModel::idle))) {
                qWarning("the column is not reached");
                return false;
            }
            hands.key(Qt::Key_Down, Qt::AltModifier); // the most first
        } else {
            for (int clicks = 0; clicks < 2; ++clicks) {
                const QHeaderView* header = floor.horizontalHeader();
                if ((header->sortIndicatorSection() != FloorModel::idle ||
                     header->sortIndicatorOrder() != Qt::DescendingOrder) &&
                    !Hands::clickHeading(floor, FloorModel::idle)) {
                    return false;
                }
            }
        }
        return floor.horizontalHeader()->sortIndicatorSection() == FloorModel::idle &&
               floor.horizontalHeader()->sortIndicatorOrder() == Qt::DescendingOrder;
    }

    /// The cells of a line; a quoted one may hold commas.
    static QList<QByteArray> cellsOf(const QByteArray& line) {
        QList<QByteArray> cells{{}};
        bool quoted = false;
        for (const char c : line.trimmed()) {
            if (c == '"') {
                quoted = !quoted;
            } else if (c == ',' && !quoted) {
                cells.append(QByteArray());
            } else {
                cells.back() += c;
            }
        }
        return cells;
    }

    static QToolButton* saveButtonOf(const QTableView& floor) {
        const QWidget* at = &floor;
        while (at && !qobject_cast<const Card*>(at)) {
            at = at->parentWidget();
        }
        return at ? at->findChild<QToolButton*>(u"exportButton"_s) : nullptr;
    }

private slots:
    void initTestCase() {
        const Window month = windowOf(Period::lastMonth, "UTC", ff::now(), {});
        m_demo = std::make_unique<DemoWindow>();
        QVERIFY(m_demo->open(
            int(std::chrono::ceil<std::chrono::days>(ff::now() - month.from).count()) + 1));
    }
    void init() {
        m_demo->speak("en", {1440, 900});
        m_demo->window().activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&m_demo->window()));
    }
    void cleanupTestCase() { m_demo.reset(); }

    void theMostIdleFactoryAsAFile_data() {
        QTest::addColumn<Hands::With>("with");
        QTest::newRow("keys") << Hands::With::keys;
        QTest::newRow("mouse") << Hands::With::mouse;
    }

    void theMostIdleFactoryAsAFile() {
        QFETCH(Hands::With, with);
        const bool keys = with == Hands::With::keys;
        MainWindow& window = m_demo->window();
        Hands hands(window);
        QVERIFY(m_demo->show(PageId::overview));
        QVERIFY(!keys || hands.tabTo(u"period"_s));
        QVERIFY(hands.chooseFromMenu(with, u"Last month"_s, [&] {
            if (keys) {
                hands.key(Qt::Key_Space);
            } else {
                (void)hands.click(u"period"_s);
            }
        }));
        QCOMPARE(window.scope().period, Period::lastMonth);
        QVERIFY(m_demo->show(PageId::overview));

        auto* floor = hands.seen<QTableView>(u"floor"_s);
        QVERIFY(floor && sortByIdle(hands, *floor, with));
        const auto most = mostLost(window.scope());
        QVERIFY(most && most->hours > 1000);
        const QModelIndex first = floor->model()->index(0, FloorModel::factory);
        QCOMPARE(first.data().toString(), most->factory);

        const QString path = m_place.filePath(keys ? u"keys.csv"_s : u"mouse.csv"_s);
        if (keys) {
            hands.key(Qt::Key_S, Qt::ControlModifier);
        } else {
            QToolButton* save = saveButtonOf(*floor);
            QVERIFY(save);
            QVERIFY(hands.chooseFromMenu(with, u"Save as CSV…"_s,
                                         [&] { (void)Hands::clickAt(*save); }));
        }
        QVERIFY(hands.answerWithPath(with, path));
        QTRY_VERIFY2_WITH_TIMEOUT(hands.said().contains(path), qPrintable(hands.said()),
                                  Hands::kPatience);
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QList<QByteArray> lines = file.readAll().split('\n');
        const QList<QByteArray> headings = cellsOf(lines.at(0));
        const QList<QByteArray> saved = cellsOf(lines.at(1));
        QCOMPARE(saved.front(), most->factory.toUtf8());
        const double hours = saved.value(headings.indexOf("Allocated but idle [GPU-h]")).toDouble();
        QVERIFY2(std::abs(hours - most->hours) < 1, lines.at(1).constData());
        QCOMPARE(saved.value(headings.indexOf("data")), QByteArray("SIMULATED"));
    }
};

QTEST_MAIN(tst_IdleFactory)
#include "tst_IdleFactory.moc"
