// SPDX-License-Identifier: GPL-3.0-only
// One name for one thing, on every page, and headings that are of what stands below them.
#include "tests/pages/FakeQuestions.h"
#include "widgets/controls/Card.h"
#include "widgets/controls/SegmentedControl.h"
#include "widgets/frame/MainWindow.h"
#include "widgets/pages/floor/FloorModel.h"
#include "widgets/pages/shares/SharesMatrix.h"
#include "widgets/pages/shares/SharesModel.h"

#include <QAbstractButton>
#include <QHeaderView>
#include <QLabel>
#include <QScrollBar>
#include <QTableView>
#include <QTest>

using namespace ff;
using namespace Qt::StringLiterals;
using std::chrono::hours;

namespace {

SharesView matrixOf(int systems, int holders) {
    SharesView view;
    const Coverage all{hours{24}, hours{24}};
    for (int i = 0; i < systems; ++i) {
        view.columns.push_back({SystemId{"s" + std::to_string(i)}, "System", all, true});
    }
    for (int i = 0; i < holders; ++i) {
        SharesView::Row row;
        row.holder = HolderId{"H" + std::to_string(i)};
        row.total.gpuHours = 1000;
        row.total.coverage = all;
        row.cells.assign(std::size_t(systems), row.total);
        view.rows.push_back(row);
    }
    return view;
}

} // namespace

class tst_Words final : public QObject {
    Q_OBJECT

    std::unique_ptr<Theme> m_theme;

private slots:
    void initTestCase() { m_theme = std::make_unique<Theme>(*qApp); }

    /// Was "State" of GPUs and of countries on one page, "Any cut", "What it says", and three names
    /// for the wait of nine in ten jobs.
    void oneNameForOneThing() {
        FakeQuestions questions;
        questions.floorView = sampleFloor();
        questions.sharesView = matrixOf(2, 3);
        MainWindow window(questions, *m_theme);
        window.show();
        QStringList texts;
        for (const PageId page : {PageId::overview, PageId::factories, PageId::shares,
                                  PageId::planner, PageId::reports, PageId::sources}) {
            window.goTo(page);
            QApplication::processEvents();
        }
        for (const QWidget* widget : window.findChildren<QWidget*>()) {
            if (const auto* label = qobject_cast<const QLabel*>(widget)) {
                texts << label->text();
            } else if (const auto* button = qobject_cast<const QAbstractButton*>(widget)) {
                texts << button->text();
            } else if (const auto* card = qobject_cast<const Card*>(widget)) {
                texts << card->title();
            } else if (const auto* control = qobject_cast<const SegmentedControl*>(widget)) {
                texts += control->segments();
            } else if (const auto* table = qobject_cast<const QTableView*>(widget)) {
                for (int i = 0; table->model() && i < table->model()->columnCount(); ++i) {
                    texts << table->model()
                                 ->headerData(i, Qt::Horizontal, Qt::DisplayRole)
                                 .toString();
                }
            }
        }
        QVERIFY(texts.size() > 60);
        for (const QString& old :
             {u"GPUs by state"_s, u"Any cut"_s, u"What it says"_s, u"Nine of ten wait less"_s,
              u"p50/p90"_s, u"As the sites charge it"_s, u"Difference, 7 d"_s}) {
            QVERIFY2(!texts.contains(old), qPrintable(old));
        }
        for (const QString& name : {u"GPUs by use"_s, u"Wait p90"_s, u"Usage table"_s}) {
            QVERIFY2(texts.contains(name), qPrintable(name));
        }
    }

    /// Was "Share of capacity" above bars whose length is a number of GPUs.
    void theBarsHeadingIsOfTheirLength() {
        FloorModel model;
        const auto heading = [&] {
            return model.headerData(FloorModel::bar, Qt::Horizontal, Qt::DisplayRole).toString();
        };
        QCOMPARE(heading(), u"Share of capacity"_s);
        model.setInGpus(true);
        QCOMPARE(heading(), u"GPUs by use"_s);
    }

    /// Were stubs "k" and "F" of a column cut in two beside the totals.
    void theMatrixScrollsByWholeColumns() {
        SharesModel model;
        SharesMatrix matrix(model);
        matrix.resize(620, 300);
        matrix.show();
        model.setView(matrixOf(12, 4), Formatter());
        matrix.layOutColumns();
        auto* systems = matrix.findChild<QTableView*>(u"matrix"_s);
        QTRY_VERIFY(systems->horizontalScrollBar()->maximum() > 0);
        for (const int value : {1, 3, systems->horizontalScrollBar()->maximum()}) {
            systems->horizontalScrollBar()->setValue(value);
            const int first = systems->columnAt(0);
            QCOMPARE(systems->columnViewportPosition(first), 0);
        }
    }

    /// Was a scroll bar in the middle of the card, and half of it empty.
    void aMatrixOfTwoSystemsFillsItsCard() {
        SharesModel model;
        SharesMatrix matrix(model);
        matrix.resize(900, 200);
        matrix.show();
        model.setView(matrixOf(2, 40), Formatter());
        matrix.layOutColumns();
        auto* systems = matrix.findChild<QTableView*>(u"matrix"_s);
        QTRY_VERIFY(systems->verticalScrollBar()->isVisible());
        QCOMPARE(systems->mapTo(&matrix, QPoint(systems->width(), 0)).x(), matrix.width());
    }
};

QTEST_MAIN(tst_Words)
#include "tst_Words.moc"
