// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "models/format/Formatter.h"
#include "models/reports/Report.h"

#include <QPainter>
#include <QRectF>

namespace ff::report {

/// Draws a chart with its legend and axes into its place on a page, in the colours and hatches of
/// the window's charts on a light ground.
void paintChart(QPainter& painter, const Chart& chart, const Formatter& format, const QRectF& rect);

} // namespace ff::report
