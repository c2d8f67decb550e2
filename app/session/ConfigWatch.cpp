// SPDX-License-Identifier: GPL-3.0-only
#include "app/session/ConfigWatch.h"

#include <utility>

namespace ff {

ConfigWatch::ConfigWatch(std::filesystem::path directory, std::function<void()> changed,
                         std::chrono::milliseconds every)
    : m_directory(std::move(directory))
    , m_changed(std::move(changed))
    , m_every(every)
    , m_last(look())
    , m_thread([this](const std::stop_token& stop) { run(stop); }) {}

ConfigWatch::~ConfigWatch() = default;

ConfigWatch::Stamps ConfigWatch::look() const {
    const auto stamp = [this](const char* name) -> std::optional<Stamp> {
        std::error_code missing;
        const auto written = std::filesystem::last_write_time(m_directory / name, missing);
        const auto size = missing ? 0 : std::filesystem::file_size(m_directory / name, missing);
        return missing ? std::nullopt : std::optional(Stamp{written, size});
    };
    return {stamp("sources.toml"), stamp("federation.toml"), stamp("alerts.toml")};
}

void ConfigWatch::run(const std::stop_token& stop) {
    std::unique_lock lock(m_mutex);
    while (!stop.stop_requested()) {
        m_wake.wait_for(lock, stop, m_every, [] { return false; });
        if (stop.stop_requested()) {
            return;
        }
        if (Stamps now = look(); now != m_last) {
            m_last = now;
            m_changed();
        }
    }
}

} // namespace ff
