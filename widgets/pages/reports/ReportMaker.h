// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "models/questions/Questions.h"
#include "models/reports/ReportEdits.h"
#include "widgets/reports/layout/Pages.h"

#include <QFutureWatcher>
#include <QObject>

#include <memory>
#include <optional>

namespace ff {

/// Reads a report and lays it out, both on other threads, and does only what has changed: another
/// paper or a comment lays out the report that was read, another period reads it again.
class ReportMaker final : public QObject {
    Q_OBJECT
public:
    ReportMaker(Questions& questions, QObject* parent = nullptr);
    ~ReportMaker() override;

    void make(const report::Request& request, const report::ReportEdits& edits,
              report::Paper paper);
    /// Lays out a report that is finished, such as a frozen one; nothing is read.
    void show(std::shared_ptr<const report::Report> finished, report::Paper paper);
    /// The next `make` reads whatever it is asked for, for what has come since: the request of a
    /// period that has not ended goes up to the time at which it was made.
    void forget();
    /// Stops the reading; what was there stays.
    void cancel();
    [[nodiscard]] bool isBusy() const { return m_isReading || m_isLaying; }
    [[nodiscard]] bool isReading() const { return m_isReading; }
    /// As it was read, with every section; null before.
    [[nodiscard]] std::shared_ptr<const report::Report> whole() const { return m_whole; }
    /// As it is shown: with comments, and without what is left out.
    [[nodiscard]] std::shared_ptr<const report::Report> finished() const;
    [[nodiscard]] const QLocale& locale() const { return m_wholeLocale; }

signals:
    void busyChanged();
    /// So many of so many parts are read; the last one is the laying out.
    void progressed(int done, int all);
    void read();
    void laidOut(std::shared_ptr<const ff::report::Pages> pages);
    void failed(const ff::Error& error);

private:
    struct Wanted {
        report::ReportEdits edits;
        report::Paper paper = report::Paper::a4;
        bool operator==(const Wanted&) const = default;
    };

    void startReading();
    void startLaying();

    Questions& m_questions;
    std::optional<report::Request> m_request; ///< what is read or being read
    Wanted m_wanted;
    std::shared_ptr<const report::Report> m_whole;
    QLocale m_wholeLocale;
    QFuture<Result<report::Report>> m_reading;
    /// Kept, since Qt 6.4 cancels along a pointer to it without looking whether it is there still.
    QFuture<void> m_answer;
    QFuture<std::shared_ptr<const report::Pages>> m_laying;
    QFutureWatcher<Result<report::Report>> m_progress; ///< of m_reading
    int m_readings = 0; ///< counts: an answer to an older question is dropped
    bool m_isReading = false;
    bool m_isLaying = false;
    bool m_isOutdated = false; ///< something changed while it was laid out
};

} // namespace ff
