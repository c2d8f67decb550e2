// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "models/questions/AlertKeeping.h"

#include <set>

namespace ff {

/// What the window knows of alerts: asks again when something has changed, and tells what is new
/// since the answer before.
class AlertCenter final : public QObject {
    Q_OBJECT
public:
    explicit AlertCenter(AlertKeeping& keeping, QObject* parent = nullptr);

    [[nodiscard]] AlertKeeping& keeping() const { return m_keeping; }
    [[nodiscard]] const AlertsView& view() const { return m_view; }
    /// "LUMI: Utilisation of allocated is 24.1 %", for a notification and a screen reader.
    [[nodiscard]] static QString sentence(const AlertNow& now);

signals:
    void viewChanged();
    /// It began to fire while the window was open.
    void fired(const ff::AlertNow& now);

private:
    void ask();
    void take(const AlertsView& view);

    AlertKeeping& m_keeping;
    AlertsView m_view;
    std::set<std::int64_t> m_told; ///< spells
    bool m_first = true;
    bool m_asking = false;
    bool m_stale = false; ///< something changed while an answer was on its way
};

} // namespace ff
