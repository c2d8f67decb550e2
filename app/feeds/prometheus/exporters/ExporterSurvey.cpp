// SPDX-License-Identifier: GPL-3.0-only
#include "app/feeds/prometheus/exporters/ExporterSurvey.h"

#include "app/feeds/prometheus/exporters/ScopeSurvey.h"
#include "app/feeds/prometheus/exporters/SurveyQueries.h"

#include <algorithm>
#include <cstdint>
#include <set>

namespace ff::feeds {
namespace {

bool isEmpty(const std::vector<ApiSeries>& rows) {
    return std::ranges::all_of(rows, [](const ApiSeries& row) {
        return std::ranges::none_of(row.points,
                                    [](const ApiPoint& point) { return point.value > 0; });
    });
}

double most(const std::vector<ApiSeries>& rows) {
    double found = 0;
    for (const ApiSeries& row : rows) {
        for (const ApiPoint& point : row.points) {
            found = std::max(found, point.value);
        }
    }
    return found;
}

} // namespace

ExporterSurvey::ExporterSurvey(const SourceConfig& source,
                               const std::vector<const Preset*>& presets)
    : m_source(source)
    , m_types(source.gpuTypes)
    , m_cluster(source.cluster)
    , m_matchers(matchersOf(source))
    , m_label(source.serves.label)
    , m_presets(presets) {
    startExporter();
}

/// One of each system in which the answer in hand counts something.
void ExporterSurvey::doubtEach(std::string (*text)(std::size_t)) {
    std::map<std::string, double> counts;
    for (const ApiSeries& row : m_rows) {
        double& count = counts[systemOf(row, m_label)];
        count = std::max(count, most({row}));
    }
    for (const auto& [system, count] : counts) {
        if (count > 0) {
            m_found.doubt(text(std::size_t(count)), system);
        }
    }
}

const GpuExporter* ExporterSurvey::exporter() const {
    return m_preset < m_presets.size() ? gpuExporterByPreset(m_presets[m_preset]->name) : nullptr;
}

void ExporterSurvey::startExporter() {
    while (m_preset < m_presets.size() && exporter() == nullptr &&
           m_presets[m_preset]->instanceFamily.empty()) {
        ++m_preset;
    }
    m_step = m_preset == m_presets.size() ? Step::over
             : exporter() == nullptr      ? Step::scope
                                          : Step::families;
    m_gpus = {};
    m_gpus.exporter = exporter();
    m_gpus.matchers = m_matchers;
    m_gpus.label = m_label;
    m_total.clear();
    m_identified.clear();
    m_identity = 0;
    m_family = 1;
    m_known.clear();
}

std::optional<std::string> ExporterSurvey::query() const {
    switch (m_step) {
    case Step::scope:
        return promQlSelector(m_presets[m_preset]->instanceFamily, {m_matchers});
    case Step::families:
        return familiesQuery(m_gpus);
    case Step::identity:
        return "count(" + identityQuery(m_gpus, m_identity) + ")";
    case Step::host:
        return hostQuery(m_gpus);
    case Step::family:
        return familyQuery(m_gpus, m_known[m_family].first);
    case Step::copies:
        return copiesQuery(m_gpus);
    case Step::partitions:
        return partitionsQuery(m_gpus);
    case Step::missing:
        return missingQuery(m_gpus);
    case Step::over:
        break;
    }
    return std::nullopt;
}

void ExporterSurvey::take(const ApiAnswer& answer) {
    for (ApiSeries row : answer.series) {
        if (answer.resultType == "vector") { // each question is asked at a time of its own
            row.points.front().time = 0;
        }
        m_rows.push_back(std::move(row));
    }
}

void ExporterSurvey::next() {
    switch (m_step) {
    case Step::scope:
        findScopes(*m_presets[m_preset], m_source, m_rows, m_found);
        ++m_preset;
        startExporter();
        break;
    case Step::families:
        endFamilies();
        break;
    case Step::identity:
        endIdentity();
        break;
    case Step::host:
        m_gpus.instanceTells = !isEmpty(m_rows);
        m_step = Step::family;
        break;
    case Step::family:
        endFamily();
        break;
    case Step::copies:
        endCopies();
        break;
    case Step::partitions:
        endPartitions();
        break;
    case Step::missing:
        endMissing();
        break;
    case Step::over:
        break;
    }
    if (m_step == Step::family && m_family >= m_known.size()) {
        m_step = Step::copies;
    }
    m_rows.clear();
}

/// An engine of many systems has many clusters: of each system all are counted, and more than one
/// is said.
void ExporterSurvey::chooseCluster() {
    std::map<std::string, std::set<std::string>> clusters; ///< by system
    for (const ApiSeries& row : m_rows) {
        clusters[systemOf(row, m_label)].emplace(labelValue(row.labels, "cluster"));
    }
    ClusterChoice choice;
    for (const auto& [system, names] : clusters) {
        choice = clusterOf(names, m_label.empty() ? m_cluster : std::string());
        if (!choice.remark.empty()) {
            m_found.doubt(choice.remark, system);
        }
    }
    if (choice.taken) {
        m_gpus.matchers.append(m_gpus.matchers.empty() ? "" : ",");
        m_gpus.matchers.append(matchersOf({{"cluster", *choice.taken}}));
        std::erase_if(m_rows, [&](const ApiSeries& row) {
            return labelValue(row.labels, "cluster") != *choice.taken;
        });
    }
}

void ExporterSurvey::endFamilies() {
    chooseCluster();
    PartsByProfile slices;
    for (const ApiSeries& row : m_rows) {
        const std::string name(labelValue(row.labels, "__name__"));
        const int place = gpuFamilyNamed(*exporter(), name);
        if (place < 0) {
            continue;
        }
        const GpuFamily* family = &exporter()->families[std::size_t(place)];
        if (std::ranges::find(m_known, std::pair(name, family)) == m_known.end()) {
            m_known.emplace_back(name, family);
        }
        for (const ApiPoint& point : row.points) {
            m_total[point.time] += point.value;
        }
    }
    for (const ApiSeries& row : m_rows) {
        const std::string profile(labelValue(row.labels, "GPU_I_PROFILE"));
        const std::string model(labelValue(row.labels, "modelName"));
        if (profile.empty()) {
            continue;
        }
        slices[profile][model] = migPartOf(m_types, model, profile);
        if (std::string text = migDoubt(m_types, model, profile); !text.empty()) {
            m_found.doubt(std::move(text), systemOf(row, m_label));
        }
    }
    m_gpus.classes = migClasses(slices);
    if (m_known.empty()) {
        ++m_preset;
        startExporter();
        return;
    }
    std::ranges::sort(m_known, {}, [](const auto& known) {
        return std::pair(known.second, known.first); // the table's order, best first
    });
    m_gpus.families.push_back(m_known.front());
    m_step = Step::identity;
}

bool ExporterSurvey::allHaveIdentity() const {
    return std::ranges::all_of(m_total, [&](const auto& entry) {
        const auto identified = m_identified.find(entry.first);
        return identified != m_identified.end() && identified->second >= entry.second;
    });
}

void ExporterSurvey::endIdentity() {
    const auto& all = exporter()->identities;
    if (!isEmpty(m_rows)) {
        m_gpus.identities.push_back(m_identity < all.size() ? &all[m_identity] : nullptr);
        for (const ApiSeries& row : m_rows) {
            for (const ApiPoint& point : row.points) {
                m_identified[point.time] += point.value;
            }
        }
    }
    const bool rest = m_identity == all.size();
    if (rest && !isEmpty(m_rows)) {
        m_step = Step::host;
    } else if (rest || allHaveIdentity()) {
        m_step = Step::family;
    } else {
        ++m_identity;
    }
}

void ExporterSurvey::endFamily() {
    if (!isEmpty(m_rows)) {
        m_gpus.families.push_back(m_known[m_family]);
    }
    ++m_family;
}

void ExporterSurvey::endCopies() {
    doubtEach(copiesText);
    if (m_gpus.identities.empty()) { // they went while they were asked for
        m_gpus.identities.push_back(nullptr);
    }
    const auto& used = m_gpus.identities;
    const bool unidentified = std::ranges::find(used, nullptr) != used.end();
    const bool identified = used.front() != nullptr;
    m_step = unidentified && !exporter()->partitionMatchers.empty() ? Step::partitions
             : identified                                           ? Step::missing
                                                                    : Step::over;
    if (m_step == Step::over) {
        endExporter();
    }
}

void ExporterSurvey::endPartitions() {
    doubtEach(partitionsText);
    if (m_gpus.identities.front() != nullptr) {
        m_step = Step::missing;
    } else {
        endExporter();
    }
}

void ExporterSurvey::endMissing() {
    doubtEach(missingText);
    endExporter();
}

void ExporterSurvey::endExporter() {
    m_found.gpus.push_back(std::move(m_gpus));
    ++m_preset;
    startExporter();
}

} // namespace ff::feeds
