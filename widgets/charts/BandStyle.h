// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "models/analysis/Views.h"

#include <QColor>
#include <QRectF>

#include <string>
#include <vector>

class QPainter;

namespace ff {

struct Palette;

/// How a part is filled. Colour never stands alone: hatching and order tell the parts apart too.
struct BandStyle {
    enum class Role {
        delivered,
        allocatedNotBusy,
        allocatedBusyUnknown, ///< allocated, and nobody measured whether busy
        idle,
        down,
        other,
        unattributed,
        accent,
        quiet,
        category, ///< `index` of the categorical colours
    };
    Role role = Role::accent;
    int index = 0;

    [[nodiscard]] QColor fill(const Palette& palette) const;
    /// Colour of the diagonal lines; invalid where it is not hatched.
    [[nodiscard]] QColor hatch(const Palette& palette) const;

    bool operator==(const BandStyle&) const = default;
};

/// The style of a band by its key: the four states, "other", "" (unattributed); any other key takes
/// the next categorical colour, which is `category`.
[[nodiscard]] BandStyle styleOf(const std::string& key, int category);

/// Styles of bands in their order, categorical colours given out in turn.
[[nodiscard]] std::vector<BandStyle> stylesOf(const std::vector<Band>& bands);

/// The largest bands by their sum stay, in their order; the rest is added up into "other", before
/// unattributed. At most `kept` have a colour of their own.
[[nodiscard]] std::vector<Band> foldIntoOther(const std::vector<Band>& bands, int kept,
                                              const std::string& otherTitle);

/// Fills a rectangle in a style, with the hatch where it has one.
void fillRect(QPainter& painter, const QRectF& rect, const BandStyle& style, const Palette& palette,
              double radius = 0);

} // namespace ff
