// SPDX-License-Identifier: GPL-3.0-only
#include "widgets/dialogs/source/FoundWords.h"

#include "models/config/SourceKinds.h"
#include "widgets/dialogs/source/SourceWizard.h"

#include <algorithm>
#include <cmath>

namespace ff {
namespace {

QString kindText(SourceKind kind) {
    switch (kind) {
    case SourceKind::slurmRest:
        return SourceWizard::tr("a Slurm REST service");
    case SourceKind::prometheus:
        return SourceWizard::tr("a Prometheus, or what answers like one");
    case SourceKind::openMetrics:
        return SourceWizard::tr("a page of metrics");
    case SourceKind::folder:
        return SourceWizard::tr("a folder with files of accounting");
    }
    return {};
}

/// What a page of the window needs, and whether the source tells it.
QStringList told(const SourceFinding& found, bool wanted) {
    const auto has = [&](std::initializer_list<Metric> any) {
        return std::ranges::any_of(any,
                                   [&](Metric metric) { return found.metrics.contains(metric); });
    };
    const std::pair<QString, bool> topics[] = {
        {SourceWizard::tr("how many GPUs there are"), has({Metric::gpusCapacity})},
        {SourceWizard::tr("which are allocated"), has({Metric::gpusAllocated})},
        {SourceWizard::tr("how busy they are"), has({Metric::gpuBusy, Metric::gpuBusyAllocated})},
        {SourceWizard::tr("who uses them"),
         has({Metric::accountGpusAllocated}) || found.accounts > 0},
        {SourceWizard::tr("what waits"), has({Metric::queueJobs, Metric::queueGpus})},
        {SourceWizard::tr("which jobs ran"), infoOf(found.source.kind).tellsJobs}};
    QStringList names;
    for (const auto& [name, isTold] : topics) {
        if (isTold == wanted) {
            names << name;
        }
    }
    return names;
}

} // namespace

QString foundText(const SourceFinding& found, const Formatter& formatter) {
    if (found.asksForCredential) {
        return SourceWizard::tr("Somebody answers, and asks who you are. The next step is the "
                                "credential; then it is looked at again.");
    }
    QStringList lines;
    lines << (found.server.empty()
                  ? SourceWizard::tr("Found: %1.").arg(kindText(found.source.kind))
                  : SourceWizard::tr("Found: %1 (%2).")
                        .arg(QString::fromStdString(found.server), kindText(found.source.kind)));
    QStringList counts;
    if (found.nodes > 0) {
        counts << SourceWizard::tr("%n nodes", nullptr, int(found.nodes));
    }
    if (found.devices > 0) {
        counts << SourceWizard::tr("%1 GPUs as it counts them")
                      .arg(formatter.number(double(found.devices)));
    }
    if (found.accounts > 0) {
        counts << SourceWizard::tr("%n accounts", nullptr, int(found.accounts));
    }
    if (!counts.isEmpty()) {
        lines << counts.join(QStringLiteral(", ")) + QLatin1Char('.');
    }
    if (const QStringList tells = told(found, true); !tells.isEmpty()) {
        lines << SourceWizard::tr("It tells: %1.").arg(tells.join(QStringLiteral(", ")));
    }
    if (const QStringList missing = told(found, false); !missing.isEmpty()) {
        lines << SourceWizard::tr("It does not tell: %1. Another source of the same system may.")
                     .arg(missing.join(QStringLiteral(", ")));
    }
    const QString remark = QString::fromStdString(found.remark);
    if (!remark.isEmpty() && remark != QString::fromStdString(found.server)) {
        lines << remark;
    }
    return lines.join(QLatin1Char('\n'));
}

QString comparisonText(const CatalogueMatch& match, const std::string& name,
                       const Formatter& formatter) {
    const QString system = QString::fromStdString(name);
    if (!match.listed) {
        return SourceWizard::tr("The catalogue does not say how many GPUs %1 has.").arg(system);
    }
    const QString listed = formatter.number(*match.listed);
    if (!match.told) {
        return SourceWizard::tr("The catalogue lists %1 GPUs of %2; the source does not tell how "
                                "many there are.")
            .arg(listed, system);
    }
    const double apart = match.apart().value_or(0);
    const QString said = SourceWizard::tr("The catalogue lists %1 GPUs of %2; the source tells of "
                                          "%3.")
                             .arg(listed, system, formatter.number(*match.told));
    if (std::abs(apart) < 0.0005) {
        return said + QLatin1Char(' ') + SourceWizard::tr("They agree.");
    }
    const QString by = formatter.text(std::abs(apart), Unit::ratio);
    const QString difference = apart < 0 ? SourceWizard::tr("That is %1 fewer.").arg(by)
                                         : SourceWizard::tr("That is %1 more.").arg(by);
    return said + QLatin1Char(' ') + difference +
           (std::abs(apart) > kNear
                ? QLatin1Char(' ') + SourceWizard::tr("Check that it is this system, or a part of "
                                                      "it.")
                : QString());
}

QString freeName(const SourceConfig& source, const std::vector<SourceConfig>& present) {
    const char* what = source.kind == SourceKind::slurmRest ? "slurm"
                       : source.kind == SourceKind::folder  ? "files"
                                                            : "metrics";
    const std::string base =
        (source.system.empty() ? std::string("site") : source.system.text) + '-' + what;
    std::string name = base;
    for (int i = 2; std::ranges::find(present, SourceId{name}, &SourceConfig::id) != present.end();
         ++i) {
        name = base + '-' + std::to_string(i);
    }
    return QString::fromStdString(name);
}

} // namespace ff
