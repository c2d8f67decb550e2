// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "models/core/Time.h"

namespace ff::demo {

/// Where the simulated sites ask for the present; tests move it.
class Clock {
public:
    virtual ~Clock() = default;
    [[nodiscard]] virtual Instant now() const { return ff::now(); }
};

} // namespace ff::demo
