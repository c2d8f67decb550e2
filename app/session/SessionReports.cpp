// SPDX-License-Identifier: GPL-3.0-only
#include "app/session/SessionReports.h"

#include "app/export/ReportDocument.h"
#include "app/services/reports/DiffReport.h"

namespace ff {
namespace {

Result<report::Report> opened(const StoredReport& stored) {
    const auto& bytes = stored.document;
    auto report = report::fromDocument(
        QByteArray(reinterpret_cast<const char*>(bytes.data()), qsizetype(bytes.size())),
        std::to_string(stored.id));
    if (report) {
        report->state = stored.published ? report::State::published : report::State::frozen;
        report->number = stored.id;
        report->replaces = stored.replaces;
    }
    return report;
}

/// What was imported since: for the reader of the differences.
void addArrivals(report::Changes& changes, store::Cache& cache, Instant made) {
    for (const KeptImport& kept : cache.imports().list().value_or(std::vector<KeptImport>{})) {
        if (kept.file.at > made) {
            ++changes.files;
            changes.jobs += kept.file.counts.added + kept.file.counts.changed;
        }
    }
}

} // namespace

Result<std::int64_t> SessionReports::freeze(const report::Report& made) {
    report::Report frozen = made;
    frozen.state = report::State::frozen;
    const QByteArray document = report::toDocument(frozen);
    return m_cache.reports().keep(
        {.kind = name(made.kind),
         .subject = made.subject,
         .period = made.period,
         .zone = made.zone,
         .isWeighed = made.isWeighed,
         .language = made.language,
         .title = made.title,
         .frozen = {},
         .document = std::vector<std::uint8_t>(document.begin(), document.end())});
}

Result<std::vector<StoredReport>> SessionReports::list() const {
    return m_cache.reports().list();
}

Result<report::Report> SessionReports::read(std::int64_t number) const {
    const auto stored = m_cache.reports().read(number);
    return stored ? opened(*stored) : std::unexpected(stored.error());
}

Result<Instant> SessionReports::publish(std::int64_t number) {
    return m_cache.reports().publish(number);
}

Result<report::Changes> SessionReports::changes(std::int64_t number) const {
    const auto stored = m_cache.reports().read(number);
    if (!stored) {
        return std::unexpected(stored.error());
    }
    const auto frozen = opened(*stored);
    if (!frozen) {
        return std::unexpected(frozen.error());
    }
    // It says what was known when it was made: what came between that and the freeze is not in it.
    const Instant made = frozen->made;
    const auto then = m_cache.knownAsOf(made);
    const QueryContext today = m_reading();
    QueryContext ofThen{then->samples(), then->jobs(), then->polls(),
                        today.settings,  today.now,    made};
    ofThen.books = &then->books();
    auto changes = diffReport(*frozen, {today, ofThen, m_cache.federations(), made});
    if (changes) {
        addArrivals(*changes, m_cache, made);
    }
    return changes;
}

} // namespace ff
