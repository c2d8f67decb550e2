// SPDX-License-Identifier: GPL-3.0-only
#include "models/reports/Report.h"

#include "models/reports/Protocol.h"

#include <algorithm>

namespace ff::report {

const char* name(Kind kind) {
    switch (kind) {
    case Kind::national:
        return "national";
    case Kind::programme:
        return "programme";
    case Kind::site:
        return "site";
    case Kind::pilot:
        return "pilot";
    }
    return "";
}

const char* name(State state) {
    switch (state) {
    case State::draft:
        return "draft";
    case State::frozen:
        return "frozen";
    case State::published:
        return "published";
    }
    return "";
}

const char* name(Style style) {
    return style == Style::eu ? "eu" : "language";
}

std::optional<Kind> kindNamed(std::string_view text) {
    for (const Kind kind : {Kind::national, Kind::programme, Kind::site, Kind::pilot}) {
        if (text == name(kind)) {
            return kind;
        }
    }
    return {};
}

const char* name(Missing missing) {
    switch (missing) {
    case Missing::no:
        return "";
    case Missing::notSeen:
        return "not-seen";
    case Missing::notEnoughSeen:
        return "not-enough-seen";
    case Missing::notKnown:
        return "not-known";
    case Missing::notDefined:
        return "not-defined";
    }
    return "";
}

const char* name(Chart::Kind kind) {
    switch (kind) {
    case Chart::Kind::shares:
        return "shares";
    case Chart::Kind::columns:
        return "columns";
    case Chart::Kind::lines:
        return "lines";
    case Chart::Kind::heatMap:
        return "heat-map";
    }
    return "";
}

std::string unitName(Unit unit, bool isWeighed) {
    switch (unit) {
    case Unit::gpus:
        return isWeighed ? "H100" : "GPU";
    case Unit::gpuHours:
        return isWeighed ? "H100-h" : "GPU-h";
    case Unit::ratio:
    case Unit::points:
        return "ratio";
    case Unit::hours:
        return "h";
    case Unit::seconds:
        return "s";
    case Unit::count:
    case Unit::factor:
        break;
    }
    return "1";
}

std::string fileName(const Report& report) {
    std::string text = name(report.kind);
    const std::string subject = report.style == Style::eu ? euCode(report.subject) : report.subject;
    for (const std::string& part : {subject, report.period}) {
        if (!part.empty()) {
            text += '-' + part;
        }
    }
    // A holder's id is a free text, and a file's name is not.
    std::ranges::replace_if(
        text,
        [](char c) {
            const bool isPlain = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') ||
                                 (c >= '0' && c <= '9') || c == '-' || c == '.';
            return !isPlain;
        },
        '_');
    if (!report.hasEnded) {
        text += "-provisional";
    }
    if (report.isSimulated) {
        text += "-SIMULATED";
    }
    return text;
}

} // namespace ff::report
