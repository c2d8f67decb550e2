// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "tests/field/PageCases.h"

#include <cstdint>

namespace ff::test {

/// A site made up from the seed, as its exporters' pages: hosts with NVIDIA or AMD GPUs, whole, cut
/// by MIG or partitioned, shared by pods, some without profiling counters, some with values that
/// cannot be, with the labels that a site keeps. The right figures follow from how it was made.
[[nodiscard]] PageCase randomGpuSite(std::uint32_t seed);
/// The same for a Slurm exporter: accounts of which not all are named.
[[nodiscard]] PageCase randomSlurmSite(std::uint32_t seed);

} // namespace ff::test
