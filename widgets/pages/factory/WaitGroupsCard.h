// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "models/format/Formatter.h"
#include "models/waits/WaitGroups.h"
#include "widgets/controls/Card.h"

class QTableWidget;

namespace ff {

class SegmentedControl;

/// Who waits how long: p50 and p90 by state, by access mode and by size of the job.
class WaitGroupsCard final : public Card {
    Q_OBJECT
public:
    explicit WaitGroupsCard(QWidget* parent = nullptr);

    void display(std::vector<WaitGroup> groups, const Formatter& formatter);

private:
    void fill();

    std::vector<WaitGroup> m_groups;
    Formatter m_formatter;
    SegmentedControl* m_by;
    QTableWidget* m_table;
};

} // namespace ff
