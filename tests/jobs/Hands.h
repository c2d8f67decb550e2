// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include <QString>
#include <Qt>

#include <functional>

class QAbstractItemView;
class QComboBox;
class QModelIndex;
class QTableView;
class QWidget;

namespace ff::test {

/// What a person does at a window: presses keys where the focus is, or clicks on what is seen.
/// Everything that may not come about says so: false, or null.
class Hands final {
public:
    explicit Hands(QWidget& window)
        : m_window(window) {}

    /// To what has the focus, or to the menu that is open.
    void key(Qt::Key key, Qt::KeyboardModifiers with = Qt::NoModifier) const;
    void type(const QString& text) const;
    /// As far as a person would go, with Tab or Shift+Tab.
    [[nodiscard]] bool tabTo(const QString& name) const;
    /// Arrow keys to a cell.
    [[nodiscard]] static bool walkTo(const QTableView& table, const QModelIndex& cell);

    /// In the middle of a widget of that name that is seen.
    [[nodiscard]] bool click(const QString& name) const;
    [[nodiscard]] static bool clickAt(QWidget& at);
    /// Scrolls to a cell and clicks on it.
    [[nodiscard]] static bool clickCell(QAbstractItemView& view, const QModelIndex& cell);
    /// Opens the list of a choice and clicks on an entry.
    [[nodiscard]] static bool chooseFrom(QComboBox& box, int entry);
    /// The heading of a column.
    [[nodiscard]] static bool clickHeading(const QTableView& table, int column);

    enum class With { keys, mouse };
    /// `open` opens a menu; then the entry of that text is chosen. A button runs its menu in an
    /// event loop of its own and comes back when the menu is gone, so the menu is awaited from
    /// inside of that.
    [[nodiscard]] bool chooseFromMenu(With with, const QString& entry,
                                      const std::function<void()>& open) const;
    /// The dialog that asks for a file or a folder, answered by typing the path.
    [[nodiscard]] bool answerWithPath(With with, const QString& path) const;
    /// The dialog of that name, once it is open and has the keys.
    [[nodiscard]] QWidget* dialog(const QString& name) const;

    /// The widget of that name that is seen.
    template <class T>
    [[nodiscard]] T* seen(const QString& name) const {
        return qobject_cast<T*>(seenWidget(name));
    }
    [[nodiscard]] QWidget* seenWidget(const QString& name) const;
    /// Whether a label, a button or what a screen reader is told of something that is seen contains
    /// the words.
    [[nodiscard]] bool says(const QString& words) const;
    /// What the window has just said in its bars, good or bad; empty: nothing.
    [[nodiscard]] QString said() const;

    static constexpr int kPatience = 60'000; ///< ms: the machine may have other work

private:
    QWidget& m_window;
};

} // namespace ff::test
