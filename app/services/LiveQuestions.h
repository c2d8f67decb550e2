// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "app/services/Backend.h"
#include "app/services/LiveReports.h"
#include "app/services/TellingPace.h"
#include "app/services/planning/ReadPlan.h"
#include "models/questions/Questions.h"

#include <QThreadPool>
#include <QTimer>

#include <atomic>
#include <memory>

namespace ff {

/// Answers the pages' questions from a backend, on a pool of its own. Until the backend has come
/// (it opens the cache on another thread) answers are errors that say so; `changed` follows its
/// coming.
class LiveQuestions final : public Questions {
    Q_OBJECT
public:
    explicit LiveQuestions(QObject* parent = nullptr);
    ~LiveQuestions() override;

    /// In the GUI thread: answers come from this one from now on.
    void setBackend(std::shared_ptr<Backend> backend);
    /// Who writes the files of reports, on another thread; they know formats and paper.
    using ReportSaver = std::function<Result<QStringList>(const ReportSaving&)>;
    void setReportSaver(ReportSaver saver) { m_saveReport = std::move(saver); }
    /// Waits for what is being answered, and lets go of the backend.
    void release();
    /// From any thread: new samples are stored. Told to pages at most once a second, and less often
    /// where their answers are dear.
    void noteChange();
    /// In the GUI thread: the backend's settings were read again.
    void settingsChanged();

    QFuture<Result<FloorView>> floor(const Scope& scope) override;
    QFuture<Result<FactoryView>> factory(const SystemId& system, const Scope& scope,
                                         std::int64_t columns = kGridBins) override;
    QFuture<Result<SharesView>> shares(const Scope& scope) override;
    QFuture<Result<HolderDetail>> holder(const HolderId& holder,
                                         const std::optional<SystemId>& system,
                                         const Scope& scope) override;
    QFuture<Result<UsageView>> usage(const UsageQuestion& question, const Scope& scope) override;
    QFuture<Result<std::vector<AccountUse>>> unattributed(const Scope& scope) override;
    QFuture<Result<PilotPlan>> plan(const PilotNeed& need) override;
    QFuture<Result<report::Report>> report(const report::Request& request) override;
    ReportKeeping& reports() override { return m_reports; }
    QFuture<Result<QStringList>> saveReport(const ReportSaving& saving) override;
    QFuture<Result<QStringList>> writeBrief(const PilotPlan& plan, const QString& folder,
                                            const std::string& zone) override;
    QFuture<Result<SourcesView>> sources() override;
    QFuture<Result<SourcesHealth>> health() override;
    QFuture<Result<QString>> test(const SourceEntry& entry) override;
    QFuture<Result<void>> add(const SourceEntry& entry) override;
    QFuture<Result<void>> change(const SourceEntry& entry) override;
    QFuture<Result<void>> remove(const SourceId& source) override;
    QFuture<Result<void>> setPastFetched(const SourceId& source, bool fetched) override;
    QFuture<Result<void>> map(const AttributionRule& rule) override;
    QFuture<Result<void>> unmap(const AttributionRule& rule) override;
    QFuture<Result<void>> keepNote(const Note& note) override;
    QFuture<Result<void>> removeNote(std::int64_t id) override;
    const Federation& federation() const override;
    std::set<SystemId> polledSystems() const override;
    std::vector<SourceConfig> configuredSources() const override;

private:
    template <class Answer>
    auto ask(Answer answer);
    template <class Action>
    QFuture<Result<void>> act(Action action, void (LiveQuestions::*done)());
    void notesChanged();

    std::shared_ptr<Backend> m_backend;
    SettingsPtr m_settings; ///< what federation() refers to
    std::shared_ptr<PlanningMemory> m_planning = std::make_shared<PlanningMemory>();
    ReportSaver m_saveReport;
    TellingPace m_pace; ///< before the pool: its threads tell what they spend
    QThreadPool m_pool;
    LiveReports m_reports{m_pool, [this] { return m_backend; }};
    QTimer m_coalesce;
    std::atomic<bool> m_changed = false;
};

} // namespace ff
