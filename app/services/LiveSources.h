// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "app/services/Backend.h"
#include "models/questions/SourceKeeping.h"

#include <QThreadPool>

#include <memory>

namespace ff {

/// Answers what the window asks about sources from a backend, on threads of its own: a site that
/// takes its time keeps no page waiting.
class LiveSources final : public SourceKeeping {
    Q_OBJECT
public:
    explicit LiveSources(QObject* parent = nullptr);
    ~LiveSources() override;

    /// In the GUI thread: answers come from this one from now on, and nothing is paused.
    void setBackend(std::shared_ptr<Backend> backend);
    /// Waits for what is being answered, and lets go of the backend.
    void release();

    QFuture<Result<SourceFinding>> find(const SourceEntry& entry, bool anyKind) override;
    QFuture<Result<std::vector<Outcome>>> polls(const SourceId& source, Window window) override;
    QFuture<Result<void>> pollNow(const SourceId& source) override;
    QFuture<Result<void>> setPaused(const SourceId& source, bool paused) override;
    std::set<SourceId> paused() const override {
        return m_backend ? m_backend->paused() : std::set<SourceId>{};
    }
    QFuture<Result<CacheUse>> cacheUse() override;
    QFuture<Result<void>> keepFor(const Retention& retention) override;
    QString tokenPlace() const override;

private:
    template <class Answer>
    auto ask(Answer answer);
    template <class Value, class Ask>
    QFuture<Result<Value>> askSite(Ask ask);

    std::shared_ptr<Backend> m_backend;
    QThreadPool m_pool;
};

} // namespace ff
