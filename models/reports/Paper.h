// SPDX-License-Identifier: GPL-3.0-only
#pragma once

namespace ff::report {

/// What a report is printed on. The report itself knows nothing of it.
enum class Paper { a4, letter };

} // namespace ff::report
