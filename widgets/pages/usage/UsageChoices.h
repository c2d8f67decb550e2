// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "models/usage/UsageView.h"

#include <QWidget>

namespace ff {

class FilterButton;

/// What a table of usage is cut by, in which steps, and in which unit it is written.
class UsageChoices final : public QWidget {
    Q_OBJECT
public:
    explicit UsageChoices(QWidget* parent = nullptr);

    [[nodiscard]] const UsageQuestion& question() const { return m_question; }
    /// The sites' own units stand beside physical GPU-hours.
    [[nodiscard]] bool siteUnits() const { return m_siteUnits; }
    /// Shows this one, as if a person had chosen it.
    void ask(const UsageQuestion& question);
    /// The unit that all pages have.
    void setUnit(GpuUnit unit);

signals:
    void changed();
    void unitRequested(ff::GpuUnit unit);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void buildCutMenu();
    void buildStepMenu();
    void buildUnitMenu();
    void toggle(Dimension cut);
    void choose(GpuUnit unit, bool siteUnits);
    void describe();

    UsageQuestion m_question{{Dimension::payer, Dimension::system}, {}};
    GpuUnit m_scopeUnit = GpuUnit::physical;
    bool m_siteUnits = false;
    FilterButton* m_cut;
    FilterButton* m_step;
    FilterButton* m_unit;
};

} // namespace ff
