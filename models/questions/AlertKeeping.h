// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "models/alerts/AlertsView.h"
#include "models/core/Error.h"

#include <QFuture>
#include <QObject>

namespace ff {

/// What the window asks and says of alerts, beside the figures of `Questions`.
class AlertKeeping : public QObject {
    Q_OBJECT
public:
    using QObject::QObject;

    [[nodiscard]] virtual QFuture<Result<AlertsView>> alerts() = 0;
    /// What the threshold of a rule is tried on; it need not be kept.
    [[nodiscard]] virtual QFuture<Result<AlertPast>> past(const AlertRule& rule, int days) = 0;
    /// Writes the rule into alerts.toml, in place of the one of its id.
    [[nodiscard]] virtual QFuture<Result<void>> keepRule(const AlertRule& rule) = 0;
    /// Takes its entry out of alerts.toml; one of the starter set is as it was made then.
    [[nodiscard]] virtual QFuture<Result<void>> removeRule(const std::string& id) = 0;
    [[nodiscard]] virtual QFuture<Result<void>> acknowledge(std::int64_t spell) = 0;
    /// One that is over ends the mute.
    [[nodiscard]] virtual QFuture<Result<void>> mute(const AlertMute& mute) = 0;

signals:
    /// What `alerts` says may be something else now.
    void changed();
};

} // namespace ff
