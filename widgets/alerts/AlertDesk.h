// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "models/core/Ids.h"

#include <QObject>

namespace ff {

class AlertCenter;
class AlertKeeping;
class AlertsDialog;
class Questions;

/// Alerts in a window: how many are open, what begins to fire, and the dialog that lists them.
class AlertDesk final : public QObject {
    Q_OBJECT
public:
    AlertDesk(AlertKeeping& keeping, const Questions& questions, QWidget* window);

    [[nodiscard]] int open() const;
    /// Times are said in this zone.
    void showDialog(const std::string& zone);
    [[nodiscard]] bool isDialogVisible() const;

signals:
    void openChanged(int open);
    /// It began to fire at a real site while the window was open.
    void fired(const QString& title, const QString& sentence);
    /// The page of the system should be shown.
    void systemActivated(const ff::SystemId& system);

private:
    [[nodiscard]] AlertsDialog* dialog() const;

    const Questions& m_questions;
    QWidget* m_window;
    AlertCenter* m_center;
};

} // namespace ff
