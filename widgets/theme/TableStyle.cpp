// SPDX-License-Identifier: GPL-3.0-only
#include "widgets/theme/TableStyle.h"

#include <QHeaderView>
#include <QTableView>

namespace ff {

void styleTable(QTableView& table, int rowHeight) {
    table.setShowGrid(false);
    table.setFrameShape(QFrame::NoFrame);
    table.setTabKeyNavigation(false);
    table.setWordWrap(false);
    table.verticalHeader()->hide();
    table.verticalHeader()->setDefaultSectionSize(rowHeight);
    table.horizontalHeader()->setHighlightSections(false);
}

} // namespace ff
