// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "widgets/export/Exportable.h"

#include <functional>

class QWidget;

namespace ff {

class Exporter;

/// All charts of a factory's page in one picture, each under its title, where they stand on the
/// page; without the page's buttons.
class FactoryPicture final : public Exportable {
public:
    FactoryPicture(QWidget& charts, std::function<ExportContext()> context);

    [[nodiscard]] Exporter* exporter() const { return m_exporter; }

    [[nodiscard]] ExportContext exportContext() const override { return m_context(); }
    [[nodiscard]] TableData exportTable() const override { return {}; }
    [[nodiscard]] QSizeF exportSize() const override;
    void paintExport(QPainter& painter, const QRectF& area, const Palette& palette) const override;
    [[nodiscard]] const Palette& exportPalette() const override;

private:
    QWidget& m_charts;
    std::function<ExportContext()> m_context;
    Exporter* m_exporter; ///< a child of `m_charts`
};

} // namespace ff
