// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "widgets/pages/floor/FloorModel.h"

#include <QString>

#include <set>
#include <vector>

namespace ff {

/// Which columns of the floor are shown, and in which order. The name of the factory is always the
/// first.
struct FloorColumns {
    std::vector<FloorModel::Column> order; ///< all but the name
    std::set<FloorModel::Column> hidden{};

    /// As the table has them where nobody has chosen.
    [[nodiscard]] static FloorColumns usual();
    /// As it is kept: "bar gpus -trend"; a column that is missing there comes last, as usual.
    [[nodiscard]] static FloorColumns fromText(const QString& text);
    [[nodiscard]] QString toText() const;
    [[nodiscard]] bool isUsual() const { return *this == usual(); }
    bool operator==(const FloorColumns&) const = default;
};

/// What a column is called where there is room for its whole name.
[[nodiscard]] QString columnName(FloorModel::Column column);

} // namespace ff
