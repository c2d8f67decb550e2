// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "models/questions/Questions.h"
#include "widgets/export/TableData.h"

#include <QDialog>

#include <array>
#include <memory>
#include <optional>
#include <vector>

class QComboBox;
class QTableWidget;
class QVBoxLayout;

namespace ff {

class Chip;
class TableExport;

/// Two periods, or two systems, side by side: the same figures of both, and their difference. Each
/// side has its own choice of system and period.
class CompareDialog final : public QDialog {
    Q_OBJECT
public:
    /// On the left what the page shows: the system (unset: all of them) in the scope. On the right
    /// the period before it or, of a system, the next one in the same period.
    CompareDialog(Questions& questions, const Scope& scope, const std::optional<SystemId>& system,
                  QWidget* parent = nullptr);
    ~CompareDialog() override;

signals:
    void notice(const QString& sentence);
    void trouble(const QString& sentence);

private:
    struct Side {
        QComboBox* system = nullptr;
        QComboBox* period = nullptr;
        QString when; ///< the period as dates
        Scope scope;
        std::optional<FloorView> view;
        int asked = 0;

        [[nodiscard]] QString title() const;
        /// The row of the system that is chosen; null: all systems, or none that is known.
        [[nodiscard]] const FloorRow* row() const;
        [[nodiscard]] bool isOfAll() const;
    };
    struct Row {
        QString name;
        Unit unit = Unit::count;
        std::array<Figure, 2> figures;
    };
    void addSide(Side& side, const char* name, QVBoxLayout* column);
    void ask(Side& side);
    void fill();
    void fillRow(int row);
    [[nodiscard]] bool isSimulated() const;
    [[nodiscard]] TableData exportTable() const;
    void setCell(int row, int column, const QString& text);
    [[nodiscard]] ExportContext exportContext() const;

    Questions& m_questions;
    Scope m_scope;
    Formatter m_formatter;
    std::array<Side, 2> m_sides;
    std::vector<Row> m_rows;
    QTableWidget* m_table;
    Chip* m_simulated;
    std::unique_ptr<TableExport> m_export;
};

} // namespace ff
