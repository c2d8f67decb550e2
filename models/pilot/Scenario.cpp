// SPDX-License-Identifier: GPL-3.0-only
#include "models/pilot/Scenario.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace ff {

using namespace Qt::StringLiterals;

namespace {

QString text(const std::string& value) {
    return QString::fromStdString(value);
}

QJsonValue time(const std::optional<Instant>& at) {
    return at ? QJsonValue(text(toIso8601(*at))) : QJsonValue();
}

template <class T>
QJsonValue numberOrNull(const std::optional<T>& value) {
    return value ? QJsonValue(double(*value)) : QJsonValue();
}

std::string textOf(const QJsonValue& value) {
    return value.toString().toStdString();
}

std::optional<Instant> timeOf(const QJsonValue& value) {
    const auto at = parseIso8601(textOf(value));
    return at ? std::optional(*at) : std::nullopt;
}

template <class T>
std::optional<T> numberOf(const QJsonValue& value) {
    return value.isDouble() ? std::optional(T(value.toDouble())) : std::nullopt;
}

QJsonObject toObject(const PilotNeed& need) {
    QJsonArray models;
    for (const std::string& model : need.models) {
        models.append(text(model));
    }
    return {{u"gpus"_s, double(need.gpus)},
            {u"hours"_s, need.hours},
            {u"runs"_s, need.runs},
            {u"parallel"_s, need.parallel},
            {u"models"_s, models},
            {u"memory_gb"_s, numberOrNull(need.memoryGb)},
            {u"from"_s, time(need.from)},
            {u"until"_s, time(need.until)},
            {u"network"_s, text(need.network.text)},
            {u"holder"_s, text(need.holder.text)},
            {u"mode"_s, text(need.mode.text)},
            {u"confidence"_s, need.confidence}};
}

PilotNeed needOf(const QJsonObject& object) {
    PilotNeed need;
    need.gpus = std::int64_t(object[u"gpus"_s].toDouble(1));
    need.hours = object[u"hours"_s].toDouble(1);
    need.runs = object[u"runs"_s].toInt(1);
    need.parallel = object[u"parallel"_s].toBool();
    const QJsonArray models = object[u"models"_s].toArray();
    for (const QJsonValue& model : models) {
        need.models.push_back(textOf(model));
    }
    need.memoryGb = numberOf<double>(object[u"memory_gb"_s]);
    need.from = timeOf(object[u"from"_s]);
    need.until = timeOf(object[u"until"_s]);
    need.network = NetworkId{textOf(object[u"network"_s])};
    need.holder = HolderId{textOf(object[u"holder"_s])};
    need.mode = ModeId{textOf(object[u"mode"_s])};
    need.confidence = object[u"confidence"_s].toDouble(need.confidence);
    return need;
}

QJsonObject toObject(const ScenarioOption& option) {
    return {{u"system"_s, text(option.system)},
            {u"title"_s, text(option.title)},
            {u"reason"_s, text(option.reason)},
            {u"serves"_s, option.serves},
            {u"median_s"_s, numberOrNull(option.median)},
            {u"bound_s"_s, numberOrNull(option.bound)},
            {u"finish_by"_s, time(option.finishBy)},
            {u"gpu_hours"_s, option.gpuHours},
            {u"headroom_after"_s, numberOrNull(option.headroomAfter)}};
}

ScenarioOption optionOf(const QJsonObject& object) {
    return {.system = textOf(object[u"system"_s]),
            .title = textOf(object[u"title"_s]),
            .reason = textOf(object[u"reason"_s]),
            .serves = object[u"serves"_s].toBool(),
            .median = numberOf<planning::Seconds>(object[u"median_s"_s]),
            .bound = numberOf<planning::Seconds>(object[u"bound_s"_s]),
            .finishBy = timeOf(object[u"finish_by"_s]),
            .gpuHours = object[u"gpu_hours"_s].toDouble(),
            .headroomAfter = numberOf<double>(object[u"headroom_after"_s])};
}

} // namespace

Scenario scenarioOf(std::string name, const PilotPlan& plan, const Formatter& format) {
    Scenario scenario{.name = std::move(name),
                      .need = plan.need,
                      .at = plan.at,
                      .simulated = plan.simulated,
                      .options = {}};
    for (const PilotOption& option : plan.options) {
        const auto& wait = option.wait.wait;
        scenario.options.push_back({.system = option.system.text,
                                    .title = option.title,
                                    .reason = reasonOf(option, plan, format),
                                    .serves = option.noService == NoService::none,
                                    .median = wait ? wait->median : std::nullopt,
                                    .bound = wait ? std::optional(wait->bound) : std::nullopt,
                                    .finishBy = option.finishBy,
                                    .gpuHours = option.gpuHours,
                                    .headroomAfter = option.headroomAfter()});
    }
    return scenario;
}

std::string toJson(const std::vector<Scenario>& scenarios) {
    QJsonArray list;
    for (const Scenario& each : scenarios) {
        QJsonArray options;
        for (const ScenarioOption& option : each.options) {
            options.append(toObject(option));
        }
        list.append(QJsonObject{{u"name"_s, text(each.name)},
                                {u"need"_s, toObject(each.need)},
                                {u"at"_s, text(toIso8601(each.at))},
                                {u"simulated"_s, each.simulated},
                                {u"options"_s, options}});
    }
    return QJsonDocument(list).toJson(QJsonDocument::Compact).toStdString();
}

std::vector<Scenario> scenariosFromJson(const std::string& json) {
    std::vector<Scenario> scenarios;
    const QJsonArray list = QJsonDocument::fromJson(QByteArray::fromStdString(json)).array();
    for (const QJsonValue& each : list) {
        const QJsonObject object = each.toObject();
        const auto at = timeOf(object[u"at"_s]);
        if (!at) {
            continue;
        }
        Scenario scenario{.name = textOf(object[u"name"_s]),
                          .need = needOf(object[u"need"_s].toObject()),
                          .at = *at,
                          .simulated = object[u"simulated"_s].toBool(),
                          .options = {}};
        const QJsonArray options = object[u"options"_s].toArray();
        for (const QJsonValue& option : options) {
            scenario.options.push_back(optionOf(option.toObject()));
        }
        scenarios.push_back(std::move(scenario));
    }
    return scenarios;
}

} // namespace ff
