// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "models/federation/Federation.h"
#include "models/views/SavedView.h"

#include <QObject>
#include <QString>

#include <functional>

class QMenu;
class QMimeData;
class QWidget;

namespace ff {

class ViewShelf;

/// Saved views in the frame: saves what the window shows, lists what is kept, opens what others
/// sent. It asks the window for what it shows, and tells it what to show.
class ViewDesk final : public QObject {
    Q_OBJECT
public:
    struct Window {
        std::function<SavedView()> shown{};
        std::function<Federation()> federation{};
        std::function<std::string()> zone{};
    };
    ViewDesk(Window window, QWidget* parent);

    /// Where views are kept.
    void setFile(const QString& file);
    [[nodiscard]] const ViewShelf& shelf() const { return *m_shelf; }

    void save();
    void showList();
    void askForOther();
    /// The views that are kept, and what is done with them.
    void showMenu(QWidget* at);
    void copyLink();
    /// A link or the path of a file; it may come from a stranger.
    void open(const QString& view);
    /// What it names and is not known here is left out, and said.
    void take(SavedView view);

    /// What a drop would open; empty: nothing.
    [[nodiscard]] static QString viewIn(const QMimeData* dropped);

signals:
    void chosen(const ff::SavedView& view);
    void notice(const QString& sentence);
    void trouble(const QString& sentence);

private:
    void copyLinkTo(const SavedView& view);
    void saveFile(const SavedView& view);
    void openFile(const QString& path);

    Window m_window;
    QWidget* m_parent;
    ViewShelf* m_shelf;
};

} // namespace ff
