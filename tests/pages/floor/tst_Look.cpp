// SPDX-License-Identifier: GPL-3.0-only
// How a person likes Overview: columns and their order, a filter, cards or table, the map.
#include "tests/pages/FakeQuestions.h"
#include "widgets/charts/maps/TileMap.h"
#include "widgets/controls/Card.h"
#include "widgets/controls/SegmentedControl.h"
#include "widgets/frame/WindowMemory.h"
#include "widgets/pages/floor/FloorCards.h"
#include "widgets/pages/floor/FloorColumns.h"
#include "widgets/pages/overview/ColumnsDialog.h"
#include "widgets/pages/overview/FloorFilter.h"
#include "widgets/pages/overview/FloorTable.h"
#include "widgets/pages/overview/OverviewPage.h"
#include "widgets/pages/shares/ShareFloor.h"

#include <QHeaderView>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace ff;
using namespace Qt::StringLiterals;

class tst_Look final : public QObject {
    Q_OBJECT

    std::unique_ptr<FakeQuestions> m_questions;
    std::unique_ptr<OverviewPage> m_page;

    FloorTable* table() { return m_page->findChild<FloorTable*>(); }
    FloorCards* cards() { return m_page->findChild<FloorCards*>(); }
    /// Headings as they stand, from the left.
    QStringList headings() {
        QStringList names;
        const QHeaderView* header = table()->horizontalHeader();
        for (int place = 0; place < header->count(); ++place) {
            const int column = header->logicalIndex(place);
            if (!table()->isColumnHidden(column)) {
                names << columnName(FloorModel::Column(column));
            }
        }
        return names;
    }

private slots:
    void initTestCase() { QLocale::setDefault(QLocale::c()); }
    void init() {
        m_questions = std::make_unique<FakeQuestions>();
        m_questions->floorView = sampleFloor();
        m_page = std::make_unique<OverviewPage>(*m_questions);
        m_page->resize(1500, 800);
        m_page->show();
        QTRY_COMPARE(table()->model()->rowCount(), 2);
    }

    void columnsAreKeptAsWords() {
        FloorColumns columns = FloorColumns::usual();
        QVERIFY(FloorColumns::fromText({}).isUsual());
        QVERIFY(FloorColumns::fromText(u"nonsense"_s).isUsual());
        std::ranges::rotate(columns.order, columns.order.begin() + 3);
        columns.hidden = {FloorModel::wait, FloorModel::age};
        QVERIFY(FloorColumns::fromText(columns.toText()) == columns);
        // One that an older version did not know comes last, as it usually is.
        const FloorColumns older = FloorColumns::fromText(u"age -bar"_s);
        QVERIFY(older.order.front() == FloorModel::age);
        QVERIFY(older.hidden.contains(FloorModel::bar));
        QVERIFY(older.hidden.contains(FloorModel::utilisation));
        QCOMPARE(older.order.size(), columns.order.size());
    }

    void chosenColumnsStandAsChosen() {
        QVERIFY(!headings().contains(columnName(FloorModel::utilisation)));
        OverviewLook look;
        look.columns = u"age utilisation bar gpus -trend -allocation -idle -pending -wait"_s;
        m_page->setLook(look);
        const QStringList expected{columnName(FloorModel::factory), columnName(FloorModel::age),
                                   columnName(FloorModel::utilisation), columnName(FloorModel::bar),
                                   columnName(FloorModel::gpus)};
        QCOMPARE(headings(), expected);
        QCOMPARE(m_page->look().columns, look.columns);
        m_page->setLook({});
        QVERIFY(m_page->look().columns.isEmpty()); // as usual: nothing is kept
    }

    void aDraggedHeadingIsKept() {
        QHeaderView* header = table()->horizontalHeader();
        header->moveSection(header->visualIndex(FloorModel::age), 1);
        QVERIFY(m_page->look().columns.startsWith(u"age "_s));
    }

    /// With the keyboard alone.
    void columnsAreChosenInADialog() {
        ColumnsDialog dialog(FloorColumns::usual());
        dialog.setAttribute(Qt::WA_DeleteOnClose, false);
        dialog.show();
        auto* list = dialog.findChild<QListWidget*>(u"columns"_s);
        const QSignalSpy chosen(&dialog, &ColumnsDialog::chosen);
        const FloorModel::Column second = FloorColumns::usual().order[1];
        list->setCurrentRow(1);
        QTest::keyClick(list, Qt::Key_Space);
        QVERIFY(dialog.columns().hidden.contains(second));
        dialog.findChild<QPushButton*>(u"columnUp"_s)->click();
        QVERIFY(dialog.columns().order.front() == second);
        QCOMPARE(list->currentRow(), 0);
        QCOMPARE(chosen.count(), 2);
        dialog.findChild<QPushButton*>(u"columnsUsual"_s)->click();
        QVERIFY(dialog.columns().isUsual());
    }

    void theFilterLeavesOutByCountryAndFreshness() {
        const Federation& federation = m_questions->federation();
        auto* filter = m_page->findChild<FloorFilter*>();
        const FloorRow& lumi = m_questions->floorView.rows[0];
        const FloorRow& leonardo = m_questions->floorView.rows[1];
        QCOMPARE(countryOf(lumi, federation), std::string("FI"));
        OverviewLook look;
        look.filter = u"FI"_s;
        m_page->setLook(look);
        QCOMPARE(table()->model()->rowCount(), 1);
        QVERIFY(filter->passes(lumi, federation));
        QVERIFY(!filter->passes(leonardo, federation));
        QCOMPARE(m_page->look().filter, u"FI"_s);
        look.filter = u"FI late"_s; // Finland's is live
        m_page->setLook(look);
        QCOMPARE(table()->model()->rowCount(), 0);
        QVERIFY(m_page->findChild<QLabel*>(u"noneShown"_s)->isVisible());
        look.filter.clear();
        m_page->setLook(look);
        QCOMPARE(table()->model()->rowCount(), 2);
        QVERIFY(!filter->isSet());
    }

    void aViewHoldsFilterCardsAndColumns() {
        const PageChoices usual = m_page->choices();
        OverviewLook look;
        look.columns = u"age utilisation bar gpus -trend -allocation -idle -pending -wait"_s;
        look.filter = u"FI late"_s;
        look.cards = true;
        m_page->setLook(look);
        const PageChoices held = m_page->choices();
        m_page->setLook({});
        m_page->choose(held);
        QVERIFY(m_page->look() == look);
        m_page->choose({}); // an older view says nothing of them
        QVERIFY(m_page->look() == look);
        m_page->choose({{"floorFilter", "moon <b fi"}, {"floorCards", "1"}, {"floorColumns", "x"}});
        QVERIFY(m_page->look() == OverviewLook{});
        m_page->choose(held);
        m_page->choose(usual); // no filter is a choice, too
        QVERIFY(m_page->look() == OverviewLook{});
    }

    void noFigureIsStatedBeforeOneIsKnown() {
        m_questions->held = true;
        OverviewPage page(*m_questions);
        page.show();
        QTRY_VERIFY(!m_questions->waiting.empty());
        OverviewLook look;
        look.cards = true;
        look.entitled = true;
        page.setLook(look);
        QVERIFY(page.findChild<FloorCards*>()->isVisible());
        QString said;
        for (const Card* card : page.findChildren<Card*>()) {
            said += card->subtitle();
        }
        QCOMPARE(said, QString());
        m_questions->answer(sampleFloor());
        QTRY_COMPARE(page.findChild<FloorCards*>()->model()->rowCount(), 3);
        QVERIFY(page.findChild<TileMap*>()->title().contains(u"entitlement"_s));
    }

    /// A system that nobody polls is a card too, which says who would tell and opens Sources.
    void cardsHaveEverySystem() {
        OverviewLook look;
        look.cards = true;
        m_page->setLook(look);
        QVERIFY(cards()->isVisible() && !table()->isVisible());
        QVERIFY(m_page->look().cards);
        const QAbstractItemModel& model = *cards()->model();
        QCOMPARE(model.rowCount(), 3);
        QVERIFY(!m_page->findChild<QWidget*>(u"withoutSource"_s)->isVisible());
        const QModelIndex without = model.index(2, 0);
        const QString missing = without.data(FloorModel::MissingRole).toString();
        QVERIFY2(missing.contains(u"No source yet"_s), qPrintable(missing));
        QVERIFY(without.data(Qt::AccessibleTextRole).toString().contains(missing));
        QVERIFY(model.index(1, 0).data(FloorModel::MissingRole).toString().contains(u"busy"_s));
        const QSignalSpy opened(m_page.get(), &Page::systemActivated);
        const QSignalSpy wanted(m_page.get(), &OverviewPage::sourceRequested);
        cards()->setCurrentIndex(model.index(0, 0));
        QTest::keyClick(cards(), Qt::Key_Return);
        QCOMPARE(opened.count(), 1);
        cards()->setCurrentIndex(without);
        QTest::keyClick(cards(), Qt::Key_Return);
        QCOMPARE(wanted.count(), 1);
        QVERIFY(wanted.at(0).at(0).value<SystemId>() == SystemId{"daedalus"});
    }

    void theMapShowsUseOrEntitlement() {
        HolderShare share;
        share.holder = HolderId{"EE"};
        share.usageShare = 0.25;
        share.shareOfEntitlement = 1.5;
        share.coverage = {Duration{40}, Duration{100}};
        share.entitledCoverage = {Duration{100}, Duration{100}};
        m_questions->floorView.holders = {share};
        m_page->refresh();
        auto* map = m_page->findChild<TileMap*>();
        const auto estonia = [map]() -> std::optional<double> {
            const TableData table = map->tableData();
            for (std::size_t i = 0; i < table.rows.size(); ++i) {
                if (table.keys[i] == u"EE"_s) {
                    return table.columns[0].values[i];
                }
            }
            return {};
        };
        const auto seen = [map] {
            const TableData table = map->tableData();
            const auto at = std::ranges::find(table.keys, u"EE"_s) - table.keys.begin();
            return table.seen.at(std::size_t(at));
        };
        QTRY_VERIFY(estonia() == 0.25);
        QCOMPARE(seen(), 0.4);
        m_page->findChild<SegmentedControl*>(u"mapValue"_s)->setCurrentIndex(1);
        QTRY_VERIFY(estonia() == 1.5);
        QCOMPARE(seen(), 1.); // of the systems with the entitlement
        QVERIFY(map->title().contains(u"entitlement"_s));
        QVERIFY(m_page->look().entitled);
    }

    /// On Shares too, of the system that is chosen, and nowhere where none is.
    void sharesHaveTheBarOfTheSystem() {
        ShareFloor floor;
        const FloorView view = sampleFloor();
        const Formatter formatter(QLocale::c());
        floor.display(view, SystemId{"lumi"}, formatter);
        QVERIFY(!floor.isHidden());
        QVERIFY(floor.findChild<QWidget*>(u"shareFloorBar"_s)
                    ->accessibleDescription()
                    .contains(u"6"_s));
        floor.display(view, SystemId{"daedalus"}, formatter); // nothing of it is known
        QVERIFY(floor.isHidden());
        floor.display(view, {}, formatter);
        QVERIFY(floor.isHidden());
    }

    void allOfItOutlivesTheWindow() {
        const QTemporaryDir place;
        QSettings file(place.filePath(u"window.ini"_s), QSettings::IniFormat);
        WindowMemory memory;
        memory.overview = {u"age -bar"_s, u"FI late"_s, true, true, true};
        memory.write(file);
        QVERIFY(WindowMemory::read(file, {}).overview == memory.overview);
        QVERIFY(WindowMemory{}.overview == OverviewLook{});
    }
};

QTEST_MAIN(tst_Look)
#include "tst_Look.moc"
