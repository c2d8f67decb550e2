// SPDX-License-Identifier: GPL-3.0-only
#include "tests/field/FieldPage.h"

#include "models/federation/Catalogue.h"

#include <algorithm>
#include <cmath>
#include <fstream>
#include <limits>
#include <sstream>
#include <stdexcept>

namespace ff::test {

std::string fieldFile(const std::string& name) {
    std::ifstream file(FF_FIELD_DATA "/" + name, std::ios::binary);
    if (!file) {
        throw std::runtime_error("no such test data: " + name);
    }
    std::ostringstream text;
    text << file.rdbuf();
    return text.str();
}

double Figures::value(const std::string& name) const {
    const auto found = values.find(name);
    return found == values.end() ? std::numeric_limits<double>::quiet_NaN() : found->second;
}

bool Figures::says(const std::string& words) const {
    return error.contains(words) || std::ranges::any_of(remarks, [&](const std::string& remark) {
               return remark.contains(words);
           });
}

bool Figures::isComplete(const std::string& metric) const {
    return std::ranges::find(complete, metric) != complete.end();
}

std::string Figures::text() const {
    std::ostringstream out;
    out << "error: " << error << "\nserver: " << server << '\n';
    for (const auto& [name, value] : values) {
        out << name << " = " << value << ' ' << origin.at(name) << '\n';
    }
    for (const std::string& remark : remarks) {
        out << "remark: " << remark << '\n';
    }
    for (const std::string& metric : complete) {
        out << "complete: " << metric << '\n';
    }
    return out.str();
}

Figures figuresOf(const feeds::Decoded& decoded) {
    Figures figures;
    figures.server = decoded.server;
    figures.remarks = decoded.doubts;
    std::ranges::copy(decoded.warnings, std::back_inserter(figures.remarks));
    figures.doubts = decoded.doubts;
    for (const SeriesSamples& series : decoded.series) {
        std::string name(info(series.key.metric).name);
        if (series.key.metric == Metric::queueJobs || series.key.metric == Metric::queueGpus) {
            name += ":" + series.key.qualifier;
        }
        if (!series.key.account.empty()) {
            name += "/" + series.key.account;
        }
        const bool twice = !figures.origin.emplace(name, series.key.qualifier).second;
        if (twice) {
            throw std::runtime_error("two series of " + name);
        }
        figures.values[name] = series.points.back().value;
        figures.times[name] = series.points.back().at;
    }
    for (const Metric metric : decoded.complete) {
        figures.complete.emplace_back(info(metric).name);
    }
    return figures;
}

SourceConfig withCatalogue(SourceConfig source) {
    source.system = SystemId{"mill"};
    if (source.gpuTypes.models.empty()) {
        static const GpuTypes types = builtInFederation().federation.gpuTypesOf(SystemId{"mill"});
        source.gpuTypes = types;
    }
    return source;
}

Figures pollPage(const std::string& page, SourceConfig source, const std::string& contentType) {
    source = withCatalogue(std::move(source));
    source.kind = SourceKind::openMetrics;
    source.url = "http://exporter:9400/metrics";
    feeds::SourceMemory memory;
    const auto poll = feeds::makePoll(source, memory);
    return converse(*poll,
                    [&](const feeds::Request&) { return feeds::Response{200, contentType, page}; });
}

Figures converse(feeds::PollProtocol& dialogue,
                 const std::function<feeds::Response(const feeds::Request&)>& site) {
    std::string asked;
    while (const auto request = dialogue.next()) {
        asked = request->body;
        if (const auto taken = dialogue.take(site(*request)); !taken) {
            Figures figures;
            figures.error = taken.error().detail + " (asked: " + asked + ")";
            return figures;
        }
    }
    return figuresOf(dialogue.finish(instantFromSeconds(1'795'694'248)));
}

} // namespace ff::test
