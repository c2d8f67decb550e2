// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "models/analysis/Views.h"
#include "widgets/theme/Formatter.h"

#include <QWidget>

class QLabel;
class QTableWidget;

namespace ff {

class BarList;
class BurnDownChart;
class Card;
class FigureCard;

/// What stands beside the matrix for the holder (and system) that is selected there: used against
/// entitled, the burn-down, access modes and accounts.
class HolderPanel final : public QWidget {
    Q_OBJECT
public:
    explicit HolderPanel(QWidget* parent = nullptr);

    void display(const HolderDetail& detail, const Federation& federation,
                 const Formatter& formatter, bool simulated);

signals:
    void explanationRequested(const ff::Figure& figure, QWidget* at);
    void trouble(const QString& sentence);

private:
    void buildHead();
    void buildCharts();
    Card* buildAccounts();
    void displayHead(const HolderDetail& detail, const Federation& federation,
                     const Formatter& formatter);
    void displayModes(const HolderDetail& detail, const Federation& federation,
                      const Formatter& formatter, bool simulated);
    void displayAccounts(const HolderDetail& detail, const Federation& federation,
                         const Formatter& formatter);

    HolderDetail m_detail;
    Card* m_head;
    FigureCard* m_used;
    FigureCard* m_share;
    FigureCard* m_coverage;
    QLabel* m_basis;
    Card* m_burnCard;
    BurnDownChart* m_burn;
    Card* m_modesCard;
    BarList* m_modes;
    QTableWidget* m_accounts;
};

} // namespace ff
