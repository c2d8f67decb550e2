// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "models/federation/Catalogue.h"
#include "models/questions/Questions.h"
#include "tests/pages/FakeReports.h"

#include <QPromise>

#include <functional>
#include <map>

namespace ff {

/// Answers that a test gives: at once, or by hand where `held` is set. Counts what is asked.
class FakeQuestions : public Questions {
    Q_OBJECT
public:
    FakeQuestions()
        : m_federation(builtInFederation().federation) {}

    bool held = false;
    std::map<QString, int> asked;
    std::vector<Scope> scopes;
    std::vector<std::shared_ptr<QPromise<Result<FloorView>>>> waiting;
    FloorView floorView;
    SharesView sharesView;
    SourcesView sourcesView;
    UsageView usageView;
    UsageQuestion askedUsage;
    std::vector<AccountUse> unattributedAccounts;
    Result<QString> testAnswer = QStringLiteral("Slurm 22.05, 42 nodes, 336 GPUs, 12 accounts");
    Result<void> addAnswer;
    std::vector<SourceConfig> added;
    std::vector<SourceEntry> tested;
    std::vector<SourceEntry> entries; ///< added and changed
    std::vector<SourceConfig> configured;
    std::vector<SourceId> removed;
    std::map<SourceId, bool> pastFetched;
    std::vector<AttributionRule> mapped;
    std::vector<AttributionRule> unmapped;
    SourcesHealth sourcesHealth;
    FactoryView factoryView;
    std::vector<Note> keptNotes;
    std::vector<std::int64_t> removedNotes;
    std::vector<Scope> factoryScopes;
    std::vector<std::int64_t> factoryColumns; ///< how wide the charts were
    HolderId askedHolder;
    std::optional<SystemId> askedHolderSystem;
    SystemId askedSystem;
    PilotPlan pilotPlan;
    report::Report reportMade;
    std::vector<report::Request> askedReports;
    std::vector<ReportSaving> savings;
    std::vector<PilotNeed> askedNeeds;
    std::vector<std::pair<PilotPlan, QString>> briefs; ///< written into which folder

    QFuture<Result<FloorView>> floor(const Scope& scope) override {
        ++asked[QStringLiteral("floor")];
        scopes.push_back(scope);
        if (!held) {
            return ready(Result<FloorView>(floorView));
        }
        waiting.push_back(std::make_shared<QPromise<Result<FloorView>>>());
        waiting.back()->start();
        return waiting.back()->future();
    }
    /// Answers the oldest question that waits.
    void answer(const FloorView& view) {
        const auto promise = waiting.front();
        waiting.erase(waiting.begin());
        promise->addResult(Result<FloorView>(view));
        promise->finish();
    }
    QFuture<Result<QStringList>> writeBrief(const PilotPlan& plan, const QString& folder,
                                            const std::string&) override {
        briefs.emplace_back(plan, folder);
        return ready(Result<QStringList>(QStringList{folder + QStringLiteral("/brief.html")}));
    }
    QFuture<Result<PilotPlan>> plan(const PilotNeed& need) override {
        ++asked[QStringLiteral("plan")];
        askedNeeds.push_back(need);
        PilotPlan answer = pilotPlan;
        answer.need = need;
        return ready(Result<PilotPlan>(answer));
    }
    QFuture<Result<report::Report>> report(const report::Request& request) override {
        ++asked[QStringLiteral("report")];
        askedReports.push_back(request);
        report::Report made = reportMade;
        made.kind = request.kind;
        return ready(Result<report::Report>(made));
    }
    FakeReports kept;
    ReportKeeping& reports() override { return kept; }
    QFuture<Result<QStringList>> saveReport(const ReportSaving& saving) override {
        savings.push_back(saving);
        return ready(Result<QStringList>(QStringList{saving.folder + QStringLiteral("/r.pdf")}));
    }
    QFuture<Result<FactoryView>> factory(const SystemId& system, const Scope& scope,
                                         std::int64_t columns) override {
        ++asked[QStringLiteral("factory")];
        factoryColumns.push_back(columns);
        askedSystem = system;
        factoryScopes.push_back(scope);
        FactoryView view = factoryView;
        view.scope = scope;
        view.system = system;
        view.title = system.text;
        return ready(Result<FactoryView>(view));
    }
    QFuture<Result<SharesView>> shares(const Scope&) override {
        ++asked[QStringLiteral("shares")];
        return ready(Result<SharesView>(sharesView));
    }
    QFuture<Result<HolderDetail>> holder(const HolderId& holder,
                                         const std::optional<SystemId>& system,
                                         const Scope& scope) override {
        ++asked[QStringLiteral("holder")];
        askedHolder = holder;
        askedHolderSystem = system;
        HolderDetail detail;
        detail.scope = scope;
        detail.holder = holder;
        detail.title = holder.text;
        return ready(Result<HolderDetail>(detail));
    }
    QFuture<Result<UsageView>> usage(const UsageQuestion& question, const Scope& scope) override {
        ++asked[QStringLiteral("usage")];
        askedUsage = question;
        UsageView view = usageView;
        view.asked = question;
        view.scope = scope;
        return ready(Result<UsageView>(view));
    }
    QFuture<Result<std::vector<AccountUse>>> unattributed(const Scope&) override {
        return ready(Result<std::vector<AccountUse>>(unattributedAccounts));
    }
    QFuture<Result<SourcesView>> sources() override {
        ++asked[QStringLiteral("sources")];
        return ready(Result<SourcesView>(sourcesView));
    }
    QFuture<Result<SourcesHealth>> health() override {
        ++asked[QStringLiteral("health")];
        return ready(Result<SourcesHealth>(sourcesHealth));
    }
    QFuture<Result<QString>> test(const SourceEntry& entry) override {
        tested.push_back(entry);
        return ready(testAnswer);
    }
    QFuture<Result<void>> add(const SourceEntry& entry) override {
        added.push_back(entry.source);
        entries.push_back(entry);
        return ready(addAnswer);
    }
    QFuture<Result<void>> change(const SourceEntry& entry) override {
        entries.push_back(entry);
        return ready(addAnswer);
    }
    std::vector<SourceConfig> configuredSources() const override { return configured; }
    QFuture<Result<void>> setPastFetched(const SourceId& source, bool fetched) override {
        pastFetched[source] = fetched;
        return ready(Result<void>());
    }
    QFuture<Result<void>> remove(const SourceId& source) override {
        removed.push_back(source);
        return ready(Result<void>());
    }
    QFuture<Result<void>> map(const AttributionRule& rule) override {
        mapped.push_back(rule);
        return ready(Result<void>());
    }
    QFuture<Result<void>> unmap(const AttributionRule& rule) override {
        unmapped.push_back(rule);
        return ready(Result<void>());
    }
    QFuture<Result<void>> keepNote(const Note& note) override {
        keptNotes.push_back(note);
        return ready(Result<void>());
    }
    QFuture<Result<void>> removeNote(std::int64_t id) override {
        removedNotes.push_back(id);
        return ready(Result<void>());
    }
    const Federation& federation() const override { return m_federation; }
    std::set<SystemId> polledSystems() const override { return polled; }

    std::set<SystemId> polled; ///< none, unless a test says so

private:
    template <class T>
    static QFuture<T> ready(const T& value) {
        QPromise<T> promise;
        promise.start();
        promise.addResult(value);
        promise.finish();
        return promise.future();
    }

    Federation m_federation;
};

/// A floor of three systems: one with a busy figure, one without, one that no source polls.
[[nodiscard]] inline FloorView sampleFloor() {
    FloorView view;
    const auto row = [&](const char* system, const char* title, std::optional<double> capacity,
                         std::optional<FloorParts> parts, Freshness freshness) {
        FloorRow floor;
        floor.system = SystemId{system};
        floor.title = title;
        floor.subtitle = "somewhere";
        floor.capacity = capacity;
        floor.parts = parts;
        floor.freshness = freshness;
        floor.hasSource = freshness != Freshness::never;
        if (parts) {
            floor.allocationRate.value = parts->allocated() / parts->total();
        }
        floor.coverage = {std::chrono::hours{24}, std::chrono::hours{24}};
        view.rows.push_back(floor);
    };
    row("lumi", "LUMI AIF", 11912, FloorParts{6000, 4000, 1500, 412, true}, Freshness::live);
    row("leonardo", "IT4LIA", 13824, FloorParts{0, 9000, 4000, 824, false}, Freshness::late);
    row("daedalus", "Pharos", {}, {}, Freshness::never);
    view.freshness = {1, 1, 0};
    view.allocationRate.value = 0.864;
    view.allocationRate.before = 0.843;
    view.allocationRate.coverage = {std::chrono::hours{20}, std::chrono::hours{24}};
    return view;
}

} // namespace ff
