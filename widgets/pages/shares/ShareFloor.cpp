// SPDX-License-Identifier: GPL-3.0-only
#include "widgets/pages/shares/ShareFloor.h"

#include "widgets/charts/bars/FloorBar.h"
#include "widgets/controls/ElidedLabel.h"

#include <QHBoxLayout>

#include <algorithm>

namespace ff {

ShareFloor::ShareFloor(QWidget* parent)
    : QWidget(parent)
    , m_name(new ElidedLabel(this))
    , m_bar(new FloorBar(this)) {
    setObjectName(QStringLiteral("shareFloor"));
    m_name->setProperty("quiet", true);
    m_bar->setObjectName(QStringLiteral("shareFloorBar"));
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(16, 4, 16, 0);
    row->setSpacing(12);
    row->addWidget(m_name, 1);
    row->addWidget(m_bar, 3);
    hide();
}

void ShareFloor::display(const FloorView& view, const std::optional<SystemId>& system,
                         const Formatter& formatter) {
    const auto row =
        system ? std::ranges::find(view.rows, *system, &FloorRow::system) : view.rows.end();
    const bool isKnown = row != view.rows.end() && row->parts.has_value();
    setVisible(isKnown);
    if (isKnown) {
        m_name->setWhole(QString::fromStdString(row->title));
        m_bar->setAccessibleName(m_name->whole());
        m_bar->setFormatter(formatter);
        m_bar->setData(FloorBarData::of(*row, view.scope.window));
    }
}

} // namespace ff
