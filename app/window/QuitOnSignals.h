// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include <QObject>

class QSocketNotifier;

namespace ff {

/// SIGTERM, SIGINT and SIGHUP (a logout, `kill`, Ctrl+C) end the event loop in good order instead
/// of the process at once: settings are saved and temporary files go. A second one ends it at once.
/// Does nothing where there are no such signals. One at a time.
class QuitOnSignals final : public QObject {
    Q_OBJECT
public:
    explicit QuitOnSignals(QObject* parent = nullptr);
    ~QuitOnSignals() override;

private:
    QSocketNotifier* m_notifier = nullptr;
};

} // namespace ff
