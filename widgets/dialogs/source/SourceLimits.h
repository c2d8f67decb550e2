// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "models/config/Source.h"

#include <QWidget>

class QCheckBox;
class QFormLayout;
class QSpinBox;

namespace ff {

/// The limits of a source that few people change: how long an answer may take and how much it may
/// bring, and how finely the past is asked for. Folded up until somebody wants it.
class SourceLimits final : public QWidget {
    Q_OBJECT
public:
    explicit SourceLimits(QWidget* parent = nullptr);

    void fillFrom(const SourceConfig& source);
    /// Writes them into the source. What is as it was read stays to the millisecond.
    void apply(SourceConfig& source) const;
    /// A kind without a past has no fields for it.
    void adaptTo(SourceKind kind);
    /// How often the source is polled: an answer may not take longer.
    void setInterval(int seconds);
    /// How much past a new source is asked for.
    void setPastDays(int days);

signals:
    void edited();

private:
    void unfold(bool shown);

    QCheckBox* m_unfold;
    QWidget* m_fields;
    QFormLayout* m_form;
    QSpinBox* m_timeout;
    QSpinBox* m_series;
    QSpinBox* m_accounts;
    QSpinBox* m_days;
    QSpinBox* m_every;       ///< seconds; 0: as often as it is polled
    int m_chosenTimeout = 0; ///< the field shows no more than the interval
    int m_shownTimeout = 0;  ///< as it was filled in
    int m_shownEvery = 0;
};

} // namespace ff
