// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "tests/feeds/prometheus/Conversation.h"

#include <QTest>

#include <algorithm>

/// One engine that tells of several systems by a label.
namespace ff::feeds {

inline ServedSystem served(const char* system, std::vector<std::string> values) {
    ServedSystem one;
    one.system = SystemId{system};
    one.source = SourceId{std::string("central/") + system};
    one.values = std::move(values);
    return one;
}

inline SourceConfig central(const char* preset = "slurm-vpenso") {
    SourceConfig config;
    config.id = SourceId{"central"};
    config.preset = preset;
    config.serves.label = "site";
    config.serves.systems = {served("lumi", {"lumi-c", "lumi-g"}), served("mn5", {"mn5"})};
    return config;
}

inline std::string row(const std::string& labels, const std::string& value) {
    return "{\"metric\":{" + labels + "},\"value\":[1795329723,\"" + value + "\"]}";
}

inline std::string site(const std::string& name, const std::string& more = {}) {
    return "\"site\":\"" + name + "\"" + (more.empty() ? "" : "," + more);
}

/// Two systems of ours, one of them under two names, and one that nobody has told us of.
inline Response engine(const Conversation::Asked& asked) {
    const std::string& query = asked.body;
    if (query.starts_with("query=sum by (site) (slurm_gpus_total")) {
        return vectorOf(row(site("lumi-g"), "60") + "," + row(site("lumi-c"), "4") + "," +
                        row(site("mn5"), "32") + "," + row(site("test-bed"), "8"));
    }
    if (query.starts_with("query=sum by (site) (slurm_gpus_alloc")) {
        return vectorOf(row(site("lumi-g"), "38") + "," + row(site("mn5"), "16"));
    }
    if (query.starts_with("query=sum by (account, site) (slurm_account_gpus_running")) {
        return vectorOf(row(site("lumi-g", "\"account\":\"fi\""), "30") + "," +
                        row(site("lumi-g", "\"account\":\"no\""), "8") + "," +
                        row(site("mn5", "\"account\":\"fi\""), "16"));
    }
    return vectorOf("");
}

inline const Decoded& of(const Conversation& held, const char* system) {
    return *std::ranges::find(held.decoded.apart, SystemId{system},
                              [](const Decoded& one) { return one.served.system; });
}

/// The sum over the points' values: each series of a poll has one.
inline double value(const Decoded& decoded, Metric metric, const std::string& account = {}) {
    double sum = 0;
    for (const SeriesSamples& series : decoded.series) {
        if (series.key.metric == metric && series.key.account == account) {
            sum += series.points.front().value;
        }
    }
    return sum;
}

inline bool says(const Decoded& decoded, std::string_view text) {
    return std::ranges::any_of(decoded.warnings,
                               [&](const std::string& one) { return one.contains(text); });
}

} // namespace ff::feeds
