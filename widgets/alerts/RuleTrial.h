// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "models/questions/AlertKeeping.h"

#include <QWidget>

class QComboBox;

namespace ff {

class Prose;
class ThresholdChart;

/// A rule tried on the last 30 days: a sentence, and a chart of one of its subjects. Only another
/// figure, subject or step asks the cache again; a threshold is tried at once.
class RuleTrial final : public QWidget {
    Q_OBJECT
public:
    explicit RuleTrial(AlertKeeping& keeping, QWidget* parent = nullptr);

    /// `complete`: false while a person still types; nothing is tried then.
    void setRule(const AlertRule& rule, bool complete);
    void setSimulated(bool simulated);

signals:
    void thresholdMoved(double threshold);

private:
    void ask();
    void evaluateAll();
    void showSubject();

    AlertKeeping& m_keeping;
    AlertRule m_rule;
    AlertPast m_past;
    std::string m_asked;  ///< what `m_past` is of
    std::string m_chosen; ///< the subject that a person chose
    Prose* m_sentence;
    QComboBox* m_subjects;
    ThresholdChart* m_chart;
    bool m_isAsking = false;
};

} // namespace ff
