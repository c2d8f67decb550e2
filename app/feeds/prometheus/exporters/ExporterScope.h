// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "app/feeds/prometheus/api/ApiAnswer.h"
#include "models/config/Source.h"

#include <optional>
#include <set>
#include <string>
#include <vector>

namespace ff::feeds {

/// One running exporter, seen through a family that each of them gives once: the labels by which it
/// can be told from others, and what it says.
struct ExporterCopy {
    Labels labels;
    std::vector<ApiPoint> points;
};

/// Which of several exporters behind one engine, or on one federated page, is counted. Adding them
/// up would count a site twice (two login nodes, an HA pair) or count another system.
struct ExporterScope {
    /// The one that is taken, then its replicas, which stand in where it is silent; nothing where
    /// there is only one exporter. A label with an empty value is absent.
    std::vector<Labels> order;
    std::string remark; ///< what was found, and what the user can do

    [[nodiscard]] bool empty() const { return order.empty(); }
};

/// Chooses: whose labels name the cluster, else the first in the order of the label texts.
[[nodiscard]] ExporterScope scopeOf(std::vector<ExporterCopy> copies, const std::string& cluster);

/// GPUs of these clusters answer (an empty name: without the label). The one that is counted, where
/// the federation's name for the system is among them; else all. With what to say.
struct ClusterChoice {
    std::optional<std::string> taken;
    std::string remark; ///< empty where there is one cluster
};
[[nodiscard]] ClusterChoice clusterOf(const std::set<std::string>& clusters,
                                      const std::string& cluster);

/// `instance="a:8080",job="slurm"`, escaped for PromQL.
[[nodiscard]] std::string matchersOf(const Labels& labels);
/// `site=~"a|b"`, or `site!~"a|b"` for all others.
[[nodiscard]] std::string matcherOf(std::string_view label, const std::vector<std::string>& values,
                                    bool others = false);
/// What every question to an engine is limited to: the source's `match`, and of an engine that is
/// asked for some of its systems only, the values of their label.
[[nodiscard]] std::string matchersOf(const SourceConfig& source);

} // namespace ff::feeds
