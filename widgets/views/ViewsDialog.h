// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "models/federation/Federation.h"
#include "models/views/SavedView.h"

#include <QDialog>

class QLabel;
class QListWidget;
class QPushButton;

namespace ff {

class ViewShelf;

/// The views that are kept: opened, renamed, put in order, sent and deleted, each with a key.
class ViewsDialog final : public QDialog {
    Q_OBJECT
public:
    ViewsDialog(ViewShelf& shelf, Federation federation, std::string zone,
                QWidget* parent = nullptr);

signals:
    void chosen(const ff::SavedView& view);
    void linkRequested(const ff::SavedView& view);
    void fileRequested(const ff::SavedView& view);
    void openRequested();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void build();
    QPushButton* addAction(const char* name, const QString& text, void (ViewsDialog::*act)());
    void display();
    void follow();
    [[nodiscard]] const SavedView* current() const;
    void openCurrent();
    void renameCurrent();
    void moveUp() { move(-1); }
    void moveDown() { move(+1); }
    void move(int by);
    void removeCurrent();
    void sendLink();
    void sendFile();

    ViewShelf& m_shelf;
    Federation m_federation;
    std::string m_zone;
    QListWidget* m_list;
    QLabel* m_text;
    QLabel* m_empty;
    std::vector<QPushButton*> m_actions{}; ///< those that need a view
};

} // namespace ff
