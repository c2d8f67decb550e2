// SPDX-License-Identifier: GPL-3.0-only
#include "app/services/settings/Settings.h"

#include "models/config/SourceKinds.h"
#include "models/config/SourcesFile.h"
#include "models/config/SystemsOfSource.h"
#include "models/federation/Catalogue.h"

#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

#include <algorithm>

namespace ff {
namespace {

template <class T>
void append(std::vector<T>& to, std::vector<T> from) {
    to.insert(to.end(), std::make_move_iterator(from.begin()), std::make_move_iterator(from.end()));
}

void takeFederation(Settings& settings, const std::string& text, const std::string& file,
                    const Settings* inForce) {
    auto builtIn = builtInFederation();
    append(settings.problems, std::move(builtIn.problems));
    auto read = readFederation(text, file, builtIn.federation);
    append(settings.problems, std::move(read.problems));
    const bool keep = read.unreadable && inForce;
    settings.unreadable = read.unreadable && !inForce;
    settings.keepsOlder = keep;
    settings.federation = keep ? inForce->federation : std::move(read.federation);
    settings.announced = keep ? inForce->announced : std::move(read.announced);
    settings.federationText = keep ? inForce->federationText : text;
}

void takeSources(Settings& settings, const std::string& text, const std::string& file,
                 const Settings* inForce) {
    auto read = readSources(text, file);
    append(settings.problems, std::move(read.problems));
    settings.sources = read.unreadable && inForce ? inForce->sources : apart(read.sources);
}

void takeAlerts(Settings& settings, const std::string& text, const std::string& file,
                const Settings* inForce) {
    auto read =
        readAlerts(text, file, settings.federation,
                   inForce ? AlertsBefore{inForce->alertRules, inForce->notify} : AlertsBefore{});
    append(settings.problems, std::move(read.problems));
    const bool keep = read.unreadable && inForce;
    settings.alertRules = keep ? inForce->alertRules : std::move(read.rules);
    settings.refusedRules = keep ? inForce->refusedRules : std::move(read.refused);
    settings.notify = keep ? inForce->notify : std::move(read.notify);
    settings.alertsUnreadable = read.unreadable && (!inForce || inForce->alertsUnreadable);
}

/// Who tells which GPUs there are: a scheduler does, a GPU exporter only beside nobody.
bool isMeter(const SourceConfig& source) {
    return !infoOf(source.kind).tellsJobs && !source.preset.empty() &&
           !source.preset.contains("slurm") && !source.preset.contains("factoryfloor");
}

/// Tells each source what the federation says of its system.
void describeSystems(Settings& settings) {
    for (SourceConfig& source : settings.sources) {
        source.gpuTypes = settings.federation.gpuTypesOf(source.system);
        if (const System* system = settings.federation.system(source.system)) {
            source.cluster = system->cluster;
            source.catalogueDevices =
                capacityAt(*system, now()).value_or(0) * system->devicesPerGpu;
        }
    }
}

void markMeters(std::vector<SourceConfig>& sources) {
    for (SourceConfig& source : sources) {
        source.metersOnly =
            isMeter(source) && std::ranges::any_of(sources, [&](const SourceConfig& other) {
                return other.system == source.system && other.kind != SourceKind::folder &&
                       !isMeter(other);
            });
    }
}

} // namespace

Result<std::string> readWhole(const std::filesystem::path& path) {
    // A pipe would keep the program waiting, a device would fill the memory.
    constexpr qint64 kMostBytes = 16 << 20;
    QFile file(path);
    if (!file.exists()) {
        return std::string{};
    }
    if (!QFileInfo(file).isFile()) {
        return fail(ErrorCode::fileUnreadable, "it is no ordinary file", path.string());
    }
    if (file.size() > kMostBytes) {
        return fail(ErrorCode::fileUnreadable, "it has more than 16 MiB", path.string());
    }
    if (!file.open(QIODevice::ReadOnly)) {
        return fail(ErrorCode::fileUnreadable, file.errorString().toStdString(), path.string());
    }
    return file.readAll().toStdString();
}

Settings readSettings(const std::filesystem::path& directory, const Settings* inForce) {
    Settings settings;
    const auto federationFile = directory / "federation.toml";
    const auto sourcesFile = directory / "sources.toml";
    if (const auto text = readWhole(federationFile)) {
        takeFederation(settings, *text, federationFile.string(), inForce);
    } else {
        settings.problems.push_back(text.error());
        takeFederation(settings, inForce ? inForce->federationText : std::string{},
                       federationFile.string(), inForce);
        settings.unreadable = !inForce;
        settings.keepsOlder = inForce != nullptr;
    }
    if (const auto text = readWhole(sourcesFile)) {
        takeSources(settings, *text, sourcesFile.string(), inForce);
    } else {
        settings.problems.push_back(text.error());
        settings.sources = inForce ? inForce->sources : std::vector<SourceConfig>{};
    }
    const auto alertsFile = directory / "alerts.toml";
    if (const auto text = readWhole(alertsFile)) {
        takeAlerts(settings, *text, alertsFile.string(), inForce);
    } else {
        settings.problems.push_back(text.error());
        settings.alertRules = inForce ? inForce->alertRules : starterSet();
        settings.refusedRules = inForce ? inForce->refusedRules : std::set<std::string>{};
        settings.notify = inForce ? inForce->notify : AlertNotify{.isKnown = false};
        settings.alertsUnreadable = !inForce || inForce->alertsUnreadable;
    }
    settings.simulated = std::ranges::any_of(settings.sources, &SourceConfig::simulated);
    markMeters(settings.sources);
    describeSystems(settings);
    return settings;
}

Settings settingsFrom(const std::string& federationText, std::vector<SourceConfig> sources) {
    Settings settings;
    takeFederation(settings, federationText, "federation.toml", nullptr);
    settings.simulated = std::ranges::any_of(sources, &SourceConfig::simulated);
    settings.sources = std::move(sources);
    settings.alertRules = starterSet();
    markMeters(settings.sources);
    describeSystems(settings);
    return settings;
}

Result<void> replaceFile(const std::filesystem::path& path, const std::string& text) {
    std::error_code ignored; // the write below says what is wrong, in words
    std::filesystem::create_directories(path.parent_path(), ignored);
    QSaveFile file(QString::fromStdString(path.string()));
    if (!file.open(QIODevice::WriteOnly)) {
        return fail(ErrorCode::fileUnwritable, file.errorString().toStdString(), path.string());
    }
    file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    file.write(text.data(), qint64(text.size()));
    if (!file.commit()) {
        return fail(ErrorCode::fileUnwritable, file.errorString().toStdString(), path.string());
    }
    return {};
}

Result<void> appendTo(const std::filesystem::path& path, const std::string& text) {
    auto old = readWhole(path);
    if (!old) {
        return std::unexpected(old.error());
    }
    if (!old->empty() && old->back() != '\n') {
        *old += '\n';
    }
    return replaceFile(path, *old + text);
}

} // namespace ff
