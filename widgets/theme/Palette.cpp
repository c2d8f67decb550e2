// SPDX-License-Identifier: GPL-3.0-only
#include "widgets/theme/Palette.h"

#include <QWidget>

#include <algorithm>
#include <array>
#include <cmath>

namespace ff {

namespace {

double linear(double channel) {
    return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
}

double encoded(double channel) {
    const double c = std::clamp(channel, 0.0, 1.0);
    return c <= 0.0031308 ? c * 12.92 : 1.055 * std::pow(c, 1 / 2.4) - 0.055;
}

/// In the eight bits a channel that are painted, so that what is asked for is what is seen.
QColor quantized(const QColor& color) {
    return QColor(color.rgb());
}

double luminance(const QColor& c) {
    return 0.2126 * linear(c.redF()) + 0.7152 * linear(c.greenF()) + 0.0722 * linear(c.blueF());
}

/// Oklab (B. Ottosson, 2020): equal distances look equal, so a ramp through it has even steps.
struct Lab {
    double l = 0, a = 0, b = 0;
};

Lab toLab(const QColor& c) {
    const double r = linear(c.redF());
    const double g = linear(c.greenF());
    const double b = linear(c.blueF());
    const double l = std::cbrt(0.4122214708 * r + 0.5363325363 * g + 0.0514459929 * b);
    const double m = std::cbrt(0.2119034982 * r + 0.6806995451 * g + 0.1073969566 * b);
    const double s = std::cbrt(0.0883024619 * r + 0.2817188376 * g + 0.6299787005 * b);
    return {0.2104542553 * l + 0.7936177850 * m - 0.0040720468 * s,
            1.9779984951 * l - 2.4285922050 * m + 0.4505937099 * s,
            0.0259040371 * l + 0.7827717662 * m - 0.8086757660 * s};
}

QColor fromLab(const Lab& lab) {
    const double l = std::pow(lab.l + 0.3963377774 * lab.a + 0.2158037573 * lab.b, 3);
    const double m = std::pow(lab.l - 0.1055613458 * lab.a - 0.0638541728 * lab.b, 3);
    const double s = std::pow(lab.l - 0.0894841775 * lab.a - 1.2914855480 * lab.b, 3);
    return quantized(
        QColor::fromRgbF(float(encoded(4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s)),
                         float(encoded(-1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s)),
                         float(encoded(-0.0041960863 * l - 0.7034186147 * m + 1.7076147010 * s))));
}

constexpr std::array<QRgb, Palette::kCategories> kLightCategories = {
    0xff0072b2, 0xffc75300, 0xff00885f, 0xffb0568a, 0xffa87000, 0xff2b8cc4};
constexpr std::array<QRgb, Palette::kCategories> kDarkCategories = {
    0xff3b93d6, 0xffe07a33, 0xff1fae83, 0xffcc79a7, 0xffe0a526, 0xff7cc4ee};

// The six that only identities have, below the categorical ones.
constexpr std::array<QRgb, Palette::kIdentities - Palette::kCategories> kLightMore = {
    0xff6b4fbb, 0xff8c2d19, 0xff5f7a00, 0xff00767d, 0xff7d4f2a, 0xffc43a70};
constexpr std::array<QRgb, Palette::kIdentities - Palette::kCategories> kDarkMore = {
    0xffa493ee, 0xffe0685a, 0xffa9c23f, 0xff43bfc7, 0xffc49a6c, 0xfff08fb8};

constexpr double kApart = 3; ///< of neighbouring fills: WCAG 2.1, 1.4.11

Palette makeLight() {
    Palette p;
    p.ground = QColor(0xf5f6f8);
    p.surface = QColor(0xffffff);
    p.raised = QColor(0xffffff);
    p.line = QColor(0xe1e5ea);
    p.field = QColor(0x868f9b);
    p.text = QColor(0x18212c);
    p.quietText = QColor(0x5a6675);
    p.accent = QColor(0x0b5fa5);
    p.accentGround = QColor(0xe1edf7);
    p.onAccent = QColor(0xffffff);
    p.delivered = QColor(0x0b66a8);
    p.allocatedNotBusy = QColor(0x8dbbe0);
    p.idle = QColor(0xdde2e8);
    p.down = QColor(0xc2410c);
    p.good = QColor(0x1a7f4b);
    p.warning = QColor(0xb45309);
    p.bad = QColor(0xb42318);
    p.other = QColor(0x7b8794);
    p.gap = QColor(0x8a939e);
    return p;
}

Palette makeDark() {
    Palette p;
    p.isDark = true;
    p.ground = QColor(0x12161c);
    p.surface = QColor(0x1a2028);
    p.raised = QColor(0x232b35);
    p.line = QColor(0x2b333e);
    p.field = QColor(0x687585);
    p.text = QColor(0xe8edf3);
    p.quietText = QColor(0x98a5b4);
    p.accent = QColor(0x6db6f2);
    p.accentGround = QColor(0x223445);
    p.onAccent = QColor(0x0c1a28);
    p.delivered = QColor(0x4ba3e3);
    p.allocatedNotBusy = QColor(0x29506f);
    p.idle = QColor(0x36404c);
    p.down = QColor(0xf08a5d);
    p.good = QColor(0x5cc98f);
    p.warning = QColor(0xf2b54c);
    p.bad = QColor(0xf4887e);
    p.other = QColor(0x8793a1);
    p.gap = QColor(0x626e7c);
    return p;
}

Palette makeHighContrast() {
    Palette p;
    p.isDark = true;
    p.isHighContrast = true;
    p.ground = QColor(Qt::black);
    p.surface = QColor(Qt::black);
    p.raised = QColor(Qt::black);
    p.line = QColor(0x8c8c8c);
    p.field = QColor(0xffffff);
    p.text = QColor(0xffffff);
    p.quietText = QColor(0xdcdcdc);
    p.accent = QColor(0x8fd4ff);
    p.accentGround = QColor(0x003a63);
    p.onAccent = QColor(Qt::black);
    p.delivered = QColor(0x9bd5ff);
    p.allocatedNotBusy = QColor(0x2a6ba8);
    p.idle = QColor(0x1c1c1c);
    p.down = QColor(0xff9d6e);
    p.good = QColor(0x6fe8a2);
    p.warning = QColor(0xffd24a);
    p.bad = QColor(0xff9f98);
    p.other = QColor(0xb4b4b4);
    p.gap = QColor(0x8c8c8c);
    return p;
}

Palette makeHighContrastLight() {
    Palette p;
    p.isHighContrast = true;
    p.ground = QColor(0xffffff);
    p.surface = QColor(0xffffff);
    p.raised = QColor(0xffffff);
    p.line = QColor(0x6e6e6e);
    p.field = QColor(Qt::black);
    p.text = QColor(Qt::black);
    p.quietText = QColor(0x303030);
    p.accent = QColor(0x003f7d);
    p.accentGround = QColor(0xdcebfa);
    p.onAccent = QColor(0xffffff);
    p.delivered = QColor(0x00396b);
    p.allocatedNotBusy = QColor(0x4f90cf);
    p.idle = QColor(0xf0f0f0);
    p.down = QColor(0x9c2f00);
    p.good = QColor(0x00552b);
    p.warning = QColor(0x6b3200);
    p.bad = QColor(0x8c1009);
    p.other = QColor(0x4a525c);
    p.gap = QColor(0x6e6e6e);
    return p;
}

} // namespace

const Palette& Palette::light() {
    static const Palette palette = makeLight();
    return palette;
}

const Palette& Palette::dark() {
    static const Palette palette = makeDark();
    return palette;
}

const Palette& Palette::highContrast() {
    static const Palette palette = makeHighContrast();
    return palette;
}

const Palette& Palette::highContrastLight() {
    static const Palette palette = makeHighContrastLight();
    return palette;
}

const Palette& Palette::of(const QPalette& palette) {
    const QColor window = palette.color(QPalette::Window);
    if (window.rgb() == highContrast().ground.rgb()) {
        return highContrast();
    }
    if (window.rgb() == highContrastLight().ground.rgb()) {
        return highContrastLight();
    }
    return window.lightnessF() < 0.5F ? dark() : light();
}

const Palette& Palette::of(const QWidget* widget) {
    // The window's: a style sheet may have made a control's own ground transparent.
    return of(widget->window()->palette());
}

QColor Palette::categorical(int index) const {
    if (index < 0 || index >= kCategories) {
        return other;
    }
    return QColor((isDark ? kDarkCategories : kLightCategories).at(std::size_t(index)));
}

QColor Palette::identity(int index) const {
    const int slot = ((index % kIdentities) + kIdentities) % kIdentities;
    if (slot < kCategories) {
        return categorical(slot);
    }
    return QColor((isDark ? kDarkMore : kLightMore).at(std::size_t(slot - kCategories)));
}

QColor Palette::edgeBetween(const QColor& a, const QColor& b) const {
    if (contrastRatio(a, b) >= kApart) {
        return {};
    }
    // The quietest one that stands out from both; where none does, the one that does most.
    QColor best;
    double most = 0;
    for (const QColor& edge :
         {surface, mixed(quietText, text, 0.5), text, QColor(Qt::black), QColor(Qt::white)}) {
        const double least = std::min(contrastRatio(edge, a), contrastRatio(edge, b));
        if (least >= kApart) {
            return edge;
        }
        if (least > most) {
            most = least;
            best = edge;
        }
    }
    return best;
}

QColor Palette::outlineOf(const QColor& fill) const {
    return contrastRatio(fill, surface) >= kApart ? QColor() : mixed(surface, quietText, 0.75);
}

QColor Palette::sequential(double position) const {
    const double t = std::isnan(position) ? 0 : std::clamp(position, 0.0, 1.0);
    const Lab low = toLab(isDark ? QColor(0x232c37) : QColor(0xedf3f9));
    const Lab high = toLab(isDark ? QColor(0x58b0f0) : QColor(0x0a5296));
    return fromLab(
        {low.l + (high.l - low.l) * t, low.a + (high.a - low.a) * t, low.b + (high.b - low.b) * t});
}

QColor Palette::textOn(const QColor& background) const {
    const QColor deep = isDark ? ground : text;
    const QColor pale = isDark ? text : QColor(Qt::white);
    const bool preferDeep = contrastRatio(deep, background) >= contrastRatio(pale, background);
    const QColor best = preferDeep ? deep : pale;
    if (contrastRatio(best, background) >= 4.5) {
        return best;
    }
    // Black and white between them reach 4.58:1 on every colour.
    const QColor black(Qt::black);
    const QColor white(Qt::white);
    return contrastRatio(black, background) >= contrastRatio(white, background) ? black : white;
}

QPalette Palette::toQPalette() const {
    QPalette p;
    p.setColor(QPalette::Window, ground);
    p.setColor(QPalette::WindowText, text);
    p.setColor(QPalette::Base, surface);
    p.setColor(QPalette::AlternateBase, mixed(surface, ground, 0.6));
    p.setColor(QPalette::Text, text);
    p.setColor(QPalette::Button, surface);
    p.setColor(QPalette::ButtonText, text);
    p.setColor(QPalette::BrightText, bad);
    p.setColor(QPalette::ToolTipBase, raised);
    p.setColor(QPalette::ToolTipText, text);
    p.setColor(QPalette::PlaceholderText, quietText);
    p.setColor(QPalette::Highlight, accent);
    p.setColor(QPalette::HighlightedText, onAccent);
    p.setColor(QPalette::Link, accent);
    p.setColor(QPalette::LinkVisited, accent);
    p.setColor(QPalette::Light, mixed(surface, Qt::white, isDark ? 0.08 : 1));
    p.setColor(QPalette::Midlight, mixed(line, surface, 0.5));
    p.setColor(QPalette::Mid, line);
    p.setColor(QPalette::Dark, mixed(line, text, 0.25));
    p.setColor(QPalette::Shadow, mixed(ground, Qt::black, 0.6));
    for (const QPalette::ColorRole role :
         {QPalette::WindowText, QPalette::Text, QPalette::ButtonText}) {
        p.setColor(QPalette::Disabled, role, mixed(surface, quietText, 0.7));
    }
    return p;
}

double contrastRatio(const QColor& a, const QColor& b) {
    const double first = luminance(a) + 0.05;
    const double second = luminance(b) + 0.05;
    return std::max(first, second) / std::min(first, second);
}

QColor mixed(const QColor& under, const QColor& over, double amount) {
    const float t = float(std::clamp(amount, 0.0, 1.0));
    return quantized(QColor::fromRgbF(under.redF() + (over.redF() - under.redF()) * t,
                                      under.greenF() + (over.greenF() - under.greenF()) * t,
                                      under.blueF() + (over.blueF() - under.blueF()) * t));
}

} // namespace ff
