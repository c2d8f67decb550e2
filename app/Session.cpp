// SPDX-License-Identifier: GPL-3.0-only
#include "app/Session.h"

#include "models/federation/Catalogue.h"
#include "models/federation/SourcesFile.h"

#include <algorithm>
#include <future>

namespace ff {
namespace {

using namespace std::chrono;

constexpr seconds kLookForHoles{300};
constexpr auto kSettle =
    seconds{2}; ///< lets the first live polls come before the past is asked for

/// An hour's hole that the source could not fill is not asked for again in this session, wherever
/// its end has moved to meanwhile.
Window asKey(Window hole) {
    return {hole.from, hole.from};
}

} // namespace

Result<std::shared_ptr<Session>> Session::open(Options options) {
    const std::shared_ptr<Session> session(new Session(std::move(options)));
    store::Cache::Options cacheOptions;
    cacheOptions.readOnly = session->m_options.readOnly;
    cacheOptions.trouble = session->m_options.trouble;
    if (const auto& changed = session->m_options.changed)
        cacheOptions.changed = [changed](const store::Change&) { changed(); };
    auto cache = store::Cache::open(session->m_options.cache, std::move(cacheOptions));
    if (!cache)
        return std::unexpected(cache.error());
    session->m_cache = std::move(*cache);
    session->m_poller = std::make_unique<feeds::Poller>(*session->m_cache);
    if (session->m_options.demo) {
        session->m_demo =
            std::make_unique<demo::Demo>(builtInFederation().federation, *session->m_options.demo);
        session->m_demoFederation = session->m_demo->federationToml();
    }
    session->reload();
    return session;
}

Session::Session(Options options)
    : m_options(std::move(options))
    , m_settings(std::make_shared<Settings>()) {}

Session::~Session() {
    m_filler.request_stop();
    m_wake.notify_all();
    if (m_filler.joinable())
        m_filler.join();
    m_poller.reset(); // no more batches before the cache closes
}

void Session::reload() {
    if (m_demo)
        adopt(settingsFrom(m_demoFederation, m_demo->sources()), "simulated");
    else
        adopt(readSettings(m_options.config, settings().get()), "read");
}

void Session::adopt(Settings settings, const std::string& note) {
    for (const Error& problem : settings.problems)
        tell(problem);
    auto next = std::make_shared<const Settings>(std::move(settings));
    {
        const std::lock_guard lock(m_mutex);
        m_settings = next;
    }
    if (m_cache->writable())
        if (const auto kept = m_cache->federations().keep({now(), next->federationText, note});
            !kept)
            tell(kept.error());
    if (m_polling) {
        m_poller->setSources(next->sources);
        m_wake.notify_all();
    }
}

SettingsPtr Session::settings() const {
    const std::lock_guard lock(m_mutex);
    return m_settings;
}

Reading Session::reading() const {
    return {m_cache->samples(), m_cache->jobs(), m_cache->polls(), settings(), now(), {}};
}

void Session::start() {
    m_polling = m_cache->writable();
    if (!m_polling)
        return; // another process polls into the same cache; this one follows
    m_poller->setSources(settings()->sources);
    m_filler = std::jthread([this](const std::stop_token& stop) { fillHoles(stop); });
}

void Session::pollOnce() {
    std::promise<void> answered;
    m_poller->pollOnce(settings()->sources, [&] { answered.set_value(); });
    answered.get_future().wait();
    m_cache->flush();
}

std::vector<Window> Session::seen(const SourceConfig& source, Window past) const {
    const auto windows = source.kind == SourceKind::slurmRest
                             ? m_cache->jobs().covered(source.system, past)
                             : m_cache->polls().observed(source.system, past);
    return windows.value_or(std::vector<Window>{});
}

void Session::fillHoles(const std::stop_token& stop) {
    std::mutex waiting;
    std::unique_lock lock(waiting);
    m_wake.wait_for(lock, stop, kSettle, [] { return false; });
    while (!stop.stop_requested()) {
        for (const SourceConfig& source : settings()->sources) {
            const Instant at = now();
            const auto parts = seen(source, {at - days{source.backfillDays}, at});
            auto tasks =
                std::make_shared<std::vector<BackfillTask>>(planBackfill(source, parts, at));
            const std::lock_guard guard(m_mutex);
            std::erase_if(*tasks, [&](const BackfillTask& task) {
                return m_asked.contains({source.id, asKey(task.window)});
            });
            if (!tasks->empty() && m_filling.insert(source.id).second)
                fill(tasks, 0);
        }
        m_wake.wait_for(lock, stop, kLookForHoles, [] { return false; });
    }
}

/// Asks for one hole after the other; a source that fails is tried again at the next look.
void Session::fill(const std::shared_ptr<std::vector<BackfillTask>>& tasks, std::size_t index) {
    const BackfillTask& task = (*tasks)[index];
    m_poller->backfill(task.source, task.window, task.every,
                       [this, tasks, index](const Result<void>& result) {
                           const std::lock_guard guard(m_mutex);
                           const BackfillTask& done = (*tasks)[index];
                           if (result)
                               m_asked.insert({done.source.id, asKey(done.window)});
                           if (result && index + 1 < tasks->size())
                               fill(tasks, index + 1);
                           else
                               m_filling.erase(done.source.id);
                       });
}

void Session::probe(const SourceConfig& source, std::function<void(Result<std::string>)> done) {
    m_poller->probe(source, [done = std::move(done)](const Result<feeds::Probe>& probe) {
        if (!probe)
            return done(std::unexpected(probe.error()));
        std::string words = probe->server;
        const auto add = [&](const std::string& text) {
            words += (words.empty() ? "" : ", ") + text;
        };
        if (probe->nodes > 0)
            add(std::to_string(probe->nodes) + " nodes");
        add(std::to_string(probe->devices) + " GPUs");
        if (!probe->accounts.empty())
            add(std::to_string(probe->accounts.size()) + " accounts");
        done(words);
    });
}

Result<void> Session::addSource(const SourceConfig& source) {
    const auto written = appendTo(m_options.config / "sources.toml", toToml(source));
    if (written)
        reload();
    return written;
}

Result<void> Session::removeSource(const SourceId& source) {
    const auto file = m_options.config / "sources.toml";
    const auto text = readWhole(file);
    if (!text)
        return std::unexpected(text.error());
    const auto written = replaceFile(file, withoutSource(*text, source));
    if (written)
        reload();
    return written;
}

Result<void> Session::addRule(const AttributionRule& rule) {
    const std::string text = toToml(rule);
    if (m_demo) {
        m_demoFederation += '\n' + text;
    } else if (const auto written = appendTo(m_options.config / "federation.toml", text);
               !written) {
        return written;
    }
    reload();
    return {};
}

void Session::tell(const Error& error) const {
    if (m_options.trouble)
        m_options.trouble(error);
}

} // namespace ff
