// SPDX-License-Identifier: GPL-3.0-only
#include "models/core/ErrorText.h"
#include "models/facts/SystemFacts.h"
#include "models/figure/Words.h"
#include "models/floor/FloorRows.h"

namespace ff {

std::string statusSentence(const SourceStatus* status, Freshness freshness) {
    switch (freshness) {
    case Freshness::live:
        return {};
    case Freshness::never:
        return inWords(QT_TRANSLATE_NOOP("ff::Provenance", "Waits for its first poll."));
    case Freshness::late:
        if (status && status->last.error) {
            return inWords(
                QT_TRANSLATE_NOOP("ff::Provenance", "%1 The answer before it still holds."),
                describe(*status->last.error).toStdString());
        }
        return inWords(
            QT_TRANSLATE_NOOP("ff::Provenance", "The newest answer is older than 2.5 intervals."));
    case Freshness::unreachable:
        return status && status->last.error ? describe(*status->last.error).toStdString()
                                            : std::string{};
    }
    return {};
}

void setFreshness(FloorRow& row, const FloorInputs& inputs, const System& system) {
    const auto badness = [](Freshness freshness) {
        switch (freshness) {
        case Freshness::live:
            return 0;
        case Freshness::late:
            return 1;
        case Freshness::never:
            return 2;
        case Freshness::unreachable:
            return 3;
        }
        return 0;
    };
    const auto sources = sourcesOf(inputs.sources, system.id);
    if (sources.empty()) {
        row.status =
            inWords(QT_TRANSLATE_NOOP("ff::Provenance", "No source is set up for this system."));
        return;
    }
    row.freshness = Freshness::live;
    for (const SourceConfig* source : sources) {
        const SourceStatus* status = statusOf(inputs.statuses, source->id);
        Freshness freshness =
            status ? freshnessOf(*status, source->interval, inputs.now) : Freshness::never;
        if (freshness == Freshness::live && row.age && *row.age > 2 * holdTime(source->interval)) {
            freshness = Freshness::late; // it answers, but with old news
        }
        if (badness(freshness) < badness(row.freshness) || freshness == Freshness::live) {
            continue;
        }
        row.freshness = freshness;
        row.status = statusSentence(status, freshness);
    }
}

} // namespace ff
