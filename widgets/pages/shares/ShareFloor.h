// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "models/floor/FloorView.h"
#include "models/format/Formatter.h"

#include <QWidget>

#include <optional>

namespace ff {

class ElidedLabel;
class FloorBar;

/// The floor bar of the system that is chosen on Shares, with the tick where the holder's
/// entitlement ends: the same as on Overview and on its own page. Hidden where none is chosen.
class ShareFloor final : public QWidget {
    Q_OBJECT
public:
    explicit ShareFloor(QWidget* parent = nullptr);

    void display(const FloorView& view, const std::optional<SystemId>& system,
                 const Formatter& formatter);

private:
    ElidedLabel* m_name;
    FloorBar* m_bar;
};

} // namespace ff
