// SPDX-License-Identifier: GPL-3.0-only
#include "widgets/pages/usage/UsageColumns.h"

#include "models/facts/SystemFacts.h"
#include "models/figure/Seen.h"
#include "widgets/theme/CountryNames.h"

#include <algorithm>

namespace ff {
namespace {

QString organisationName(const std::string& key) {
    const std::pair<Organisation, QString> words[] = {
        {Organisation::startUp, UsageColumns::tr("Start-up")},
        {Organisation::sme, UsageColumns::tr("Small or medium enterprise")},
        {Organisation::large, UsageColumns::tr("Large enterprise")},
        {Organisation::publicBody, UsageColumns::tr("Public body")}};
    for (const auto& [organisation, word] : words) {
        if (key == name(organisation)) {
            return word;
        }
    }
    return key.empty() || key == name(Organisation::unknown) ? UsageColumns::tr("not said")
                                                             : QString::fromStdString(key);
}

QString basisName(EntitlementBasis basis) {
    switch (basis) {
    case EntitlementBasis::agreed:
        return UsageColumns::tr("agreed");
    case EntitlementBasis::estimated:
        return UsageColumns::tr("estimated");
    case EntitlementBasis::placeholder:
        return UsageColumns::tr("placeholder");
    }
    return {};
}

QString methodName(const std::string& method) {
    return method == "jobs"      ? UsageColumns::tr("jobs")
           : method == "samples" ? UsageColumns::tr("samples")
                                 : UsageColumns::tr("jobs and samples");
}

std::optional<double> ofEntitlement(const UsageLine& line) {
    if (!line.entitled || *line.entitled <= 0) {
        return {};
    }
    return (*line.entitled - line.headroom.value_or(0)) / *line.entitled;
}

} // namespace

QString cutName(Dimension cut) {
    switch (cut) {
    case Dimension::payer:
        return UsageColumns::tr("Payer");
    case Dimension::beneficiary:
        return UsageColumns::tr("Beneficiary");
    case Dimension::system:
        return UsageColumns::tr("System");
    case Dimension::account:
        return UsageColumns::tr("Account");
    case Dimension::mode:
        return UsageColumns::tr("Access mode");
    case Dimension::partition:
        return UsageColumns::tr("Partition");
    case Dimension::organisation:
        return UsageColumns::tr("Organisation");
    case Dimension::model:
        return UsageColumns::tr("GPU model");
    }
    return {};
}

bool UsageColumn::isNumber() const {
    return kind != Kind::period && kind != Kind::key && kind != Kind::method && kind != Kind::basis;
}

double UsageColumn::number(const UsageLine& line) const {
    switch (kind) {
    case UsageColumn::Kind::period:
        return double(line.period);
    case UsageColumn::Kind::hours:
        return line.gpuHours;
    case UsageColumn::Kind::idle:
        return line.allocatedIdle.value_or(-1);
    case UsageColumn::Kind::siteUnits:
        return line.siteUnits.value_or(-1);
    case UsageColumn::Kind::share:
        return line.share;
    case UsageColumn::Kind::runs:
        return double(line.jobs);
    case UsageColumn::Kind::coverage:
        return line.coverage.ratio();
    case UsageColumn::Kind::entitled:
        return line.entitled.value_or(-1);
    case UsageColumn::Kind::ofEntitlement:
        return ofEntitlement(line).value_or(-1);
    case UsageColumn::Kind::key:
    case UsageColumn::Kind::method:
    case UsageColumn::Kind::basis:
        break;
    }
    return 0;
}

std::vector<UsageColumn> columnsOf(const UsageView& view, bool siteUnits) {
    using Kind = UsageColumn::Kind;
    std::vector<UsageColumn> columns;
    if (view.asked.every) {
        columns.push_back({Kind::period});
    }
    for (std::size_t i = 0; i < view.asked.by.size(); ++i) {
        columns.push_back({Kind::key, i});
    }
    columns.push_back({Kind::hours});
    if (std::ranges::any_of(view.table.lines, [](const UsageLine& line) {
            return line.idleCoverage.asked.count() > 0;
        })) {
        columns.push_back({Kind::idle});
    }
    if (siteUnits) {
        columns.push_back({Kind::siteUnits});
    }
    for (const Kind kind : {Kind::share, Kind::runs, Kind::coverage, Kind::method}) {
        columns.push_back({kind});
    }
    const auto entitled = [](const UsageLine& line) { return line.entitled.has_value(); };
    if (std::ranges::any_of(view.table.lines, entitled)) {
        for (const Kind kind : {Kind::entitled, Kind::ofEntitlement, Kind::basis}) {
            columns.push_back({kind});
        }
    }
    return columns;
}

QString UsageColumns::keyText(const UsageColumn& column, const UsageLine& line) const {
    const std::string& key = line.keys[column.cut];
    switch (m_view->asked.by[column.cut]) {
    case Dimension::payer:
    case Dimension::beneficiary:
        return holderName(key);
    case Dimension::system: {
        const System* system = m_federation->system(SystemId{key});
        return QString::fromStdString(system ? titleOf(*m_federation, *system) : key);
    }
    case Dimension::mode: {
        const auto mode = std::ranges::find(m_federation->modes, ModeId{key}, &AccessMode::id);
        return key.empty() ? tr("not said")
                           : modeName(mode == m_federation->modes.end() ? key : mode->name);
    }
    case Dimension::organisation:
        return organisationName(key);
    case Dimension::account:
    case Dimension::partition:
    case Dimension::model:
        break;
    }
    return key.empty() ? Formatter::missing() : QString::fromStdString(key);
}

QString UsageColumns::text(const UsageColumn& column, const UsageLine& line) const {
    const QString number = this->number(column, line);
    if (!isOfUse(column, line)) {
        return number;
    }
    return seenText(number, coverageOf(column, line));
}

QString UsageColumns::spoken(const UsageColumn& column, const UsageLine& line) const {
    const QString number = this->number(column, line);
    return isOfUse(column, line) ? seenWords(number, coverageOf(column, line), *m_formatter)
                                 : number;
}

/// Whether coverage says how much of the figure is known.
bool UsageColumns::isOfUse(const UsageColumn& column, const UsageLine& line) {
    switch (column.kind) {
    case UsageColumn::Kind::hours:
    case UsageColumn::Kind::share:
        return line.isKnown;
    case UsageColumn::Kind::idle:
        return line.allocatedIdle.has_value();
    case UsageColumn::Kind::siteUnits:
        return line.siteUnits.has_value();
    case UsageColumn::Kind::ofEntitlement:
        return line.entitled.has_value();
    case UsageColumn::Kind::runs:
        return line.method != "samples";
    case UsageColumn::Kind::period:
    case UsageColumn::Kind::key:
    case UsageColumn::Kind::coverage:
    case UsageColumn::Kind::method:
    case UsageColumn::Kind::entitled:
    case UsageColumn::Kind::basis:
        break;
    }
    return false;
}

const Coverage& UsageColumns::coverageOf(const UsageColumn& column, const UsageLine& line) {
    const Coverage& its = column.kind == UsageColumn::Kind::idle            ? line.idleCoverage
                          : column.kind == UsageColumn::Kind::ofEntitlement ? line.entitledCoverage
                                                                            : line.coverage;
    return its.asked.count() > 0 ? its : line.coverage;
}

QString UsageColumns::number(const UsageColumn& column, const UsageLine& line) const {
    switch (column.kind) {
    case UsageColumn::Kind::period:
        return m_formatter->window(m_view->windowOf(line));
    case UsageColumn::Kind::key:
        return keyText(column, line);
    case UsageColumn::Kind::hours:
        return line.isKnown ? m_formatter->number(line.gpuHours, 1) : tr("not known");
    case UsageColumn::Kind::idle:
        return line.allocatedIdle ? m_formatter->number(*line.allocatedIdle, 1)
                                  : Formatter::missing();
    case UsageColumn::Kind::siteUnits:
        return !line.siteUnits ? Formatter::missing()
                               : m_formatter->number(*line.siteUnits, 1) + QChar(0xa0) +
                                     QString::fromStdString(line.siteUnit);
    case UsageColumn::Kind::share:
        return line.isKnown ? m_formatter->text(line.share, Unit::ratio) : Formatter::missing();
    case UsageColumn::Kind::runs:
        return line.method == "samples" ? Formatter::missing()
                                        : m_formatter->number(double(line.jobs));
    case UsageColumn::Kind::coverage:
        return m_formatter->text(line.coverage.ratio(), Unit::ratio);
    case UsageColumn::Kind::method:
        return methodName(line.method);
    case UsageColumn::Kind::entitled:
        return line.entitled ? m_formatter->number(*line.entitled, 1) : Formatter::missing();
    case UsageColumn::Kind::ofEntitlement:
        return line.entitled ? m_formatter->text(ofEntitlement(line), Unit::ratio)
                             : Formatter::missing();
    case UsageColumn::Kind::basis:
        return line.basis ? basisName(*line.basis) : Formatter::missing();
    }
    return {};
}

QString UsageColumns::heading(const UsageColumn& column) const {
    switch (column.kind) {
    case UsageColumn::Kind::period:
        return tr("Period");
    case UsageColumn::Kind::key:
        return cutName(m_view->asked.by[column.cut]);
    case UsageColumn::Kind::hours:
        return m_view->scope.unit == GpuUnit::physical ? tr("GPU-hours")
                                                       : tr("H100-equivalent GPU-h");
    case UsageColumn::Kind::idle:
        return tr("Allocated but idle");
    case UsageColumn::Kind::siteUnits:
        return tr("In the site's unit");
    case UsageColumn::Kind::share:
        return tr("Usage share");
    case UsageColumn::Kind::runs:
        return tr("Runs");
    case UsageColumn::Kind::coverage:
        return tr("Coverage");
    case UsageColumn::Kind::method:
        return tr("Counted by");
    case UsageColumn::Kind::entitled:
        return tr("Entitled to date");
    case UsageColumn::Kind::ofEntitlement:
        return tr("Of entitlement");
    case UsageColumn::Kind::basis:
        return tr("Basis");
    }
    return {};
}

} // namespace ff
