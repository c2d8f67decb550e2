// SPDX-License-Identifier: GPL-3.0-only
// Where the focus is can be seen, on whatever Tab leads to.
#include "tests/pages/FakeQuestions.h"
#include "widgets/frame/MainWindow.h"
#include "widgets/pages/base/Page.h"

#include <QAbstractItemView>
#include <QDialog>
#include <QImage>
#include <QScrollArea>
#include <QTest>

#include <algorithm>

using namespace ff;
using namespace Qt::StringLiterals;

namespace {

bool isReachedByTab(const QWidget& widget) {
    return widget.isVisible() && widget.isEnabled() && !widget.focusProxy() &&
           (widget.focusPolicy() & Qt::TabFocus) == Qt::TabFocus;
}

/// An empty list has no row that could be marked.
bool isEmpty(const QWidget& widget) {
    const auto* view = qobject_cast<const QAbstractItemView*>(&widget);
    return view && (!view->model() || view->model()->rowCount() == 0);
}

QImage pictureOf(QWidget& widget) {
    const QRect around =
        QRect(widget.mapTo(widget.window(), QPoint()), widget.size()).adjusted(-4, -4, 4, 4);
    return widget.window()->grab(around).toImage().convertToFormat(QImage::Format_RGB32);
}

/// How many pixels have changed so much that it is seen.
int changed(const QImage& before, const QImage& after) {
    int count = 0;
    for (int y = 0; y < before.height() && y < after.height(); ++y) {
        for (int x = 0; x < before.width() && x < after.width(); ++x) {
            count += contrastRatio(before.pixelColor(x, y), after.pixelColor(x, y)) >= 1.5 ? 1 : 0;
        }
    }
    return count;
}

} // namespace

class tst_Focus final : public QObject {
    Q_OBJECT

    std::unique_ptr<Theme> m_theme;
    FakeQuestions m_questions;
    std::unique_ptr<MainWindow> m_window;

    /// The names of those on which the focus is not seen.
    static QStringList unseen(QWidget& within) {
        QStringList names;
        for (QWidget* widget : within.findChildren<QWidget*>()) {
            if (!isReachedByTab(*widget) || isEmpty(*widget) || widget->window() != &within) {
                continue;
            }
            for (QWidget* over = widget; over; over = over->parentWidget()) {
                if (auto* scroll = qobject_cast<QScrollArea*>(over)) { // as Tab does
                    scroll->ensureWidgetVisible(widget);
                }
            }
            const auto isElsewhere = [&] { // a dialog that was just opened takes it once more
                if (QWidget* other = within.focusWidget()) {
                    other->clearFocus();
                }
                QCoreApplication::processEvents();
                return !widget->hasFocus();
            };
            static_cast<void>(QTest::qWaitFor(isElsewhere, 1000));
            const QImage before = pictureOf(*widget);
            widget->setFocus(Qt::TabFocusReason);
            QCoreApplication::processEvents();
            constexpr int kLeast = 20;
            const bool isSeen = QTest::qWaitFor(
                [&] { return changed(before, pictureOf(*widget)) >= kLeast; }, 1000);
            if (widget->hasFocus() && !isSeen) {
                names << QLatin1String(widget->metaObject()->className()) + u' ' +
                             widget->objectName();
            }
        }
        return names;
    }

private slots:
    void initTestCase() {
        m_theme = std::make_unique<Theme>(*qApp);
        m_questions.floorView = sampleFloor();
        m_window = std::make_unique<MainWindow>(m_questions, *m_theme);
        m_window->resize(1280, 720);
        m_window->show();
        m_window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    }

    void isSeenOnEveryPage_data() {
        QTest::addColumn<int>("mode");
        QTest::addColumn<int>("page");
        for (const auto& [mode, name] :
             {std::pair{Theme::Mode::light, "light"}, std::pair{Theme::Mode::dark, "dark"},
              std::pair{Theme::Mode::highContrast, "high contrast"}}) {
            for (int page = 0; page <= int(PageId::sources); ++page) {
                QTest::addRow("%s-%d", name, page) << int(mode) << page;
            }
        }
    }
    void isSeenOnEveryPage() {
        QFETCH(int, mode);
        QFETCH(int, page);
        m_theme->setMode(Theme::Mode(mode));
        m_window->goTo(PageId(page));
        QTRY_VERIFY(std::ranges::any_of(m_window->findChildren<Page*>(), [](const Page* each) {
            return each->isVisible() && each->isSettled();
        }));
        QCOMPARE(unseen(*m_window).join(u", "_s), QString());
    }

    void isSeenInDialogs_data() {
        QTest::addColumn<int>("key");
        QTest::addColumn<int>("with");
        QTest::addColumn<QString>("dialog");
        QTest::addRow("settings") << int(Qt::Key_Comma) << int(Qt::ControlModifier)
                                  << u"settingsDialog"_s;
        QTest::addRow("save a view")
            << int(Qt::Key_D) << int(Qt::ControlModifier) << u"saveViewDialog"_s;
        QTest::addRow("views") << int(Qt::Key_D) << int(Qt::ControlModifier | Qt::ShiftModifier)
                               << u"viewsDialog"_s;
    }
    void isSeenInDialogs() {
        QFETCH(int, key);
        QFETCH(int, with);
        QFETCH(QString, dialog);
        for (const Theme::Mode mode : {Theme::Mode::light, Theme::Mode::highContrast}) {
            m_theme->setMode(mode);
            QTest::keyClick(m_window.get(), Qt::Key(key), Qt::KeyboardModifiers(with));
            auto* shown = m_window->findChild<QDialog*>(dialog);
            QVERIFY(shown);
            QVERIFY(QTest::qWaitForWindowActive(shown));
            QCOMPARE(unseen(*shown).join(u", "_s), QString());
            delete shown;
            m_window->activateWindow();
            QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
        }
    }
};

QTEST_MAIN(tst_Focus)
#include "tst_Focus.moc"
