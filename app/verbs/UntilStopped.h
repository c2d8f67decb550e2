// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include <chrono>

namespace ff {

/// From now on SIGINT and SIGTERM end a run in good order: what came is committed first.
void stopOnSignals();

/// A signal came.
[[nodiscard]] bool isStopped();

/// False when a signal came meanwhile.
[[nodiscard]] bool wait(std::chrono::milliseconds length);

} // namespace ff
