// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include <QColor>
#include <QPalette>

class QWidget;

namespace ff {

/// The colours of one appearance, by role. Text roles keep 4.5:1 on `ground` and `surface`, 7:1 in
/// high contrast; marks keep 3:1 on `surface` or have an outline (tests/theme/tst_Palette.cpp
/// measures every pair).
struct Palette {
    bool isDark = false;
    bool isHighContrast = false;
    QColor ground;
    QColor surface;
    QColor raised; ///< read-outs and tool tips that lie over a surface
    QColor line;   ///< hairlines that say nothing of their own
    QColor field;  ///< the edge of what a person writes or chooses in
    QColor text;
    QColor quietText;
    QColor accent;
    QColor accentGround; ///< behind what is chosen
    QColor onAccent;
    QColor delivered;
    QColor allocatedNotBusy;
    QColor idle;
    QColor down;    ///< always hatched
    QColor good;    ///< text and dots: live
    QColor warning; ///< text and dots: late, incomplete
    QColor bad;     ///< text and dots: unreachable, failed
    QColor other;   ///< holders beyond the sixth
    QColor gap;     ///< the hatch of "no data"

    [[nodiscard]] static const Palette& light();
    [[nodiscard]] static const Palette& dark();
    /// Light on black.
    [[nodiscard]] static const Palette& highContrast();
    /// Black on white, for a desktop that is set so.
    [[nodiscard]] static const Palette& highContrastLight();
    /// The appearance that a Qt palette belongs to, by its window colour: widgets
    /// ask for it when they paint, so that they follow a change at run time by themselves.
    [[nodiscard]] static const Palette& of(const QPalette& palette);
    [[nodiscard]] static const Palette& of(const QWidget* widget);

    /// Okabe-Ito, darkened (light) or lightened (dark) to 3:1 on the surface; from the seventh on
    /// `other`.
    static constexpr int kCategories = 6;
    [[nodiscard]] QColor categorical(int index) const;
    /// The colour of a thing that has one of its own on every page (a state, an access mode): the
    /// categorical ones and as many more, each 3:1 on the surface. `index` is taken modulo
    /// kIdentities.
    static constexpr int kIdentities = 12;
    [[nodiscard]] QColor identity(int index) const;
    /// The line that sets two neighbouring fills apart where their contrast is below 3:1: the
    /// surface where both stand out from it, else a dark (light) line; invalid where none is
    /// needed.
    [[nodiscard]] QColor edgeBetween(const QColor& a, const QColor& b) const;
    /// The outline of a fill that does not stand out from the surface; invalid where it does.
    [[nodiscard]] QColor outlineOf(const QColor& fill) const;
    /// A ramp of one hue with even steps in lightness; `position` is clamped to 0..1.
    [[nodiscard]] QColor sequential(double position) const;
    /// The text colour with the better contrast on `ground`.
    [[nodiscard]] QColor textOn(const QColor& background) const;

    [[nodiscard]] QPalette toQPalette() const;
};

/// Contrast ratio of WCAG 2.1, 1..21, of two opaque colours.
[[nodiscard]] double contrastRatio(const QColor& a, const QColor& b);
/// `over` painted on `under` with `amount` 0..1.
[[nodiscard]] QColor mixed(const QColor& under, const QColor& over, double amount);

} // namespace ff
