// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "models/config/Source.h"

#include <chrono>
#include <filesystem>
#include <functional>
#include <map>
#include <string>
#include <vector>

namespace ff::test {

/// The real servers that `tests/stack/stack up` brought up, as FF_STACK_ENV describes them.
class Stack {
public:
    /// Throws std::runtime_error where they are not up: that is a failure, never a skip.
    Stack();

    [[nodiscard]] SourceConfig slurm() const;
    [[nodiscard]] SourceConfig prometheus() const;
    [[nodiscard]] SourceConfig victoriaMetrics() const;
    [[nodiscard]] SourceConfig dcgmExporter() const;
    [[nodiscard]] SourceConfig slurmExporter() const;
    [[nodiscard]] std::filesystem::path expiredToken() const;

    /// Runs a verb of `stack` ("stop slurmdbd", "slurm squeue -h") and gives its output line by
    /// line. Throws where it fails.
    std::vector<std::string> run(const std::vector<std::string>& words) const;

private:
    [[nodiscard]] SourceConfig source(SourceKind kind, const char* id, const char* url) const;

    std::map<std::string, std::string> m_values;
};

/// Tries until it holds once; false when it never did. (QTRY_VERIFY asks again after a
/// success, and a cluster may have moved on by then.)
[[nodiscard]] bool eventually(const std::function<bool()>& holds,
                              std::chrono::seconds patience = std::chrono::seconds{60});

} // namespace ff::test
