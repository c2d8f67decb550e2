// SPDX-License-Identifier: GPL-3.0-only
#include "widgets/reports/type/TextStyle.h"

#include "widgets/reports/type/Units.h"

#include <cmath>

namespace ff::report {

using namespace Qt::StringLiterals;

QColor colourOf(Ink ink) {
    switch (ink) {
    case Ink::text:
        return QColor(0x18, 0x21, 0x2C);
    case Ink::quiet:
        return QColor(0x55, 0x60, 0x6E);
    case Ink::accent:
        return QColor(0x0B, 0x5F, 0xA5);
    case Ink::warning:
        return QColor(0x9A, 0x34, 0x12);
    case Ink::line:
        return QColor(0xE1, 0xE5, 0xEA);
    case Ink::strongLine:
        return QColor(0x18, 0x21, 0x2C);
    case Ink::tint:
        return QColor(0xFD, 0xF4, 0xEF);
    case Ink::paper:
        return Qt::white;
    }
    return Qt::black;
}

QFont fontOf(const TextStyle& style) {
    // The smallest spacing there is keeps "fi" two letters: as a ligature it could not be copied.
    constexpr double kNoLigatures = 1.0 / 64;
    QFont font;
    font.setFamilies({u"Open Sans"_s, u"Noto Sans"_s, u"Liberation Sans"_s, u"DejaVu Sans"_s});
    font.setPixelSize(int(std::lround(style.points * kPoint)));
    font.setWeight(style.isBold ? QFont::DemiBold : QFont::Normal);
    font.setHintingPreference(QFont::PreferNoHinting);
    font.setLetterSpacing(QFont::AbsoluteSpacing, kNoLigatures);
    return font;
}

} // namespace ff::report
