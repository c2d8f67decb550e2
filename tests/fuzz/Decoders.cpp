// SPDX-License-Identifier: GPL-3.0-only
#include "tests/fuzz/Decoders.h"

#include "tests/fuzz/Parts.h"

#include <array>

namespace ff::fuzz {
namespace {

constexpr std::array kDecoders{
    Decoder{"prometheus-text", prometheusText, "feeds/text/samples"},
    Decoder{"openmetrics", openMetrics, "fuzz/corpus/openmetrics"},
    Decoder{"exposition", exposition, "feeds/text/samples"},
    Decoder{"prometheus-api", prometheusApi, "feeds/prometheus/samples"},
    Decoder{"slurm-rest", slurm, "feeds/slurm/data"},
    Decoder{"slurm-lists", slurmLists, "fuzz/corpus/slurm-lists"},
    Decoder{"url", url, "fuzz/corpus/url"},
    Decoder{"http-body", httpBody, "fuzz/corpus/http-body"},
    Decoder{"http-refusal", httpRefusal, "fuzz/corpus/http-refusal"},
    Decoder{"token", token, "fuzz/corpus/token"},
    Decoder{"blanked", blanked, "fuzz/corpus/http-refusal"},
    Decoder{"proxy", proxy, "fuzz/corpus/proxy"},
    Decoder{"page-request", pageRequest, "fuzz/corpus/page-request"},
    Decoder{"sacct", sacct, "feeds/files/data"},
    Decoder{"sacct-json", sacctJson, "feeds/files/data"},
    Decoder{"sreport", sreport, "feeds/files/data"},
    Decoder{"swf", swf, "fuzz/corpus/swf"},
    Decoder{"usage-record", usageRecord, "feeds/files/data"},
    Decoder{"sources-toml", sourcesToml, "config/kept"},
    Decoder{"federation-toml", federationToml, "federation/kept"},
    Decoder{"cache-toml", cacheToml, "config/kept"},
    Decoder{"alerts-toml", alertsToml, "fuzz/corpus/alerts-toml"},
    Decoder{"view-link", viewLink, "fuzz/corpus/view-link"},
    Decoder{"views-file", viewsFile, "fuzz/corpus/views-file"},
    Decoder{"packed-waits", packedWaits, "fuzz/corpus/packed-waits"},
    Decoder{"point-chunk", pointChunk, "fuzz/corpus/point-chunk"},
    Decoder{"report-document", reportDocument, "export/kept"},
};

} // namespace

std::span<const Decoder> decoders() {
    return kDecoders;
}

} // namespace ff::fuzz
