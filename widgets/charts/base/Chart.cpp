// SPDX-License-Identifier: GPL-3.0-only
#include "widgets/charts/base/Chart.h"

#include "widgets/charts/base/TableTwin.h"
#include "widgets/theme/Icons.h"
#include "widgets/theme/Palette.h"
#include "widgets/theme/Type.h"

#include <QApplication>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QDir>
#include <QFile>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QMenu>
#include <QMimeData>
#include <QPainter>
#include <QSvgGenerator>
#include <QToolTip>

#include <cmath>
#include <utility>

namespace ff {

using namespace Qt::StringLiterals;

namespace {

constexpr double kBadgeStrip = 18;

/// A name for a file: what the chart is called, without what file systems refuse.
QString fileNameFor(const QString& title) {
    QString name;
    for (const QChar c : title.toLower()) {
        name += c.isLetterOrNumber() ? c : QChar(u'-');
    }
    while (name.contains(u"--"_s)) {
        name.replace(u"--"_s, u"-"_s);
    }
    return (name.isEmpty() ? u"chart"_s : name) + u".svg"_s;
}

} // namespace

Chart::Chart(QWidget* parent)
    : QWidget(parent)
    , m_emptyText(tr("Nothing was seen in this period."))
    , m_table(new ChartTable(this)) {
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
    m_table->setData(tableData(), m_formatter);
    QString said = isEmpty() ? m_emptyText : summary();
    if (m_simulated) {
        said += u' ' + tr("The data are simulated.");
    }
    setAccessibleDescription(said);
    update();
}

void Chart::setTableShown(bool shown) {
    if (shown == isTableShown()) {
        return;
    }
    if (!m_tableView) {
        m_tableView = new TableTwin(*m_table, this);
        m_tableView->setAccessibleName(tr("%1 as a table").arg(m_title));
        m_tableView->installEventFilter(this);
    }
    m_tableView->setGeometry(tableRect());
    // A widget that is hidden hands its focus to whatever comes next, so it is given back first.
    const bool focused = hasFocus() || m_tableView->hasFocus();
    setFocusProxy(shown ? m_tableView : nullptr);
    if (shown) {
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

bool Chart::writeSvg(QIODevice& device, const QSize& size, const Palette* palette) const {
    const Palette& colors = palette ? *palette : Palette::of(this);
    QSvgGenerator generator;
    generator.setOutputDevice(&device);
    generator.setSize(size);
    generator.setViewBox(QRect(QPoint(0, 0), size));
    generator.setTitle(m_title);
    generator.setDescription(accessibleDescription());
    // One unit of the picture is one pixel of the screen.
    generator.setResolution(96);
    QPainter painter;
    if (!painter.begin(&generator)) {
        return false;
    }
    painter.fillRect(QRectF(QPointF(0, 0), QSizeF(size)), colors.surface);
    paintAll(painter, QRectF(QPointF(0, 0), QSizeF(size)), colors, false);
    return painter.end();
}

bool Chart::saveTo(const QString& path) const {
    const QSize area = size().expandedTo(sizeHint());
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly)) {
        return false;
    }
    const bool svg = path.endsWith(u".svg"_s, Qt::CaseInsensitive);
    const bool written = svg ? writeSvg(file, area) : toImage(area, 2).save(&file, "PNG");
    return written && file.flush();
}

void Chart::setAskForPath(AskForPath ask) {
    m_askForPath = std::move(ask);
}

void Chart::copyPicture() {
    QApplication::clipboard()->setImage(toImage(size(), 2));
    emit done(tr("“%1” was copied as a picture.").arg(m_title));
}

void Chart::copyCsv() {
    auto* data = new QMimeData;
    const QString csv = toCsv();
    data->setText(csv);
    data->setData(u"text/csv"_s, csv.toUtf8());
    QApplication::clipboard()->setMimeData(data);
    emit done(tr("“%1” was copied as CSV.").arg(m_title));
}

void Chart::save() {
    if (!m_askForPath) {
        return;
    }
    m_askForPath(this, fileNameFor(m_title), [this](const QString& path) {
        if (saveTo(path)) {
            emit done(tr("Saved as %1.").arg(QDir::toNativeSeparators(path)));
        } else {
            emit saveFailed(
                tr("The picture could not be saved as %1. Is the folder writable?").arg(path));
        }
    });
}

void Chart::addStandardActions(QMenu& menu) {
    menu.addAction(icon(Icon::table), isTableShown() ? tr("Show the chart") : tr("Show as a table"),
                   QKeySequence(Qt::Key_T), this, &Chart::toggleTable);
    menu.addSeparator();
    menu.addAction(icon(Icon::copy), tr("Copy as picture"), QKeySequence::Copy, this,
                   &Chart::copyPicture);
    menu.addAction(tr("Copy as CSV"), this, &Chart::copyCsv);
    if (m_askForPath) {
        menu.addAction(icon(Icon::save), tr("Save as SVG or PNG…"), QKeySequence::Save, this,
                       &Chart::save);
    }
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
    if (event->key() == Qt::Key_T && event->modifiers() == Qt::NoModifier) {
        toggleTable();
    } else if (event->matches(QKeySequence::Copy)) {
        copyPicture();
    } else if (event->matches(QKeySequence::Save) && m_askForPath) {
        save();
    } else {
        QWidget::keyPressEvent(event);
    }
}

bool Chart::eventFilter(QObject* watched, QEvent* event) {
    if (watched == m_tableView && event->type() == QEvent::KeyPress) {
        const auto* key = static_cast<QKeyEvent*>(event);
        if (key->key() == Qt::Key_T && key->modifiers() == Qt::NoModifier) {
            setTableShown(false);
            return true;
        }
        if (key->matches(QKeySequence::Copy)) {
            copyCsv();
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
