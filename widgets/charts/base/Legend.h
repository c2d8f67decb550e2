// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "widgets/charts/base/BandStyle.h"

#include <QWidget>

#include <optional>
#include <string>
#include <vector>

namespace ff {

/// One entry: a mark as it looks in the drawing, and its words.
struct LegendEntry {
    enum class Shape { square, tick, line, thinLine, dashedLine, strip };
    QString text;
    BandStyle style;
    Shape shape = Shape::square;
    std::optional<std::string> series{}; ///< the key of what a click takes away and brings back
    bool off = false;                    ///< taken away
};

/// Where each of the entries stands that fit into `area`, in one row, right-aligned. Long words are
/// shortened first; entries that do not fit then are left out from the end.
struct PlacedEntry {
    QRectF rect;
    LegendEntry entry;
};
[[nodiscard]] std::vector<PlacedEntry> placeLegend(const QRectF& area,
                                                   const std::vector<LegendEntry>& entries);

/// Draws entries in one row, right-aligned in `area`; those that do not fit are left out from the
/// end. Returns the width used.
double paintLegend(QPainter& painter, const QRectF& area, const std::vector<LegendEntry>& entries,
                   const Palette& palette);
[[nodiscard]] double legendWidth(const std::vector<LegendEntry>& entries);

/// A legend as a widget, for the header of a card: in as many rows as its entries take.
class Legend final : public QWidget {
    Q_OBJECT
public:
    explicit Legend(QWidget* parent = nullptr);

    void setEntries(std::vector<LegendEntry> entries);
    [[nodiscard]] const std::vector<LegendEntry>& entries() const { return m_entries; }
    /// The parts of a floor bar; `entitlement` names the tick ("Union share"), empty for none;
    /// where busy is not known anywhere the allocated part is called so.
    void setFloorEntries(const QString& entitlement, bool busyKnown = true,
                         bool busyUnknownSomewhere = false);

    /// Qt::AlignRight (as at the right of a title) or Qt::AlignLeft.
    void setAlignment(Qt::Alignment side);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    [[nodiscard]] std::vector<std::vector<LegendEntry>> rows() const;
    void fitHeight();

    std::vector<LegendEntry> m_entries;
    Qt::Alignment m_side = Qt::AlignRight;
};

} // namespace ff
