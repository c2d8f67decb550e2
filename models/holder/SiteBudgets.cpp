// SPDX-License-Identifier: GPL-3.0-only
#include "models/holder/SiteBudgets.h"

#include "models/figure/Words.h"
#include "models/periods/Periods.h"

#include <QDateTime>
#include <QTimeZone>

#include <algorithm>

namespace ff {
namespace {

/// The rules of the catalogue (resources/catalogue/burn-rules.toml), marked here for lupdate.
[[maybe_unused]] constexpr const char* kTexts[] = {
    QT_TRANSLATE_NOOP("ff::Provenance", "A GPU-hour is a whole MI250X: two dies for an hour"),
    QT_TRANSLATE_NOOP("ff::Provenance", "Whole nodes: 4 GPU-hours for a node and hour; from dies, "
                                        "so a lower bound where a job asks for fewer than eight"),
    QT_TRANSLATE_NOOP(
        "ff::Provenance",
        "max(cores / 8, memory / 64 GB, dies) x hours x 0.5; from dies alone, so a lower bound"),
    QT_TRANSLATE_NOOP("ff::Provenance",
                      "DeiC: below 40 % used after 6 months, the grant is cut automatically"),
    QT_TRANSLATE_NOOP(
        "ff::Provenance",
        "Whole nodes of 4 GH200; the quota is set anew each quarter and what is unused is lost"),
    QT_TRANSLATE_NOOP("ff::Provenance", "GPUs x hours / 8"),
    QT_TRANSLATE_NOOP(
        "ff::Provenance",
        "The monthly quota is the total over the months of the grant; lower priority after it"),
};

} // namespace

std::vector<Window> quotaPeriods(const BurnRule& rule, Window grant, const std::string& zone) {
    if (rule.reset.empty()) {
        return {grant};
    }
    const auto borders =
        boundaries(grant, rule.reset == "quarterly" ? Every::quarter : Every::month, zone);
    std::vector<Window> periods;
    for (std::size_t i = 0; i + 1 < borders.size(); ++i) {
        periods.push_back({borders[i], borders[i + 1]});
    }
    return periods;
}

std::optional<Instant> cutCheckOf(const BurnRule& rule, Window grant, const std::string& zone) {
    if (rule.cutAfterMonths <= 0 || rule.cutBelow <= 0) {
        return {};
    }
    const QTimeZone found(QByteArray::fromStdString(zone));
    const QDateTime begin = QDateTime::fromMSecsSinceEpoch(
        toMillis(grant.from), found.isValid() ? found : QTimeZone::utc());
    return fromMillis(begin.addMonths(rule.cutAfterMonths).toMSecsSinceEpoch());
}

SiteBudget siteBudget(const BurnRule& rule, double granted, Window grant,
                      const std::function<double(Window)>& used, Instant now,
                      const std::string& zone) {
    SiteBudget budget;
    budget.system = rule.system;
    budget.unit = rule.unit;
    budget.rule = inWords(rule.text.c_str());
    budget.source = rule.source;
    budget.granted = granted;
    const Window soFar{grant.from, std::min(now, grant.to)};
    budget.used = soFar.empty() ? 0 : used(soFar);
    if (!rule.reset.empty()) {
        const auto periods = quotaPeriods(rule, grant, zone);
        for (const Window& period : periods) {
            const double share = granted / double(periods.size());
            if (period.from > now) {
                break;
            }
            const double spent = used({period.from, std::min(now, period.to)});
            if (now < period.to) {
                budget.quota = {period, share, spent};
            } else if (rule.reset == "quarterly") {
                budget.lost += std::max(0., share - spent);
            }
        }
    }
    const double rest = granted - budget.used - budget.lost;
    if (now < grant.to) {
        budget.left = rest;
    } else {
        budget.lapsed = std::max(0., rest);
    }
    budget.cutCheck = cutCheckOf(rule, grant, zone);
    if (budget.cutCheck && granted > 0) {
        budget.cutBelow = rule.cutBelow;
        const Window before{grant.from, std::min({now, *budget.cutCheck, grant.to})};
        budget.belowCut = (before.empty() ? 0 : used(before)) < rule.cutBelow * granted;
    }
    return budget;
}

} // namespace ff
