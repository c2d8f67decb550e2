// SPDX-License-Identifier: GPL-3.0-only
#include "app/imports/FolderWatch.h"

#include "models/core/ClockSet.h"
#include "models/core/ErrorText.h"

#include <QLoggingCategory>

#include <algorithm>

namespace ff {
namespace {

using namespace std::chrono_literals;

Q_LOGGING_CATEGORY(lcImports, "factoryfloor.imports", QtWarningMsg)

constexpr auto kIdle = 24h; ///< no folder to look into: only `wake` ends that
constexpr auto kOfferAgain = 100ms;

} // namespace

FolderWatch::FolderWatch(store::Cache& cache, std::filesystem::path rejects,
                         std::function<SettingsPtr()> settings)
    : m_cache(cache)
    , m_rejects(std::move(rejects))
    , m_settings(std::move(settings)) {}

FolderWatch::~FolderWatch() = default;

void FolderWatch::start() {
    m_thread = std::jthread([this](const std::stop_token& stop) { run(stop); });
}

void FolderWatch::wake() {
    {
        const std::lock_guard lock(m_mutex);
        m_woken = true;
    }
    m_wake.notify_all();
}

void FolderWatch::lookOnce(std::chrono::milliseconds settle) {
    const SettingsPtr settings = m_settings();
    adopt(*settings);
    bool waiting = false;
    for (Place& place : m_places) {
        look(place, *settings, {});
        waiting = waiting || place.folder.waiting() > 0;
    }
    if (!waiting) {
        return;
    }
    std::this_thread::sleep_for(settle);
    for (Place& place : m_places) {
        if (place.folder.waiting() > 0) {
            look(place, *settings, {});
        }
    }
}

void FolderWatch::run(const std::stop_token& stop) {
    while (!stop.stop_requested()) {
        const SettingsPtr settings = m_settings();
        adopt(*settings);
        Steady::time_point next = Steady::now() + kIdle;
        for (Place& place : m_places) {
            if (stop.stop_requested()) {
                return;
            }
            if (place.due <= Steady::now()) {
                place.due = Steady::now() + place.source.interval;
                look(place, *settings, stop);
            }
            next = std::min(next, place.due);
        }
        std::unique_lock lock(m_mutex);
        m_wake.wait_until(lock, stop, next, [this] { return m_woken; });
        m_woken = false;
    }
}

/// Places that stay keep what they have seen; others begin anew.
void FolderWatch::adopt(const Settings& settings) {
    std::erase_if(m_places, [&](const Place& place) {
        return std::ranges::find(settings.sources, place.source) == settings.sources.end();
    });
    for (const SourceConfig& source : settings.sources) {
        if (source.kind == SourceKind::folder &&
            std::ranges::find(m_places, source, &Place::source) == m_places.end()) {
            m_places.push_back({source, DropFolder(m_cache, m_rejects), Steady::now()});
        }
    }
}

void FolderWatch::look(Place& place, const Settings& settings, const std::stop_token& stop) {
    if (!isClockSet(now())) {
        return; // every job would be one of the future
    }
    const System* system = settings.federation.system(place.source.system);
    Batch batch;
    batch.system = place.source.system;
    batch.outcome = place.folder.look(place.source, system ? system->cluster : std::string{}, stop);
    qCDebug(lcImports).noquote() << QString(QString::fromStdString(place.source.id.text) +
                                            QLatin1String(": folder looked into"))
                                 << (batch.outcome.error ? name(batch.outcome.error->code) : "");
    batch.arrived = now();
    batch.interval = {}; // it has seen no sample of the system: it holds for no time
    offer(std::move(batch), stop);
}

void FolderWatch::offer(Batch batch, const std::stop_token& stop) {
    while (!m_cache.offer(batch) && !stop.stop_requested() && m_cache.writable()) {
        std::unique_lock lock(m_mutex);
        m_wake.wait_for(lock, stop, kOfferAgain, [] { return false; });
    }
}

} // namespace ff
