// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "models/format/Formatter.h"
#include "models/holder/HolderDetail.h"
#include "widgets/controls/Card.h"

class QLabel;

namespace ff {

class FigureCard;

/// The three figures of a holder (used, share of entitlement, coverage), and under them what was
/// granted, what one is entitled to, and how well that is founded.
class HolderHead final : public Card {
    Q_OBJECT
public:
    explicit HolderHead(QWidget* parent = nullptr);

    void display(const HolderDetail& detail, const Federation& federation,
                 const Formatter& formatter);

signals:
    void explanationRequested(const ff::Figure& figure, QWidget* at, const QRect& part = {});

private:
    HolderDetail m_detail;
    FigureCard* m_used;
    FigureCard* m_share;
    FigureCard* m_coverage;
    QLabel* m_basis;
};

} // namespace ff
