// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "widgets/reports/layout/Pages.h"

#include <functional>

class QPainter;

namespace ff::report {

/// Draws one page, in the units of pages. `onElement` is told, before anything is drawn of it,
/// which element the next items belong to.
void paintPage(QPainter& painter, const Pages& pages, std::size_t number,
               const std::function<void(int element)>& onElement = {});

} // namespace ff::report
