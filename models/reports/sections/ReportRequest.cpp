// SPDX-License-Identifier: GPL-3.0-only
#include "models/reports/sections/ReportInputs.h"

#include <algorithm>

namespace ff::report {

void setPeriod(Request& request, const NamedPeriod& period, Instant now) {
    request.period = period;
    request.scope.period = Period::custom;
    request.scope.window = {period.window.from, std::min(period.window.to, now)};
    if (request.scope.window.empty()) {
        request.scope.window = period.window; // all of it is to come
    }
}

void setSubject(Request& request, const std::string& id) {
    switch (request.kind) {
    case Kind::national:
        request.scope.holder = HolderId{id};
        break;
    case Kind::programme:
        request.scope.network = NetworkId{id};
        break;
    case Kind::site:
        request.system = SystemId{id};
        break;
    case Kind::pilot: // of a need, and of no holder or system
        break;
    }
}

std::string subjectOf(const Request& request) {
    switch (request.kind) {
    case Kind::national:
        return request.scope.holder.text;
    case Kind::programme:
        return request.scope.network.text;
    case Kind::site:
        return request.system.text;
    case Kind::pilot:
        break;
    }
    return {};
}

} // namespace ff::report
