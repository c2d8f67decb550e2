// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "app/feeds/text/TextScanner.h"

namespace ff::feeds {

/// What follows a sample's name in its line: labels, value, time, exemplar.
class SampleParser final {
public:
    /// Reads from `at` on into `sample`, whose name is there already.
    SampleParser(const char* at, const char* end, TextFormat format, SampleView& sample)
        : m_at(at)
        , m_end(end)
        , m_strict(format == TextFormat::openMetrics)
        , m_sample(sample) {}

    /// What is wrong, or null.
    [[nodiscard]] const char* read();
    /// How far it came: after a sample, the line's end.
    [[nodiscard]] const char* at() const { return m_at; }

private:
    [[nodiscard]] bool strict() const { return m_strict; }
    // These answer what is wrong, or null.
    [[nodiscard]] const char* readLabels(std::vector<LabelView>& labels);
    [[nodiscard]] const char* readLabel(std::vector<LabelView>& labels);
    [[nodiscard]] const char* readValue(double& value);
    [[nodiscard]] const char* readTimestamp(std::string_view& text, std::optional<double>& time);
    [[nodiscard]] const char* readExemplar();

    const char* m_at;
    const char* m_end;
    bool m_strict;
    SampleView& m_sample;
};

} // namespace ff::feeds
