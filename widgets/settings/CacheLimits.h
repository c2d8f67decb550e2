// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "models/format/Formatter.h"
#include "models/questions/SourceKeeping.h"

#include <QWidget>

class QDoubleSpinBox;
class QPushButton;
class QSpinBox;

namespace ff {

class Prose;

/// What the cache takes and will take, and how long samples are kept as they came. What is
/// coarsened does not come back, so limits are set by a button, and stricter ones are asked about.
class CacheLimits final : public QWidget {
    Q_OBJECT
public:
    CacheLimits(SourceKeeping& keeping, const Formatter& formatter, QWidget* parent = nullptr);

private:
    void build();
    void ask();
    void display(const CacheUse& use);
    void checkInput();
    void set();
    void write();
    [[nodiscard]] Retention chosen() const;
    [[nodiscard]] QString problem() const;
    [[nodiscard]] bool isStricter(const Retention& next) const;

    SourceKeeping& m_keeping;
    Formatter m_formatter;
    CacheUse m_use;
    bool m_known = false; ///< what is in force has come
    Prose* m_size;
    Prose* m_systems;
    QSpinBox* m_fullFor; ///< days; 0: for ever
    QSpinBox* m_fiveMinutesFor;
    QDoubleSpinBox* m_most; ///< GB; 0: no limit
    Prose* m_remark;
    QPushButton* m_set;
};

} // namespace ff
