// SPDX-License-Identifier: GPL-3.0-only
#include "app/cli/show/LeftOut.h"

#include <QCoreApplication>
#include <QStringList>

namespace ff::cli {
namespace {

struct LeftOut {
    Q_DECLARE_TR_FUNCTIONS(LeftOut)
};

/// "meluxina-ai (GB300)": with the models that the catalogue has no factor for.
QString named(const Federation& federation, const SystemId& id) {
    const QString name = QString::fromStdString(id.text);
    const System* system = federation.system(id);
    QStringList models;
    for (const CapacityStep& step : system ? system->capacity : std::vector<CapacityStep>{}) {
        if (const QString model = QString::fromStdString(step.gpuModel);
            !model.isEmpty() && !models.contains(model)) {
            models << model;
        }
    }
    return models.empty() ? name
                          : QStringLiteral("%1 (%2)").arg(name, models.join(QStringLiteral(", ")));
}

} // namespace

std::optional<std::string> leftOutRemark(const Federation& federation,
                                         const std::vector<SystemId>& systems) {
    if (systems.empty()) {
        return {};
    }
    QStringList names;
    for (const SystemId& system : systems) {
        names << named(federation, system);
    }
    return LeftOut::tr("No H100-equivalent is known for the GPUs of %1: what was used there is not "
                       "known in this unit, and is in no sum or share. A [[gpu]] entry in "
                       "federation.toml tells how many H100 a model counts for.")
        .arg(names.join(QStringLiteral(", ")))
        .toStdString();
}

std::string idsOf(const std::vector<SystemId>& systems) {
    std::string ids;
    for (const SystemId& system : systems) {
        ids += (ids.empty() ? "" : " ") + system.text;
    }
    return ids;
}

} // namespace ff::cli
