// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "models/periods/Scope.h"
#include "models/pilot/PilotNeed.h"
#include "models/views/PageId.h"
#include "widgets/pages/overview/OverviewLook.h"
#include "widgets/settings/Preferences.h"
#include "widgets/theme/Theme.h"

#include <QByteArray>

#include <optional>
#include <vector>

class QSettings;

namespace ff {

/// What a window takes over to its next start: where it stood, light or dark, and what was looked
/// at. Read once before the window is shown, written when it closes.
struct WindowMemory {
    QByteArray geometry;
    Theme::Mode mode = Theme::Mode::system;
    Scope scope;
    PageId page = PageId::overview;
    SystemId system;                ///< that Factories shows
    PilotNeed need;                 ///< that Planner shows, without its days
    std::vector<HolderId> recent{}; ///< states that were chosen, the newest first
    std::string scenarios{};        ///< plans that were kept there, as Planner writes them
    Preferences preferences{};

    OverviewLook overview{};
    std::optional<Window> zoom{}; ///< of the charts of that system
    std::vector<Window> zooms{};  ///< those before it, the oldest first

    /// What is missing or not understood is as in `fallback`.
    [[nodiscard]] static WindowMemory read(QSettings& settings, const WindowMemory& fallback);
    void write(QSettings& settings) const;
};

} // namespace ff
