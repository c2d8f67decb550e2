// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include <functional>
#include <string> // brings <compare> too, which moc cannot read as the first header of the library

namespace ff {

/// A name that cannot be mistaken for another kind of name: `SystemId` never converts to
/// `HolderId`.
template <class Tag>
struct Id {
    std::string text;

    Id() = default;
    explicit Id(std::string name)
        : text(std::move(name)) {}

    [[nodiscard]] bool empty() const { return text.empty(); }
    auto operator<=>(const Id&) const = default;
};

using SystemId = Id<struct SystemTag>;   ///< a machine, such as "lumi"
using FactoryId = Id<struct FactoryTag>; ///< an AI Factory, such as "lumi-aif"
using NetworkId = Id<struct NetworkTag>; ///< "eurohpc-aif", "icain"
using HolderId = Id<struct HolderTag>;   ///< whose share: "EU", ISO 3166 codes, or a free string
using SourceId = Id<struct SourceTag>;   ///< one polled endpoint of sources.toml
using ModeId = Id<struct ModeTag>;       ///< an access mode: "fast-lane"

} // namespace ff

template <class Tag>
struct std::hash<ff::Id<Tag>> {
    std::size_t operator()(const ff::Id<Tag>& id) const noexcept {
        return std::hash<std::string>{}(id.text);
    }
};
