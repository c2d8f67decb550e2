// SPDX-License-Identifier: GPL-3.0-only
// What a bound rests on, or why there is none, in words.
#include "models/figure/Words.h"
#include "models/format/Formatter.h"
#include "models/pilot/PilotOption.h"

namespace ff {
namespace {

using planning::BoundBasis;
using planning::WaitForecast;

std::string number(double value) {
    return Formatter().number(value, 0).toStdString();
}

std::string percentText(double ratio) {
    return Formatter().text(ratio, Unit::ratio).toStdString();
}

std::string durationText(planning::Seconds seconds) {
    return Formatter().duration(std::chrono::seconds{seconds}).toStdString();
}

/// "41 of the 59": starts until there is a bound, and then tries of it until it is trusted.
std::string fewText(const char* sentence, const WaitForecast& wait) {
    const bool isTried = wait.starts >= wait.startsNeeded;
    return inWords(sentence, number(double(isTried ? wait.quality.judged : wait.starts)),
                   number(double(isTried ? planning::kFewestJudged : wait.startsNeeded)));
}

/// Where no job of the system is known.
std::string noSampledBoundText(const WaitForecast& wait) {
    switch (wait.obstacle) {
    case WaitForecast::Obstacle::tooFewStarts:
        return fewText(
            QT_TRANSLATE_NOOP("ff::Provenance",
                              "No bound: no job of it is known, and samples of free GPUs and of "
                              "the queue show only %1 of the %2 starts that a bound needs."),
            wait);
    case WaitForecast::Obstacle::didNotHold:
        return inWords(
            QT_TRANSLATE_NOOP("ff::Provenance",
                              "No bound: no job of it is known, and the bound from samples held "
                              "for only %1 of %2 tries of the last 90 days."),
            percentText(wait.quality.coverage().value_or(0)), number(double(wait.quality.judged)));
    case WaitForecast::Obstacle::noJobs:
    case WaitForecast::Obstacle::none:
        break;
    }
    return inWords(QT_TRANSLATE_NOOP(
        "ff::Provenance", "No bound: neither jobs nor free GPUs and the depth of the queue were "
                          "seen. Waits need job records, from Slurm's accounting or from files."));
}

/// Why bounds of the size do not do.
std::string noOwnBoundText(const WaitForecast& wait) {
    if (wait.obstacle == WaitForecast::Obstacle::tooFewStarts) {
        return fewText(QT_TRANSLATE_NOOP("ff::Provenance",
                                         "Not enough jobs seen for a bound: %1 of %2 in the last "
                                         "90 days."),
                       wait);
    }
    if (wait.obstacle == WaitForecast::Obstacle::didNotHold) {
        return inWords(QT_TRANSLATE_NOOP("ff::Provenance",
                                         "No bound: over the last 90 days it held for only %1 of "
                                         "%2 jobs."),
                       percentText(wait.quality.coverage().value_or(0)),
                       number(double(wait.quality.judged)));
    }
    return inWords(QT_TRANSLATE_NOOP(
        "ff::Provenance", "No bound: no job of it was seen. Waits need job records, from Slurm's "
                          "accounting or from files."));
}

std::string noBoundText(const WaitForecast& wait) {
    if (wait.fromSamples) {
        return noSampledBoundText(wait);
    }
    std::string text = noOwnBoundText(wait);
    const auto& all = wait.allSizesQuality;
    if (all && all->judged >= planning::kFewestJudged) {
        text +=
            ' ' + inWords(QT_TRANSLATE_NOOP("ff::Provenance",
                                            "The one over jobs of all sizes does not do "
                                            "either: it held for %1 of %2."),
                          percentText(all->coverage().value_or(0)), number(double(all->judged)));
    }
    if (wait.isAhead) {
        text += ' ' + inWords(QT_TRANSLATE_NOOP("ff::Provenance",
                                                "The runs begin later: bounds were judged as "
                                                "stated seven days before each job."));
    }
    return text;
}

std::string allSizesText(const WaitForecast& wait, double confidence) {
    if (wait.ofClass == WaitForecast::Obstacle::didNotHold) {
        return inWords(QT_TRANSLATE_NOOP("ff::Provenance",
                                         "It is of jobs of all sizes: the bound for this size held "
                                         "for only %1 of its jobs, and %2 are asked for."),
                       percentText(wait.classCoverage.value_or(0)),
                       percentText(planning::heldAtLeast(confidence)));
    }
    return inWords(QT_TRANSLATE_NOOP("ff::Provenance",
                                     "It is of jobs of all sizes: too few of this size were "
                                     "seen."));
}

} // namespace

std::string boundText(const PilotOption& option, double confidence) {
    const WaitForecast& wait = option.wait;
    if (!wait.wait) {
        return noBoundText(wait);
    }
    if (wait.basis == BoundBasis::samples) {
        return inWords(
            QT_TRANSLATE_NOOP("ff::Provenance",
                              "From samples: no job of it is known. The bound follows from free "
                              "GPUs and the depth of the queue, and is wider than one from jobs; "
                              "it held for %1 of %2 tries of the last 90 days."),
            percentText(wait.quality.coverage().value_or(0)), number(double(wait.quality.judged)));
    }
    std::string text =
        inWords(QT_TRANSLATE_NOOP("ff::Provenance",
                                  "The %1 bound held for %2 of %3 jobs in the last 90 days."),
                confidenceText(confidence), percentText(wait.quality.coverage().value_or(0)),
                number(double(wait.quality.judged)));
    if (wait.basis == BoundBasis::sizeClass && wait.tightness) {
        text += ' ' + inWords(QT_TRANSLATE_NOOP("ff::Provenance",
                                                "The median bound was %1 times that of the "
                                                "published method (QBETS)."),
                              Formatter().number(*wait.tightness, 2).toStdString());
    }
    if (wait.basis == BoundBasis::allSizes) {
        text += ' ' + allSizesText(wait, confidence);
    }
    if (wait.isAhead) {
        text += ' ' + inWords(QT_TRANSLATE_NOOP("ff::Provenance",
                                                "The runs begin later: the bound does not know "
                                                "the queue of then, and single weeks may differ. "
                                                "It was judged as stated seven days before "
                                                "each job."));
    }
    if (wait.isLargerThanSeen) {
        text += ' ' + inWords(QT_TRANSLATE_NOOP("ff::Provenance",
                                                "Extrapolated: the largest job seen had %1 GPUs."),
                              number(double(wait.largestSeen)));
    }
    if (wait.isLongerThanSeen) {
        text += ' ' + inWords(QT_TRANSLATE_NOOP("ff::Provenance",
                                                "Extrapolated: the longest time limit of a job "
                                                "seen was %1."),
                              durationText(wait.longestSeen));
    }
    return text;
}

} // namespace ff
