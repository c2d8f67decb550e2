// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "models/format/Formatter.h"
#include "models/holder/HolderDetail.h"
#include "widgets/export/ExportContext.h"

#include <QWidget>

#include <vector>

class QPushButton;

namespace ff {

class AccountsCard;
class BarList;
class BudgetsCard;
class BurnDownChart;
class Card;
class Exporter;
class HolderHead;

/// What stands beside the matrix for the holder (and system) that is selected there: used against
/// entitled, the burn-down, the sites' own terms, access modes and accounts.
class HolderPanel final : public QWidget {
    Q_OBJECT
public:
    explicit HolderPanel(QWidget* parent = nullptr);

    void display(const HolderDetail& detail, const Federation& federation,
                 const Formatter& formatter, const ExportContext& context);
    /// Of each chart and table in it.
    [[nodiscard]] std::vector<const Exporter*> exporters() const;

signals:
    void explanationRequested(const ff::Figure& figure, QWidget* at, const QRect& part = {});

private:
    void buildCharts();
    void displayModes(const HolderDetail& detail, const Federation& federation,
                      const Formatter& formatter, const ExportContext& context);

    HolderHead* m_head;
    Card* m_burnCard;
    BurnDownChart* m_burn;
    QPushButton* m_left; ///< what is left now; a click says how that was computed
    Figure m_leftNow;
    BudgetsCard* m_budgets;
    Card* m_modesCard;
    BarList* m_modes;
    AccountsCard* m_accounts;
};

} // namespace ff
