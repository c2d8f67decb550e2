// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "models/questions/Questions.h"

#include <QDialog>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QTableWidget;

namespace ff {

class RuleReach;

/// "Fix attribution": the unattributed accounts by GPU-hours; choose one, choose a holder, map. The
/// past follows at once, and Undo takes the last mapping back. Return never maps and never closes:
/// a rule is written only by pressing Map.
class AttributionDialog final : public QDialog {
    Q_OBJECT
public:
    AttributionDialog(Questions& questions, const Scope& scope, QWidget* parent = nullptr);

private:
    void ask();
    void display(std::vector<AccountUse> accounts);
    void map();
    void undo();
    void checkInput();
    void showReach(const AccountUse* chosen);
    [[nodiscard]] const AccountUse* chosen() const;
    [[nodiscard]] AttributionRule ruleFor(const AccountUse& use) const;

    Questions& m_questions;
    Scope m_scope;
    std::vector<AccountUse> m_accounts;
    QTableWidget* m_table;
    RuleReach* m_reach = nullptr;
    QLabel* m_reached;
    QComboBox* m_payer;
    QComboBox* m_beneficiary;
    QComboBox* m_mode;
    QLineEdit* m_note;
    QPushButton* m_map;
    QPushButton* m_undo;
    struct Mapped {
        AttributionRule rule;
        QString accounts; ///< as they were typed
    };
    std::vector<Mapped> m_mapped; ///< in this dialog, the last at the end
    bool m_writing = false;
    int m_asked = 0; ///< the newest question is answered last
    QLabel* m_answer;
};

} // namespace ff
