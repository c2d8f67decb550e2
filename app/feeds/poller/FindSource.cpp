// SPDX-License-Identifier: GPL-3.0-only
#include "app/feeds/poller/FindSource.h"

#include <utility>

namespace ff::feeds {
namespace {

/// How much an error says of what stands there.
enum class Says { nothing, otherAnswer, rightKind };

/// What stops the search: whatever the kind is, it is not reached.
bool isUnreached(ErrorCode code) {
    switch (code) {
    case ErrorCode::nameNotFound:
    case ErrorCode::connectFailed:
    case ErrorCode::tlsUnknownCa:
    case ErrorCode::tlsWrongHost:
    case ErrorCode::tlsExpired:
    case ErrorCode::tlsFailed:
    case ErrorCode::proxyRefused:
    case ErrorCode::credentialUnreadable:
    case ErrorCode::badConfig:
    case ErrorCode::cancelled:
        return true;
    default:
        return false;
    }
}

/// One that spoke the language and had nothing for us says more than one that did not understand.
Says weigh(ErrorCode code) {
    switch (code) {
    case ErrorCode::noData:
    case ErrorCode::wrongSystem:
    case ErrorCode::siteReportsError:
    case ErrorCode::partialAnswer:
    case ErrorCode::unknownVersion:
    case ErrorCode::bodyTooLarge:
        return Says::rightKind;
    default:
        return Says::otherAnswer;
    }
}

bool wantsCredential(ErrorCode code) {
    return code == ErrorCode::unauthorised || code == ErrorCode::tokenExpired;
}

/// Tries one candidate after the other; lives in the callback that it gives to the poller.
class Search final : public std::enable_shared_from_this<Search> {
public:
    Search(Poller& poller, std::vector<SourceConfig> candidates,
           std::function<void(Result<Found>)> done)
        : m_poller(poller)
        , m_candidates(std::move(candidates))
        , m_done(std::move(done)) {}

    void tryNext() {
        if (m_at == m_candidates.size()) {
            return end();
        }
        m_poller.probe(m_candidates[m_at],
                       [self = shared_from_this()](const auto& probe) { self->take(probe); });
    }

private:
    void take(const Result<Probe>& probe) {
        const SourceConfig& source = m_candidates[m_at++];
        if (probe) {
            return m_done(Found{.source = source, .probe = *probe});
        }
        const Error& error = probe.error();
        if (isUnreached(error.code)) {
            return m_done(std::unexpected(error));
        }
        if (wantsCredential(error.code)) {
            if (!m_asking) {
                m_asking = Found{.source = source, .asks = error};
            }
        } else if (const Says says = weigh(error.code); says > m_said) {
            m_said = says;
            m_error = error;
        }
        tryNext();
    }

    void end() {
        if (m_asking && m_said != Says::rightKind) {
            m_done(std::move(*m_asking));
        } else {
            m_done(std::unexpected(m_error));
        }
    }

    Poller& m_poller;
    std::vector<SourceConfig> m_candidates;
    std::function<void(Result<Found>)> m_done;
    std::size_t m_at = 0;
    std::optional<Found> m_asking;
    Says m_said = Says::nothing;
    Error m_error{ErrorCode::unexpectedAnswer, {}, {}};
};

} // namespace

std::vector<SourceConfig> candidatesFor(const SourceConfig& source) {
    std::vector<SourceConfig> candidates;
    const auto add = [&](SourceKind kind, const std::string& url) {
        SourceConfig candidate = source;
        candidate.kind = kind;
        candidate.url = url;
        if (kind == SourceKind::slurmRest) {
            candidate.preset.clear();
        }
        candidates.push_back(std::move(candidate));
    };
    std::string base = source.url;
    while (base.ends_with('/')) {
        base.pop_back();
    }
    if (base.ends_with("/metrics")) {
        add(SourceKind::openMetrics, source.url);
        add(SourceKind::prometheus, base.substr(0, base.size() - std::string("/metrics").size()));
        return candidates;
    }
    // Ports that their makers chose: slurmrestd, and Prometheus with its kin.
    constexpr std::string_view kSlurmPort = ":6820";
    if (base.ends_with(kSlurmPort)) {
        add(SourceKind::slurmRest, source.url);
        add(SourceKind::prometheus, source.url);
    } else {
        add(SourceKind::prometheus, source.url);
        add(SourceKind::slurmRest, source.url);
    }
    add(SourceKind::openMetrics, base + "/metrics");
    add(SourceKind::openMetrics, source.url);
    return candidates;
}

void findSource(Poller& poller, std::vector<SourceConfig> candidates,
                std::function<void(Result<Found>)> done) {
    std::make_shared<Search>(poller, std::move(candidates), std::move(done))->tryNext();
}

} // namespace ff::feeds
