// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "models/alerts/AlertsFile.h"
#include "models/config/Source.h"
#include "models/core/Error.h"
#include "models/federation/Announced.h"
#include "models/federation/Federation.h"

#include <filesystem>
#include <memory>
#include <set>
#include <string>
#include <vector>

namespace ff {

/// What the three files of the configuration directory say, over the built-in catalogue. A value:
/// whoever reads keeps the version he began with.
struct Settings {
    Federation federation;
    std::vector<SourceConfig> sources;  ///< of an engine that serves many, one a system
    std::vector<Announced> announced;   ///< maintenances and reservations
    std::vector<AlertRule> alertRules;  ///< of alerts.toml and the starter set
    std::set<std::string> refusedRules; ///< by their ids: nothing is in force in their place
    AlertNotify notify;                 ///< whom `collect` tells
    std::vector<Error> problems;        ///< file, line and reason of each entry that was refused
    std::string federationText;         ///< the user's federation.toml, whole
    bool simulated = false;
    /// federation.toml cannot be read, and nothing was in force before: no figure is to be trusted.
    bool unreadable = false;
    /// It cannot be read, and what was in force before still is.
    bool keepsOlder = false;
    /// alerts.toml cannot be read, and nothing was in force before: which rules there are, and whom
    /// to tell, is not known.
    bool alertsUnreadable = false;
};

using SettingsPtr = std::shared_ptr<const Settings>;

/// Reads DIR/federation.toml, DIR/sources.toml and DIR/alerts.toml; a file that does not exist is
/// empty. A file that cannot be read at all leaves what `inForce` has, and says so in `problems`.
[[nodiscard]] Settings readSettings(const std::filesystem::path& directory,
                                    const Settings* inForce = nullptr);

/// The settings of a federation text and sources that come from elsewhere than files.
[[nodiscard]] Settings settingsFrom(const std::string& federationText,
                                    std::vector<SourceConfig> sources);

/// Adds a text to the end of a file of the directory, which is made where it is missing. The file
/// is replaced as a whole, so that a crash leaves either the old or the new one.
[[nodiscard]] Result<void> appendTo(const std::filesystem::path& file, const std::string& text);

/// Replaces a file as a whole, with mode 0600.
[[nodiscard]] Result<void> replaceFile(const std::filesystem::path& file, const std::string& text);

/// A whole file; empty where it does not exist.
[[nodiscard]] Result<std::string> readWhole(const std::filesystem::path& file);

} // namespace ff
