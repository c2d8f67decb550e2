// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "models/sources/Freshness.h"

#include <QObject>

class QBoxLayout;
class QWidget;

namespace ff {

class Chip;

/// How many sources are live, late, unreachable and not asked yet: a chip for each that there is.
class FreshnessChips final : public QObject {
    Q_OBJECT
public:
    /// The chips are children of `parent`, in `row`.
    FreshnessChips(QWidget* parent, QBoxLayout& row);

    void setCount(const FreshnessCount& count);
    /// Without words only how many, beside the dot's colour: the words are in the tool tip.
    void write(bool inWords);

signals:
    void clicked();

private:
    Chip* add(QBoxLayout& row, const char* name);

    FreshnessCount m_count;
    Chip* m_live;
    Chip* m_late;
    Chip* m_unreachable;
    Chip* m_never;
};

} // namespace ff
