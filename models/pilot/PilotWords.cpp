// SPDX-License-Identifier: GPL-3.0-only
#include "models/facts/SystemFacts.h"
#include "models/figure/Words.h"
#include "models/format/Formatter.h"
#include "models/pilot/PilotOption.h"

#include <algorithm>
#include <cmath>

namespace ff {
namespace {

std::string number(double value) {
    return Formatter().number(value, 0).toStdString();
}

std::string percentText(double ratio) {
    return Formatter().text(ratio, Unit::ratio).toStdString();
}

std::string dateText(Instant time, const Formatter& format) {
    return format.date(time).toStdString();
}

std::string durationText(planning::Seconds seconds) {
    return Formatter().duration(std::chrono::seconds{seconds}).toStdString();
}

std::string listOf(const std::vector<std::string>& names) {
    std::string text;
    for (const std::string& name : names) {
        text += (text.empty() ? "" : ", ") + name;
    }
    return text;
}

std::string noServiceText(const PilotOption& option, const PilotPlan& plan) {
    const PilotNeed& need = plan.need;
    switch (option.noService) {
    case NoService::tooFewGpus:
        return inWords(QT_TRANSLATE_NOOP("ff::Provenance", "It has %1 GPUs of the kind asked for; "
                                                           "the pilot needs %2 at once."),
                       number(option.capacity.value_or(0)),
                       number(double(need.parallel ? need.gpus * need.runs : need.gpus)));
    case NoService::noModel:
        return inWords(QT_TRANSLATE_NOOP("ff::Provenance", "It has no %1."), listOf(need.models));
    case NoService::tooLittleMemory:
        return inWords(QT_TRANSLATE_NOOP("ff::Provenance",
                                         "None of its GPUs is known to have %1 GB of memory."),
                       number(need.memoryGb.value_or(0)));
    case NoService::unknownSize:
        return inWords(QT_TRANSLATE_NOOP("ff::Provenance", "How many GPUs it has is not known, "
                                                           "and no job of it was seen."));
    case NoService::none:
        break;
    }
    return {};
}

/// What is announced, after a space; of many the first ones.
std::string announcedList(const std::vector<Announced>& announced, const Formatter& format) {
    constexpr std::size_t kShown = 4;
    std::string text;
    for (std::size_t i = 0; i < std::min(kShown, announced.size()); ++i) {
        text += ' ' + announcedText(announced[i], format);
    }
    if (announced.size() > kShown) {
        text += ' ' + inWords(QT_TRANSLATE_NOOP("ff::Provenance", "And %1 more."),
                              number(double(announced.size() - kShown)));
    }
    return text;
}

/// The place among the others.
std::string placeText(const PilotOption& option, const PilotPlan& plan, const Formatter& format) {
    const std::string confidence = confidenceText(plan.need.confidence);
    if (option.isLate) {
        return inWords(QT_TRANSLATE_NOOP("ff::Provenance",
                                         "It may end after the deadline: with the %1 bound of its "
                                         "waits it ends on %2."),
                       confidence, dateText(*option.finishBy, format));
    }
    if (const auto after = option.headroomAfter(); after && *after < 0) {
        return inWords(QT_TRANSLATE_NOOP("ff::Provenance",
                                         "The share has %1 GPU-h left this year, %2 too few."),
                       number(*option.headroom), number(-*after));
    }
    const std::string bound = durationText(option.wait.wait->bound);
    if (option.wait.wait->median) {
        return inWords(QT_TRANSLATE_NOOP("ff::Provenance",
                                         "A run is expected to wait %1; the %2 bound is %3."),
                       durationText(*option.wait.wait->median), confidence, bound);
    }
    return inWords(QT_TRANSLATE_NOOP("ff::Provenance", "The %1 bound of a run's wait is %2."),
                   confidence, bound);
}

} // namespace

std::string reasonOf(const PilotOption& option, const PilotPlan& plan, const Formatter& format) {
    if (option.noService != NoService::none) {
        return noServiceText(option, plan);
    }
    if (!option.wait.wait) {
        return boundText(option, plan.need.confidence);
    }
    std::string text = placeText(option, plan, format);
    if (const Announced* standing = standingThen(option, plan)) {
        text += ' ' + announcedText(*standing, format);
    }
    if (const Announced* obstacle = inTheWay(option, plan)) {
        text += ' ' + obstacleText(*obstacle, option, plan.need, format);
    }
    return text;
}

std::string confidenceText(double confidence) {
    constexpr double kWhole = 1e-9;
    const double percent = confidence * 100;
    const bool isWhole = std::abs(percent - std::round(percent)) < kWhole;
    return inWords(QT_TRANSLATE_NOOP("ff::Provenance", "%1 %"),
                   Formatter().number(percent, isWhole ? 0 : 1).toStdString());
}

std::string accessText(const PilotPlan& plan, const Federation& federation,
                       const Formatter& format) {
    // Days of a calendar, kept as their midnight in UTC: west of it the zone would say the day
    // before.
    const Formatter calendar(format.locale());
    std::string dated;
    std::string undated;
    std::string refusing;
    const auto add = [](std::string& list, const std::string& text) {
        list += (list.empty() ? "" : ", ") + text;
    };
    for (const AccessFit& fit : plan.access) {
        const std::string mode = modeTitle(federation, fit.mode);
        const bool refuses = fit.isTooLong || fit.size == AccessFit::Size::tooSmall ||
                             fit.size == AccessFit::Size::tooLarge;
        if (refuses) {
            add(refusing, mode);
        } else if (fit.earliestStart) {
            const std::string start = dateText(*fit.earliestStart, calendar);
            if (!fit.cutOff) {
                add(dated,
                    inWords(QT_TRANSLATE_NOOP("ff::Provenance", "%1 from %2 on"), mode, start));
                continue;
            }
            add(dated,
                inWords(fit.isLatest
                            ? QT_TRANSLATE_NOOP("ff::Provenance",
                                                "%1 by %2 at the latest (cut-off by %3)")
                            : QT_TRANSLATE_NOOP("ff::Provenance", "%1 from %2 on (cut-off %3)"),
                        mode, start, dateText(*fit.cutOff, calendar)));
        } else {
            add(undated, mode);
        }
    }
    std::string text;
    const auto say = [&](const char* sentence, const std::string& list) {
        if (!list.empty()) {
            text += (text.empty() ? "" : " ") + inWords(sentence, list);
        }
    };
    say(QT_TRANSLATE_NOOP("ff::Provenance", "Access modes: %1."), dated);
    say(QT_TRANSLATE_NOOP("ff::Provenance", "Of unknown size or decision time: %1."), undated);
    say(QT_TRANSLATE_NOOP("ff::Provenance", "Not for a pilot of this size or length: %1."),
        refusing);
    return text;
}

std::string aheadText(const PilotOption& option, const Formatter& format) {
    const PilotAhead& ahead = option.ahead;
    if (!ahead.isKnown()) {
        return inWords(QT_TRANSLATE_NOOP("ff::Provenance",
                                         "Free GPUs are not predicted: that takes 14 days of "
                                         "samples of which GPUs are allocated; %1 h were seen."),
                       number(double(ahead.hoursSeen)));
    }
    std::string text;
    if (option.noService == NoService::none) {
        text = ahead.room.empty()
                   ? inWords(QT_TRANSLATE_NOOP("ff::Provenance",
                                               "In these days the expected number of free GPUs "
                                               "has no room for a run of the pilot."))
                   : inWords(QT_TRANSLATE_NOOP("ff::Provenance",
                                               "By the expected number of free GPUs a run has room "
                                               "from %1 on. A queue may take it first."),
                             dateText(ahead.room.front().window.from, format));
        text += ' ';
    }
    text += inWords(QT_TRANSLATE_NOOP("ff::Provenance",
                                      "Learned from %1 h of samples; hours of maintenance are left "
                                      "out, and what is announced is taken off."),
                    number(double(ahead.hoursSeen)));
    if (const auto ratio = ahead.quality.ratio()) {
        text += ' ' + inWords(QT_TRANSLATE_NOOP(
                                  "ff::Provenance",
                                  "Tried on the past from %1 days: the 90 % band held %2 of the "
                                  "hours and the 50 % band %3; the error (pinball loss) was %4 "
                                  "times that of “as in the same hour a week before”."),
                              number(double(ahead.quality.origins)),
                              percentText(double(ahead.quality.in90) / double(ahead.quality.hours)),
                              percentText(double(ahead.quality.in50) / double(ahead.quality.hours)),
                              Formatter().number(*ratio, 2).toStdString());
    }
    return text + announcedList(ahead.announced, format);
}

} // namespace ff
