// SPDX-License-Identifier: GPL-3.0-only
#include "widgets/charts/base/Chart.h"

#include "widgets/charts/base/AccessibleChart.h"
#include "widgets/charts/base/TableTwin.h"
#include "widgets/charts/manners/ChartKeys.h"
#include "widgets/export/Exporter.h"
#include "widgets/theme/Icons.h"
#include "widgets/theme/Palette.h"
#include "widgets/theme/Type.h"

#include <QAccessible>
#include <QContextMenuEvent>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QMenu>
#include <QPainter>
#include <QToolTip>

#include <cmath>
#include <utility>

namespace ff {

using namespace Qt::StringLiterals;

namespace {

constexpr double kBadgeStrip = 18;
constexpr int kExportWidth = 720; ///< a picture is for a slide, however narrow its card

} // namespace

Chart::Chart(QWidget* parent)
    : QWidget(parent)
    , m_emptyText(tr("Nothing was seen in this period."))
    , m_table(new ChartTable(this))
    , m_exporter(new Exporter(*this, *this)) {
    AccessibleChart::install();
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
}

Chart::~Chart() = default;

void Chart::setTitle(const QString& title) {
    m_title = title;
    setAccessibleName(title);
}

void Chart::setEmptyText(const QString& sentence) {
    m_emptyText = sentence;
    dataChanged();
}

void Chart::setSimulated(bool simulated) {
    m_simulated = simulated;
    dataChanged();
}

void Chart::setFormatter(const Formatter& formatter) {
    m_formatter = formatter;
    dataChanged();
}

void Chart::dataChanged() {
    m_tableIsOld = true;
    if (isTableShown()) {
        static_cast<void>(table());
    }
    setAccessibleDescription(summarized());
    update();
}

ChartTable* Chart::table() const {
    if (std::exchange(m_tableIsOld, false)) {
        m_table->setData(tableData(), m_formatter);
    }
    return m_table;
}

QString Chart::summarized() const {
    const QString said = isEmpty() ? m_emptyText : summary();
    return m_simulated ? said + u' ' + tr("The data are simulated.") : said;
}

QString Chart::sentence() const {
    return m_title.isEmpty() ? summarized() : m_title + u": "_s + summarized();
}

void Chart::announce(const QString& sentence) {
    setAccessibleDescription(sentence);
    QAccessibleEvent changed(this, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&changed);
}

/// As a table says that another cell is the current one.
void Chart::announceCell(const QString& sentence) {
    setAccessibleDescription(sentence);
    if (const auto cell = currentCell()) {
        QAccessibleEvent moved(this, QAccessible::Focus);
        moved.setChild(AccessibleChart::childOf(*this, cell->first, cell->second));
        QAccessible::updateAccessibility(&moved);
    }
}

void Chart::setTableShown(bool shown) {
    if (shown == isTableShown()) {
        return;
    }
    if (!m_tableView) {
        m_tableView = new TableTwin(*table(), this);
        m_tableView->setAccessibleName(tr("%1 as a table").arg(m_title));
        m_tableView->installEventFilter(this);
    }
    m_tableView->setGeometry(tableRect());
    // A widget that is hidden hands its focus to whatever comes next, so it is given back first.
    const bool focused = hasFocus() || m_tableView->hasFocus();
    setFocusProxy(shown ? m_tableView : nullptr);
    if (shown) {
        static_cast<void>(table());
        m_tableView->show();
    }
    if (focused) {
        setFocus();
    }
    m_tableView->setVisible(shown);
    update();
}

bool Chart::isTableShown() const {
    return m_tableView && !m_tableView->isHidden();
}

void Chart::toggleTable() {
    setTableShown(!isTableShown());
}

QImage Chart::toImage(const QSize& size, double ratio, const Palette* palette) const {
    const Palette& colors = palette ? *palette : Palette::of(this);
    QImage image((QSizeF(size) * ratio).toSize(), QImage::Format_ARGB32_Premultiplied);
    image.setDevicePixelRatio(ratio);
    image.fill(colors.surface);
    QPainter painter(&image);
    paintAll(painter, QRectF(QPointF(0, 0), QSizeF(size)), colors, false);
    return image;
}

void Chart::setExportContext(const ExportContext& context) {
    m_context = context;
}

ExportContext Chart::exportContext() const {
    ExportContext context = m_context;
    context.title = m_title;
    context.simulated = m_simulated;
    context.formatter = m_formatter;
    return context;
}

QSizeF Chart::exportSize() const {
    return size().expandedTo(sizeHint()).expandedTo(QSize(kExportWidth, 0));
}

void Chart::paintExport(QPainter& painter, const QRectF& area, const Palette& palette) const {
    if (isEmpty()) {
        paintEmpty(painter, area, palette);
    } else {
        paintChart(painter, area, palette, false);
    }
}

const Palette& Chart::exportPalette() const {
    return Palette::of(this);
}

void Chart::addStandardActions(QMenu& menu) {
    menu.addAction(icon(Icon::table), isTableShown() ? tr("Show the chart") : tr("Show as a table"),
                   QKeySequence(Qt::Key_T), this, &Chart::toggleTable);
    menu.addSeparator();
    m_exporter->addActions(menu);
}

void Chart::paintAll(QPainter& painter, const QRectF& area, const Palette& palette,
                     bool interactive) const {
    painter.setRenderHint(QPainter::Antialiasing);
    if (isEmpty()) {
        paintEmpty(painter, drawingIn(area, interactive), palette);
    } else {
        paintChart(painter, drawingIn(area, interactive), palette, interactive);
    }
    if (m_simulated && (m_badgeOnScreen || !interactive)) {
        paintBadge(painter, area, palette, hasBadgeStrip() ? Qt::AlignBottom : Qt::AlignTop);
    }
}

QRectF Chart::drawingIn(const QRectF& area, bool onScreen) const {
    const bool badge = m_simulated && hasBadgeStrip() && (m_badgeOnScreen || !onScreen);
    return badge ? area.adjusted(0, 0, 0, -kBadgeStrip) : area;
}

QRect Chart::tableRect() const {
    return m_simulated && m_badgeOnScreen ? rect().adjusted(0, 0, 0, -int(kBadgeStrip)) : rect();
}

void Chart::setBadgeOnScreen(bool shown) {
    m_badgeOnScreen = shown;
    updateGeometry();
    update();
}

void Chart::paintBadge(QPainter& painter, const QRectF& area, const Palette& palette,
                       Qt::Alignment side) const {
    QFont font = themeFont(TextSize::mark, QFont::DemiBold);
    font.setPixelSize(10);
    font.setLetterSpacing(QFont::AbsoluteSpacing, 0.6);
    const QString word = tr("SIMULATED");
    const QFontMetricsF metrics(font);
    QRectF frame(0, 0, std::ceil(metrics.horizontalAdvance(word)) + 10, kBadgeStrip - 3);
    frame.moveTopLeft(area.topLeft() + QPointF(2, 2));
    if (side == Qt::AlignBottom) {
        frame.moveBottomRight(area.bottomRight() - QPointF(1, 1));
    }
    painter.setFont(font);
    painter.setPen(QPen(palette.warning, 1));
    painter.setBrush(palette.surface);
    painter.drawRoundedRect(frame, 3, 3);
    painter.drawText(frame, Qt::AlignCenter, word);
}

void Chart::paintEmpty(QPainter& painter, const QRectF& area, const Palette& palette) const {
    painter.setFont(themeFont(TextSize::body));
    painter.setPen(palette.quietText);
    painter.drawText(area.adjusted(16, 16, -16, -16), Qt::AlignCenter | Qt::TextWordWrap,
                     m_emptyText);
}

void Chart::paintEvent(QPaintEvent* /*event*/) {
    QPainter painter(this);
    const Palette& palette = Palette::of(this);
    if (testAttribute(Qt::WA_OpaquePaintEvent)) {
        painter.fillRect(rect(), palette.surface);
    }
    if (isTableShown()) {
        if (m_simulated && m_badgeOnScreen) {
            paintBadge(painter, QRectF(rect()), palette, Qt::AlignBottom);
        }
        return;
    }
    paintAll(painter, QRectF(rect()), palette, true);
    if (hasFocus()) {
        painter.setPen(QPen(palette.accent, 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 4, 4);
    }
}

void Chart::resizeEvent(QResizeEvent* event) {
    if (m_tableView) {
        m_tableView->setGeometry(tableRect());
    }
    QWidget::resizeEvent(event);
}

void Chart::keyPressEvent(QKeyEvent* event) {
    if (latinKey(*event) == Qt::Key_T && event->modifiers() == Qt::NoModifier) {
        toggleTable();
    } else if (latinKey(*event) == Qt::Key_C && event->modifiers() == Qt::NoModifier) {
        m_exporter->copy();
    } else if (!m_exporter->takeKey(*event)) {
        QWidget::keyPressEvent(event);
    }
}

bool Chart::eventFilter(QObject* watched, QEvent* event) {
    if (watched == m_tableView && event->type() == QEvent::KeyPress) {
        const auto* key = static_cast<QKeyEvent*>(event);
        if (latinKey(*key) == Qt::Key_T && key->modifiers() == Qt::NoModifier) {
            setTableShown(false);
            return true;
        }
        if (m_exporter->takeKey(*key)) {
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void Chart::contextMenuEvent(QContextMenuEvent* event) {
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    addStandardActions(*menu);
    menu->popup(event->globalPos());
}

void Chart::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange) {
        dataChanged();
    }
    update();
    QWidget::changeEvent(event);
}

bool Chart::event(QEvent* event) {
    if (event->type() == QEvent::ToolTip) {
        const auto* help = static_cast<QHelpEvent*>(event);
        const QString text = toolTipAt(help->pos());
        if (text.isEmpty()) {
            QToolTip::hideText();
        } else {
            QToolTip::showText(help->globalPos(), text, this);
        }
        return true;
    }
    return QWidget::event(event);
}

QString Chart::toolTipAt(const QPointF& /*position*/) const {
    return {};
}

} // namespace ff
