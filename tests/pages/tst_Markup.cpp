// SPDX-License-Identifier: GPL-3.0-only
// The window on sites that send markup for names: nothing of it is ever taken for markup.
#include "tests/pages/FakeQuestions.h"
#include "widgets/frame/MainWindow.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QHelpEvent>
#include <QLabel>
#include <QTest>
#include <QToolTip>

using namespace ff;

namespace {

const std::string kName = "<img src=\"http://evil.example/x\"><b>evil</b>";

QLabel* tip() {
    for (QWidget* widget : QApplication::topLevelWidgets()) {
        if (widget->inherits("QTipLabel") && widget->isVisible()) {
            return qobject_cast<QLabel*>(widget);
        }
    }
    return nullptr;
}

} // namespace

class tst_Markup final : public QObject {
    Q_OBJECT

    std::unique_ptr<Theme> m_theme;
    FakeQuestions m_questions;
    std::unique_ptr<MainWindow> m_window;

    void hover(QWidget& widget, const QPoint& at) {
        QToolTip::hideText();
        QHelpEvent help(QEvent::ToolTip, at, widget.mapToGlobal(at));
        QApplication::sendEvent(&widget, &help);
    }

private slots:
    void initTestCase() {
        m_theme = std::make_unique<Theme>(*qApp);
        m_questions.floorView = sampleFloor();
        for (FloorRow& row : m_questions.floorView.rows) {
            row.title = row.subtitle = row.status = row.untold = kName;
            row.doubts = {kName};
            row.freshness = Freshness::unreachable;
        }
        SourceRow source;
        source.status.source = SourceId{kName};
        source.status.system = SystemId{"lumi"};
        source.title = source.systemName = source.url = kName;
        source.kind = "openmetrics";
        source.freshness = Freshness::unreachable;
        m_questions.sourcesView.rows = {source};
        m_questions.unattributedAccounts = {};
        m_window = std::make_unique<MainWindow>(m_questions, *m_theme);
        m_window->resize(1400, 900);
        m_window->show();
    }
    void cleanupTestCase() {
        QToolTip::hideText();
        m_window.reset();
        m_theme.reset();
    }

    void everyPage_data() {
        QTest::addColumn<PageId>("page");
        QTest::newRow("overview") << PageId::overview;
        QTest::newRow("factories") << PageId::factories;
        QTest::newRow("shares") << PageId::shares;
        QTest::newRow("planner") << PageId::planner;
        QTest::newRow("reports") << PageId::reports;
        QTest::newRow("sources") << PageId::sources;
    }

    /// Labels are plain; those that are markup of ours hold none of a site.
    void everyPage() {
        QFETCH(PageId, page);
        m_window->goTo(page);
        QTest::qWait(50);
        for (const QLabel* label : m_window->findChildren<QLabel*>()) {
            if (!label->isVisible()) {
                continue;
            }
            QVERIFY2(label->textFormat() != Qt::AutoText, qPrintable(label->text()));
            QVERIFY2(label->textFormat() == Qt::PlainText ||
                         !label->text().contains(QStringLiteral("<img")),
                     qPrintable(label->objectName() + label->text()));
        }
        // Tool tips of widgets, and of each cell that has one.
        int cells = 0;
        for (auto* view : m_window->findChildren<QAbstractItemView*>()) {
            if (!view->isVisible() || !view->model()) {
                continue;
            }
            for (int row = 0; row < std::min(view->model()->rowCount(), 5); ++row) {
                for (int column = 0; column < view->model()->columnCount(); ++column) {
                    const QModelIndex index = view->model()->index(row, column);
                    const QPoint middle = view->visualRect(index).center();
                    if (!view->viewport()->rect().contains(middle)) {
                        continue;
                    }
                    hover(*view->viewport(), middle);
                    if (const QLabel* shown = tip()) {
                        QCOMPARE(shown->textFormat(), Qt::PlainText);
                        cells += shown->text().contains(QStringLiteral("<img")) ? 1 : 0;
                    }
                }
            }
        }
        if (page == PageId::overview || page == PageId::sources) {
            QVERIFY(cells > 0); // the names were there
        }
        for (auto* widget : m_window->findChildren<QWidget*>()) {
            if (widget->isVisible() && !widget->toolTip().isEmpty()) {
                hover(*widget, QPoint(1, 1));
                if (const QLabel* shown = tip()) {
                    QCOMPARE(shown->textFormat(), Qt::PlainText);
                }
            }
        }
    }
};

QTEST_MAIN(tst_Markup)
#include "tst_Markup.moc"
