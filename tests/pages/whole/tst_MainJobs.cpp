// SPDX-License-Identifier: GPL-3.0-only
// What people come for, on the window with the program's own parts and the simulated federation,
// without a mouse.
#include "app/services/LiveQuestions.h"
#include "tests/support/DemoWindow.h"
#include "widgets/frame/MainWindow.h"
#include "widgets/pages/base/Page.h"
#include "widgets/pages/overview/FloorModel.h"

#include <QAbstractButton>
#include <QAction>
#include <QApplication>
#include <QFile>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

using namespace ff;
using namespace Qt::StringLiterals;

class tst_MainJobs final : public QObject {
    Q_OBJECT

    QTemporaryDir m_place;
    std::unique_ptr<DemoWindow> m_demo;

    [[nodiscard]] MainWindow& window() const { return m_demo->window(); }

    void key(Qt::Key key, Qt::KeyboardModifiers with = Qt::NoModifier) {
        QWidget* popup = QApplication::activePopupWidget();
        QWidget* at = popup ? popup : QApplication::focusWidget();
        QTest::keyClick(at ? at : &window(), key, with);
    }
    void type(const QString& text) { QTest::keyClicks(QApplication::focusWidget(), text); }
    static QString focused() {
        const QWidget* at = QApplication::focusWidget();
        return at ? at->objectName() : QString();
    }
    /// As far as a person would go.
    bool tabTo(const QString& name) {
        for (int presses = 0; presses < 90 && focused() != name; ++presses) {
            key(Qt::Key_Tab);
        }
        return focused() == name;
    }
    /// Down a menu that is open, to an entry.
    bool chooseEntry(const QString& text) {
        auto* menu = qobject_cast<QMenu*>(QApplication::activePopupWidget());
        for (int presses = 0; menu && presses < 30; ++presses) {
            key(Qt::Key_Down);
            if (menu->activeAction() && menu->activeAction()->text() == text) {
                key(Qt::Key_Return);
                return true;
            }
        }
        return false;
    }
    bool settles(const QString& page) {
        auto* shown = window().findChild<Page*>(page);
        return shown && QTest::qWaitFor([&] { return shown->isVisible() && shown->isSettled(); },
                                        DemoWindow::kPatience);
    }
    /// The cell of a row and a heading, reached by arrow keys.
    bool walkTo(const QTableView& table, int row, int column) {
        key(Qt::Key_Home, Qt::ControlModifier);
        for (int presses = 0; presses < 80; ++presses) {
            const QModelIndex at = table.currentIndex();
            if (at.row() == row && at.column() == column) {
                return true;
            }
            key(at.row() < row         ? Qt::Key_Down
                : at.row() > row       ? Qt::Key_Up
                : at.column() < column ? Qt::Key_Right
                                       : Qt::Key_Left);
        }
        return false;
    }
    static int columnNamed(const QTableView& table, const QString& heading) {
        for (int column = 0; column < table.model()->columnCount(); ++column) {
            if (table.model()->headerData(column, Qt::Horizontal).toString() == heading) {
                return column;
            }
        }
        return -1;
    }
    /// The dialog that asks for a file or a folder, answered by typing.
    bool answerWithPath(const QString& path) {
        QFileDialog* dialog = nullptr;
        const bool came = QTest::qWaitFor([&] {
            dialog = window().findChild<QFileDialog*>();
            return dialog && dialog->isVisible();
        });
        if (!came) {
            return false;
        }
        (void)QTest::qWaitFor([&] {
            dialog->activateWindow();
            return QApplication::activeWindow() == dialog;
        });
        auto* line = dialog->findChild<QLineEdit*>(u"fileNameEdit"_s);
        if (!line || QApplication::focusWidget() != line) {
            return false; // it is where one begins to type
        }
        key(Qt::Key_A, Qt::ControlModifier);
        type(path);
        key(Qt::Key_Return);
        return true;
    }
    QString notice() const {
        const auto* label = window().findChild<QLabel*>(u"noticeText"_s);
        return label && label->isVisible() ? label->text() : QString();
    }

private slots:
    void initTestCase() {
        m_demo = std::make_unique<DemoWindow>();
        QVERIFY(m_demo->open(2)); // two months take minutes; tst_Export does it for last month
    }
    void init() {
        m_demo->speak("en", {1280, 720});
        window().activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&window()));
    }
    void cleanupTestCase() { m_demo.reset(); }

    /// The programme manager: which factory lost the most allocated GPU-hours last month, as a
    /// file.
    void theMostIdleFactory() {
        QVERIFY(settles(u"overviewPage"_s));
        QVERIFY(tabTo(u"period"_s));
        key(Qt::Key_Space);
        QVERIFY(chooseEntry(u"Last 24 hours"_s));
        QCOMPARE(window().scope().period, Period::last24h);
        QVERIFY(settles(u"overviewPage"_s));
        QVERIFY(tabTo(u"floor"_s));
        auto* floor = window().findChild<QTableView*>(u"floor"_s);
        QVERIFY(walkTo(*floor, 0, FloorModel::idle));
        key(Qt::Key_Down, Qt::AltModifier); // the most first
        const auto hours = [&](int row) {
            return floor->model()
                ->index(row, FloorModel::idle)
                .data(FloorModel::SortRole)
                .toDouble();
        };
        QVERIFY(hours(0) > 0);
        for (int row = 1; row < floor->model()->rowCount(); ++row) {
            QVERIFY(hours(row) <= hours(0));
        }
        const QString most = floor->model()->index(0, FloorModel::factory).data().toString();
        key(Qt::Key_S, Qt::ControlModifier);
        const QString path = m_place.filePath(u"idle.csv"_s);
        QVERIFY(answerWithPath(path));
        QTRY_VERIFY(QFile::exists(path));
        QTRY_VERIFY2(notice().contains(path), qPrintable(notice()));
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QList<QByteArray> lines = file.readAll().split('\n');
        const qsizetype column = lines.at(0).split(',').indexOf("Allocated but idle [GPU-h]");
        QVERIFY2(column > 0, lines.at(0).constData());
        QVERIFY2(lines.at(1).startsWith(most.toUtf8()), lines.at(1).constData());
        QVERIFY(std::abs(lines.at(1).split(',').value(column).toDouble() - hours(0)) < 1);
    }

    /// Estonia's consortium: its share of LUMI against its entitlement, the day that runs out, and
    /// the report of it frozen.
    void estoniasShareOfLumi() {
        key(Qt::Key_3, Qt::ControlModifier);
        QVERIFY(settles(u"sharesPage"_s));
        QVERIFY(tabTo(u"holderView"_s));
        key(Qt::Key_Right);
        QCOMPARE(window().scope().view, HolderView::payer);
        QVERIFY(settles(u"sharesPage"_s));
        auto* matrix = window().findChild<QTableView*>(u"matrix"_s);
        auto* totals = window().findChild<QTableView*>(u"matrixTotals"_s);
        const int lumi = columnNamed(*matrix, u"LUMI"_s);
        int estonia = -1;
        for (int row = 0; row < totals->model()->rowCount(); ++row) {
            if (totals->model()->index(row, 0).data().toString().contains(u"Estonia"_s)) {
                estonia = row;
            }
        }
        QVERIFY(lumi > 0 && estonia >= 0);
        QVERIFY(tabTo(u"matrix"_s));
        QVERIFY(walkTo(*matrix, estonia, lumi));
        QTRY_COMPARE(window().scope().holder, HolderId{"EE"});
        QVERIFY(settles(u"sharesPage"_s));
        auto asked = m_demo->questions().holder(HolderId{"EE"}, SystemId{"lumi"}, window().scope());
        asked.waitForFinished();
        const auto detail = asked.result();
        QVERIFY(detail && detail->shareOfEntitlement);
        const Formatter format(QLocale(), window().scope().zone);
        const QString share = format.text(*detail->shareOfEntitlement, Unit::ratio);
        const auto says = [&](const QString& words) {
            for (const QWidget* each : window().findChildren<QWidget*>()) {
                const auto* label = qobject_cast<const QLabel*>(each);
                if (each->isVisible() && ((label && label->text().contains(words)) ||
                                          each->accessibleName().contains(words) ||
                                          each->accessibleDescription().contains(words))) {
                    return true;
                }
            }
            return false;
        };
        QTRY_VERIFY2(says(share), qPrintable(share));
        // The day, or why there is none.
        QVERIFY(says(u"lasts until"_s) || says(u"runs out"_s) || says(u"is used up"_s) ||
                says(u"lasts to its end"_s) || says(u"not enough seen"_s));
        key(Qt::Key_5, Qt::ControlModifier);
        QVERIFY(settles(u"reportsPage"_s));
        QVERIFY(tabTo(u"freezeReport"_s));
        key(Qt::Key_Space);
        auto* kept = window().findChild<QListWidget*>(u"keptReportList"_s);
        QTRY_COMPARE_WITH_TIMEOUT(kept->count(), 1, DemoWindow::kPatience);
        QVERIFY2(kept->item(0)->text().contains(u"Estonia"_s), qPrintable(kept->item(0)->text()));
    }

    /// A coordinator: where a pilot can run, and the brief for its consortium.
    void aPilotAndItsBrief() {
        key(Qt::Key_4, Qt::ControlModifier);
        QVERIFY(settles(u"plannerPage"_s));
        QVERIFY(tabTo(u"needGpus"_s));
        key(Qt::Key_A, Qt::ControlModifier);
        type(u"64"_s);
        key(Qt::Key_Tab);
        auto* options = window().findChild<QTableView*>(u"planOptions"_s);
        QVERIFY(settles(u"plannerPage"_s));
        QTRY_VERIFY_WITH_TIMEOUT(options->model()->rowCount() > 1, DemoWindow::kPatience);
        QVERIFY(tabTo(u"planBrief"_s));
        key(Qt::Key_Space);
        QVERIFY(answerWithPath(m_place.path()));
        QTRY_VERIFY_WITH_TIMEOUT(notice().contains(m_place.path()), DemoWindow::kPatience);
        QVERIFY(QDir(m_place.path()).entryList({u"*.html"_s, u"*.pdf"_s, u"*.md"_s}).size() > 0);
    }
};

QTEST_MAIN(tst_MainJobs)
#include "tst_MainJobs.moc"
