// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "models/questions/ReportKeeping.h"

#include <QWidget>

#include <memory>
#include <optional>
#include <vector>

class QLabel;
class QListWidget;

namespace ff {

/// The frozen and published reports of the cache; one is opened with a click.
class KeptReports final : public QWidget {
    Q_OBJECT
public:
    explicit KeptReports(ReportKeeping& reports, QWidget* parent = nullptr);

    /// Asks which there are; where one is named, it is opened then.
    void refresh(std::optional<std::int64_t> thenOpen = {});
    /// Freezes a report as it is and opens what was kept.
    void freeze(const std::shared_ptr<const report::Report>& made);
    void publish(std::int64_t number);
    void open(std::int64_t number);
    /// None of them is shown any more, nor opened.
    void clearSelection();

signals:
    void opened(std::shared_ptr<const ff::report::Report> report);
    void notice(const QString& sentence);
    void trouble(const QString& sentence);

private:
    void show(const std::vector<StoredReport>& reports);
    void select(std::int64_t number);

    ReportKeeping& m_reports;
    std::vector<StoredReport> m_shown;
    int m_asked = 0;  ///< for the list
    int m_listed = 0; ///< which of these it shows: an older one is not shown any more
    int m_wishes = 0; ///< what was wished for last is opened
    QListWidget* m_list;
    QLabel* m_empty;
};

} // namespace ff
