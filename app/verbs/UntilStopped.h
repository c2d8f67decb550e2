// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include <chrono>

namespace ff {

/// From now on SIGINT, SIGTERM and SIGHUP end a run in good order: what came is committed first.
/// The same once more ends it at once.
void stopOnSignals();

/// A signal came.
[[nodiscard]] bool isStopped();

/// From now on a pipe that nobody reads any more ends no program: it has to tidy up.
void outlivePipes();

/// Something was written to such a pipe.
[[nodiscard]] bool isPipeClosed();

/// False when a signal came meanwhile.
[[nodiscard]] bool wait(std::chrono::milliseconds length);

} // namespace ff
