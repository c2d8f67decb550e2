// SPDX-License-Identifier: GPL-3.0-only
#include "app/feeds/base/CatalogueCheck.h"
#include "app/feeds/base/Limits.h"
#include "app/feeds/base/PossibleTimes.h"
#include "app/feeds/http/Refusal.h"
#include "app/feeds/prometheus/ExpositionFold.h"
#include "app/feeds/prometheus/ExpositionSurvey.h"
#include "app/feeds/prometheus/PrometheusProtocols.h"
#include "app/feeds/prometheus/WrongKind.h"
#include "app/feeds/prometheus/api/ApiAnswer.h"
#include "app/feeds/prometheus/exporters/OwnSystem.h"

#include <algorithm>
#include <array>

namespace ff::feeds {
namespace {

constexpr const char* kAccept = "application/openmetrics-text;version=1.0.0,"
                                "application/openmetrics-text;version=0.0.1;q=0.75,"
                                "text/plain;version=0.0.4;q=0.5,*/*;q=0.1";
constexpr std::string_view kSlurmctld = "slurmctld";

/// What slurmctld's index leads to. The last two are read only for rules of the site's own.
constexpr std::array<const char*, 5> kSlurmctldPages{"/jobs", "/nodes", "/jobs-users-accts",
                                                     "/partitions", "/scheduler"};
constexpr std::size_t kSlurmctldOurs = 3;

/// A plain /metrics, or slurmctld's, which is an index to several.
class ExpositionPoll final : public PollProtocol {
public:
    ExpositionPoll(const SourceConfig& source, SourceMemory& memory)
        : m_source(source)
        , m_memory(memory) {
        const std::string& names = source.preset.empty() ? memory.flavour : source.preset;
        m_presets = presetsByNames(names);
        if (isSlurmctld()) {
            goToSlurmctldPages();
        } else {
            m_pages.emplace_back("");
        }
    }

    [[nodiscard]] std::optional<Request> next() override {
        if (m_refusal) {
            return Request{"GET", "/api/v1/status/buildinfo", {}, {}};
        }
        if (m_page == m_pages.size()) {
            return std::nullopt;
        }
        const std::string base = hasPath(m_source.url) ? "" : "/metrics";
        return Request{"GET", base + m_pages[m_page], {{"Accept", kAccept}}, {}};
    }

    [[nodiscard]] Result<void> take(const Response& response) override {
        if (m_refusal) {
            return std::unexpected(parseBuildInfo(response.body) ? prometheusAsExporter()
                                                                 : *m_refusal);
        }
        auto taken = takePage(response);
        if (!taken && mayBePrometheus(response, taken.error())) {
            m_refusal = taken.error();
            return {};
        }
        return taken;
    }

    [[nodiscard]] Decoded finish(Instant arrived) override {
        Decoded decoded;
        if (m_fold) {
            m_fold->finish(m_source.system, arrived, decoded);
        }
        checkAgainstCatalogue(m_source, decoded);
        remarkOnClock(decoded, arrived, DatedBy::theirAge);
        decoded.server = m_memory.server;
        return decoded;
    }

private:
    [[nodiscard]] Result<void> takePage(const Response& response) {
        ++m_page;
        if (auto status = checkStatus(response); !status) {
            return status;
        }
        if (!m_fold && isIndex(response.body)) {
            m_presets = {presetByName(kSlurmctld)};
            m_memory.flavour = kSlurmctld;
            goToSlurmctldPages();
            return {};
        }
        if (auto ready = prepare(response.body); !ready) {
            return ready;
        }
        const auto read = m_fold->add(response.body, textFormatOf(response.contentType));
        if (m_fold->hasTooManyAccounts()) {
            return std::unexpected(tooManyAccounts(m_source));
        }
        if (!read || m_page < m_pages.size()) {
            return read;
        }
        return checkFound(response.body);
    }

    /// Worth asking whether the API of a Prometheus is at this address instead of a page.
    [[nodiscard]] static bool mayBePrometheus(const Response& response, const Error& error) {
        const bool isNoPage = isHtml(response.body) || error.code == ErrorCode::syntax;
        return isNoPage || error.code == ErrorCode::noData ||
               (error.code == ErrorCode::httpStatus && response.status < 500);
    }

    [[nodiscard]] bool isSlurmctld() const {
        return std::ranges::any_of(m_presets,
                                   [](const Preset* preset) { return preset->name == kSlurmctld; });
    }

    void goToSlurmctldPages() {
        const std::size_t count = hasOwnRules(m_source) ? kSlurmctldPages.size() : kSlurmctldOurs;
        m_pages.assign(kSlurmctldPages.begin(), kSlurmctldPages.begin() + count);
        m_page = 0;
    }

    static bool isIndex(std::string_view body) {
        return body.find("/metrics/jobs") != std::string_view::npos &&
               body.find("\nslurm_") == std::string_view::npos;
    }

    [[nodiscard]] Result<void> checkStatus(const Response& response) const {
        if (response.status == 401 || response.status == 403) {
            return fail(ErrorCode::unauthorised, refusalText(response));
        }
        if (isSlurmctld() && (response.status == 303 || response.status == 503)) {
            return fail(ErrorCode::httpStatus,
                        refusalText(response) + ": this slurmctld is a standby");
        }
        if (response.body.starts_with('{') && parseApiAnswer(response.body)) {
            return std::unexpected(prometheusAsExporter());
        }
        if (response.status < 200 || response.status > 299) {
            return fail(ErrorCode::httpStatus, refusalText(response));
        }
        if (isHtml(response.body)) {
            return fail(ErrorCode::unexpectedAnswer, "a web page: " + wordsOf(response.body));
        }
        if (response.body.find_first_not_of(" \t\r\n") == std::string::npos) {
            return fail(ErrorCode::emptyAnswer, "HTTP 200 without a body");
        }
        return {};
    }

    /// Before the first text: finds out whose it is, where nobody has said so.
    [[nodiscard]] Result<void> prepare(std::string_view body) {
        if (m_fold) {
            return {};
        }
        if (m_presets.empty() && !hasOwnRules(m_source)) {
            m_presets = detectPresets(familiesIn(body));
            m_memory.flavour = namesOf(m_presets);
        }
        m_memory.server.clear();
        for (const Preset* preset : m_presets) {
            m_memory.server.append(m_memory.server.empty() ? "" : ", ").append(preset->exporter);
        }
        MetricPlan plan = planFor(m_source, m_presets);
        std::map<std::string, Labels> taken;
        for (const Preset* preset : isSlurmctld() ? std::vector<const Preset*>{} : m_presets) {
            noteOtherSystems(*preset, body);
            const ExporterScope scope = preset->instanceFamily.empty()
                                            ? ExporterScope{}
                                            : scopeOf(copiesOf(*preset, body), m_source.cluster);
            if (!scope.empty()) {
                taken.emplace(preset->name, scope.order.front());
                plan.doubts.push_back(scope.remark);
            }
        }
        const ClusterChoice cluster =
            clusterOf(clustersIn(body, plan.gpuExporters), m_source.cluster);
        if (!cluster.remark.empty()) {
            plan.doubts.push_back(cluster.remark);
        }
        if (cluster.taken) {
            plan.match["cluster"] = *cluster.taken;
        }
        if (!m_otherSystems.empty()) {
            plan.remarks.push_back(m_otherSystems);
        }
        m_fold = std::make_unique<ExpositionFold>(std::move(plan));
        for (const auto& [preset, labels] : taken) {
            m_fold->takeOnly(preset, labels);
        }
        return {};
    }

    [[nodiscard]] std::vector<ExporterCopy> copiesOf(const Preset& preset,
                                                     std::string_view body) const {
        auto copies = copiesIn(body, preset.instanceFamily, m_source.match);
        const std::string own = ownSystem(preset, m_source);
        std::erase_if(copies, [&](const ExporterCopy& copy) {
            const auto system = labelValue(copy.labels, preset.systemLabel);
            return !own.empty() && !system.empty() && system != own;
        });
        return copies;
    }

    /// A page of several systems, this one not among them.
    void noteOtherSystems(const Preset& preset, std::string_view body) {
        const std::string own = ownSystem(preset, m_source);
        if (own.empty()) {
            return;
        }
        const std::set<std::string> there = systemsIn(body, preset);
        if (!there.empty() && !there.contains(own) && !there.contains("")) {
            m_otherSystems = otherSystemsText(preset.systemLabel, own, there);
        }
    }

    /// Nothing of ours in it: either it is no exposition at all, or not one that is known.
    [[nodiscard]] Result<void> checkFound(std::string_view body) {
        Decoded probe;
        m_fold->finish(m_source.system, Instant{}, probe);
        if (!probe.series.empty()) {
            return {};
        }
        m_memory.flavour.clear(); // another exporter may answer here by now
        if (!m_otherSystems.empty()) {
            return fail(ErrorCode::noData, m_otherSystems);
        }
        if (isPageOfEngine(body)) {
            return std::unexpected(prometheusAsExporter());
        }
        TextScanner scanner(body, TextFormat::prometheus);
        for (auto token = scanner.next(); token != TextScanner::Token::end;
             token = scanner.next()) {
            if (token == TextScanner::Token::problem) {
                return fail(ErrorCode::syntax, "line " + std::to_string(scanner.problem().line) +
                                                   ": " + scanner.problem().reason);
            }
        }
        return fail(
            ErrorCode::noData,
            "none of the families known here is in the exposition: name the site's own with "
            "rules");
    }

    SourceConfig m_source;
    SourceMemory& m_memory;
    std::vector<const Preset*> m_presets;
    std::vector<std::string> m_pages;
    std::size_t m_page = 0;
    std::unique_ptr<ExpositionFold> m_fold;
    std::string m_otherSystems;     ///< what the page has in place of this system; else empty
    std::optional<Error> m_refusal; ///< why the page is of no use; an API may be at this address
};

} // namespace

std::unique_ptr<PollProtocol> expositionPoll(const SourceConfig& source, SourceMemory& memory) {
    return std::make_unique<ExpositionPoll>(source, memory);
}

} // namespace ff::feeds
