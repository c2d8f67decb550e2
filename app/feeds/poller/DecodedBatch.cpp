// SPDX-License-Identifier: GPL-3.0-only
#include "app/feeds/poller/DecodedBatch.h"

#include <algorithm>

namespace ff::feeds {
namespace {

constexpr std::size_t kMaxRemark = 1500; ///< bytes of whole sentences; a longer one is cut

/// When a series that a complete answer leaves out became zero: at the answer's own time.
std::optional<Instant> zeroTime(const Decoded& decoded, Instant arrived) {
    if (decoded.complete.empty()) {
        return std::nullopt;
    }
    std::optional<Instant> latest;
    for (const SeriesSamples& series : decoded.series) {
        for (const Point& point : series.points) {
            latest = latest ? std::max(*latest, point.at) : point.at;
        }
    }
    return latest.value_or(arrived);
}

} // namespace

std::string cut(std::string text, std::size_t length) {
    if (text.size() > length) {
        while (length > 0 && (static_cast<unsigned char>(text[length]) & 0xc0) == 0x80) {
            --length;
        }
        text.resize(length);
        text += "...";
    }
    return text;
}

std::string joined(const std::vector<std::string>& sentences) {
    std::string text;
    for (std::size_t i = 0; i < sentences.size(); ++i) {
        if (i > 0 && text.size() + sentences[i].size() > kMaxRemark) {
            return text + "; and " + std::to_string(sentences.size() - i) + " more";
        }
        text += (text.empty() ? "" : "; ") + cut(sentences[i], kMaxRemark);
    }
    return text;
}

std::string remarkOf(const Decoded& decoded, const std::vector<std::string>& ofClient) {
    std::vector<std::string> sentences;
    if (!decoded.server.empty()) {
        sentences.push_back(decoded.server);
    }
    for (const auto* texts : {&ofClient, &decoded.doubts, &decoded.warnings}) {
        sentences.insert(sentences.end(), texts->begin(), texts->end());
    }
    return joined(sentences);
}

void keepMeters(Decoded& decoded) {
    const auto isMeter = [](Metric metric) {
        return metric == Metric::gpuBusy || metric == Metric::gpuBusyAllocated;
    };
    std::erase_if(decoded.series,
                  [&](const SeriesSamples& series) { return !isMeter(series.key.metric); });
    std::erase_if(decoded.complete, [&](Metric metric) { return !isMeter(metric); });
}

void fill(Batch& batch, Decoded decoded) {
    batch.zeroAt = zeroTime(decoded, batch.arrived);
    for (const SeriesSamples& series : decoded.series) {
        batch.outcome.samples += series.points.size();
    }
    batch.series = std::move(decoded.series);
    batch.complete = std::move(decoded.complete);
    batch.jobs = std::move(decoded.jobs);
    batch.jobsCover = decoded.jobsCover;
    batch.jobsAreAllLive = decoded.jobsAreAllLive;
    batch.isDerived = decoded.isDerived;
    batch.cluster = std::move(decoded.cluster);
    batch.accounts = std::move(decoded.accounts);
    batch.reservations = std::move(decoded.reservations);
}

} // namespace ff::feeds
