// SPDX-License-Identifier: GPL-3.0-only
#include "widgets/theme/Icons.h"

#include "widgets/theme/Palette.h"

#include <QAbstractButton>
#include <QFile>
#include <QGuiApplication>
#include <QIconEngine>
#include <QPainter>
#include <QPixmapCache>
#include <QSvgRenderer>

namespace ff {

using namespace Qt::StringLiterals;

namespace {

QString fileName(Icon name) {
    switch (name) {
    case Icon::overview:
        return u"overview"_s;
    case Icon::factories:
        return u"factories"_s;
    case Icon::shares:
        return u"shares"_s;
    case Icon::planner:
        return u"planner"_s;
    case Icon::reports:
        return u"reports"_s;
    case Icon::sources:
        return u"sources"_s;
    case Icon::search:
        return u"search"_s;
    case Icon::back:
        return u"back"_s;
    case Icon::forward:
        return u"forward"_s;
    case Icon::plus:
        return u"plus"_s;
    case Icon::remove:
        return u"remove"_s;
    case Icon::edit:
        return u"edit"_s;
    case Icon::warning:
        return u"warning"_s;
    case Icon::table:
        return u"table"_s;
    case Icon::picture:
        return u"picture"_s;
    case Icon::copy:
        return u"copy"_s;
    case Icon::save:
        return u"save"_s;
    case Icon::check:
        return u"check"_s;
    case Icon::close:
        return u"close"_s;
    case Icon::settings:
        return u"settings"_s;
    case Icon::chevronDown:
        return u"chevron-down"_s;
    case Icon::bell:
        return u"bell"_s;
    case Icon::bookmark:
        return u"bookmark"_s;
    case Icon::folder:
        return u"folder"_s;
    }
    return {};
}

QPixmap render(Icon name, const QColor& color, const QSize& pixels) {
    const QString key = u"ff-icon-%1-%2-%3x%4"_s.arg(int(name))
                            .arg(color.rgba())
                            .arg(pixels.width())
                            .arg(pixels.height());
    QPixmap pixmap;
    if (QPixmapCache::find(key, &pixmap)) {
        return pixmap;
    }
    QFile file(u":/icons/%1.svg"_s.arg(fileName(name)));
    pixmap = QPixmap(pixels);
    pixmap.fill(Qt::transparent);
    if (file.open(QIODevice::ReadOnly)) {
        // The drawings are black; the colour is put in by name, so that they need no filter.
        QSvgRenderer drawing(file.readAll().replace("#000", color.name().toLatin1()));
        drawing.setAspectRatioMode(Qt::KeepAspectRatio);
        QPainter painter(&pixmap);
        drawing.render(&painter);
    }
    QPixmapCache::insert(key, pixmap);
    return pixmap;
}

/// Takes its colour from the palette in force at each painting.
class PaletteIconEngine final : public QIconEngine {
public:
    explicit PaletteIconEngine(Icon name)
        : m_name(name) {}

    void paint(QPainter* painter, const QRect& rect, QIcon::Mode mode,
               QIcon::State state) override {
        const double ratio = painter->device() ? painter->device()->devicePixelRatioF() : 1;
        painter->drawPixmap(rect, pixmap(rect.size() * ratio, mode, state));
    }
    QPixmap pixmap(const QSize& size, QIcon::Mode mode, QIcon::State state) override {
        return render(m_name, color(mode, state), size);
    }
    QPixmap scaledPixmap(const QSize& size, QIcon::Mode mode, QIcon::State state,
                         qreal ratio) override {
        QPixmap result = pixmap(size, mode, state);
        result.setDevicePixelRatio(ratio);
        return result;
    }
    [[nodiscard]] QIconEngine* clone() const override { return new PaletteIconEngine(m_name); }
    [[nodiscard]] QString key() const override { return u"ff-palette-icon"_s; }
    bool isNull() override { return false; }

private:
    static QColor color(QIcon::Mode mode, QIcon::State state) {
        const Palette& palette = Palette::of(QGuiApplication::palette());
        if (mode == QIcon::Disabled) {
            return mixed(palette.surface, palette.quietText, 0.6);
        }
        return mode == QIcon::Selected || state == QIcon::On ? palette.accent : palette.quietText;
    }

    Icon m_name;
};

} // namespace

QIcon icon(Icon name) {
    return QIcon(new PaletteIconEngine(name));
}

void setIconBeside(QAbstractButton& button, Icon name) {
    button.setIcon(icon(name));
    button.setIconSize({22, 16}); // the drawing is square: what is left stands at its sides
}

QPixmap iconPixmap(Icon name, const QColor& color, int size, double ratio) {
    QPixmap pixmap = render(name, color, QSize(size, size) * ratio);
    pixmap.setDevicePixelRatio(ratio);
    return pixmap;
}

} // namespace ff
