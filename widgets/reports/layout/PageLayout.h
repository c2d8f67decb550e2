// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "widgets/reports/layout/Pages.h"

#include <memory>

namespace ff::report {

/// Lays a report out on paper. On any thread of a program with a QGuiApplication; the texts that
/// it adds are in the language of the thread (see `InLanguage`).
[[nodiscard]] Pages laidOut(std::shared_ptr<const Report> report, const QLocale& locale,
                            Paper paper);

} // namespace ff::report
