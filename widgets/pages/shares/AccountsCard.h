// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "models/format/Formatter.h"
#include "models/holder/HolderDetail.h"
#include "widgets/controls/Card.h"

class QTableWidget;

namespace ff {

/// The accounts of a holder by GPU-hours. A click on one says which rule counts it here.
class AccountsCard final : public Card {
    Q_OBJECT
public:
    explicit AccountsCard(QWidget* parent = nullptr);

    void display(const HolderDetail& detail, const Federation& federation,
                 const Formatter& formatter);

signals:
    void explanationRequested(const ff::Figure& figure, QWidget* at, const QRect& part = {});

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void explain(int row);

    HolderDetail m_detail;
    Federation m_federation;
    QTableWidget* m_table;
};

/// An access mode as people call it; "not said" where the rule has none.
[[nodiscard]] QString nameOfMode(const ModeId& mode, const Federation& federation);

} // namespace ff
