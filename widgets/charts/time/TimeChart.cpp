// SPDX-License-Identifier: GPL-3.0-only
#include "widgets/charts/time/TimeChart.h"

#include "widgets/charts/base/Legend.h"
#include "widgets/charts/time/PlotScene.h"
#include "widgets/charts/time/TimeChartPainter.h"
#include "widgets/charts/time/TimeChartWords.h"
#include "widgets/charts/time/TimeColumns.h"
#include "widgets/theme/Icons.h"
#include "widgets/theme/Palette.h"

#include <QAccessible>
#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QMenu>
#include <QMouseEvent>
#include <QPainter>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>

namespace ff {

using namespace Qt::StringLiterals;

TimeChart::TimeChart(QWidget* parent)
    : Chart(parent)
    , m_scene(std::make_unique<PlotScene>())
    , m_link(nullptr) {
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    setLink(new TimeLink(this));
}

TimeChart::~TimeChart() {
    // A link of our own dies after us, as our child: it must not find us half gone.
    disconnect(m_link, nullptr, this, nullptr);
}

void TimeChart::setData(TimeChartData data) {
    m_data = std::move(data);
    updateFull();
    dataChanged();
}

void TimeChart::setLink(TimeLink* link) {
    if (m_link) {
        disconnect(m_link, nullptr, this, nullptr);
        if (m_link->parent() == this) {
            m_link->deleteLater();
        }
    }
    m_link = link;
    connect(link, &TimeLink::visibleChanged, this, &TimeChart::repaintStill);
    connect(link, &TimeLink::cursorChanged, this, [this] { update(); });
    connect(link, &QObject::destroyed, this, [this, link] {
        if (m_link == link) {
            m_link = nullptr;
            setLink(new TimeLink(this));
        }
    });
    updateFull();
    repaintStill();
}

void TimeChart::setLegendShown(bool shown) {
    m_legendShown = shown;
    repaintStill();
}

void TimeChart::updateFull() {
    if (m_data.grid.count == 0) {
        return;
    }
    m_link->setShortest(std::max(m_data.grid.every * 4, Duration{1}));
    m_link->setFull(m_data.full.empty() ? windowOf(m_data.grid) : m_data.full);
}

TimeChartWords TimeChart::words() const {
    return {m_data, formatter()};
}

std::vector<LegendEntry> TimeChart::legendEntries() const {
    return words().legend();
}

QString TimeChart::summary() const {
    return words().summary();
}

bool TimeChart::isEmpty() const {
    const auto none = [](const std::vector<Band>& bands) {
        return std::ranges::all_of(bands, [](const Band& band) {
            return std::ranges::none_of(band.values, [](const auto& v) { return v.has_value(); });
        });
    };
    return m_data.grid.count == 0 || (none(m_data.bands) && none(m_data.lines));
}

TableData TimeChart::tableData() const {
    return words().table();
}

QStringList TimeChart::readoutAt(Instant instant) const {
    return words().readoutAt(instant);
}

QRectF TimeChart::plotArea() const {
    return TimeChartPainter::plotArea(QRectF(rect()), m_legendShown);
}

void TimeChart::paintChart(QPainter& painter, const QRectF& area, const Palette& palette,
                           bool interactive) const {
    const TimeChartPainter drawing(m_data, formatter(), palette, m_link->visible(), area,
                                   m_legendShown);
    if (!interactive) {
        drawing.paint(painter, *m_scene, legendEntries());
        return;
    }
    painter.drawImage(area.topLeft(), still(area, devicePixelRatioF(), palette));
    if (m_drag && !m_drag->panning) {
        drawing.paintSelection(painter, m_drag->from.x(), m_drag->to.x());
    } else if (m_link->cursor()) {
        drawing.paintCursor(painter, *m_link->cursor());
        if (m_link->isRead(this)) {
            drawing.paintReadout(painter, *m_link->cursor(), readoutAt(*m_link->cursor()));
        }
    }
}

const QImage& TimeChart::still(const QRectF& area, double ratio, const Palette& palette) const {
    const QSize pixels = (area.size() * ratio).toSize();
    if (m_still.size() != pixels || m_still.devicePixelRatio() != ratio) {
        m_still = QImage(pixels, QImage::Format_ARGB32_Premultiplied);
        m_still.setDevicePixelRatio(ratio);
        m_still.fill(palette.surface);
        QPainter painter(&m_still);
        painter.setRenderHint(QPainter::Antialiasing);
        const QRectF whole(QPointF(0, 0), area.size());
        TimeChartPainter(m_data, formatter(), palette, m_link->visible(), whole, m_legendShown)
            .paint(painter, *m_scene, legendEntries());
    }
    return m_still;
}

void TimeChart::dataChanged() {
    m_still = {};
    Chart::dataChanged();
}

void TimeChart::repaintStill() {
    m_still = {};
    update();
}

void TimeChart::changeEvent(QEvent* event) {
    m_still = {};
    Chart::changeEvent(event);
}

Instant TimeChart::instantAt(double x) const {
    const QRectF plot = plotArea();
    const Window visible = m_link->visible();
    const double part = std::clamp((x - plot.left()) / plot.width(), 0.0, 1.0);
    const auto offset = std::llround(part * double(visible.length().count()));
    return std::min(visible.from + Duration{offset}, visible.to - Duration{1});
}

void TimeChart::mousePressEvent(QMouseEvent* event) {
    if (event->button() != Qt::LeftButton || isEmpty()) {
        event->ignore();
        return;
    }
    setFocus(Qt::MouseFocusReason);
    m_clicked = true;
    const bool panning = event->modifiers() & Qt::ShiftModifier;
    m_drag = Drag{event->position(), event->position(), m_link->visible(), panning};
    if (panning) {
        setCursor(Qt::ClosedHandCursor);
    }
}

void TimeChart::mouseMoveEvent(QMouseEvent* event) {
    if (m_drag && m_drag->panning) {
        const double share = (m_drag->from.x() - event->position().x()) / plotArea().width();
        const auto by = std::llround(share * double(m_drag->visible.length().count()));
        m_link->setVisible(
            {m_drag->visible.from + Duration{by}, m_drag->visible.to + Duration{by}});
        return;
    }
    if (m_drag) {
        m_drag->to = event->position();
        update();
        return;
    }
    const bool inside = plotArea().adjusted(0, 0, 1, 0).contains(event->position());
    m_link->setCursor(inside && !isEmpty() ? std::optional(instantAt(event->position().x()))
                                           : std::nullopt,
                      this);
}

void TimeChart::mouseReleaseEvent(QMouseEvent* event) {
    if (!m_drag || event->button() != Qt::LeftButton) {
        return;
    }
    const Drag drag = *m_drag;
    m_drag.reset();
    unsetCursor();
    // A click whose hand trembled is no drag.
    if (!drag.panning && std::abs(drag.to.x() - drag.from.x()) >= 5) {
        m_link->setVisible({instantAt(std::min(drag.from.x(), drag.to.x())),
                            instantAt(std::max(drag.from.x(), drag.to.x()))});
    }
    update();
}

void TimeChart::mouseDoubleClickEvent(QMouseEvent* event) {
    m_drag.reset();
    if (event->modifiers() & Qt::ControlModifier) {
        emit noteRequested(instantAt(event->position().x()));
    } else {
        m_link->reset();
    }
}

void TimeChart::wheelEvent(QWheelEvent* event) {
    const double turns = event->angleDelta().y() / 120.0;
    const bool zooms = m_clicked || (event->modifiers() & Qt::ControlModifier);
    if (!zooms || turns == 0 || isEmpty() || !plotArea().contains(event->position())) {
        event->ignore();
        return;
    }
    m_link->zoom(std::pow(0.8, turns), instantAt(event->position().x()));
    event->accept();
}

void TimeChart::step(int samples) {
    const Window visible = m_link->visible();
    const Window all = windowOf(m_data.grid);
    if (all.empty()) {
        return;
    }
    // The first key puts the crosshair on the newest sample that is visible.
    Instant from = m_link->cursor().value_or(visible.to);
    const auto index = std::clamp<std::int64_t>((from - all.from) / m_data.grid.every + samples, 0,
                                                std::int64_t(m_data.grid.count) - 1);
    // In the middle of the sample, where every chart that shares the link finds it.
    const Instant to = all.from + m_data.grid.every * index + m_data.grid.every / 2;
    if (to < visible.from) {
        m_link->pan(to - visible.from - m_data.grid.every);
    } else if (to >= visible.to) {
        m_link->pan(to - visible.to + m_data.grid.every);
    }
    m_link->setCursor(to, this);
    setAccessibleDescription(readoutAt(to).join(u", "_s).replace(u'\t', u' '));
    QAccessibleEvent changed(this, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&changed);
}

void TimeChart::keyPressEvent(QKeyEvent* event) {
    const int stride = event->modifiers() & (Qt::ShiftModifier | Qt::ControlModifier) ? 10 : 1;
    const int all = int(m_data.grid.count);
    switch (event->key()) {
    case Qt::Key_Left:
        step(-stride);
        return;
    case Qt::Key_Right:
        step(stride);
        return;
    case Qt::Key_Home:
        step(-all);
        return;
    case Qt::Key_End:
        step(all);
        return;
    case Qt::Key_Plus:
    case Qt::Key_Equal:
    case Qt::Key_Minus: {
        const Window visible = m_link->visible();
        const Instant middle = visible.from + visible.length() / 2;
        m_link->zoom(event->key() == Qt::Key_Minus ? 1.25 : 0.8, m_link->cursor().value_or(middle));
        return;
    }
    case Qt::Key_0:
        m_link->reset();
        return;
    case Qt::Key_Escape:
        if (m_link->cursor() || m_drag) {
            m_drag.reset();
            m_link->setCursor(std::nullopt);
            update();
            return;
        }
        break;
    default:
        break;
    }
    Chart::keyPressEvent(event);
}

void TimeChart::leaveEvent(QEvent* /*event*/) {
    m_clicked = false;
    m_link->setCursor(std::nullopt);
}

void TimeChart::focusOutEvent(QFocusEvent* event) {
    m_clicked = false;
    Chart::focusOutEvent(event);
}

void TimeChart::contextMenuEvent(QContextMenuEvent* event) {
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const Instant instant = instantAt(event->pos().x());
    menu->addAction(icon(Icon::note), tr("Add a note here…"), this,
                    [this, instant] { emit noteRequested(instant); });
    QAction* all = menu->addAction(tr("Show all"), m_link, &TimeLink::reset);
    all->setEnabled(m_link->isZoomed());
    menu->addSeparator();
    addStandardActions(*menu);
    menu->popup(event->globalPos());
}

} // namespace ff
