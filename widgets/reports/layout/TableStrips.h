// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "widgets/reports/layout/Strip.h"
#include "widgets/reports/layout/TableText.h"

namespace ff::report {

/// Sets a table: its caption, its head that is repeated on every page, its rows. A table that is
/// too wide for the page is set in parts, each with the first column; one of few columns is
/// narrower than the page.
void putTable(Strips& strips, const TableText& table, double page, int parent);

} // namespace ff::report
