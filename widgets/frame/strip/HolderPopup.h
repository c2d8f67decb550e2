// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "models/core/Ids.h"
#include "models/holder/SharesView.h"

#include <QFrame>

#include <vector>

class QLineEdit;
class QListWidget;

namespace ff {

/// The choice of a state: a line to search in, and below it the states in groups: the person's own,
/// then those with use in the period, then the rest. Arrow keys walk the list from the line.
class HolderPopup final : public QFrame {
    Q_OBJECT
public:
    /// `own`: the states that come first; `all`: every state of the federation.
    HolderPopup(std::vector<HolderId> own, std::vector<HolderId> all, const HolderId& chosen,
                QWidget* parent);

    /// Which states used anything in the period, most first; what is typed and marked stays.
    void setUse(const SharesView& shares);

signals:
    /// Empty: all states.
    void chosen(const ff::HolderId& holder);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void fill();
    void addGroup(const QString& title, const std::vector<HolderId>& holders);
    void step(int by);
    void choose();
    [[nodiscard]] HolderId current() const;

    std::vector<HolderId> m_own;
    std::vector<HolderId> m_all;
    std::vector<HolderId> m_used;
    HolderId m_chosen;
    QLineEdit* m_line;
    QListWidget* m_list;
};

} // namespace ff
