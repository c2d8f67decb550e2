// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "models/periods/Scope.h"
#include "models/views/PageId.h"

#include <map>
#include <optional>
#include <string>
#include <vector>

namespace ff {

/// What is chosen on a page beside period and filters (a measure, a cut), each as a word of that
/// page's own. A page passes over what it does not know: the words may come from a stranger.
using PageChoices = std::map<std::string, std::string>;

/// What a window looks at, under a name: to come back to, or for others to look at the same. Zone
/// and unit are settings of the one who looks, and no part of it: those of `scope` say nothing.
struct SavedView {
    std::string name{};
    PageId page = PageId::overview;
    SystemId system{};                      ///< of Factories
    std::optional<HolderId> holder{};       ///< of the panel of Shares; empty: unattributed
    std::optional<SystemId> holderSystem{}; ///< on which system it is looked at there
    Scope scope{};                          ///< its window is kept for a custom period
    std::optional<Window> zoom{};           ///< of the charts of Factories
    std::optional<Window> span{};           ///< that is picked there
    PageChoices choices{};

    bool operator==(const SavedView&) const = default;
};

/// What a file and a link may hold at most: both may come from a stranger.
namespace view_limits {
constexpr std::size_t kName = 120; ///< letters
constexpr std::size_t kWord = 100; ///< bytes of an identifier
constexpr std::size_t kChoices = 40;
constexpr std::size_t kChoice = 400;       ///< bytes of what is chosen
constexpr std::size_t kViews = 500;        ///< in a file
constexpr std::size_t kLink = 8 * 1024;    ///< bytes
constexpr std::size_t kFile = 1024 * 1024; ///< bytes
} // namespace view_limits

} // namespace ff
