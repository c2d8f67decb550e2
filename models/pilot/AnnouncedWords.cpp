// SPDX-License-Identifier: GPL-3.0-only
// What was announced of a system, and whether it is in a pilot's way, in words.
#include "models/figure/Words.h"
#include "models/format/Formatter.h"
#include "models/pilot/PilotOption.h"

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
    const double total =
        option.ahead.free.available > 0 ? option.ahead.free.available : option.capacity.value_or(0);
    const Instant until = option.finishBy.value_or(plan.begin);
    const PilotNeed& need = plan.need;
    const double atOnce = double(need.parallel ? need.gpus * need.runs : need.gpus);
    for (const Announced& each : option.ahead.announced) {
        const bool isMeanwhile = each.window.from < until && each.window.to > plan.begin;
        if (isMeanwhile && total > 0 && total - each.gpus.value_or(total) < atOnce) {
            return &each;
        }
    }
    return nullptr;
}

std::string obstacleText(const Announced& announced, const PilotNeed& need,
                         const Formatter& format) {
    const std::string what = announcedText(announced, format);
    if (need.parallel && need.runs > 1) {
        return inWords(QT_TRANSLATE_NOOP("ff::Provenance",
                                         "In its way: %1 That leaves too few GPUs for all runs at "
                                         "once, and the bound of the wait does not know of it."),
                       what);
    }
    return inWords(QT_TRANSLATE_NOOP("ff::Provenance",
                                     "In its way: %1 That leaves too few GPUs for a run, and the "
                                     "bound of the wait does not know of it."),
                   what);
}

} // namespace ff
