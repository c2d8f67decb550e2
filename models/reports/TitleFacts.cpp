// SPDX-License-Identifier: GPL-3.0-only
#include "models/reports/TitleFacts.h"

#include "models/reports/FigureText.h"
#include "models/reports/Words.h"

namespace ff::report {

std::string stateText(const Report& report) {
    switch (report.state) {
    case State::draft:
        return words(QT_TRANSLATE_NOOP("ff::Report", "Draft"));
    case State::frozen:
        return words(QT_TRANSLATE_NOOP("ff::Report", "Frozen"));
    case State::published:
        return words(QT_TRANSLATE_NOOP("ff::Report", "Published"));
    }
    return {};
}

std::string stateLine(const Report& report) {
    if (!report.number) {
        return stateText(report);
    }
    const std::string number = std::to_string(*report.number);
    return report.replaces
               ? words(QT_TRANSLATE_NOOP("ff::Report", "%1, report no. %2 in place of no. %3"),
                       stateText(report), number, std::to_string(*report.replaces))
               : words(QT_TRANSLATE_NOOP("ff::Report", "%1, report no. %2"), stateText(report),
                       number);
}

std::vector<std::string> titleWarnings(const Report& report) {
    std::vector<std::string> warnings;
    if (!report.hasEnded) {
        warnings.push_back(words(QT_TRANSLATE_NOOP(
            "ff::Report", "Provisional: the period has not ended. The figures are those up to the "
                          "day of the report.")));
    }
    if (!report.isAnythingKnown) {
        warnings.push_back(words(QT_TRANSLATE_NOOP(
            "ff::Report", "Nothing is known of this period: no source was observed in it, and no "
                          "accounting of it was imported.")));
    }
    return warnings;
}

Facts titleFacts(const Report& report, const Formatter& format) {
    Facts facts;
    const auto add = [&](const char* term, const std::string& value) {
        if (!value.empty()) { // a brief rests on no rules and entitlements
            facts.rows.emplace_back(words(term), value);
        }
    };
    const Instant last = report.window.to - Duration{1};
    add(QT_TRANSLATE_NOOP("ff::Report", "Period"), dateText(format, report.window.from) +
                                                       " \u2013 " + dateText(format, last) + " (" +
                                                       report.zone + ")");
    add(QT_TRANSLATE_NOOP("ff::Report", "Data up to"),
        report.dataTo ? format.instant(*report.dataTo).toStdString()
                      : missingText(Missing::notSeen));
    if (report.coverage || report.kind != Kind::pilot) { // what is to come has none
        add(QT_TRANSLATE_NOOP("ff::Report", "Coverage"),
            report.coverage ? percent(format, *report.coverage) : missingText(Missing::notSeen));
    }
    add(QT_TRANSLATE_NOOP("ff::Report", "State of the report"), stateLine(report));
    add(QT_TRANSLATE_NOOP("ff::Report", "Basis of the entitlements"), report.basis);
    add(QT_TRANSLATE_NOOP("ff::Report", "Unit"),
        report.isWeighed ? words(QT_TRANSLATE_NOOP("ff::Report", "H100-equivalent GPU-hours"))
                         : words(QT_TRANSLATE_NOOP("ff::Report", "hours of physical GPUs")));
    add(QT_TRANSLATE_NOOP("ff::Report", "Rules of attribution"), report.rules);
    if (!report.leftOut.empty()) {
        std::string titles;
        for (const LeftOut& section : report.leftOut) {
            titles += (titles.empty() ? "" : ", ") + section.title;
        }
        add(QT_TRANSLATE_NOOP("ff::Report", "Sections left out"), titles);
    }
    add(QT_TRANSLATE_NOOP("ff::Report", "Made"),
        format.instant(report.made).toStdString() + ", Factory Floor " + report.program);
    return facts;
}

std::vector<Comparison> comparisons(const Figure& figure, const Formatter& format) {
    std::vector<Comparison> all;
    const auto earlier = [&](const char* term, const std::optional<double>& value, bool isChange) {
        if (!value) {
            return;
        }
        Figure then = figure;
        then.value = value;
        then.printed.reset();
        all.push_back({words(term), cardText(then, format),
                       isChange ? changeText(figure, value, format) : std::string()});
    };
    earlier(QT_TRANSLATE_NOOP("ff::Report", "Period before"), figure.before, true);
    earlier(QT_TRANSLATE_NOOP("ff::Report", "A year ago"), figure.yearBefore, true);
    earlier(QT_TRANSLATE_NOOP("ff::Report", "Year to date"), figure.yearToDate, false);
    if (figure.coverage && figure.id != "coverage") {
        all.push_back({words(QT_TRANSLATE_NOOP("ff::Report", "Coverage")),
                       percent(format, *figure.coverage),
                       {}});
    }
    return all;
}

} // namespace ff::report
