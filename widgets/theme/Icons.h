// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include <QColor>
#include <QIcon>
#include <QPixmap>

class QAbstractButton;

namespace ff {

/// Drawings under resources/icons, one a name.
enum class Icon {
    overview,
    factories,
    shares,
    planner,
    reports,
    sources,
    search,
    back,
    forward,
    plus,
    remove,
    edit,
    warning,
    table,
    picture,
    copy,
    save,
    check,
    close,
    settings,
    chevronDown,
    folder,
    bell,
    bookmark,
};

/// An icon in the colours of the palette in force when it is painted: text, accent where it is on
/// or selected, quiet where it is disabled. It follows light and dark at run time.
[[nodiscard]] QIcon icon(Icon name);
/// An icon before a button's text, set apart from it.
void setIconBeside(QAbstractButton& button, Icon name);
/// The drawing in one colour, `size` in device-independent pixels.
[[nodiscard]] QPixmap iconPixmap(Icon name, const QColor& color, int size, double ratio = 1);

} // namespace ff
