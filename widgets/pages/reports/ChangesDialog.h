// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "models/reports/CompareReports.h"

#include <QDialog>

#include <memory>

class QTableWidget;

namespace ff {

class TableExport;

/// What differs today from a frozen report: a row a figure, with its cause.
class ChangesDialog final : public QDialog {
    Q_OBJECT
public:
    ChangesDialog(const report::Report& frozen, const report::Changes& changes,
                  QWidget* parent = nullptr);
    ~ChangesDialog() override;

signals:
    void notice(const QString& sentence);
    void trouble(const QString& sentence);

private:
    void fill(const report::Report& frozen, const report::Changes& changes);

    QTableWidget* m_table;
    std::unique_ptr<TableExport> m_export;
};

} // namespace ff
