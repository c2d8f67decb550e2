// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "app/services/Backend.h"
#include "models/questions/AlertKeeping.h"

#include <QThreadPool>
#include <QTimer>

#include <memory>

namespace ff {

/// Answers what the window asks of alerts from a backend, on a thread of its own: a rule that is
/// tried on a month keeps no page waiting.
class LiveAlerts final : public AlertKeeping {
    Q_OBJECT
public:
    explicit LiveAlerts(QObject* parent = nullptr);
    ~LiveAlerts() override;

    /// In the GUI thread: answers come from this one from now on.
    void setBackend(std::shared_ptr<Backend> backend);
    /// Waits for what is being answered, and lets go of the backend.
    void release();
    /// From any thread: there may be something new. Told every other second at most.
    void noteChange();

    QFuture<Result<AlertsView>> alerts() override;
    QFuture<Result<AlertPast>> past(const AlertRule& rule, int days) override;
    QFuture<Result<void>> keepRule(const AlertRule& rule) override;
    QFuture<Result<void>> removeRule(const std::string& id) override;
    QFuture<Result<void>> acknowledge(std::int64_t spell) override;
    QFuture<Result<void>> mute(const AlertMute& mute) override;

signals:
    /// alerts.toml was written: the settings in force are others.
    void rulesChanged();

private:
    template <class Answer>
    auto ask(Answer answer);
    template <class Action>
    QFuture<Result<void>> act(Action action, bool ofRules);

    std::shared_ptr<Backend> m_backend;
    QThreadPool m_pool;
    QTimer m_coalesce;
};

} // namespace ff
