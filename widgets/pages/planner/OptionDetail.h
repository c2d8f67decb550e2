// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "models/format/Formatter.h"
#include "models/pilot/PilotOption.h"
#include "widgets/controls/Card.h"

namespace ff {

class AheadChart;
class Prose;
class QualityPane;
class ScenariosPane;
class SegmentedControl;

/// The option that is selected, in sentences: why it stands where it does, what its bound rests on,
/// when it starts and ends, what it costs, and which access modes lead to it. Behind
/// that, free GPUs in the next days, how good bounds were, and the plans that were kept.
class OptionDetail final : public Card {
    Q_OBJECT
public:
    explicit OptionDetail(QWidget* parent = nullptr);

    void show(const PilotOption& option, const PilotPlan& plan, const Federation& federation,
              const Formatter& formatter);

    [[nodiscard]] ScenariosPane* scenarios() const { return m_scenarios; }
    [[nodiscard]] AheadChart* ahead() const { return m_ahead; }

private:
    void showPane();

    SegmentedControl* m_views;
    QWidget* m_option;
    Prose* m_reason;
    Prose* m_bound;
    Prose* m_times;
    Prose* m_access;
    QWidget* m_aheadPane;
    AheadChart* m_ahead;
    Prose* m_aheadText;
    QualityPane* m_quality;
    ScenariosPane* m_scenarios;
};

} // namespace ff
