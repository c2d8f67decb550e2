// SPDX-License-Identifier: GPL-3.0-only
#include "app/services/reports/ReadReport.h"

#include "app/services/reading/Gather.h"
#include "app/services/reading/Read.h"
#include "app/services/reading/ReadAttribution.h"
#include "app/services/reading/ReadAwards.h"
#include "app/services/reading/ReadReconcile.h"
#include "app/services/reading/ReadUsage.h"
#include "app/services/reports/ReadNewcomers.h"
#include "models/core/Windows.h"
#include "models/facts/SystemFacts.h"

#include <algorithm>
#include <utility>

namespace ff {
namespace {

using report::Common;
using report::Compared;
using report::Request;

/// Reads one view after the other; after the first error nothing more is read.
class Reader final {
public:
    Reader(const QueryContext& reading, const Request& request,
           const std::function<bool()>& isWanted, const ReportProgress& progress)
        : m_reading(reading)
        , m_request(request)
        , m_isWanted(isWanted)
        , m_progress(progress) {}

    [[nodiscard]] Result<report::Report> read();

private:
    /// The value, or an empty one after an error, which is kept.
    template <class T>
    T take(Result<T> result) {
        if (!m_error && m_isWanted && !m_isWanted()) {
            m_error = Error{ErrorCode::cancelled, {}, {}};
        }
        if (result) {
            return std::move(*result);
        }
        if (!m_error) {
            m_error = result.error();
        }
        return {};
    }
    /// `all` parts are read one after the other, each handed on by `part`.
    void begin(int all) {
        m_parts = all;
        tell();
    }
    template <class T>
    T part(T value) {
        ++m_done;
        tell();
        return value;
    }
    void tell() const {
        if (m_progress) {
            m_progress(m_done, m_parts);
        }
    }
    /// What `read` gives for the scope, over the period and those that it is compared with.
    template <class Read>
    auto compared(const Scope& scope, const Read& read) {
        using View = typename std::invoke_result_t<Read, const Scope&>::value_type;
        Compared<View> views;
        views.now = take(read(scope));
        const auto over = [&](Window window, std::optional<View>& into) {
            if (!m_error && !window.empty()) {
                Scope other = scope;
                other.window = window;
                into = take(read(other));
            }
        };
        over(likewise(m_request.period.before), views.before);
        over(likewise(m_request.period.yearBefore), views.yearBefore);
        over(overlap(m_request.period.yearToDate, {Instant{}, scope.window.to}), views.yearToDate);
        return views;
    }
    /// Of a period that has not ended, only as much of the others is compared with it.
    [[nodiscard]] Window likewise(Window other) const {
        if (m_request.period.window.to == m_request.scope.window.to) {
            return other;
        }
        return {other.from, std::min(other.to, other.from + m_request.scope.window.length())};
    }

    [[nodiscard]] Scope scope(HolderId holder, HolderView view) const {
        Scope result = m_request.scope;
        result.holder = std::move(holder);
        result.view = view;
        return result;
    }
    UsageView usage(std::vector<Dimension> by, const Scope& scope,
                    std::optional<Every> every = {}) {
        return take(readUsage(m_reading, UsageQuestion{std::move(by), every}, scope));
    }
    UsageTable ofSystem(std::vector<Dimension> by) {
        return take(ofSystem(std::move(by), m_request.scope));
    }
    Result<UsageTable> ofSystem(std::vector<Dimension> by, const Scope& scope);

    Common common(const std::vector<SystemId>& systems);
    report::SystemQuality quality(const System& system);
    [[nodiscard]] std::vector<SystemId> toldSystems();
    void addAccounts(Common& common);

    [[nodiscard]] std::vector<report::LatePolls> latePolls();

    report::Report national();
    report::Report programme();
    report::Report site();

    const QueryContext& m_reading;
    const Request& m_request;
    const std::function<bool()>& m_isWanted;
    const ReportProgress& m_progress;
    int m_parts = 0; ///< of which the report is read
    int m_done = 0;
    std::optional<Error> m_error;
};

Result<UsageTable> Reader::ofSystem(std::vector<Dimension> by, const Scope& scope) {
    UsageRequest request;
    request.window = scope.window;
    request.zone = scope.zone;
    request.by = std::move(by);
    request.unit = scope.unit;
    request.system = m_request.system;
    const auto table = readUsage(m_reading, request);
    return table ? Result<UsageTable>(**table) : std::unexpected(table.error());
}

report::SystemQuality Reader::quality(const System& system) {
    const Window window = m_request.scope.window;
    report::SystemQuality result{.system = system.id,
                                 .title = titleOf(m_reading.settings->federation, system),
                                 .weeks = {},
                                 .byWeek = {},
                                 .seen = {},
                                 .reconciliation = {},
                                 .devicesPerGpu = system.devicesPerGpu};
    UsageRequest request;
    request.window = window;
    request.whole = false;
    request.every = Every::week;
    request.zone = m_request.scope.zone;
    request.by = {Dimension::system};
    request.system = system.id;
    if (const auto table = take(readUsage(m_reading, request))) {
        result.weeks = table->report;
        result.byWeek = table->coverages;
    }
    result.seen = take(m_reading.polls.observed(system.id, window));
    for (const Window& covered : take(m_reading.jobs.covered(system.id, window))) {
        result.seen.push_back(covered);
    }
    result.seen = merged(std::move(result.seen));
    if (m_reading.books) {
        result.restated = take(m_reading.books->restated(system.id, window));
    }
    if (m_reading.books && !result.seen.empty()) {
        auto compared = readReconciliation(m_reading, *m_reading.books, system.id, window);
        if (compared && !compared->lines.empty()) {
            result.reconciliation = std::move(*compared);
        }
    }
    return result;
}

/// Systems of the network that a source polls, or of which jobs of the period were imported.
std::vector<SystemId> Reader::toldSystems() {
    const std::set<SystemId> polled = polledSystems(m_reading.settings->sources);
    std::vector<SystemId> result;
    for (const System* system : m_reading.settings->federation.systemsOf(m_request.scope.network)) {
        if (polled.contains(system->id) ||
            !take(m_reading.jobs.covered(system->id, m_request.scope.window)).empty()) {
            result.push_back(system->id);
        }
    }
    return result;
}

/// What the rules said in the period: at its end, and of those that ended in it until then.
void Reader::addAccounts(Common& common) {
    const Window window = m_request.scope.window;
    std::set<Instant> times{window.to - Duration{1}};
    for (const AttributionRule& rule : common.federation.rules) {
        if (rule.until && *rule.until > window.from && *rule.until < window.to) {
            times.insert(*rule.until - Duration{1});
        }
    }
    for (const Instant at : times) {
        QueryContext then = m_reading;
        then.now = at;
        for (const AccountMapping& mapping : take(readAttribution(then, {}))) {
            if (!mapping.gives) {
                continue;
            }
            auto& facts = common.accounts[{mapping.system.text, mapping.account}];
            const std::string& programme = mapping.gives->programme;
            if (!programme.empty() && !facts.programme.contains(programme)) {
                facts.programme += (facts.programme.empty() ? "" : ", ") + programme;
            }
            facts.organisation = mapping.gives->organisation;
        }
    }
}

Common Reader::common(const std::vector<SystemId>& systems) {
    Common common;
    common.request = m_request;
    common.federation = m_reading.settings->federation;
    common.sources = m_reading.settings->sources;
    common.now = m_reading.now;
    common.isSimulated = m_reading.settings->simulated;
    for (const SystemId& id : systems) {
        if (const System* system = common.federation.system(id); system && !m_error) {
            common.quality.push_back(quality(*system));
        }
    }
    return common;
}

report::Report Reader::national() {
    begin(12);
    report::NationalInputs inputs;
    const HolderId holder = m_request.scope.holder;
    const Scope profits = scope(holder, HolderView::beneficiary);
    const Scope pays = scope(holder, HolderView::payer);
    const auto shares = [this](const Scope& asked) { return readShares(m_reading, asked); };
    inputs.common = part(common(toldSystems()));
    inputs.common.floor = part(take(readFloor(m_reading, profits)));
    addAccounts(inputs.common);
    inputs.profited = part(compared(scope({}, HolderView::beneficiary), shares));
    inputs.paid = part(compared(scope({}, HolderView::payer), shares));
    inputs.modes = part(usage({Dimension::system, Dimension::mode}, profits));
    inputs.payers = part(usage({Dimension::payer}, profits));
    inputs.beneficiaries = part(usage({Dimension::beneficiary}, pays));
    inputs.accounts = part(
        usage({Dimension::system, Dimension::account, Dimension::mode, Dimension::organisation},
              profits));
    // Twelve calendar months up to the last of the period.
    Window year = profits.window;
    year.from = calendarPeriod(year.to - Duration{1}, Every::month, profits.zone).from;
    for (int i = 0; i < 11; ++i) {
        year.from = calendarPeriod(year.from - Duration{1}, Every::month, profits.zone).from;
    }
    Scope overYear = profits;
    overYear.window = year;
    inputs.months = part(usage({Dimension::beneficiary}, overYear, Every::month));
    overYear.view = HolderView::payer;
    inputs.monthsPaid = part(usage({Dimension::payer}, overYear, Every::month));
    inputs.awards = part(take(readAwards(m_reading, {}, holder)));
    inputs.detail = part(take(readHolder(m_reading, holder, {}, profits)));
    return m_error ? report::Report{} : buildNational(inputs);
}

report::Report Reader::programme() {
    report::ProgrammeInputs inputs;
    const Scope all = scope({}, HolderView::beneficiary);
    const std::vector<SystemId> told = toldSystems();
    begin(6 + int(told.size()));
    inputs.common = part(common(told));
    addAccounts(inputs.common);
    inputs.floor =
        part(compared(all, [this](const Scope& asked) { return readFloor(m_reading, asked); }));
    inputs.profited =
        part(compared(all, [this](const Scope& asked) { return readShares(m_reading, asked); }));
    inputs.modes = part(usage({Dimension::mode}, all));
    const auto& holders = m_reading.settings->federation.holders;
    if (const auto theUnion = std::ranges::find(holders, HolderKind::unionShare, &Holder::kind);
        theUnion != holders.end()) {
        inputs.unionModes = usage({Dimension::mode}, scope(theUnion->id, HolderView::payer));
    }
    inputs.organisations = part(usage({Dimension::organisation}, all));
    inputs.accounts = part(usage({Dimension::system, Dimension::account}, all));
    for (const SystemId& id : told) {
        if (!m_error) {
            inputs.factories.push_back(part(take(readFactory(m_reading, id, all))));
        }
    }
    return m_error ? report::Report{} : buildProgramme(inputs);
}

/// Of the sources of the system, over the last week of the period: each poll of a year would be
/// half a million.
std::vector<report::LatePolls> Reader::latePolls() {
    constexpr auto kLast = std::chrono::days{7};
    const Instant to = std::min(m_request.scope.window.to, m_reading.now);
    const Window last{std::max(m_request.scope.window.from, to - kLast), to};
    std::vector<report::LatePolls> late;
    for (const SourceConfig& source : m_reading.settings->sources) {
        if (source.system != m_request.system) {
            continue;
        }
        std::vector<Instant> starts;
        for (const Outcome& poll : take(m_reading.polls.outcomes(source.id, last))) {
            starts.push_back(poll.started);
        }
        if (auto its = report::latePolls(source.id.text, source.interval, starts)) {
            late.push_back(std::move(*its));
        }
    }
    return late;
}

report::Report Reader::site() {
    begin(9);
    report::SiteInputs inputs;
    const Scope all = scope({}, HolderView::beneficiary);
    inputs.common = part(common({m_request.system}));
    inputs.factory = part(compared(all, [this](const Scope& asked) {
        return readFactory(m_reading, m_request.system, asked);
    }));
    inputs.used = compared(all, [this](const Scope& asked) { return ofSystem({}, asked); });
    inputs.accounts = part(ofSystem({Dimension::account, Dimension::mode, Dimension::payer}));
    inputs.modes = part(ofSystem({Dimension::mode}));
    inputs.partitions = part(ofSystem({Dimension::partition}));
    inputs.payers = part(ofSystem({Dimension::payer}));
    inputs.beneficiaries = part(ofSystem({Dimension::beneficiary}));
    inputs.newcomers = part(take(readNewcomers(m_reading, m_request.system, m_request.scope)));
    inputs.awards = part(take(readAwards(m_reading, m_request.system, {})));
    inputs.late = latePolls();
    for (SourceRow& row : take(readSourceRows(m_reading)).rows) {
        if (row.status.system == m_request.system) {
            inputs.sources.push_back(std::move(row));
        }
    }
    return m_error ? report::Report{} : buildSite(inputs);
}

Result<report::Report> Reader::read() {
    report::Report made = m_request.kind == report::Kind::national    ? national()
                          : m_request.kind == report::Kind::programme ? programme()
                                                                      : site();
    if (m_error) {
        return std::unexpected(*m_error);
    }
    return made;
}

} // namespace

Result<report::Report> readReport(const QueryContext& reading, const Request& request,
                                  const std::function<bool()>& isWanted,
                                  const ReportProgress& progress) {
    if (request.kind == report::Kind::site) {
        if (const auto known = systemNamed(reading.settings->federation, request.system); !known) {
            return std::unexpected(known.error());
        }
    }
    // To the last bit: a report is compared with what it was, and with what was known then.
    QueryContext exact = reading;
    exact.lines = nullptr;
    return Reader(exact, request, isWanted, progress).read();
}

} // namespace ff
