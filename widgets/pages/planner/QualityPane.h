// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "models/format/Formatter.h"
#include "models/pilot/PilotOption.h"

#include <QWidget>

class QTableWidget;

namespace ff {

class Prose;
class ReliabilityChart;

/// How good bounds of the last 90 days were on one system: by size of the job, promised against
/// observed, the worst misses, and why Slurm's own estimate is no bound.
class QualityPane final : public QWidget {
    Q_OBJECT
public:
    explicit QualityPane(QWidget* parent = nullptr);

    void show(const PilotOption& option, const PilotPlan& plan, const Formatter& formatter);

private:
    void showSizes(const PilotOption& option, const Formatter& formatter);
    void showMisses(const PilotOption& option, const Formatter& formatter);

    Prose* m_sentence;
    QTableWidget* m_sizes;  ///< a row each size class
    QTableWidget* m_misses; ///< a row each job
    ReliabilityChart* m_reliability;
    Prose* m_help;
};

} // namespace ff
