// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include <array>
#include <chrono>
#include <condition_variable>
#include <filesystem>
#include <functional>
#include <mutex>
#include <optional>
#include <thread>

namespace ff {

/// Tells when sources.toml, federation.toml or alerts.toml of a directory was written, made or
/// removed, however an editor does it and on whatever file system: it looks at their times and
/// sizes again and again, on a thread of its own. The directory need not exist yet.
class ConfigWatch final {
public:
    /// `changed` is called on the watching thread.
    ConfigWatch(std::filesystem::path directory, std::function<void()> changed,
                std::chrono::milliseconds every = std::chrono::seconds{1});
    ~ConfigWatch();
    ConfigWatch(const ConfigWatch&) = delete;
    ConfigWatch& operator=(const ConfigWatch&) = delete;

private:
    struct Stamp {
        std::filesystem::file_time_type written;
        std::uintmax_t size = 0;
        bool operator==(const Stamp&) const = default;
    };
    using Stamps = std::array<std::optional<Stamp>, 3>; ///< unset: the file is not there

    [[nodiscard]] Stamps look() const;
    void run(const std::stop_token& stop);

    const std::filesystem::path m_directory;
    const std::function<void()> m_changed;
    const std::chrono::milliseconds m_every;
    Stamps m_last;
    std::mutex m_mutex;
    std::condition_variable_any m_wake;
    std::jthread m_thread; ///< last: it uses the others
};

} // namespace ff
