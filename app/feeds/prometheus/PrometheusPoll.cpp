// SPDX-License-Identifier: GPL-3.0-only
#include "app/feeds/base/CatalogueCheck.h"
#include "app/feeds/base/PossibleTimes.h"
#include "app/feeds/prometheus/ApiQuestions.h"
#include "app/feeds/prometheus/PrometheusProtocols.h"

namespace ff::feeds {
namespace {

/// What is, as of now: an instant query a metric.
class PrometheusPoll final : public ApiQuestions {
public:
    PrometheusPoll(const SourceConfig& config, SourceMemory& remembered)
        : ApiQuestions(config, remembered, Nothing::isAnError) {}

    [[nodiscard]] Decoded finish(Instant arrived) override {
        Decoded decoded;
        fold().finish(false, true, decoded);
        checkAgainstCatalogue(source(), decoded);
        remarkOnClock(decoded, arrived, DatedBy::itsClock);
        for (Decoded& own : decoded.apart) {
            remarkOnClock(own, arrived, DatedBy::itsClock);
            SourceConfig one = source();
            one.catalogueDevices = own.served.catalogueDevices;
            one.metersOnly = own.served.metersOnly;
            checkAgainstCatalogue(one, own);
        }
        decoded.server = memory().server;
        return decoded;
    }

private:
    [[nodiscard]] std::optional<Request> piece(const std::string& query,
                                               std::size_t index) const override {
        if (index > 0) {
            return std::nullopt;
        }
        return Request{"POST", "/api/v1/query", {}, form({{"query", query}})};
    }
};

} // namespace

std::unique_ptr<PollProtocol> prometheusPoll(const SourceConfig& source, SourceMemory& memory) {
    return std::make_unique<PrometheusPoll>(source, memory);
}

} // namespace ff::feeds
