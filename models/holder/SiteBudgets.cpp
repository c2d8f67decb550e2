// SPDX-License-Identifier: GPL-3.0-only
#include "models/holder/SiteBudgets.h"

#include "models/periods/Periods.h"

#include <QDateTime>
#include <QTimeZone>

#include <algorithm>

namespace ff {

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
    budget.rule = rule.text;
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
