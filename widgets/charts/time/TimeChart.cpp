// SPDX-License-Identifier: GPL-3.0-only
#include "widgets/charts/time/TimeChart.h"

#include "widgets/charts/plot/PlotScene.h"
#include "widgets/charts/plot/TimeColumns.h"
#include "widgets/charts/time/PercentScale.h"
#include "widgets/charts/time/SpanFigures.h"
#include "widgets/charts/time/TimeChartOverlay.h"
#include "widgets/charts/time/TimeChartPainter.h"
#include "widgets/charts/time/TimeChartWords.h"
#include "widgets/charts/time/TimeWalk.h"
#include "widgets/theme/Palette.h"

#include <QContextMenuEvent>
#include <QMenu>
#include <QPainter>
#include <QResizeEvent>

#include <algorithm>
#include <cmath>
#include <utility>

namespace ff {

using namespace Qt::StringLiterals;

TimeChart::TimeChart(QWidget* parent)
    : Chart(parent)
    , m_scene(std::make_unique<PlotScene>())
    , m_link(nullptr)
    , m_mouse(*this)
    , m_keys(*this) {
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    setLink(new TimeLink(this));
}

TimeChart::~TimeChart() {
    // A link of our own dies after us, as our child: it must not find us half gone.
    disconnect(m_link, nullptr, this, nullptr);
}

void TimeChart::setData(TimeChartData data) {
    m_data = std::move(data);
    draw();
    updateFull();
    dataChanged();
}

void TimeChart::draw() {
    const bool isPercent = m_manner.isPercent && hasParts(m_data);
    m_drawn = withoutSeries(isPercent ? inPercent(m_data) : m_data, m_hidden);
}

void TimeChart::setLink(TimeLink* link) {
    if (m_link) {
        disconnect(m_link, nullptr, this, nullptr);
        if (m_link->parent() == this) {
            m_link->deleteLater();
        }
    }
    m_link = link;
    followLink();
    connect(link, &QObject::destroyed, this, [this, link] {
        if (m_link == link) {
            m_link = nullptr;
            setLink(new TimeLink(this));
        }
    });
    updateFull();
    repaintStill();
}

void TimeChart::followLink() {
    connect(m_link, &TimeLink::visibleChanged, this, &TimeChart::repaintStill);
    for (const auto changed :
         {&TimeLink::cursorChanged, &TimeLink::pinnedChanged, &TimeLink::markedChanged}) {
        connect(m_link, changed, this, [this] { update(); });
    }
}

void TimeChart::updateFull() {
    if (m_data.grid.count == 0) {
        return;
    }
    m_link->setShortest(std::max(m_data.grid.every * 4, Duration{1}));
    m_link->setFull(m_data.full.empty() ? windowOf(m_data.grid) : m_data.full);
}

TimeChartWords TimeChart::words() const {
    TimeChartWords words(m_data, formatter());
    words.setShown(m_hidden, m_manner);
    return words;
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

ExportContext TimeChart::exportContext() const {
    ExportContext context = Chart::exportContext();
    if (m_link->isZoomed() && !context.window.empty()) {
        context.window = m_link->visible();
        if (!m_data.seen.empty()) {
            const Band all{{}, {}, std::vector<std::optional<double>>(m_data.grid.count, 1.)};
            context.coverage = spanFigures(m_data, all, {context.window}).seen;
        }
    }
    return context;
}

TableData TimeChart::exportTable() const {
    return m_link->isZoomed() ? tableOfSpan(m_data, tableData(), m_link->visible()) : tableData();
}

QStringList TimeChart::readoutAt(Instant instant) const {
    return words().readoutAt(instant, m_link->pinned());
}

QRectF TimeChart::plotArea() const {
    return TimeChartPainter::plotArea(QRectF(rect()));
}

std::int64_t TimeChart::plotColumns() const {
    return std::llround(plotArea().width() * devicePixelRatioF());
}

void TimeChart::paintChart(QPainter& painter, const QRectF& area, const Palette& palette,
                           bool interactive) const {
    const TimeChartPainter drawing(m_drawn, formatter(), palette, m_link->visible(), area,
                                   m_manner);
    if (!interactive) {
        drawing.paint(painter, *m_scene, legendEntries());
        return;
    }
    painter.drawImage(area.topLeft(), still(area, devicePixelRatioF(), palette));
    paintOverlay(painter, drawing, palette);
}

void TimeChart::paintOverlay(QPainter& painter, const TimeChartPainter& drawing,
                             const Palette& palette) const {
    const TimeChartOverlay overlay(drawing, palette);
    overlay.paintMarked(painter, m_link->marked());
    if (m_link->markBegin()) {
        overlay.paintMarked(painter, {*m_link->markBegin()});
    }
    if (m_link->pinned()) {
        // Under the crosshair its values stand beside the others, and one box is enough.
        const bool isSaid = m_link->isPinnedBy(this) && !(m_link->cursor() && m_link->isRead(this));
        overlay.paintPinned(painter, *m_link->pinned(),
                            isSaid ? words().readoutAt(*m_link->pinned()) : QStringList());
    }
    if (const Band* series = spannedSeries(); series && !m_link->marked().empty()) {
        overlay.paintStrip(painter, spanWords(m_data, *series, m_link->marked(), formatter()));
    }
    if (const auto& drag = m_mouse.drag(); drag && drag->kind != TimeChartMouse::Drag::Kind::pan) {
        overlay.paintSelection(painter, drag->from.x(), drag->to.x());
    } else if (const auto cursor = m_link->cursor()) {
        overlay.paintCursor(painter, *cursor);
        if (m_link->isRead(this)) {
            if (const auto level =
                    m_current ? levelOf(m_drawn, *m_current, *cursor) : std::nullopt) {
                overlay.paintSeries(painter, *cursor, *level);
            }
            overlay.paintReadout(painter, *cursor, readoutAt(*cursor));
        }
    }
}

const QImage& TimeChart::still(const QRectF& area, double ratio, const Palette& palette) const {
    const QSize pixels = (area.size() * ratio).toSize();
    if (m_still.size() != pixels || m_still.devicePixelRatio() != ratio) {
        m_still = QImage(pixels, QImage::Format_ARGB32_Premultiplied);
        m_still.setDevicePixelRatio(ratio);
        m_isStill = false;
    }
    if (!m_isStill) {
        m_isStill = true;
        m_still.fill(palette.surface);
        QPainter painter(&m_still);
        painter.setRenderHint(QPainter::Antialiasing);
        const QRectF whole(QPointF(0, 0), area.size());
        TimeChartPainter(m_drawn, formatter(), palette, m_link->visible(), whole, m_manner)
            .paint(painter, *m_scene, legendEntries());
    }
    return m_still;
}

void TimeChart::dataChanged() {
    m_isStill = false;
    Chart::dataChanged();
}

void TimeChart::repaintStill() {
    m_isStill = false;
    update();
}

void TimeChart::changeEvent(QEvent* event) {
    m_isStill = false;
    Chart::changeEvent(event);
}

Instant TimeChart::instantAt(double x) const {
    const QRectF plot = plotArea();
    const Window visible = m_link->visible();
    const double part = std::clamp((x - plot.left()) / plot.width(), 0.0, 1.0);
    const auto offset = std::llround(part * double(visible.length().count()));
    return std::min(visible.from + Duration{offset}, visible.to - Duration{1});
}

std::optional<std::size_t> TimeChart::sampleOf(Instant at) const {
    return sampleAt(m_data, at);
}

void TimeChart::setCurrentSeries(const std::string& key) {
    m_current = key;
    update();
}

void TimeChart::toggleSeries(const std::string& key) {
    if (!m_hidden.erase(key)) {
        m_hidden.insert(key);
    }
    draw();
    repaintStill();
}

void TimeChart::isolateSeries(const std::string& key) {
    std::set<std::string> others;
    for (const Band* band : seriesOf(m_data)) {
        if (band->key != key) {
            others.insert(band->key);
        }
    }
    m_hidden = m_hidden == others ? std::set<std::string>{} : others;
    draw();
    repaintStill();
}

bool TimeChart::isSeriesShown(const std::string& key) const {
    return !m_hidden.contains(key);
}

std::optional<std::string> TimeChart::legendSeriesAt(const QPointF& position) const {
    if (isEmpty()) {
        return std::nullopt;
    }
    for (const auto& [rect, entry] :
         placeLegend(TimeChartPainter::legendArea(QRectF(this->rect())), legendEntries())) {
        if (entry.series && rect.contains(position)) {
            return entry.series;
        }
    }
    return std::nullopt;
}

void TimeChart::setBeforeShown(bool shown) {
    m_manner.isBeforeShown = shown;
    m_manner.isPercent = m_manner.isPercent && !shown;
    draw();
    repaintStill();
}

void TimeChart::setPercent(bool isPercent) {
    m_manner.isPercent = isPercent;
    m_manner.isBeforeShown = m_manner.isBeforeShown && !isPercent;
    draw();
    repaintStill();
}

void TimeChart::setLogarithmic(bool isLogarithmic) {
    m_manner.isLogarithmic = isLogarithmic;
    repaintStill();
}

const Band* TimeChart::spannedSeries() const {
    if (const Band* current = seriesNamed(m_data, m_current)) {
        return current;
    }
    const std::vector<const Band*> all = seriesOf(m_data);
    return all.empty() ? nullptr : all.front();
}

std::optional<std::pair<int, int>> TimeChart::currentCell() const {
    const auto sample = m_link->cursor() ? sampleAt(m_data, *m_link->cursor()) : std::nullopt;
    if (!sample || !m_link->isRead(this)) {
        return std::nullopt;
    }
    const std::vector<const Band*> all = seriesOf(m_data);
    const auto found = std::ranges::find(all, seriesNamed(m_data, m_current));
    return std::pair(int(*sample), found == all.end() ? 0 : int(found - all.begin()) + 1);
}

void TimeChart::announceCursor() {
    const auto cursor = m_link->cursor();
    if (!cursor) {
        return;
    }
    if (const Band* current = seriesNamed(m_data, m_current)) {
        announceCell(words().wordsOf(*current, *cursor));
    } else {
        QStringList said = readoutAt(*cursor);
        if (m_link->pinned()) {
            said << tr("compared with %1").arg(formatter().instant(*m_link->pinned()));
        }
        announce(said.join(u", "_s).replace(u'\t', u' '));
    }
}

void TimeChart::announceSpan() {
    if (const Band* series = spannedSeries(); series && !m_link->marked().empty()) {
        announce(spanWords(m_data, *series, m_link->marked(), formatter()));
    }
}

void TimeChart::mousePressEvent(QMouseEvent* event) {
    m_mouse.press(event);
}

void TimeChart::mouseMoveEvent(QMouseEvent* event) {
    m_mouse.move(event);
}

void TimeChart::mouseReleaseEvent(QMouseEvent* event) {
    m_mouse.release(event);
}

void TimeChart::mouseDoubleClickEvent(QMouseEvent* event) {
    m_mouse.doubleClick(event);
}

void TimeChart::wheelEvent(QWheelEvent* event) {
    m_mouse.wheel(event);
}

void TimeChart::keyPressEvent(QKeyEvent* event) {
    if (!m_keys.take(*event)) {
        Chart::keyPressEvent(event);
    }
}

void TimeChart::leaveEvent(QEvent* /*event*/) {
    m_mouse.leave();
    m_link->setCursor(std::nullopt);
}

void TimeChart::resizeEvent(QResizeEvent* event) {
    Chart::resizeEvent(event);
    if (event->size().width() != event->oldSize().width()) {
        emit columnsChanged();
    }
}

void TimeChart::focusOutEvent(QFocusEvent* event) {
    m_mouse.leave();
    Chart::focusOutEvent(event);
}

void TimeChart::contextMenuEvent(QContextMenuEvent* event) {
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    m_keys.addActions(*menu, instantAt(event->pos().x()));
    menu->addSeparator();
    addStandardActions(*menu);
    menu->popup(event->globalPos());
}

} // namespace ff
