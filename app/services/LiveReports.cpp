// SPDX-License-Identifier: GPL-3.0-only
#include "app/services/LiveReports.h"

#include <QtConcurrentRun>

#include <utility>

namespace ff {

template <class Answer>
auto LiveReports::ask(Answer answer) {
    using R = decltype(answer(std::declval<ReportDesk&>()));
    return QtConcurrent::run(&m_pool, [backend = m_backend(), answer = std::move(answer)]() -> R {
        if (!backend) {
            return fail(ErrorCode::cacheOpening, {});
        }
        return answer(backend->reports());
    });
}

QFuture<Result<std::int64_t>> LiveReports::freeze(std::shared_ptr<const report::Report> made) {
    return ask([made = std::move(made)](ReportDesk& desk) { return desk.freeze(*made); });
}

QFuture<Result<std::vector<StoredReport>>> LiveReports::frozen() {
    return ask([](ReportDesk& desk) { return desk.list(); });
}

QFuture<Result<report::Report>> LiveReports::frozenReport(std::int64_t number) {
    return ask([number](ReportDesk& desk) { return desk.read(number); });
}

QFuture<Result<void>> LiveReports::publish(std::int64_t number) {
    return ask([number](ReportDesk& desk) -> Result<void> {
        const auto published = desk.publish(number);
        return published ? Result<void>() : std::unexpected(published.error());
    });
}

QFuture<Result<report::Changes>> LiveReports::changes(std::int64_t number) {
    return ask([number](ReportDesk& desk) { return desk.changes(number); });
}

QFuture<Result<std::vector<ReportDefinition>>> LiveReports::definitions() {
    return ask([](ReportDesk& desk) { return desk.definitions().list(); });
}

QFuture<Result<void>> LiveReports::keep(const ReportDefinition& definition) {
    return ask([definition](ReportDesk& desk) { return desk.definitions().keep(definition); });
}

QFuture<Result<void>> LiveReports::forget(const std::string& name) {
    return ask([name](ReportDesk& desk) { return desk.definitions().remove(name); });
}

} // namespace ff
