// SPDX-License-Identifier: GPL-3.0-only
#include "tests/stack/Desk.h"

#include "app/feeds/poller/PollerOptions.h"
#include "app/feeds/poller/Protocols.h"
#include "models/config/SystemsOfSource.h"
#include "models/core/ErrorText.h"

#include <chrono>
#include <future>
#include <stdexcept>

namespace ff::test {
namespace {

constexpr std::chrono::seconds kPatience{60};

std::unique_ptr<store::Cache> openCache(const QTemporaryDir& folder) {
    const auto file = folder.filePath(QStringLiteral("cache.sqlite")).toStdString();
    auto cache = store::Cache::open(file, store::Cache::Options());
    if (!cache) {
        throw std::runtime_error(describe(cache.error()).toStdString());
    }
    return std::move(*cache);
}

template <class T>
T await(std::future<T> answer, const char* what) {
    if (answer.wait_for(kPatience) != std::future_status::ready) {
        throw std::runtime_error(std::string(what) + " did not end within a minute");
    }
    return answer.get();
}

} // namespace

Desk::Desk()
    : m_cache(openCache(m_folder))
    , m_poller(std::make_unique<feeds::Poller>(*m_cache)) {}

Desk::Desk(const std::string& slurmApi)
    : m_cache(openCache(m_folder)) {
    feeds::PollerOptions options;
    options.poll = [slurmApi](const SourceConfig& source, feeds::SourceMemory& memory) {
        memory.api = slurmApi; // as if it had been discovered
        return feeds::makePoll(source, memory);
    };
    options.backfill = [slurmApi](const SourceConfig& source, feeds::SourceMemory& memory,
                                  Window window, Duration every) {
        memory.api = slurmApi;
        return feeds::makeBackfill(source, memory, window, every);
    };
    m_poller = std::make_unique<feeds::Poller>(*m_cache, options);
}

Outcome Desk::poll(const SourceConfig& source) {
    const Instant before = now();
    std::promise<void> done;
    m_poller->pollOnce({source}, [&done] { done.set_value(); });
    await(done.get_future(), "the poll");
    if (!m_cache->flush()) {
        throw std::runtime_error("the cache did not store the poll");
    }
    const auto outcomes = m_cache->polls().outcomes(
        keptAs(source).front(), {before - std::chrono::seconds{1}, now() + kPatience});
    if (!outcomes || outcomes->empty()) {
        throw std::runtime_error("no outcome was stored");
    }
    return outcomes->back();
}

Result<void> Desk::backfill(const SourceConfig& source, Window window, Duration every) {
    std::promise<Result<void>> done;
    m_poller->backfill(source, window, every,
                       [&done](Result<void> result) { done.set_value(std::move(result)); });
    Result<void> result = await(done.get_future(), "the backfill");
    if (!m_cache->flush()) {
        throw std::runtime_error("the cache did not store the past");
    }
    return result;
}

Desk::Values Desk::latest() const {
    Values values;
    const auto latest = m_cache->samples().latest();
    if (!latest) {
        throw std::runtime_error(describe(latest.error()).toStdString());
    }
    for (const LatestValue& value : *latest) {
        if (value.point.value != 0) {
            values[{value.key.metric, value.key.account, value.key.qualifier}] = value.point.value;
        }
    }
    return values;
}

double Desk::latest(Metric metric, const std::string& account, const std::string& qualifier) const {
    const Values values = latest();
    const auto found = values.find({metric, account, qualifier});
    return found == values.end() ? 0 : found->second;
}

} // namespace ff::test
