// SPDX-License-Identifier: GPL-3.0-only
#include "models/config/SourcesFile.h"

#include "models/config/ServingToml.h"
#include "models/config/SourceKinds.h"
#include "models/config/SourceUrl.h"
#include "models/config/SystemsOfSource.h"
#include "models/config/TomlEntry.h"
#include "models/config/ZoneName.h"
#include "models/telemetry/Metric.h"

#include <algorithm>
#include <cctype>
#include <map>
#include <set>

namespace ff {
namespace {

using namespace detail;

/// By the id that sources.toml has.
std::map<std::string, SourceKind> kindsById() {
    std::map<std::string, SourceKind> kinds;
    for (const SourceKindInfo& info : kSourceKinds) {
        kinds.emplace(info.id, info.kind);
    }
    return kinds;
}

constexpr std::string_view kSecretKeys[] = {"token", "password", "secret", "api_key", "bearer"};

/// Secrets live apart from the configuration, which people mail, print and put under version
/// control: a literal one is refused, and its value never repeated in the reason.
void refuseSecrets(TomlEntry& entry) {
    for (const std::string_view key : kSecretKeys) {
        entry.forbid(key, "may not stand in this file. Put it into a file of mode 0600 and name "
                          "that with token_file, or use token_env or token_command");
    }
}

void readCredential(TomlEntry& entry, SourceConfig& source) {
    using From = CredentialRef::From;
    int given = 0;
    for (const auto& [key, from] :
         {std::pair{"token_file", From::file}, std::pair{"token_env", From::environment},
          std::pair{"token_command", From::command}}) {
        if (!entry.has(key)) {
            continue;
        }
        ++given;
        source.credential = {from, entry.required(key)};
    }
    if (given > 1) {
        entry.refuse("has more than one of token_file, token_env and token_command");
    }
}

void readHeaders(TomlEntry& entry, SourceConfig& source) {
    source.headers = entry.textTable("headers");
    for (const auto& [name, value] : source.headers) {
        std::string lower = name;
        std::ranges::transform(lower, lower.begin(),
                               [](unsigned char c) { return char(std::tolower(c)); });
        // By its name: X-Api-Key and Private-Token are secrets as much as Authorization is.
        constexpr std::string_view kTelling[] = {"auth",     "cookie", "key",
                                                 "password", "secret", "token"};
        if (std::ranges::any_of(kTelling, [&](std::string_view word) {
                return lower.find(word) != std::string::npos;
            })) {
            entry.refuse("the header " + name +
                             " carries a secret, which may not stand in this file. Use "
                             "token_file, token_env or token_command",
                         "headers");
        }
        if (std::ranges::any_of(name + value, [](char c) { return c == '\r' || c == '\n'; })) {
            entry.refuse("the header " + name + " has a line break", "headers");
        }
    }
}

LabelRule readLabelRule(TomlEntry& entry, const toml::table& table) {
    TomlEntry rule(table, "source.rules", entry.file());
    LabelRule read;
    read.metric = rule.required("metric");
    read.family = rule.required("family");
    read.match = rule.textTable("match");
    read.accountLabel = rule.text("account_label");
    if (rule.has("aggregate")) {
        read.aggregate = rule.text("aggregate");
    }
    read.scale = rule.number("scale", -1e12, 1e12).value_or(1);
    if (!read.metric.empty() && !metricByName(read.metric)) {
        rule.refuse("there is no metric \"" + read.metric + "\"", "metric");
    }
    if (read.aggregate != "sum" && read.aggregate != "mean" && read.aggregate != "count") {
        rule.refuse("aggregate has to be sum, mean or count", "aggregate");
    }
    if (!rule.finish()) {
        entry.refuse("has a rule that is wrong", "rules");
    }
    return read;
}

/// One or more names, with commas between them.
void readPreset(TomlEntry& entry, SourceConfig& source) {
    source.preset = entry.text("preset");
    std::string known;
    for (const std::string_view name : presetNames()) {
        known.append(known.empty() ? "" : ", ").append(name);
    }
    std::string_view rest = source.preset;
    while (!rest.empty()) {
        const auto comma = std::min(rest.find(','), rest.size());
        std::string_view name = rest.substr(0, comma);
        rest.remove_prefix(std::min(comma + 1, rest.size()));
        while (name.starts_with(' ')) {
            name.remove_prefix(1);
        }
        while (name.ends_with(' ')) {
            name.remove_suffix(1);
        }
        if (std::ranges::find(presetNames(), name) == presetNames().end()) {
            entry.refuse("there is no preset \"" + std::string(name) + "\". There are: " + known +
                             ". Left out, the exporter is recognised by what it says",
                         "preset");
        }
    }
}

void readMappings(TomlEntry& entry, SourceConfig& source) {
    readPreset(entry, source);
    source.match = entry.textTable("match");
    source.queries = entry.textTable("queries");
    for (const auto& [metric, query] : source.queries) {
        if (!metricByName(metric)) {
            entry.refuse("there is no metric \"" + metric + "\"", "queries");
        }
    }
    for (const toml::table* table : entry.tables("rules")) {
        source.rules.push_back(readLabelRule(entry, *table));
    }
}

void readTls(TomlEntry& entry, SourceConfig& source) {
    source.verifyTls = entry.flag("verify").value_or(true);
    source.caFile = entry.text("ca");
    source.clientCertificate = entry.text("client_certificate");
    source.clientKey = entry.text("client_key");
    if (source.clientCertificate.empty() != source.clientKey.empty()) {
        entry.refuse("client_certificate and client_key belong together");
    }
}

/// Where to ask: the address of a site, or the path of a folder.
void readPlace(TomlEntry& entry, SourceConfig& source) {
    const auto tls = entry.flag("tls");
    const bool path = entry.has("path");
    if (source.kind == SourceKind::folder) {
        source.url = entry.required(entry.has("url") && !path ? "url" : "path");
        return;
    }
    if (path) {
        entry.refuse("path is for kind = \"folder\"; this kind is asked at its url", "path");
    }
    const std::string written = entry.required("url");
    if (written.empty()) {
        return;
    }
    const bool secret =
        source.credential.from != CredentialRef::From::nothing || !source.clientCertificate.empty();
    const auto url = normalisedUrl(written, tls, secret);
    if (url) {
        source.url = *url;
    } else {
        entry.refuse(url.error(), "url");
    }
}

void readTimes(TomlEntry& entry, SourceConfig& source) {
    source.interval = entry.duration("interval").value_or(source.interval);
    if (source.interval < std::chrono::seconds{1}) {
        entry.refuse("interval has to be at least 1s", "interval");
    }
    source.timeout = std::min(entry.duration("timeout").value_or(source.timeout), source.interval);
    source.backfillDays = int(entry.number("backfill_days", 0, 3660).value_or(30));
    source.backfillEvery = entry.duration("backfill_every").value_or(Duration{});
    if (entry.has("backfill_every") && source.backfillEvery < std::chrono::seconds{1}) {
        entry.refuse("backfill_every has to be at least 1s", "backfill_every");
    }
}

void readLimits(TomlEntry& entry, SourceConfig& source) {
    const auto read = [&](const char* key, std::int64_t& limit) {
        constexpr double kMost = 1e9;
        const double number = entry.number(key, 1, kMost).value_or(double(limit));
        limit = std::int64_t(number);
        if (double(limit) != number) {
            entry.refuse(std::string(key) + " has to be a whole number", key);
        }
    };
    read("series_limit", source.seriesLimit);
    read("account_limit", source.accountLimit);
}

/// What `import` takes on the command line. In an entry of another kind these keys are unknown.
FileReading readFileReading(TomlEntry& entry) {
    FileReading files;
    if (entry.has("zone")) {
        files.zone = entry.text("zone");
    }
    if (!isZone(files.zone)) {
        entry.refuse("zone has to be the name of a time zone such as \"Europe/Helsinki\"", "zone");
    }
    files.fields = entry.text("fields");
    files.delimiter = entry.text("delimiter");
    files.partial = entry.flag("partial").value_or(false);
    files.force = entry.flag("force").value_or(false);
    const double processors = entry.number("gpus_per_processor", 0, 1024).value_or(0);
    files.gpusPerProcessor = std::int64_t(processors);
    if (double(files.gpusPerProcessor) != processors) {
        entry.refuse("gpus_per_processor has to be a whole number", "gpus_per_processor");
    }
    return files;
}

std::optional<SourceConfig> readSource(TomlEntry& entry) {
    SourceConfig source;
    source.id = SourceId{entry.required("id")};
    const bool servesMany = entry.has("systems");
    if (!servesMany) {
        source.system = SystemId{entry.required("system")};
    } else if (entry.has("system")) {
        entry.refuse("has both system and systems: one of them is meant", "system");
    }
    const std::string kind = entry.required("kind");
    const auto kinds = kindsById();
    const auto found = kinds.find(kind);
    if (found == kinds.end()) {
        // Which other keys belong to it, only the kind tells: nothing more is said of the entry.
        if (!kind.empty()) {
            entry.refuse("kind is \"" + kind +
                             "\", but has to be prometheus, openmetrics, slurm-rest or folder",
                         "kind");
        }
        return {};
    }
    source.kind = found->second;
    if (servesMany) {
        readServing(entry, source);
    }
    refuseSecrets(entry);
    source.userName = entry.text("user");
    readCredential(entry, source);
    readTls(entry, source);
    readPlace(entry, source);
    readTimes(entry, source);
    readHeaders(entry, source);
    readParameters(entry, source);
    readMappings(entry, source);
    if (source.kind == SourceKind::folder) {
        source.files = readFileReading(entry);
    } else {
        readLimits(entry, source);
    }
    source.simulated = entry.flag("simulated").value_or(false);
    source.publishAccounts = entry.flag("publish_accounts").value_or(false);
    if (!entry.finish()) {
        return {};
    }
    return source;
}

} // namespace

std::span<const std::string_view> presetNames() {
    static constexpr std::string_view kNames[] = {
        "slurm-vpenso", "slurm-sckyzo", "slurm-web", "slurmctld", "dcgm", "amd", "factoryfloor"};
    return kNames;
}

SourcesRead readSources(std::string_view toml, const std::string& fileName) {
    SourcesRead result;
    const TomlFile file{fileName, &result.problems};
    const auto root = parseToml(toml, file);
    if (!root) {
        result.unreadable = true;
        return result;
    }
    std::set<SourceId> seen;
    for (const toml::table* table : entriesOf(*root, "source", file)) {
        TomlEntry entry(*table, "source", file);
        auto source = readSource(entry);
        if (!source) {
            continue;
        }
        std::vector<SourceId> ids = keptAs(*source); // of each system that it serves
        ids.push_back(source->id);
        const auto twice =
            std::ranges::find_if(ids, [&](const SourceId& id) { return seen.contains(id); });
        if (twice != ids.end()) {
            entry.refuse("\"" + twice->text + "\" stands twice; this one was left out", "id");
            continue;
        }
        seen.insert(ids.begin(), ids.end());
        result.sources.push_back(std::move(*source));
    }
    reportOtherKeys(*root, {"cache", "source"}, file); // CacheToml reads the other one
    return result;
}

} // namespace ff
