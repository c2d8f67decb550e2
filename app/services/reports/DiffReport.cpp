// SPDX-License-Identifier: GPL-3.0-only
#include "app/services/reports/DiffReport.h"

#include "app/services/reports/ReadReport.h"

#include <algorithm>
#include <utility>

namespace ff {
namespace {

using report::Cause;

/// The request that made the report, over exactly its time: a period that had not ended is compared
/// as far as it had come.
report::Request requestOf(const report::Report& frozen) {
    report::Request request;
    request.kind = frozen.kind;
    std::string name = frozen.period;
    if (const auto middle = name.find('_'); middle != std::string::npos) {
        name.replace(middle, 1, "..");
    }
    const Instant last = std::max(frozen.window.to, frozen.made);
    NamedPeriod period = namedPeriod(name, frozen.zone, last).value_or(NamedPeriod{});
    period.window = frozen.window;
    report::setPeriod(request, period, frozen.made);
    report::setSubject(request, frozen.subject);
    request.scope.zone = frozen.zone;
    request.scope.unit = frozen.isWeighed ? GpuUnit::h100Equivalent : GpuUnit::physical;
    request.note = frozen.note;
    request.style = frozen.style;
    return request;
}

/// A federation with the capacity that `other` has of the same systems.
Federation withCapacityOf(Federation federation, const Federation& other) {
    for (System& system : federation.systems) {
        if (const System* same = other.system(system.id)) {
            system.capacity = same->capacity;
            system.pools = same->pools;
        }
    }
    return federation;
}

/// Makes the report again and again; a step that cannot be made (a system was not known then) is
/// left out, and what it would explain falls to the next one.
class Walk final {
public:
    Walk(const report::Report& frozen, const ReportHistory& history)
        : m_frozen(frozen)
        , m_history(history)
        , m_request(requestOf(frozen)) {}

    Result<report::Report> today() const { return readReport(m_history.today, m_request); }

    Result<std::vector<report::Step>> steps(report::Report today) {
        const QueryContext& then = m_history.ofThen;
        m_first = today.program == m_frozen.program ? Cause::unknown : Cause::program;
        if (const auto failed = ofRulesThen(); !failed) {
            return std::unexpected(failed.error());
        }
        step(then, then.jobs, then.books, m_isOldRulesKnown ? Cause::rules : m_first);
        step(then, then.jobs, m_history.today.books, Cause::totals);
        step(then, m_history.today.jobs, m_history.today.books, Cause::jobs);
        m_steps.push_back({std::move(today), Cause::samples});
        return std::move(m_steps);
    }

private:
    /// As it was when it was made, then with the capacity of today.
    Result<void> ofRulesThen() {
        const auto version = m_history.archive.inForce(m_history.made);
        if (!version) {
            return std::unexpected(version.error());
        }
        if (!*version) {
            return {};
        }
        const Settings& today = *m_history.ofThen.settings;
        Settings settings = settingsFrom((*version)->text, today.sources);
        settings.simulated = today.simulated;
        m_isOldRulesKnown = step(std::make_shared<const Settings>(settings), m_first);
        if (m_isOldRulesKnown) {
            settings.federation = withCapacityOf(settings.federation, today.federation);
            step(std::make_shared<const Settings>(std::move(settings)), Cause::capacity);
        }
        return {};
    }

    bool step(SettingsPtr settings, Cause cause) {
        QueryContext context = m_history.ofThen;
        context.settings = std::move(settings);
        return step(context, context.jobs, context.books, cause);
    }
    bool step(const QueryContext& with, const JobLedger& jobs, const SiteAccounting* books,
              Cause cause) {
        const bool isOfToday = &jobs == &m_history.today.jobs;
        QueryContext context{with.samples, jobs,
                             with.polls,   with.settings,
                             with.now,     isOfToday ? std::nullopt : m_history.ofThen.asOf};
        context.books = books;
        auto made = readReport(context, m_request);
        if (made) {
            m_steps.push_back({std::move(*made), cause});
        }
        return made.has_value();
    }

    const report::Report& m_frozen;
    const ReportHistory& m_history;
    const report::Request m_request;
    std::vector<report::Step> m_steps;
    Cause m_first = Cause::unknown; ///< of what none of the later steps explains
    bool m_isOldRulesKnown = false;
};

} // namespace

Result<report::Changes> diffReport(const report::Report& frozen, const ReportHistory& history) {
    // Both look at it as at the day on which it was made: an award, of which all is told up to that
    // day, goes on being used, and that is no difference.
    QueryContext today = history.today;
    QueryContext ofThen = history.ofThen;
    today.now = ofThen.now = history.made;
    const ReportHistory then{today, ofThen, history.archive, history.made};
    Walk walk(frozen, then);
    auto anew = walk.today();
    if (!anew) {
        return std::unexpected(anew.error());
    }
    Formatter format(QLocale::c(), frozen.zone);
    format.setWeighed(frozen.isWeighed);
    report::Changes result{
        .figures = {}, .compared = frozen.figures.size(), .leftOut = frozen.leftOut};
    if (report::changes(frozen, {{*anew, Cause::unknown}}, format).empty()) {
        return result; // most often: nothing has to be explained
    }
    const auto steps = walk.steps(std::move(*anew));
    if (!steps) {
        return std::unexpected(steps.error());
    }
    result.figures = report::changes(frozen, *steps, format);
    return result;
}

} // namespace ff
