// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "models/reports/Report.h"

#include <QByteArray>

namespace ff::report {

/// One file of HTML without script and without anything from elsewhere: headings, tables with
/// header cells, charts as inline SVG, each with its data in the annex, and a style for A4 paper.
[[nodiscard]] QByteArray toHtml(const Report& report, const Formatter& format);

} // namespace ff::report
