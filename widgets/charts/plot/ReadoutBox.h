// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include <QRectF>
#include <QSizeF>
#include <QStringList>

class QPainter;

namespace ff {

struct Palette;

/// What a time chart says under the crosshair, laid out for the room there is: the time on top,
/// then "name<tab>value" lines in as many columns as they need. Lines that do not fit give way to a
/// count of them, the time never does.
class ReadoutBox final {
public:
    ReadoutBox(const QStringList& readout, const QSizeF& room);

    [[nodiscard]] QSizeF size() const { return m_size; }
    [[nodiscard]] int columns() const { return m_columns; }
    /// The lines that are drawn, the time first.
    [[nodiscard]] const QStringList& lines() const { return m_lines; }
    void paint(QPainter& painter, const QRectF& frame, const Palette& palette) const;

private:
    QStringList m_lines;
    int m_columns = 1;
    int m_rows = 0; ///< of values in a column
    double m_columnWidth = 0;
    QSizeF m_size;
};

} // namespace ff
