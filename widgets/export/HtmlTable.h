// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "widgets/export/TableData.h"

namespace ff {

/// The table as people read it, for documents and mails: numbers in the person's language, with
/// title, period and source round it. Text of sites stays text.
[[nodiscard]] QString toHtml(const TableData& table, const ExportContext& context);

} // namespace ff
