// SPDX-License-Identifier: GPL-3.0-only
#include "tests/jobs/Hands.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QApplication>
#include <QComboBox>
#include <QFileDialog>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPointer>
#include <QTableView>
#include <QTest>
#include <QTimer>

namespace ff::test {
namespace {

using namespace Qt::StringLiterals;

constexpr int kMostPresses = 120;

QString focused() {
    const QWidget* at = QApplication::focusWidget();
    return at ? at->objectName() : QString();
}

QAction* entryNamed(const QMenu& menu, const QString& text) {
    for (QAction* action : menu.actions()) {
        if (action->isVisible() && action->isEnabled() && action->text().remove(u'&') == text) {
            return action;
        }
    }
    return nullptr;
}

bool chooseWithKeys(QMenu& menu, const QString& text) {
    for (int presses = 0; presses < kMostPresses; ++presses) {
        QTest::keyClick(&menu, Qt::Key_Down);
        const QAction* at = menu.activeAction();
        if (at && at->text().remove(u'&') == text) {
            QTest::keyClick(&menu, Qt::Key_Return);
            return true;
        }
    }
    return false;
}

bool chooseWithMouse(QMenu& menu, const QString& text) {
    QAction* entry = entryNamed(menu, text);
    if (!entry) {
        return false;
    }
    QTest::mouseClick(&menu, Qt::LeftButton, {}, menu.actionGeometry(entry).center());
    return true;
}

} // namespace

void Hands::key(Qt::Key key, Qt::KeyboardModifiers with) const {
    QWidget* popup = QApplication::activePopupWidget();
    QWidget* at = popup ? popup : QApplication::focusWidget();
    QTest::keyClick(at ? at : &m_window, key, with);
}

void Hands::type(const QString& text) const {
    QWidget* at = QApplication::focusWidget();
    QTest::keyClicks(at ? at : &m_window, text);
}

bool Hands::tabTo(const QString& name) const {
    for (int presses = 0; presses < kMostPresses && focused() != name; ++presses) {
        key(Qt::Key_Tab);
    }
    return focused() == name;
}

bool Hands::walkTo(const QTableView& table, const QModelIndex& cell) {
    auto* keys = const_cast<QTableView*>(&table);
    for (int presses = 0; presses < kMostPresses; ++presses) {
        const QModelIndex at = table.currentIndex();
        const int from = table.horizontalHeader()->visualIndex(at.column());
        const int to = table.horizontalHeader()->visualIndex(cell.column());
        if (at.row() == cell.row() && from == to) {
            return true;
        }
        QTest::keyClick(keys, at.row() < cell.row()   ? Qt::Key_Down
                              : at.row() > cell.row() ? Qt::Key_Up
                              : from < to             ? Qt::Key_Right
                                                      : Qt::Key_Left);
    }
    qWarning("at %d, %d instead of %d, %d", table.currentIndex().row(),
             table.currentIndex().column(), cell.row(), cell.column());
    return false;
}

bool Hands::click(const QString& name) const {
    QWidget* at = seenWidget(name);
    return at && clickAt(*at);
}

bool Hands::clickAt(QWidget& at) {
    if (!at.isVisible() || !at.isEnabled()) {
        return false;
    }
    QTest::mouseClick(&at, Qt::LeftButton);
    return true;
}

bool Hands::clickCell(QAbstractItemView& view, const QModelIndex& cell) {
    view.scrollTo(cell);
    const QRect rect = view.visualRect(cell) & view.viewport()->rect();
    if (!view.isVisible() || rect.isEmpty()) {
        return false;
    }
    QTest::mouseClick(view.viewport(), Qt::LeftButton, {}, rect.center());
    return true;
}

/// So soon after the list was opened a click on it is taken for the end of the first one.
bool Hands::chooseFrom(QComboBox& box, int entry) {
    QTest::mousePress(&box, Qt::LeftButton);
    return QTest::qWaitFor([&] { return box.view()->isVisible(); }, kPatience) &&
           QTest::qWaitFor(
               [&] {
                   return box.currentIndex() == entry ||
                          (clickCell(*box.view(), box.model()->index(entry, box.modelColumn())) &&
                           box.currentIndex() == entry);
               },
               kPatience);
}

bool Hands::clickHeading(const QTableView& table, int column) {
    const QHeaderView* header = table.horizontalHeader();
    const QRect rect(header->sectionViewportPosition(column), 0, header->sectionSize(column),
                     header->height());
    if (header->isSectionHidden(column) || !header->viewport()->rect().contains(rect.center())) {
        return false;
    }
    QTest::mouseClick(header->viewport(), Qt::LeftButton, {}, rect.center());
    return true;
}

bool Hands::chooseFromMenu(With with, const QString& entry,
                           const std::function<void()>& open) const {
    bool chosen = false;
    int looks = 0;
    QTimer waits;
    waits.setInterval(10);
    QObject::connect(&waits, &QTimer::timeout, &waits, [&] {
        auto* menu = qobject_cast<QMenu*>(QApplication::activePopupWidget());
        if (!menu || !menu->isVisible()) {
            if (++looks > kPatience / waits.interval()) {
                waits.stop();
            }
            return;
        }
        waits.stop();
        chosen = with == With::keys ? chooseWithKeys(*menu, entry) : chooseWithMouse(*menu, entry);
        if (!chosen) {
            menu->close();
        }
    });
    waits.start();
    open();
    // Where nobody manages windows, none is active after a menu.
    return QTest::qWaitFor(
               [&] {
                   if (waits.isActive() || QApplication::activePopupWidget()) {
                       return false;
                   }
                   m_window.activateWindow();
                   return QApplication::activeWindow() == &m_window;
               },
               kPatience) &&
           chosen;
}

/// Without a window manager a new dialog does not always become the active window.
QWidget* Hands::dialog(const QString& name) const {
    QWidget* found = nullptr;
    const bool came = QTest::qWaitFor(
        [&] {
            for (QDialog* each : m_window.findChildren<QDialog*>()) {
                const bool isIt = name.isEmpty() ? qobject_cast<QFileDialog*>(each) != nullptr
                                                 : each->objectName() == name;
                if (isIt && each->isVisible()) {
                    found = each;
                    found->activateWindow();
                }
            }
            return found && QApplication::activeWindow() == found;
        },
        kPatience);
    return came ? found : nullptr;
}

bool Hands::answerWithPath(With with, const QString& path) const {
    const QPointer<QWidget> asking = dialog({});
    auto* line = asking ? asking->findChild<QLineEdit*>(u"fileNameEdit"_s) : nullptr;
    if (!line) {
        return false;
    }
    const auto isAnswered = [&] { return !asking || !asking->isVisible(); };
    if (with == With::mouse) {
        QTest::mouseDClick(line, Qt::LeftButton);
    } else if (QApplication::focusWidget() != line) {
        return false; // it is where one begins to type
    }
    QTest::keyClick(line, Qt::Key_A, Qt::ControlModifier);
    QTest::keyClicks(line, path);
    if (with == With::mouse) {
        for (QAbstractButton* button : asking->findChildren<QAbstractButton*>()) {
            const QString text = button->text().remove(u'&');
            if (text == u"Save"_s || text == u"Choose"_s || text == u"Open"_s) {
                return clickAt(*button) && QTest::qWaitFor(isAnswered, kPatience);
            }
        }
        return false;
    }
    // The first one may only close the list of names that are proposed.
    constexpr int kSoon = 2000;
    for (int presses = 0; presses < 3 && !isAnswered(); ++presses) {
        key(Qt::Key_Return);
        (void)QTest::qWaitFor(isAnswered, kSoon);
    }
    return isAnswered();
}

QWidget* Hands::seenWidget(const QString& name) const {
    for (QWidget* each : m_window.findChildren<QWidget*>(name)) {
        if (each->isVisible()) {
            return each;
        }
    }
    return nullptr;
}

bool Hands::says(const QString& words) const {
    for (const QWidget* each : m_window.findChildren<QWidget*>()) {
        const auto* label = qobject_cast<const QLabel*>(each);
        const auto* button = qobject_cast<const QAbstractButton*>(each);
        if (each->isVisible() && ((label && label->text().contains(words)) ||
                                  (button && button->text().contains(words)) ||
                                  each->accessibleName().contains(words))) {
            return true;
        }
    }
    return false;
}

QString Hands::said() const {
    QString all;
    for (const char* name : {"noticeText", "troubleText"}) {
        const auto* label = m_window.findChild<QLabel*>(QLatin1String(name));
        all += label && label->isVisible() ? label->text() : QString();
    }
    return all;
}

} // namespace ff::test
