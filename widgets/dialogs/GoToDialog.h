// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "models/federation/Federation.h"
#include "models/views/SavedView.h"

#include <QDialog>

#include <functional>
#include <vector>

class QLineEdit;
class QListWidget;

namespace ff {

/// Ctrl+K: type a part of a name, press Return, be there.
class GoToDialog final : public QDialog {
    Q_OBJECT
public:
    explicit GoToDialog(const Federation& federation, QWidget* parent = nullptr);
    /// To be found beside the pages.
    void addViews(const std::vector<SavedView>& views);

signals:
    void systemChosen(const ff::SystemId& system);
    void holderChosen(const ff::HolderId& holder);
    void pageChosen(ff::PageId page);
    void addSourceChosen();
    void viewChosen(const ff::SavedView& view);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    struct Target {
        QString text;
        QString kind;
        std::function<void()> go;
    };

    void addPages();
    void addFederation(const Federation& federation);
    void filter(const QString& text);
    void choose();

    std::vector<Target> m_targets;
    QLineEdit* m_line;
    QListWidget* m_list;
};

} // namespace ff
