// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "models/format/Formatter.h"
#include "models/pilot/Scenario.h"

#include <QWidget>

class QLineEdit;
class QPushButton;
class QTableWidget;

namespace ff {

class Prose;

/// Plans that were kept, side by side: a column for each.
class ScenariosPane final : public QWidget {
    Q_OBJECT
public:
    explicit ScenariosPane(QWidget* parent = nullptr);

    void setScenarios(std::vector<Scenario> scenarios);
    [[nodiscard]] const std::vector<Scenario>& scenarios() const { return m_scenarios; }
    void setFormatter(const Formatter& formatter);
    /// The plan that "Keep" keeps.
    void setPlan(const PilotPlan& plan);

private:
    void keep();
    void remove();
    void fill();
    /// Its name and its facts.
    [[nodiscard]] QStringList columnOf(const Scenario& scenario) const;

    std::vector<Scenario> m_scenarios;
    std::vector<QStringList> m_shown; ///< the table, a column each
    PilotPlan m_plan;
    Formatter m_formatter;
    QLineEdit* m_name;
    QPushButton* m_keep;
    QPushButton* m_remove;
    Prose* m_empty;
    QTableWidget* m_table;
};

} // namespace ff
