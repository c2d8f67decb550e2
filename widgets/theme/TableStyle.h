// SPDX-License-Identifier: GPL-3.0-only
#pragma once

class QStyleOptionViewItem;
class QTableView;

namespace ff {

struct Palette;

/// The look of every table of the window: rows of one height without grid, frame or row numbers,
/// texts on one line, headings that do not turn bold with the selection. Tab leaves the table.
/// Alt+Down and Alt+Up sort by the column of the current cell, where the table can be sorted.
void styleTable(QTableView& table, int rowHeight);

/// What a delegate paints with. Not by `option.palette`: the style sheet gives a view the ground of
/// a card, which says nothing of the theme.
const Palette& paletteOf(const QStyleOptionViewItem& option);

} // namespace ff
