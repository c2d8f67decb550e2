// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include <QString>

#include <optional>

namespace ff {

/// A cell of text: quoted where RFC 4180 asks for it, and never one that a spreadsheet would run.
[[nodiscard]] QString csvText(const QString& text);
/// A number in full, empty where there is none.
[[nodiscard]] QString csvNumber(std::optional<double> value);

/// CSV with tabs between the cells, as spreadsheets take it from the clipboard: no quotes, and
/// neither tabs nor line breaks inside a cell.
[[nodiscard]] QString toTabs(const QString& csv);

} // namespace ff
