// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "models/reports/Report.h"

#include <QByteArray>

namespace ff::report {

/// The whole report: `figures` has every figure with id, name, value, unit, coverage, method and
/// section; sections refer to them by id. The same report gives the same bytes.
[[nodiscard]] QByteArray toJson(const Report& report);

} // namespace ff::report
