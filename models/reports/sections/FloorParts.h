// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "models/factory/FactoryView.h"
#include "models/reports/sections/Draft.h"

/// What reports say of GPUs by state. Private to models/reports.
namespace ff::report {

/// Delivered, allocated and not busy, idle, down: a bar for each system that was seen.
[[nodiscard]] Chart floorChart(const std::vector<FloorRow>& rows);
/// The same of one system over time.
[[nodiscard]] Chart statesChart(const FactoryView& view, const Formatter& format);
/// The allocation rate by weekday and hour.
[[nodiscard]] Chart weekChart(const FactoryView& view, const Formatter& format);
/// Outages and maintenance with their dates.
[[nodiscard]] Table downtimeTable(const std::vector<const FactoryView*>& views,
                                  const Formatter& format);

} // namespace ff::report
