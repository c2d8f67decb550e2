// SPDX-License-Identifier: GPL-3.0-only
#include "tests/support/PaintedText.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAbstractScrollArea>
#include <QHeaderView>
#include <QLayout>
#include <QPaintEngine>
#include <QPainter>
#include <QScrollBar>

namespace ff::test {
namespace {

constexpr QChar kEllipsis(0x2026);
/// Bold text of some fonts is a little wider than it says, and so are slanted letters.
constexpr double kTolerance = 2.5;

class Recorder final : public QPaintEngine {
public:
    explicit Recorder(std::vector<PaintedText>& texts)
        : QPaintEngine(QPaintEngine::AllFeatures)
        , m_texts(texts) {}

    bool begin(QPaintDevice* /*device*/) override { return true; }
    bool end() override { return true; }
    void updateState(const QPaintEngineState& /*state*/) override {}
    void drawPixmap(const QRectF& /*at*/, const QPixmap& /*pixmap*/,
                    const QRectF& /*part*/) override {}
    void drawPath(const QPainterPath& /*path*/) override {}
    void drawPolygon(const QPointF* /*points*/, int /*count*/, PolygonDrawMode /*mode*/) override {}
    void drawTextItem(const QPointF& at, const QTextItem& item) override {
        const QString text = item.text().trimmed();
        if (text.isEmpty() || painter()->opacity() <= 0) {
            return;
        }
        const QRectF place(at.x(), at.y() - item.ascent(), item.width(),
                           item.ascent() + item.descent());
        const auto* widget = dynamic_cast<const QWidget*>(painter()->device());
        m_texts.push_back({widget, text, painter()->combinedTransform().mapRect(place)});
    }
    [[nodiscard]] Type type() const override { return User; }

private:
    std::vector<PaintedText>& m_texts;
};

class Device final : public QPaintDevice {
public:
    Device(std::vector<PaintedText>& texts, QSize size)
        : m_engine(texts)
        , m_size(size) {}
    [[nodiscard]] QPaintEngine* paintEngine() const override { return &m_engine; }

protected:
    [[nodiscard]] int metric(PaintDeviceMetric metric) const override {
        constexpr int kDotsPerInch = 96;
        switch (metric) {
        case PdmWidth:
            return m_size.width();
        case PdmHeight:
            return m_size.height();
        case PdmDepth:
            return 32;
        case PdmDpiX:
        case PdmDpiY:
        case PdmPhysicalDpiX:
        case PdmPhysicalDpiY:
            return kDotsPerInch;
        case PdmDevicePixelRatio:
            return 1;
        case PdmDevicePixelRatioScaled:
            return int(devicePixelRatioFScale());
        default:
            return 0;
        }
    }

private:
    mutable Recorder m_engine;
    QSize m_size;
};

QString named(const PaintedText& text) {
    QStringList path;
    for (const QWidget* at = text.widget; at && path.size() < 4; at = at->parentWidget()) {
        path.prepend(at->objectName().isEmpty() ? QString::fromLatin1(at->metaObject()->className())
                                                : at->objectName());
    }
    return QStringLiteral("\"%1\" at %2,%3 in %4")
        .arg(text.text)
        .arg(text.place.x())
        .arg(text.place.y())
        .arg(path.join(QLatin1Char('/')));
}

/// Inside a view that scrolls, what is out of sight is a scroll away.
bool isScrolled(const QWidget* widget) {
    for (const QWidget* at = widget; at && !at->isWindow(); at = at->parentWidget()) {
        const auto* area = qobject_cast<const QAbstractScrollArea*>(at->parentWidget());
        if (area && area->viewport() == at) {
            return true;
        }
    }
    return false;
}

QString toolTipAt(const QWidget& widget, const QPoint& at) {
    const auto* view = qobject_cast<const QAbstractItemView*>(widget.parentWidget());
    if (!view || view->viewport() != &widget) {
        return widget.toolTip();
    }
    if (const auto* header = qobject_cast<const QHeaderView*>(view)) {
        const int section = header->logicalIndexAt(at);
        return header->model()
            ->headerData(section, header->orientation(), Qt::ToolTipRole)
            .toString();
    }
    return view->indexAt(at).data(Qt::ToolTipRole).toString();
}

/// A drawing has all of its words in its table, one key away.
bool hasTwin(const QWidget* widget) {
    for (const QWidget* at = widget; at; at = at->parentWidget()) {
        if (at->inherits("ff::Chart")) {
            return true;
        }
    }
    return false;
}

/// The words of a button may end so by themselves: "Compare…".
bool isMeant(const PaintedText& text) {
    const auto* button = qobject_cast<const QAbstractButton*>(text.widget);
    return (button && button->text().remove(QLatin1Char('&')).endsWith(text.text)) ||
           text.widget->property("text").toString().endsWith(text.text) ||
           text.widget->property("placeholderText").toString().endsWith(text.text);
}

bool endsInToolTip(const PaintedText& text, const QPoint& at) {
    const QString start = text.text.chopped(1).trimmed();
    return toolTipAt(*text.widget, at).contains(start);
}

} // namespace

std::vector<PaintedText> paintedTexts(QWidget& window) {
    std::vector<PaintedText> texts;
    Device device(texts, window.size());
    window.render(&device);
    return texts;
}

QStringList cutTexts(const std::vector<PaintedText>& texts) {
    QStringList cut;
    for (const PaintedText& text : texts) {
        if (!text.widget) {
            continue;
        }
        const QPoint at = text.place.center().toPoint();
        if (text.text.endsWith(kEllipsis) && !isMeant(text) && !hasTwin(text.widget) &&
            !endsInToolTip(text, at)) {
            cut << named(text) + QStringLiteral(" has lost its end");
        }
        const QRectF room =
            QRectF(text.widget->rect()).adjusted(-kTolerance, -kTolerance, kTolerance, kTolerance);
        if (!room.contains(text.place) && !isScrolled(text.widget)) {
            cut << named(text) + QStringLiteral(" reaches out of %1 by %2 px")
                                     .arg(QStringLiteral("%1x%2")
                                              .arg(text.widget->width())
                                              .arg(text.widget->height()))
                                     .arg(std::max({room.left() - text.place.left(),
                                                    text.place.right() - room.right(),
                                                    room.top() - text.place.top(),
                                                    text.place.bottom() - room.bottom()}));
        }
    }
    cut.removeDuplicates();
    return cut;
}

QStringList overlaps(const QWidget& window, const std::vector<PaintedText>& texts) {
    QStringList found;
    // Lines of text stand close: a little of the room above and below the letters may be shared.
    const auto inked = [&](const PaintedText& text) {
        const QPoint origin = text.widget ? text.widget->mapTo(&window, QPoint()) : QPoint();
        const double share = text.place.height() * 0.25;
        return text.place.translated(origin).adjusted(1, share, -1, -share);
    };
    for (std::size_t i = 0; i < texts.size(); ++i) {
        for (std::size_t k = i + 1; k < texts.size(); ++k) {
            const bool apart = texts[i].widget != texts[k].widget &&
                               (isScrolled(texts[i].widget) || isScrolled(texts[k].widget));
            // What is selected is painted once more, in the colours of the selection.
            const bool isAgain = texts[i].text == texts[k].text && texts[i].place == texts[k].place;
            if (!apart && !isAgain && inked(texts[i]).intersects(inked(texts[k]))) {
                found << named(texts[i]) + QStringLiteral(" stands on ") + named(texts[k]);
            }
        }
    }
    for (const QWidget* parent : window.findChildren<QWidget*>()) {
        if (!parent->isVisible() || !parent->layout()) {
            continue;
        }
        std::vector<const QWidget*> placed;
        for (int i = 0; i < parent->layout()->count(); ++i) {
            const QWidget* each = parent->layout()->itemAt(i)->widget();
            if (each && each->isVisible()) {
                placed.push_back(each);
            }
        }
        for (std::size_t i = 0; i < placed.size(); ++i) {
            for (std::size_t k = i + 1; k < placed.size(); ++k) {
                const QRect both = placed[i]->geometry() & placed[k]->geometry();
                if (both.width() > 1 && both.height() > 1) {
                    found << QStringLiteral("%1 lies on %2 in %3")
                                 .arg(placed[i]->objectName(), placed[k]->objectName(),
                                      parent->objectName());
                }
            }
        }
    }
    found.removeDuplicates();
    return found;
}

QString allOf(const std::vector<PaintedText>& texts) {
    QString all;
    for (const PaintedText& text : texts) {
        all += text.text + QLatin1Char('\n');
    }
    return all;
}

} // namespace ff::test
