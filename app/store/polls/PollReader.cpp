// SPDX-License-Identifier: GPL-3.0-only
#include "app/store/polls/PollReader.h"

#include "app/store/base/Spans.h"

#include <algorithm>
#include <limits>

namespace ff::store {
namespace {

constexpr auto kEver = std::numeric_limits<std::int64_t>::max();
/// Polls that begin later than this after the present come of a clock that was set back since: they
/// tell nothing of how fresh a source is.
constexpr std::chrono::minutes kClockSlack{2};

/// The columns that `outcomeOf` reads, first in each of the statements below.
const std::string kOutcome =
    "SELECT source.name, started, latency, error, detail.text, place.text, bytes, samples, "
    "remark.text, system.name FROM source CROSS JOIN poll ON poll.source = source.id "
    "JOIN system ON system.id = poll.system LEFT JOIN phrase detail ON detail.id = poll.detail "
    "LEFT JOIN phrase place ON place.id = poll.place "
    "LEFT JOIN phrase remark ON remark.id = poll.remark ";

Outcome outcomeOf(const Statement& row) {
    Outcome outcome;
    outcome.source = SourceId(row.text(0));
    outcome.started = fromMillis(row.integer(1));
    outcome.latency = Duration{row.integer(2)};
    if (const auto code = row.maybe(3)) {
        outcome.error = Error{ErrorCode(*code), row.text(4), row.text(5)};
    }
    outcome.bytes = std::uint64_t(row.integer(6));
    outcome.samples = std::uint64_t(row.integer(7));
    outcome.remark = row.text(8);
    return outcome;
}

/// A remark where polls are dated after `until` (ms).
void remarkFuture(Database& database, std::int64_t source, std::int64_t until,
                  SourceStatus& status) {
    Statement later(database, "SELECT count(*) FROM poll WHERE source = ? AND started > ? AND "
                              "NOT backfill");
    later.bind(source, until).step();
    if (const std::int64_t count = later.integer(0); count > 0) {
        status.last.remark += status.last.remark.empty() ? "" : "; ";
        status.last.remark += "polls dated in the future: " + std::to_string(count) +
                              " (they do not count; the clock of this computer was set back)";
    }
}

/// Of what began and arrived no later than `until` (ms).
void addCounts(Database& database, std::int64_t source, Instant now, std::int64_t until,
               SourceStatus& status) {
    const std::int64_t dayAgo = toMillis(now - std::chrono::hours{24});
    const std::int64_t hourAgo = toMillis(now - std::chrono::hours{1});
    Statement counts(database, "SELECT count(*), count(error), "
                               "coalesce(sum(samples) FILTER (WHERE started > ?3), 0), "
                               "min(started) FILTER (WHERE started > ?3) FROM poll "
                               "WHERE source = ?1 AND started > ?2 AND started <= ?4 AND "
                               "NOT backfill AND arrived <= ?4");
    counts.bind(source, dayAgo, hourAgo, until).step();
    status.polls = counts.integer(0);
    status.failures = counts.integer(1);
    // Over the time since the first of them: a source that was added a minute ago has no hour yet.
    constexpr double kMinute = 60'000;
    if (const auto first = counts.maybe(3)) {
        status.samplesPerMinute =
            double(counts.integer(2)) / std::max(double(toMillis(now) - *first) / kMinute, 1.);
    }
    Statement success(database, "SELECT started FROM poll WHERE source = ?1 AND error IS NULL AND "
                                "NOT backfill AND started <= ?2 AND arrived <= ?2 "
                                "ORDER BY started DESC LIMIT 1");
    if (success.bind(source, until).step()) {
        status.lastSuccess = fromMillis(success.integer(0));
    }
}

} // namespace

Result<std::vector<SourceStatus>> PollReader::status() const {
    return m_pool.ask([this](Database& database) {
        Statement sources(database, "SELECT id FROM source ORDER BY name");
        Statement newest(database,
                         kOutcome +
                             "WHERE source.id = ?1 AND NOT backfill AND "
                             "started <= ?2 AND arrived <= ?2 ORDER BY started DESC, ordinal DESC "
                             "LIMIT 1");
        const Instant present = m_asOf.value_or(m_now());
        const std::int64_t until = toMillis(m_asOf ? present : present + kClockSlack);
        std::vector<SourceStatus> result;
        while (sources.step()) {
            if (!newest.bind(sources.integer(0), until).step()) {
                continue;
            }
            SourceStatus status;
            status.last = outcomeOf(newest);
            status.source = status.last.source;
            status.system = SystemId(newest.text(9));
            newest.reset();
            addCounts(database, sources.integer(0), present, until, status);
            if (!m_asOf) {
                remarkFuture(database, sources.integer(0), until, status);
            }
            result.push_back(std::move(status));
        }
        return result;
    });
}

Result<std::vector<Outcome>> PollReader::outcomes(const SourceId& source, Window window) const {
    return m_pool.ask([&](Database& database) {
        Statement rows(database, kOutcome + "WHERE source.name = ?1 AND started >= ?2 AND "
                                            "started < ?3 AND arrived <= ?4 "
                                            "ORDER BY started, ordinal");
        rows.bind(source.text, toMillis(window.from), toMillis(window.to),
                  m_asOf ? toMillis(*m_asOf) : kEver);
        std::vector<Outcome> result;
        while (rows.step()) {
            result.push_back(outcomeOf(rows));
        }
        return result;
    });
}

Result<std::vector<Window>> PollReader::observed(const SystemId& system, Window window) const {
    return spansOf("observed", system, window);
}

Result<std::vector<Window>> PollReader::derived(const SystemId& system, Window window) const {
    return spansOf("derived", system, window);
}

Result<std::vector<CountDoubt>> PollReader::doubts(Window window) const {
    return m_pool.ask([&](Database& database) {
        Statement sources(database, "SELECT id, name FROM source ORDER BY name");
        Statement newest(database, "SELECT system.name, phrase.text, doubt_begins, doubt_ends "
                                   "FROM poll JOIN system ON system.id = poll.system "
                                   "JOIN phrase ON phrase.id = poll.doubt WHERE source = ? AND "
                                   "doubt IS NOT NULL AND doubt_ends > ? AND doubt_begins < ? AND "
                                   "arrived <= ? ORDER BY doubt_ends DESC LIMIT 1");
        const std::int64_t until = m_asOf ? toMillis(*m_asOf) : kEver;
        std::vector<CountDoubt> result;
        while (sources.step()) {
            newest.bind(sources.integer(0), toMillis(window.from), toMillis(window.to), until);
            if (newest.step()) {
                result.push_back({SystemId(newest.text(0)),
                                  SourceId(sources.text(1)),
                                  newest.text(1),
                                  {fromMillis(newest.integer(2)), fromMillis(newest.integer(3))}});
            }
            newest.reset();
        }
        return result;
    });
}

Result<std::vector<Window>> PollReader::spansOf(const std::string& table, const SystemId& system,
                                                Window window) const {
    return m_pool.ask([&](Database& database) {
        const auto number = systemNumber(database, system.text);
        if (!number) {
            return std::vector<Window>();
        }
        std::optional<SpansAsOf> then;
        if (m_asOf) {
            then = SpansAsOf{toMillis(*m_asOf), toMillis(*m_asOf)};
        }
        return spansIn(database, table, *number, window, then);
    });
}

} // namespace ff::store
