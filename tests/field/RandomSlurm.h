// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "tests/field/FieldSlurm.h"

#include <cstdint>
#include <map>
#include <string>

namespace ff::test {

/// A Slurm site made up at random: GPUs of several models, untyped ones, MIG slices and shards,
/// some of them held by jobs. The same in each format that Slurm writes, and what is true of it.
struct RandomSlurm {
    Rest rest;
    std::string sacct;
    double capacity = 0;                 ///< physical GPUs
    std::map<std::string, double> held;  ///< GPUs by account, now
    std::map<std::string, double> hours; ///< GPU-hours by account, of jobs that are over
};

[[nodiscard]] RandomSlurm randomSlurm(std::uint32_t seed);

} // namespace ff::test
