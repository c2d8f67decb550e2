// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "widgets/pages/base/Page.h"

#include <memory>

class QLabel;
class QTableView;

namespace ff {

class Card;
class UsageChoices;
class TableExport;
class UsageModel;

/// Usage in any cut, as a table. Period, zone and filters come from the strip, the rest from the
/// card's head. A click on a line says how its figure came about.
class UsagePane final : public Page {
    Q_OBJECT
public:
    explicit UsagePane(Questions& questions, QWidget* parent = nullptr);
    ~UsagePane() override;

    void setScope(const Scope& scope) override;
    [[nodiscard]] PageChoices choices() const override;
    void choose(const PageChoices& choices) override;

protected:
    void ask() override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void buildTable();
    void display(const UsageView& view);
    void displayRemarks(const UsageTable& table);
    void layOutColumns();
    void explain(int row);

    UsageModel* m_model;
    Card* m_card;
    UsageChoices* m_choices;
    QTableView* m_table;
    std::unique_ptr<TableExport> m_export;
    bool m_simulated = false;
    QLabel* m_remark;
};

} // namespace ff
