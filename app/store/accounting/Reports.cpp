// SPDX-License-Identifier: GPL-3.0-only
#include "app/store/accounting/Reports.h"

namespace ff::store {
namespace {

constexpr std::string_view kColumns =
    "SELECT id, kind, subject, period, zone, weighed, language, title, frozen, published, replaces";

std::optional<Instant> instant(std::optional<std::int64_t> millis) {
    return millis ? std::optional(fromMillis(*millis)) : std::nullopt;
}

StoredReport reportOf(const Statement& row) {
    return {.id = row.integer(0),
            .kind = row.text(1),
            .subject = row.text(2),
            .period = row.text(3),
            .zone = row.text(4),
            .isWeighed = row.integer(5) != 0,
            .language = row.text(6),
            .title = row.text(7),
            .frozen = fromMillis(row.integer(8)),
            .published = instant(row.maybe(9)),
            .replaces = row.maybe(10),
            .document = {}};
}

} // namespace

Result<std::int64_t> Reports::keep(const StoredReport& report) {
    std::int64_t id = 0;
    const auto kept = m_amend([&](Database& database) {
        Statement insert(database,
                         "INSERT INTO report (kind, subject, period, zone, weighed, language, "
                         "title, frozen, document, replaces) "
                         "VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, (SELECT max(id) FROM report "
                         "WHERE kind = ?1 AND subject = ?2 AND period = ?3 AND zone = ?4 AND "
                         "weighed = ?5 AND language = ?6)) RETURNING id");
        insert.bind(report.kind, report.subject, report.period, report.zone, report.isWeighed,
                    report.language, report.title, toMillis(m_now()), Bytes(report.document));
        insert.step();
        id = insert.integer(0);
        insert.reset();
    });
    if (!kept) {
        return std::unexpected(kept.error());
    }
    return id;
}

Result<Instant> Reports::publish(std::int64_t id) {
    std::optional<Instant> published;
    const auto done = m_amend([&](Database& database) {
        Statement update(database, "UPDATE report SET published = coalesce(published, ?2) "
                                   "WHERE id = ?1 RETURNING published");
        if (update.bind(id, toMillis(m_now())).step()) {
            published = fromMillis(update.integer(0));
        }
        update.reset();
    });
    if (!done) {
        return std::unexpected(done.error());
    }
    if (!published) {
        return unknown(id);
    }
    return *published;
}

Result<std::vector<StoredReport>> Reports::list() const {
    return m_pool.ask([](Database& database) {
        Statement rows(database, std::string(kColumns) + " FROM report ORDER BY id");
        std::vector<StoredReport> result;
        while (rows.step()) {
            result.push_back(reportOf(rows));
        }
        return result;
    });
}

Result<StoredReport> Reports::read(std::int64_t id) const {
    const auto found = m_pool.ask([id](Database& database) {
        Statement row(database, std::string(kColumns) + ", document FROM report WHERE id = ?");
        std::optional<StoredReport> report;
        if (row.bind(id).step()) {
            const Bytes document = row.blob(11);
            report = reportOf(row);
            report->document.assign(document.begin(), document.end());
        }
        return report;
    });
    if (!found) {
        return std::unexpected(found.error());
    }
    if (!*found) {
        return unknown(id);
    }
    return **found;
}

std::unexpected<Error> Reports::unknown(std::int64_t id) const {
    std::string ids;
    for (const StoredReport& report : list().value_or(std::vector<StoredReport>{})) {
        ids += (ids.empty() ? "" : ", ") + std::to_string(report.id);
    }
    return fail(ErrorCode::unknownReport, ids.empty() ? "none" : ids, std::to_string(id));
}

} // namespace ff::store
