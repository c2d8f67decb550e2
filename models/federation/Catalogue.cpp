// SPDX-License-Identifier: GPL-3.0-only
#include "models/federation/Catalogue.h"

#include "models/config/TomlEntry.h"
#include "models/federation/EntryReaders.h"

#include <QFile>

#include <set>

/// Outside of any namespace, as Qt wants it. Asking for it by name also keeps the linker from
/// leaving the resource out of a statically linked program.
static void useCatalogueResource() {
    Q_INIT_RESOURCE(catalogue);
}

namespace ff {
namespace {

using namespace detail;

struct Kind {
    std::string_view name;
    void (*read)(TomlEntry&, Federation&);
    const char* identity; ///< the key that may not stand twice in a file, if any
};

/// In the order in which entries refer to each other, whatever the order of the file.
constexpr Kind kKinds[] = {
    {"network", readNetwork, "id"},
    {"system", readSystem, "id"},
    {"factory", readFactory, "id"},
    {"antenna", readAntenna, "id"},
    {"holder", readHolder, "id"},
    {"mode", readMode, "id"},
    {"gpu", readGpu, "model"},
    {"gpu_type", readGpuType, nullptr},
    {"award", readAward, nullptr},
    {"rule", readRule, nullptr},
    {"entitlement", readEntitlement, nullptr},
    {"change", readChange, nullptr},
    {"burn_rule", readBurnRule, nullptr},
};

void readKind(const Kind& kind, const toml::table& root, const TomlFile& file,
              Federation& federation) {
    std::set<std::string> seen;
    for (const toml::table* table : entriesOf(root, kind.name, file)) {
        TomlEntry entry(*table, std::string{kind.name}, file);
        if (kind.identity) {
            const auto id = (*table)[kind.identity].value<std::string>();
            if (id && !seen.insert(*id).second) {
                entry.refuse("\"" + *id + "\" stands twice in this file; this one was left out",
                             kind.identity);
                continue;
            }
        }
        kind.read(entry, federation);
    }
}

Result<std::string> resource(const std::string& path) {
    useCatalogueResource();
    QFile file(QString::fromStdString(path));
    if (!file.open(QIODevice::ReadOnly)) {
        return fail(ErrorCode::fileUnreadable, file.errorString().toStdString(), path);
    }
    return file.readAll().toStdString();
}

} // namespace

FederationRead readFederation(std::string_view toml, const std::string& fileName,
                              const Federation& base) {
    FederationRead result{.federation = base, .problems = {}, .announced = {}, .unreadable = false};
    const TomlFile file{fileName, &result.problems};
    const auto root = parseToml(toml, file);
    if (!root) {
        result.unreadable = true;
        return result;
    }
    std::vector<std::string_view> known;
    for (const Kind& kind : kKinds) {
        known.push_back(kind.name);
        readKind(kind, *root, file, result.federation);
    }
    for (const auto& [name, kind] : {std::pair{"maintenance", Announced::Kind::maintenance},
                                     std::pair{"reservation", Announced::Kind::reservation}}) {
        known.push_back(name);
        for (const toml::table* table : entriesOf(*root, name, file)) {
            TomlEntry entry(*table, name, file);
            readAnnounced(entry, kind, result.federation, result.announced);
        }
    }
    reportOtherKeys(*root, known, file);
    addNamed(result.federation);
    return result;
}

std::string exampleFederation() {
    return resource(":/federation.example.toml").value_or(std::string{});
}

std::string exampleSources() {
    return resource(":/sources.example.toml").value_or(std::string{});
}

std::string exampleAlerts() {
    return resource(":/alerts.example.toml").value_or(std::string{});
}

FederationRead builtInFederation() {
    FederationRead result;
    for (const char* name : {"networks", "systems", "factories", "antennas", "holders", "modes",
                             "gpus", "entitlements", "burn-rules"}) {
        const std::string path = std::string{":/catalogue/"} + name + ".toml";
        const auto text = resource(path);
        if (!text) {
            result.problems.push_back(text.error());
            continue;
        }
        FederationRead read = readFederation(*text, path, result.federation);
        result.federation = std::move(read.federation);
        result.problems.insert(result.problems.end(), read.problems.begin(), read.problems.end());
    }
    for (System& system : result.federation.systems) {
        system.own = false;
    }
    return result;
}

} // namespace ff
