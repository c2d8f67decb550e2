// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "models/core/Error.h"

#include <optional>
#include <string_view>

/// A source of one kind that was entered as the other: an exporter as `prometheus`, or a Prometheus
/// as `openmetrics`. Both are usual, since people know one address of their monitoring.
namespace ff::feeds {

/// Is this a page of metrics, as exporters give it? Comments alone, or plain words, are none.
[[nodiscard]] bool isExposition(std::string_view body);

/// Is this a page on which a Prometheus, VictoriaMetrics, Thanos or Mimir tells of itself?
[[nodiscard]] bool isPageOfEngine(std::string_view body);

/// What to say of an exporter that was entered as a Prometheus.
[[nodiscard]] Error exporterAsPrometheus();

/// What to say of a Prometheus that was entered as an exporter.
[[nodiscard]] Error prometheusAsExporter();

/// Has the address a path of its own, such as "http://host/metrics"?
[[nodiscard]] bool hasPath(std::string_view url);

} // namespace ff::feeds
