// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "models/format/Formatter.h"
#include "models/pilot/PilotOption.h"
#include "widgets/controls/Card.h"

class QLabel;
class QTableWidget;

namespace ff {

/// The option that is selected, in sentences: why it stands where it does, what its bound rests on,
/// when it starts and ends, what it costs, and which access modes lead to it.
class OptionDetail final : public Card {
    Q_OBJECT
public:
    explicit OptionDetail(QWidget* parent = nullptr);

    void show(const PilotOption& option, const PilotPlan& plan, const Federation& federation,
              const Formatter& formatter);

private:
    void showQuality(const PilotOption& option, const Formatter& formatter);

    QLabel* m_reason;
    QLabel* m_bound;
    QLabel* m_times;
    QLabel* m_access;
    QTableWidget* m_quality; ///< how often bounds held, a row each size class
};

} // namespace ff
