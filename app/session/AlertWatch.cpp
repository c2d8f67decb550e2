// SPDX-License-Identifier: GPL-3.0-only
#include "app/session/AlertWatch.h"

#include <utility>

namespace ff {

AlertWatch::AlertWatch(Options options)
    : m_options(std::move(options))
    , m_rules(m_options.log)
    , m_thread([this](const std::stop_token& stop) { run(stop); }) {}

AlertWatch::~AlertWatch() = default;

void AlertWatch::lookNow() {
    {
        const std::lock_guard lock(m_mutex);
        m_now = true;
    }
    m_wake.notify_all();
}

void AlertWatch::run(const std::stop_token& stop) {
    auto pause = m_options.first;
    while (true) {
        {
            std::unique_lock lock(m_mutex);
            m_wake.wait_for(lock, stop, pause, [this] { return m_now; });
            m_now = false;
        }
        if (stop.stop_requested()) {
            return;
        }
        pause = m_options.every;
        const QueryContext reading = m_options.reading();
        const AlertLook look = m_rules.look(reading, reading.settings->alertRules);
        m_options.looked(look);
        m_rules.told(look);
    }
}

} // namespace ff
