// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "models/questions/SourceKeeping.h"
#include "widgets/export/ExportContext.h"

#include <QWidget>

#include <memory>

class QHBoxLayout;
class QLabel;
class QStackedWidget;
class QTableView;

namespace ff {

class ChartTable;
class Exporter;
class SegmentedControl;
class TableExport;
class TimeChart;

/// The polls of one source: latency and failures over time, or one row a poll. The log can be taken
/// away whole, as CSV.
class PollLogPanel final : public QWidget {
    Q_OBJECT
public:
    explicit PollLogPanel(QWidget* parent = nullptr);
    ~PollLogPanel() override;

    void setKeeping(SourceKeeping& keeping);
    /// Asks for the source's polls, of the same source only now and then; what it showed stays
    /// until they are there, unless it was of another source.
    void show(const SourceId& source, const ExportContext& context);
    void refresh() { ask(); }
    /// Nothing that was asked for is on its way.
    [[nodiscard]] bool isSettled() const { return !m_asking; }
    [[nodiscard]] const Exporter* exporter() const;
    [[nodiscard]] const Exporter* chartExporter() const;

signals:
    void settled();
    void trouble(const QString& sentence);

private:
    [[nodiscard]] Duration past() const;
    void ask();
    void display(const std::vector<Outcome>& polls, Window window);

    SourceKeeping* m_keeping = nullptr;
    SourceId m_source;
    ExportContext m_context;
    Instant m_askedAt;
    bool m_asking = false;
    int m_asked = 0; ///< an answer to an older question is not shown
    QLabel* m_counts;
    SegmentedControl* m_look;
    SegmentedControl* m_past;
    QStackedWidget* m_stack;
    TimeChart* m_chart;
    ChartTable* m_log;
    QTableView* m_table;
    std::unique_ptr<TableExport> m_export;
};

} // namespace ff
