// SPDX-License-Identifier: GPL-3.0-only
// What a session does for whoever looks after sources and the cache: finding out what an address
// is, one more poll, a pause, and how long samples are kept.
#include "app/feeds/poller/FindSource.h"
#include "app/secrets/TriedSource.h"
#include "app/session/Session.h"
#include "models/config/CacheToml.h"
#include "models/config/SourceKinds.h"
#include "models/config/SystemsOfSource.h"

#include <QCoreApplication>

#include <algorithm>

namespace ff {
namespace {

SourceFinding toFinding(const feeds::Found& found) {
    SourceFinding finding{.source = found.source};
    if (found.asks) {
        finding.asksForCredential = true;
        finding.refusal = found.asks->detail;
        return finding;
    }
    finding.server = found.probe.server;
    finding.remark = found.probe.batch.outcome.remark;
    finding.cluster = found.probe.batch.cluster;
    finding.nodes = found.probe.nodes;
    finding.devices = found.probe.devices;
    finding.accounts = std::int64_t(found.probe.accounts.size());
    finding.jobs = std::int64_t(found.probe.batch.jobs.size());
    for (const SeriesSamples& series : found.probe.batch.series) {
        finding.metrics.insert(series.key.metric);
    }
    return finding;
}

std::unexpected<Error> notPolledHere(const std::string& where) {
    return fail(ErrorCode::cacheReadOnly,
                QCoreApplication::translate("ff::Session",
                                            "another program polls into this cache, and this one "
                                            "only reads it; end that one first")
                    .toStdString(),
                where);
}

} // namespace

void Session::find(const SourceEntry& entry, bool anyKind,
                   std::function<void(Result<SourceFinding>)> done) {
    const auto tried = TriedSource::of(m_options.config, entry);
    if (!tried) {
        return done(std::unexpected(tried.error()));
    }
    const SourceConfig& source = (*tried)->source();
    auto candidates = anyKind ? feeds::candidatesFor(source) : std::vector{source};
    feeds::findSource(*m_poller, std::move(candidates),
                      [done = std::move(done), tried = *tried,
                       asked = entry.source.credential](const Result<feeds::Found>& found) {
                          tried->end();
                          if (!found) {
                              return done(std::unexpected(found.error()));
                          }
                          SourceFinding finding = toFinding(*found);
                          finding.source.credential = asked;
                          done(finding);
                      });
}

void Session::pollNow(const SourceId& source, std::function<void(Result<void>)> done) {
    if (!m_cache->writable()) {
        return done(notPolledHere(m_options.cache.string()));
    }
    const auto now = settings();
    const auto found = std::ranges::find(now->sources, source, &SourceConfig::id);
    if (found == now->sources.end()) {
        return done(
            fail(ErrorCode::badConfig,
                 QCoreApplication::translate("ff::Session", "the source %1 is not there any more")
                     .arg(QString::fromStdString(source.text))
                     .toStdString(),
                 (m_options.config / "sources.toml").string()));
    }
    std::vector<SourceConfig> asked;
    std::ranges::copy_if(now->sources, std::back_inserter(asked), [&](const SourceConfig& each) {
        return askedAs(each) == askedAs(*found);
    });
    m_poller->pollOnce(together(asked), [done = std::move(done)] { done({}); });
}

Result<std::set<SourceId>> Session::setPaused(const SourceId& source, bool paused) {
    if (!m_cache->writable()) {
        return notPolledHere(m_options.cache.string());
    }
    const std::lock_guard lock(m_edit);
    const auto now = settings();
    SourceId asked = source;
    if (const auto found = std::ranges::find(now->sources, source, &SourceConfig::id);
        found != now->sources.end()) {
        asked = askedAs(*found);
    }
    {
        const std::lock_guard inner(m_mutex);
        if (paused) {
            m_paused.insert(asked);
        } else {
            m_paused.erase(asked);
        }
    }
    if (m_polling) {
        pollUnpaused();
    }
    return this->paused();
}

std::set<SourceId> Session::paused() const {
    const std::lock_guard lock(m_mutex);
    std::set<SourceId> found;
    for (const SourceConfig& each : m_settings->sources) {
        if (m_paused.contains(askedAs(each))) {
            found.insert(each.id);
        }
    }
    return found;
}

/// Gives the poller the sources in force that nobody has paused.
void Session::pollUnpaused() {
    std::vector<SourceConfig> sources = together(settings()->sources);
    {
        const std::lock_guard lock(m_mutex);
        std::erase_if(sources,
                      [this](const SourceConfig& each) { return m_paused.contains(each.id); });
    }
    m_poller->setSources(std::move(sources));
}

Result<CacheUse> Session::cacheUse() const {
    const auto size = m_cache->check().storage();
    if (!size) {
        return std::unexpected(size.error());
    }
    auto rooms = m_cache->rooms().rooms();
    if (!rooms) {
        return std::unexpected(rooms.error());
    }
    CacheUse use{.size = *size, .systems = std::move(*rooms), .retention = retention()};
    const auto file = m_options.config / "sources.toml";
    use.file = file.string();
    if (const auto text = readWhole(file); text && !m_demo) {
        const RetentionRead read = readRetention(*text, file.string());
        use.isOfFile = !read.retention.isForEver();
        use.wrong = read.problems;
        use.isChangeable = read.problems.empty();
    }
    return use;
}

Result<void> Session::keepFor(const Retention& retention) {
    const std::lock_guard lock(m_edit);
    const auto file = m_options.config / "sources.toml";
    const auto text = readWhole(file);
    if (!text) {
        return std::unexpected(text.error());
    }
    auto changed = withRetention(*text, retention);
    if (!changed) {
        changed.error().where = file.string();
        return std::unexpected(changed.error());
    }
    if (const auto written = replaceFile(file, *changed); !written) {
        return written;
    }
    readAgain();
    return {};
}

} // namespace ff
