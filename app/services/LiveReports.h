// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "app/services/Backend.h"
#include "models/questions/ReportKeeping.h"

#include <QThreadPool>

#include <functional>
#include <memory>

namespace ff {

/// Answers what the page Reports asks of kept reports, from the backend in force, on a pool.
class LiveReports final : public ReportKeeping {
public:
    /// Null as long as the cache is being opened.
    using BackendNow = std::function<std::shared_ptr<Backend>()>;
    LiveReports(QThreadPool& pool, BackendNow backend)
        : m_pool(pool)
        , m_backend(std::move(backend)) {}

    QFuture<Result<std::int64_t>> freeze(std::shared_ptr<const report::Report> made) override;
    QFuture<Result<std::vector<StoredReport>>> frozen() override;
    QFuture<Result<report::Report>> frozenReport(std::int64_t number) override;
    QFuture<Result<void>> publish(std::int64_t number) override;
    QFuture<Result<report::Changes>> changes(std::int64_t number) override;
    QFuture<Result<std::vector<ReportDefinition>>> definitions() override;
    QFuture<Result<void>> keep(const ReportDefinition& definition) override;
    QFuture<Result<void>> forget(const std::string& name) override;

private:
    template <class Answer>
    auto ask(Answer answer);

    QThreadPool& m_pool;
    BackendNow m_backend;
};

} // namespace ff
