// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "models/config/Source.h"
#include "models/federation/Federation.h"
#include "models/ports/PollLog.h"

#include <set>
#include <string>
#include <vector>

/// What every page says of a system.
namespace ff {

/// The factory's name where the system is its first, else its own.
[[nodiscard]] std::string titleOf(const Federation& federation, const System& system);
/// "LUMI · Kajaani, FI": whichever of system, factory and host the title does not say, and where.
[[nodiscard]] std::string subtitleOf(const Federation& federation, const System& system);
[[nodiscard]] std::string holderTitle(const Federation& federation, const HolderId& holder);
/// An access mode as people call it, in their language.
[[nodiscard]] std::string modeTitle(const Federation& federation, const ModeId& mode);
/// How an entitlement is founded, and what it is a fraction of, in the person's language.
[[nodiscard]] std::string wordOf(EntitlementBasis basis);
[[nodiscard]] std::string wordOf(EntitlementBase base);
/// "LUMI: 11912 MI250X", or that the number is unknown.
[[nodiscard]] std::string capacityText(const System& system, Instant t);

[[nodiscard]] bool isSimulated(const std::vector<SourceConfig>& sources);
/// The sources that poll the system.
[[nodiscard]] std::vector<const SourceConfig*> sourcesOf(const std::vector<SourceConfig>& sources,
                                                         const SystemId& system);
/// The systems in the order of lists: the user's own before those of the catalogue, which keep
/// their order. Those that no source polls are apart.
struct SystemLists {
    std::vector<const System*> polled;
    std::vector<const System*> withoutSource;
};
[[nodiscard]] SystemLists systemLists(const Federation& federation, const NetworkId& network,
                                      const std::set<SystemId>& polled);
[[nodiscard]] std::set<SystemId> polledSystems(const std::vector<SourceConfig>& sources);
/// Their names, "a, b"; empty where there is none.
[[nodiscard]] std::string sourceText(const std::vector<const SourceConfig*>& sources);
[[nodiscard]] const SourceStatus* statusOf(const std::vector<SourceStatus>& statuses,
                                           const SourceId& source);

/// The catalogue's remark on the system in the reader's language; empty where it has none.
[[nodiscard]] std::string noteText(const System& system);

} // namespace ff
