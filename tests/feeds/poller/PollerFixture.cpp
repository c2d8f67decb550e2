// SPDX-License-Identifier: GPL-3.0-only
#include "tests/feeds/poller/PollerFixture.h"

#include <algorithm>
#include <sstream>

namespace ff::test {
namespace {

constexpr auto kPatience = std::chrono::seconds{30};

class LinesProtocol final : public feeds::PollProtocol {
public:
    explicit LinesProtocol(const SourceConfig& source)
        : m_system(source.system) {}

    std::optional<feeds::Request> next() override {
        return std::exchange(m_asked, true) ? std::nullopt : std::optional<feeds::Request>{{}};
    }

    Result<void> take(const feeds::Response& response) override {
        if (response.status == 401) {
            return fail(ErrorCode::unauthorised, response.body);
        }
        if (response.status != 200) {
            return fail(ErrorCode::httpStatus, "HTTP " + std::to_string(response.status));
        }
        std::istringstream lines(response.body);
        for (std::string word, rest; lines >> word && std::getline(lines >> std::ws, rest);) {
            takeLine(word, rest);
        }
        return {};
    }

    feeds::Decoded finish(Instant arrived) override {
        for (SeriesSamples& series : m_decoded.series) {
            series.points.front().at = arrived;
        }
        return std::move(m_decoded);
    }

private:
    void takeLine(const std::string& word, const std::string& rest) {
        if (word == "warn") {
            m_decoded.warnings.push_back(rest);
        } else if (word == "server") {
            m_decoded.server = rest;
        } else if (word == "gpus") {
            SeriesSamples series;
            series.key.system = m_system;
            series.points = {{{}, std::stod(rest)}};
            m_decoded.series.push_back(std::move(series));
        }
    }

    SystemId m_system;
    feeds::Decoded m_decoded;
    bool m_asked = false;
};

} // namespace

bool TestSink::offer(Batch& batch) {
    const std::lock_guard lock(m_mutex);
    m_changed.notify_all();
    if (m_full) {
        ++m_refused;
        return false;
    }
    m_batches.push_back(std::move(batch));
    return true;
}

void TestSink::setFull(bool full) {
    const std::lock_guard lock(m_mutex);
    m_full = full;
}

int TestSink::refused() const {
    const std::lock_guard lock(m_mutex);
    return m_refused;
}

bool TestSink::waitFor(const std::function<bool(const Batches&)>& condition) const {
    std::unique_lock lock(m_mutex);
    return m_changed.wait_for(lock, kPatience, [&] { return condition(m_batches); });
}

TestSink::Batches TestSink::batches() const {
    const std::lock_guard lock(m_mutex);
    return m_batches;
}

std::size_t TestSink::count() const {
    const std::lock_guard lock(m_mutex);
    return m_batches.size();
}

std::unique_ptr<feeds::PollProtocol> linesPoll(const SourceConfig& source, feeds::SourceMemory&) {
    return std::make_unique<LinesProtocol>(source);
}

feeds::PollerOptions linesOptions() {
    feeds::PollerOptions options;
    options.poll = linesPoll;
    options.network.environment = [](const std::string&) { return std::nullopt; };
    options.backoffCap = std::chrono::milliseconds{100};
    options.sinkPause = std::chrono::milliseconds{1};
    return options;
}

SourceConfig fastSource(const std::string& id, const std::string& url) {
    SourceConfig source;
    source.id = SourceId{id};
    source.system = SystemId{id};
    source.url = url;
    source.interval = std::chrono::milliseconds{400};
    source.timeout = std::chrono::seconds{20};
    return source;
}

int goodOf(const TestSink::Batches& batches, const std::string& source) {
    return static_cast<int>(std::ranges::count_if(batches, [&](const Batch& batch) {
        return batch.outcome.source.text == source && batch.outcome.ok();
    }));
}

std::optional<Error> errorOf(const TestSink::Batches& batches, const std::string& source) {
    for (const Batch& batch : batches) {
        if (batch.outcome.source.text == source && batch.outcome.error) {
            return batch.outcome.error;
        }
    }
    return std::nullopt;
}

} // namespace ff::test
