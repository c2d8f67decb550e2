// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "models/questions/Questions.h"

#include <QTimer>

namespace ff {

/// Asks how the sources do whenever something was stored or configured, and every few seconds
/// besides: a source that falls silent stores nothing. Whatever page is open.
class HealthWatch final : public QObject {
    Q_OBJECT
public:
    explicit HealthWatch(Questions& questions, QObject* parent = nullptr);

    [[nodiscard]] const SourcesHealth& health() const { return m_health; }

signals:
    void healthChanged(const ff::SourcesHealth& health);

private:
    void ask();

    Questions& m_questions;
    SourcesHealth m_health;
    QTimer m_again;
    bool m_asking = false;
    bool m_stale = false; ///< something happened while an answer was on its way
};

} // namespace ff
