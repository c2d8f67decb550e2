// SPDX-License-Identifier: GPL-3.0-only
// What was announced of a system, and whether it is in a pilot's way, in words.
#include "models/figure/Words.h"
#include "models/format/Formatter.h"
#include "models/pilot/Blocked.h"
#include "models/pilot/PilotOption.h"

#include <algorithm>

namespace ff {
namespace {

bool isMaintenance(const Announced& announced) {
    return announced.kind == Announced::Kind::maintenance;
}

/// With its zone: the person may read others beside it.
std::string windowText(Window window, const Formatter& format) {
    const QString text = format.window(window) + u' ' + format.zoneName(window.from);
    return text.toStdString();
}

} // namespace

std::string announcedText(const Announced& announced, const Formatter& format) {
    const std::string when = windowText(announced.window, format);
    std::string text;
    if (announced.gpus) {
        const std::string gpus = format.number(*announced.gpus, 0).toStdString();
        text = isMaintenance(announced)
                   ? inWords(QT_TRANSLATE_NOOP("ff::Provenance", "Maintenance of %1 GPUs: %2"),
                             gpus, when)
                   : inWords(QT_TRANSLATE_NOOP("ff::Provenance", "Reservation of %1 GPUs: %2"),
                             gpus, when);
    } else {
        text =
            isMaintenance(announced)
                ? inWords(QT_TRANSLATE_NOOP("ff::Provenance", "Maintenance of all GPUs: %1"), when)
                : inWords(QT_TRANSLATE_NOOP("ff::Provenance", "Reservation of all GPUs: %1"), when);
    }
    if (announced.isToldBySite) {
        return inWords(QT_TRANSLATE_NOOP("ff::Provenance", "%1 (told by the site)."), text);
    }
    return inWords(QT_TRANSLATE_NOOP("ff::Provenance", "%1 (from federation.toml)."), text);
}

const Announced* inTheWay(const PilotOption& option, const PilotPlan& plan) {
    const Instant until = option.finishBy.value_or(plan.begin);
    const Blocked blocked(option, plan.need, plan.at);
    for (const Window& each : blocked.times()) {
        const Window meanwhile{std::max(each.from, plan.begin), std::min(each.to, until)};
        if (!meanwhile.empty()) {
            return blocked.cause(meanwhile);
        }
    }
    return nullptr;
}

const Announced* standingThen(const PilotOption& option, const PilotPlan& plan) {
    return Blocked(option, plan.need, plan.at).standing(plan.begin);
}

std::string obstacleText(const Announced& announced, const PilotOption& option,
                         const PilotNeed& need, const Formatter& format) {
    const std::string what = announcedText(announced, format);
    if (option.others > 0) {
        return inWords(QT_TRANSLATE_NOOP("ff::Provenance",
                                         "In its way: %1 That may leave too few GPUs of the kind "
                                         "asked for. Start and end allow for it; the bound of the "
                                         "wait does not."),
                       what);
    }
    if (need.parallel && need.runs > 1) {
        return inWords(QT_TRANSLATE_NOOP("ff::Provenance",
                                         "In its way: %1 That leaves too few GPUs for all runs at "
                                         "once. Start and end allow for it; the bound of the wait "
                                         "does not."),
                       what);
    }
    return inWords(QT_TRANSLATE_NOOP("ff::Provenance",
                                     "In its way: %1 That leaves too few GPUs for a run. Start "
                                     "and end allow for it; the bound of the wait does not."),
                   what);
}

} // namespace ff
