// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "models/views/SavedView.h"

#include <optional>

namespace ff {

/// What the window looks at. Back and Forward lead from one place to another; each function below
/// returns the place that a choice of the person leads to from here.
struct Place {
    PageId page = PageId::overview;
    SystemId system{};                      ///< on Factories
    std::optional<HolderId> holder{};       ///< on Shares; unset: the largest, empty: unattributed
    std::optional<SystemId> holderSystem{}; ///< on which system that holder is looked at
    Scope scope{};
    std::optional<Window> zoom{}; ///< of the charts of a factory
    bool operator==(const Place&) const = default;

    [[nodiscard]] Place onPage(PageId next) const;
    [[nodiscard]] Place ofSystem(const SystemId& next) const;
    [[nodiscard]] Place ofHolder(const HolderId& next, const std::optional<SystemId>& on) const;
    /// Another period or filter. A rolling period ends at `now`.
    [[nodiscard]] Place inScope(const Scope& next, Instant now) const;
    /// Zone and unit stay as they are: no view changes a setting.
    [[nodiscard]] Place ofView(const SavedView& view, Instant now) const;
};

} // namespace ff
