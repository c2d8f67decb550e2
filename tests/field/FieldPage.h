// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "app/feeds/poller/Protocols.h"
#include "models/config/Source.h"

#include <functional>
#include <map>
#include <string>
#include <vector>

namespace ff::test {

/// A file of tests/field/data, such as "53-crlf-page/node.prom". Throws where there is none.
[[nodiscard]] std::string fieldFile(const std::string& name);

/// What one poll or one window of a backfill brought, as figures that a test can compare.
struct Figures {
    std::string error; ///< why the poll failed; empty where it went well
    std::vector<std::string> remarks;
    std::vector<std::string> doubts;      ///< of the remarks, those that stand beside the figures
    std::string server;                   ///< which exporters were recognised
    std::map<std::string, double> values; ///< newest value by "metric" or "metric/account"
    std::map<std::string, Instant> times; ///< of each of them
    std::map<std::string, std::string> origin; ///< the qualifier of each of them
    std::vector<std::string> complete;         ///< metrics for which an absent series means zero

    /// NaN where the figure is not known.
    [[nodiscard]] double value(const std::string& name) const;
    [[nodiscard]] bool has(const std::string& name) const { return values.contains(name); }
    /// True where a remark or the error contains the words.
    [[nodiscard]] bool says(const std::string& words) const;
    [[nodiscard]] bool isComplete(const std::string& metric) const;
    /// All of it in one text, for the message of a test that fails.
    [[nodiscard]] std::string text() const;
};

[[nodiscard]] Figures figuresOf(const feeds::Decoded& decoded);

/// Holds the conversation of a poll or a backfill with a site that answers like this.
[[nodiscard]] Figures converse(feeds::PollProtocol& dialogue,
                               const std::function<feeds::Response(const feeds::Request&)>& site);

/// The source as the program would have it, of the system "mill" which the catalogue does not know.
[[nodiscard]] SourceConfig withCatalogue(SourceConfig source);

/// Polls a source of the kind openMetrics whose page is `page`.
[[nodiscard]] Figures pollPage(const std::string& page, SourceConfig source = {},
                               const std::string& contentType = "text/plain; version=0.0.4");

} // namespace ff::test
