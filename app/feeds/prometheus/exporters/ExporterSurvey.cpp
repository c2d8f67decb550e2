// SPDX-License-Identifier: GPL-3.0-only
#include "app/feeds/prometheus/exporters/ExporterSurvey.h"

#include <algorithm>
#include <cstdint>
#include <set>

namespace ff::feeds {
namespace {

std::string listed(std::span<const std::string_view> names) {
    std::string text;
    for (const std::string_view name : names) {
        text.append(text.empty() ? "" : ", ").append(name);
    }
    return text;
}

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
    : m_cluster(source.cluster)
    , m_matchers(matchersOf({source.match.begin(), source.match.end()}))
    , m_presets(presets) {
    startExporter();
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
    m_total.clear();
    m_identified.clear();
    m_identity = 0;
    m_family = 1;
    m_known.clear();
}

/// A selector for all families of the exporter at once.
std::string ExporterSurvey::anyFamily(std::string_view matchers) const {
    std::string names = "__name__=~\"";
    const char* between = "";
    for (const GpuFamily& family : exporter()->families) {
        names.append(between).append(exporter()->anyPrefix ? "(.+_)?" : "").append(family.name);
        between = "|";
    }
    return promQlSelector("", {names + "\"", m_gpus.matchers, matchers});
}

/// How many series this identity tells that none before it does; past the last one, how many none
/// tells.
std::string ExporterSurvey::identityQuery(std::size_t identity) const {
    const auto& all = exporter()->identities;
    std::string text = anyFamily(identity < all.size() ? all[identity].matchers : "");
    for (std::size_t i = 0; i < std::min(identity, all.size()); ++i) {
        text.append(" unless ").append(anyFamily(all[i].matchers));
    }
    return text;
}

std::optional<std::string> ExporterSurvey::query() const {
    const auto& families = m_gpus.families;
    switch (m_step) {
    case Step::scope:
        return promQlSelector(m_presets[m_preset]->instanceFamily, {m_matchers});
    case Step::families:
        return "count by (__name__, GPU_I_PROFILE, cluster) (" + anyFamily("") + ")";
    case Step::identity:
        return "count(" + identityQuery(m_identity) + ")";
    case Step::host: {
        std::string text = "count((" + identityQuery(exporter()->identities.size()) + ")";
        for (const std::string_view host : hostLabels()) {
            text.append(" unless ").append(anyFamily(std::string(host) + "!=\"\""));
        }
        return text.append(")");
    }
    case Step::family: {
        std::string text = "count(" + promQlSelector(m_known[m_family].first, {m_gpus.matchers});
        for (const auto& [name, family] : families) {
            text.append(" unless ").append(promQlSelector(name, {m_gpus.matchers}));
        }
        return text.append(")");
    }
    case Step::copies: {
        const std::string all = promQlSelector(families.front().first, {m_gpus.matchers});
        return "count(" + all + ") - count(count without (" + listed(copyLabels()) +
               (m_gpus.instanceTells ? "" : ", instance") + ") (" + all + "))";
    }
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
        endScope();
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
    case Step::over:
        break;
    }
    if (m_step == Step::family && m_family >= m_known.size()) {
        m_step = Step::copies;
    }
    m_rows.clear();
}

void ExporterSurvey::endScope() {
    std::vector<ExporterCopy> copies;
    for (const ApiSeries& row : m_rows) { // pieces of one line belong together
        const auto known = std::ranges::find(copies, row.labels, &ExporterCopy::labels);
        if (known == copies.end()) {
            copies.push_back({row.labels, row.points});
        } else {
            known->points.insert(known->points.end(), row.points.begin(), row.points.end());
        }
    }
    ExporterScope scope = scopeOf(std::move(copies), m_cluster);
    if (!scope.empty()) {
        m_found.remarks.push_back(scope.remark);
        m_found.scopes.emplace(m_presets[m_preset]->name, std::move(scope));
    }
    ++m_preset;
    startExporter();
}

void ExporterSurvey::chooseCluster() {
    std::set<std::string> clusters;
    for (const ApiSeries& row : m_rows) {
        clusters.emplace(labelValue(row.labels, "cluster"));
    }
    const ClusterChoice choice = clusterOf(clusters, m_cluster);
    if (!choice.remark.empty()) {
        m_found.remarks.push_back(choice.remark);
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
        const std::string profile(labelValue(row.labels, "GPU_I_PROFILE"));
        auto& profiles = m_gpus.profiles[migPartOf(profile)];
        if (!profile.empty() && std::ranges::find(profiles, profile) == profiles.end()) {
            profiles.push_back(profile);
        }
    }
    std::erase_if(m_gpus.profiles, [](const auto& entry) { return entry.second.empty(); });
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
    if (!isEmpty(m_rows)) {
        m_found.remarks.push_back(std::to_string(std::int64_t(most(m_rows))) + " series of " +
                                  m_gpus.families.front().first +
                                  " are copies (scraped twice, or of two replicas): each GPU is "
                                  "counted once");
    }
    if (m_gpus.identities.empty()) { // they went while they were asked for
        m_gpus.identities.push_back(nullptr);
    }
    m_found.gpus.push_back(std::move(m_gpus));
    ++m_preset;
    startExporter();
}

} // namespace ff::feeds
