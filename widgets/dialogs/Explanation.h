// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "models/analysis/Figure.h"
#include "widgets/theme/Formatter.h"

#include <QFrame>

namespace ff {

/// "How this was computed": formula, inputs, samples and gaps, rule, source and age of one figure,
/// in a panel beside it that goes when one clicks elsewhere or presses Esc.
class Explanation final : public QFrame {
    Q_OBJECT
public:
    Explanation(const Figure& figure, const Formatter& formatter, QWidget* parent = nullptr);

    /// Shows one below `part` of a widget (all of it where empty), or above where there is no room.
    static void showFor(const Figure& figure, const Formatter& formatter, QWidget* at,
                        const QRect& part = {});
};

} // namespace ff
