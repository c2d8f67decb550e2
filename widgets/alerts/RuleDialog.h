// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "models/questions/AlertKeeping.h"
#include "models/questions/Questions.h"

#include <QDialog>

class QPushButton;

namespace ff {

class Prose;
class RuleForm;
class RuleTrial;

/// A new rule, or one that is changed, tried on the past while it is written.
class RuleDialog final : public QDialog {
    Q_OBJECT
public:
    RuleDialog(const AlertRule& rule, bool isNew, AlertKeeping& keeping, const Questions& questions,
               QWidget* parent = nullptr);

    /// A rule that nobody has written yet; its id is none that is there, or was.
    [[nodiscard]] static AlertRule newRule(const AlertsView& view);

private:
    void check();
    void keep();
    [[nodiscard]] AlertRule rule() const;

    AlertKeeping& m_keeping;
    RuleForm* m_form;
    RuleTrial* m_trial;
    Prose* m_trouble;
    QPushButton* m_keep;
};

} // namespace ff
