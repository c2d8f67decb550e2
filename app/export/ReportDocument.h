// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "models/core/Error.h"
#include "models/reports/Report.h"

#include <QByteArray>

namespace ff::report {

/// The whole report, without loss, as one CBOR map: { "version": 1, "report": [...] }, each struct
/// an array of its members in the order of their declaration.
[[nodiscard]] QByteArray toDocument(const Report& report);
/// Error (damagedReport): it is no such document, or one of a newer version of the program. `where`
/// names it in the error.
[[nodiscard]] Result<Report> fromDocument(const QByteArray& document, const std::string& where);

} // namespace ff::report
