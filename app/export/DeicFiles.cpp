// SPDX-License-Identifier: GPL-3.0-only
#include "app/export/HandIn.h"
#include "models/format/Rounding.h"
#include "models/periods/Periods.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QUuid>

#include <algorithm>
#include <array>
#include <cmath>
#include <map>
#include <numeric>
#include <tuple>

namespace ff::report {
namespace {

using namespace Qt::StringLiterals;

enum Access { unknown = 0, local = 1, national = 2, sandbox = 3, international = 4 };

QJsonValue text(const std::string& value) {
    return QString::fromStdString(value);
}

/// A holder that is called as one of the eight universities is that one.
int universityOf(const std::string& holder) {
    constexpr std::array kUniversities{"KU", "AU", "SDU", "DTU", "AAU", "RUC", "ITU", "CBS"};
    const auto found = std::ranges::find(kUniversities, holder);
    return found == kUniversities.end() ? 0 : int(found - kUniversities.begin()) + 1;
}

/// What makes a row of CenterDaily: the day, and whose use it is.
struct RowKey {
    std::size_t day = 0;
    std::string account{};
    int access = unknown;
    std::string beneficiary{};

    auto operator<=>(const RowKey&) const = default;
};

std::map<RowKey, double> rowsOf(const SiteUsage& usage, const Federation& federation) {
    std::map<RowKey, double> rows;
    for (const UsageLine& line : usage.days.lines) {
        const int access =
            deicAccess(federation, usage.system, ModeId{line.keys[1]}, HolderId{line.keys[2]});
        rows[{line.period, line.keys[0], access, line.keys[3]}] += line.gpuHours;
    }
    return rows;
}

/// The ids of the centre, and what a file of simulated data has to say.
QJsonObject begun(const Report& report, const HandInNames& names) {
    QJsonObject object;
    object[u"hpcCenterId"_s] =
        names.center.empty() ? QUuid().toString(QUuid::WithoutBraces) : text(names.center);
    if (!names.subCenter.empty()) {
        object[u"subHPCCenterId"_s] = text(names.subCenter);
    }
    if (report.isSimulated) {
        object[u"comment"_s] = u"SIMULATED"_s;
    }
    return object;
}

/// Numbers that the schema demands of what the program does not count, and the GPU-hours.
void putHours(QJsonObject& object, double most, double used) {
    object[u"maxCPUCoreTime"_s] = 0;
    object[u"usedCPUCoretime"_s] = 0;
    object[u"maxGPUCoreTime"_s] = qint64(most);
    object[u"usedGPUCoretime"_s] = qint64(used);
    object[u"storageUsedInMB"_s] = 0;
}

QByteArray file(const QJsonArray& objects) {
    return QJsonDocument(objects).toJson();
}

} // namespace

int deicAccess(const Federation& federation, const SystemId& system, const ModeId& mode,
               const HolderId& payer) {
    constexpr std::array<std::pair<const char*, int>, 4> kNamed{{{"local", local},
                                                                 {"national", national},
                                                                 {"sandbox", sandbox},
                                                                 {"international", international}}};
    for (const auto& [word, access] : kNamed) {
        if (mode.text == word) {
            return access;
        }
    }
    const Holder* holder = federation.holder(payer);
    const System* machine = federation.system(system);
    if (!holder || !machine) {
        return unknown;
    }
    switch (holder->kind) {
    case HolderKind::state:
        return holder->id.text == machine->country ? national : international;
    case HolderKind::unionShare:
    case HolderKind::network:
        return international;
    case HolderKind::other:
        return local;
    }
    return unknown;
}

DeicFiles toDeic(const Report& report, const SiteUsage& usage, const Federation& federation,
                 const HandInNames& names) {
    DeicFiles result;
    const auto rows = rowsOf(usage, federation);
    std::vector<double> hours;
    for (const auto& [key, used] : rows) {
        hours.push_back(used);
    }
    const std::vector<double> whole = roundedParts(hours);
    const std::vector<double> capacity = roundedParts(usage.capacityOfDays);
    const std::vector<Instant>& borders = usage.days.report;

    QJsonArray daily;
    std::size_t row = 0;
    for (const auto& [key, used] : rows) {
        QJsonObject object = begun(report, names);
        // A time within the day, as the schema asks for; it has no zone.
        object[u"date"_s] =
            text(toIso8601In(borders[key.day], report.zone).substr(0, 10) + "T00:00:01");
        object[u"orcid"_s] = QString();
        object[u"localId"_s] = QString();
        object[u"deicProjectId"_s] = text(key.account.empty() ? "unknown" : key.account);
        const int university = universityOf(key.beneficiary);
        result.unknownAccess += key.access == unknown ? used : 0;
        result.unknownUniversity += university == 0 ? used : 0;
        object[u"universityId"_s] = university;
        const Holder* holder = federation.holder(HolderId{key.beneficiary});
        object[u"idExpanded"_s] = text(university > 0 ? std::string()
                                       : holder       ? holder->name
                                                      : std::string("unknown"));
        object[u"accessType"_s] = key.access;
        putHours(object, key.day < capacity.size() ? capacity[key.day] : 0, whole[row++]);
        daily << object;
    }

    QJsonObject center = begun(report, names);
    const Instant last = borders.empty() ? report.window.from : borders.back();
    center[u"startPeriode"_s] = text(toIso8601In(report.window.from, report.zone));
    center[u"endPeriode"_s] = text(toIso8601In(last - std::chrono::seconds{1}, report.zone));
    putHours(center, std::accumulate(capacity.begin(), capacity.end(), 0.0),
             std::accumulate(whole.begin(), whole.end(), 0.0));
    result.files = {{"Center.json", file({center})}, {"CenterDaily.json", file(daily)}};
    return result;
}

} // namespace ff::report
