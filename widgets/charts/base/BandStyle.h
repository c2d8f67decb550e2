// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "models/gpus/Bins.h"

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
        category, ///< `index` of the colours of identities
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

/// Styles of bands in their order. `identities` lists every key there may be, in an order that is
/// the same for all charts: a key has the colour of its place there, so that it looks the same
/// everywhere. Where two of a chart would have the same one, the later takes the next that is free.
/// Keys that are not listed take what is free, in turn.
[[nodiscard]] std::vector<BandStyle> stylesOf(const std::vector<Band>& bands,
                                              const std::vector<std::string>& identities = {});

/// The largest bands by their sum stay, in their order; the rest is added up into "other", before
/// unattributed. At most `kept` have a colour of their own.
[[nodiscard]] std::vector<Band> foldIntoOther(const std::vector<Band>& bands, int kept,
                                              const std::string& otherTitle);

/// Fills a rectangle in a style, with the hatch where it has one.
void fillRect(QPainter& painter, const QRectF& rect, const BandStyle& style, const Palette& palette,
              double radius = 0);

} // namespace ff
