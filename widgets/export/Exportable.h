// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "widgets/export/TableData.h"

#include <QSizeF>

class QPainter;
class QRectF;

namespace ff {

struct Palette;

/// A table or a chart that a person can take out of the window.
class Exportable {
public:
    virtual ~Exportable() = default;

    [[nodiscard]] virtual ExportContext exportContext() const = 0;
    [[nodiscard]] virtual TableData exportTable() const = 0;
    /// A table that has a CSV of its own form says so here.
    [[nodiscard]] virtual QString exportCsv() const {
        return toCsv(exportTable(), exportContext());
    }
    /// The size that the picture's content should have, in device-independent pixels.
    [[nodiscard]] virtual QSizeF exportSize() const = 0;
    /// Draws the content with its legend, without title, period and source: the picture has them.
    virtual void paintExport(QPainter& painter, const QRectF& area,
                             const Palette& palette) const = 0;
    /// The colours of the window that it stands in.
    [[nodiscard]] virtual const Palette& exportPalette() const = 0;
};

} // namespace ff
