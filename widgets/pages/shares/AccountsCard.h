// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "models/format/Formatter.h"
#include "models/holder/HolderDetail.h"
#include "widgets/controls/Card.h"
#include "widgets/export/TableData.h"

#include <memory>

class QTableWidget;

namespace ff {

class Exporter;
class TableExport;

/// The accounts of a holder by GPU-hours. A click on one says which rule counts it here.
class AccountsCard final : public Card {
    Q_OBJECT
public:
    explicit AccountsCard(QWidget* parent = nullptr);
    ~AccountsCard() override;

    void display(const HolderDetail& detail, const Federation& federation,
                 const Formatter& formatter);
    /// What the table says of itself when it is taken away.
    void setExportContext(const ExportContext& context) { m_context = context; }
    [[nodiscard]] Exporter* exporter() const;

signals:
    void explanationRequested(const ff::Figure& figure, QWidget* at, const QRect& part = {});

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void explain(int row);
    [[nodiscard]] TableData exportTable() const;

    HolderDetail m_detail;
    Federation m_federation;
    QTableWidget* m_table;
    ExportContext m_context;
    std::unique_ptr<TableExport> m_export;
};

/// An access mode as people call it; "not said" where the rule has none.
[[nodiscard]] QString nameOfMode(const ModeId& mode, const Federation& federation);

} // namespace ff
