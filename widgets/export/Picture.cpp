// SPDX-License-Identifier: GPL-3.0-only
#include "widgets/export/Picture.h"

#include "widgets/theme/Palette.h"
#include "widgets/theme/Type.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QPainter>
#include <QSvgGenerator>

#include <algorithm>
#include <cmath>

namespace ff {
namespace {

using namespace Qt::StringLiterals;

constexpr double kMargin = 20;
constexpr double kGap = 10;    ///< between the content and the words round it
constexpr double kLeast = 560; ///< wide enough for a title and a period in a line or two

QString translated(const char* text) {
    return QCoreApplication::translate("ff::Picture", text);
}

struct Line {
    QString text;
    QFont font;
    QColor color;
    double height = 0;
};

/// The words above and below the content, with the room that they take.
class Frame final {
public:
    Frame(const Exportable& content, const Palette& palette)
        : m_context(content.exportContext())
        , m_palette(palette) {
        m_inner = std::max(content.exportSize().width(), kLeast);
        m_badge = badgeFont();
        const double badge =
            m_context.simulated
                ? std::ceil(QFontMetricsF(m_badge).horizontalAdvance(badgeText())) + 24
                : 0;
        add(m_above, m_context.title, themeFont(TextSize::title, QFont::DemiBold), palette.text,
            m_inner - badge);
        QStringList about{m_context.subject, m_context.periodText(), m_context.holder};
        about.removeAll(QString());
        add(m_above, about.join(u" · "_s), themeFont(TextSize::body), palette.text, m_inner);
        add(m_above, m_context.remark, themeFont(TextSize::body), palette.quietText, m_inner);
        QStringList origin;
        if (!m_context.source.isEmpty()) {
            origin
                << translated(QT_TRANSLATE_NOOP("ff::Picture", "Source: %1")).arg(m_context.source);
        }
        if (m_context.coverage) {
            origin << translated(QT_TRANSLATE_NOOP("ff::Picture", "%1 seen"))
                          .arg(m_context.formatter.text(*m_context.coverage, Unit::ratio));
        }
        origin << u"Factory Floor"_s;
        add(m_below, origin.join(u" · "_s), themeFont(TextSize::mark), palette.quietText, m_inner);
        m_content = QSizeF(m_inner, content.exportSize().height());
    }

    [[nodiscard]] QSize size() const {
        return QSizeF(m_inner + 2 * kMargin, heightOf(m_above) + kGap + m_content.height() + kGap +
                                                 heightOf(m_below) + 2 * kMargin)
            .toSize();
    }
    [[nodiscard]] QString title() const { return m_context.title; }

    void paint(QPainter& painter, const Exportable& content) const {
        painter.setRenderHint(QPainter::Antialiasing);
        painter.fillRect(QRectF(QPointF(), QSizeF(size())), m_palette.surface);
        if (m_context.simulated) {
            paintBadge(painter);
        }
        double y = paintLines(painter, m_above, kMargin) + kGap;
        painter.save();
        content.paintExport(painter, QRectF(QPointF(kMargin, y), m_content), m_palette);
        painter.restore();
        paintLines(painter, m_below, y + m_content.height() + kGap);
    }

private:
    static QString badgeText() { return QCoreApplication::translate("ff::Picture", "SIMULATED"); }
    static QFont badgeFont() {
        QFont font = themeFont(TextSize::mark, QFont::DemiBold);
        font.setLetterSpacing(QFont::AbsoluteSpacing, 0.6);
        return font;
    }
    static double heightOf(const std::vector<Line>& lines) {
        double sum = 0;
        for (const Line& line : lines) {
            sum += line.height;
        }
        return sum;
    }
    static void add(std::vector<Line>& lines, const QString& text, const QFont& font,
                    const QColor& color, double width) {
        if (text.isEmpty()) {
            return;
        }
        const QRectF room(0, 0, width, 1000);
        const double height =
            QFontMetricsF(font).boundingRect(room, Qt::TextWordWrap | Qt::AlignLeft, text).height();
        lines.push_back({text, font, color, std::ceil(height) + 4});
    }
    double paintLines(QPainter& painter, const std::vector<Line>& lines, double y) const {
        for (const Line& line : lines) {
            painter.setFont(line.font);
            painter.setPen(line.color);
            painter.drawText(QRectF(kMargin, y, m_inner, line.height),
                             Qt::TextWordWrap | Qt::AlignLeft | Qt::AlignTop, line.text);
            y += line.height;
        }
        return y;
    }
    void paintBadge(QPainter& painter) const {
        const QFontMetricsF metrics(m_badge);
        QRectF frame(0, 0, std::ceil(metrics.horizontalAdvance(badgeText())) + 14, 20);
        frame.moveTopRight({kMargin + m_inner, kMargin});
        painter.setFont(m_badge);
        painter.setPen(QPen(m_palette.warning, 1));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(frame, 3, 3);
        painter.drawText(frame, Qt::AlignCenter, badgeText());
    }

    ExportContext m_context;
    const Palette& m_palette;
    QFont m_badge;
    std::vector<Line> m_above;
    std::vector<Line> m_below;
    double m_inner = 0;
    QSizeF m_content;
};

} // namespace

QImage pictureOf(const Exportable& content, double ratio) {
    const Frame frame(content, content.exportPalette());
    QImage image((QSizeF(frame.size()) * ratio).toSize(), QImage::Format_ARGB32_Premultiplied);
    image.setDevicePixelRatio(ratio);
    QPainter painter(&image);
    frame.paint(painter, content);
    return image;
}

QByteArray svgOf(const Exportable& content) {
    const Frame frame(content, content.exportPalette());
    QByteArray document;
    QBuffer buffer(&document);
    QSvgGenerator generator;
    generator.setOutputDevice(&buffer);
    generator.setSize(frame.size());
    generator.setViewBox(QRect(QPoint(), frame.size()));
    generator.setTitle(frame.title());
    generator.setResolution(96); // one unit of the picture is one pixel of the screen
    QPainter painter(&generator);
    frame.paint(painter, content);
    painter.end();
    return document;
}

} // namespace ff
