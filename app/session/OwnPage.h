// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "app/session/Session.h"

#include <mutex>
#include <optional>
#include <string>

namespace ff {

/// The page of aggregates that `collect --publish` serves: of the systems that there are sources
/// of, by account where one of them says `publish_accounts = true`. It is made anew when something
/// was stored or a second went by. Any thread; may wait for the disk.
class OwnPage final {
public:
    explicit OwnPage(Session& session);
    [[nodiscard]] Result<std::string> text();

private:
    struct Made {
        std::uint64_t edition = 0;
        SettingsPtr settings;
        Instant at;
        std::string text;
    };

    Session& m_session;
    std::mutex m_mutex;
    std::optional<Made> m_made;
};

} // namespace ff
