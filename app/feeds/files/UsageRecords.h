// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "app/feeds/files/ImportText.h"

#include <map>
#include <string>
#include <string_view>

namespace ff::feeds {

/// What usage records say, whatever their notation: fields by name in, jobs out.
class UsageRecords {
public:
    UsageRecords(ImportSink& sink, const ImportOptions& options)
        : m_sink(sink)
        , m_options(options) {}

    /// As much of a value is read.
    static constexpr std::size_t kLongestValue = 512;

    void begin(std::uint64_t line);
    /// CpuDuration comes several times, others too: the first one stands.
    void field(std::string_view name, std::string_view value);
    void end();
    [[nodiscard]] bool countedGpus() const { return m_counted; }
    /// So many are of tasks of arrays and count GPUs.
    [[nodiscard]] std::uint64_t tasks() const { return m_tasks; }

private:
    /// Sums over a month and records of accelerators name no job.
    [[nodiscard]] bool isSummary() const {
        return !m_fields.contains("LocalJobId") && !m_fields.contains("StartTime");
    }
    [[nodiscard]] std::string text() const;

    ImportSink& m_sink;
    const ImportOptions& m_options;
    /// Nothing that names a person is put in.
    std::map<std::string, std::string, std::less<>> m_fields;
    std::uint64_t m_line = 0;
    std::uint64_t m_tasks = 0;
    bool m_counted = false;
};

} // namespace ff::feeds
