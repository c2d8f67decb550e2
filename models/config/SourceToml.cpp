// SPDX-License-Identifier: GPL-3.0-only
#include "models/config/SourceKinds.h"
#include "models/config/SourcesFile.h"
#include "models/config/TomlEntry.h"

#include <charconv>

namespace ff {
namespace {

const char* credentialKey(CredentialRef::From from) {
    switch (from) {
    case CredentialRef::From::nothing:
        return nullptr;
    case CredentialRef::From::file:
        return "token_file";
    case CredentialRef::From::environment:
        return "token_env";
    case CredentialRef::From::command:
        return "token_command";
    }
    return nullptr;
}

/// In the largest unit that says it exactly: "5m", "90s", "250ms".
std::string durationText(Duration duration) {
    const auto ms = duration.count();
    if (ms % 3'600'000 == 0) {
        return std::to_string(ms / 3'600'000) + 'h';
    }
    if (ms % 60'000 == 0) {
        return std::to_string(ms / 60'000) + 'm';
    }
    if (ms % 1000 == 0) {
        return std::to_string(ms / 1000) + 's';
    }
    return std::to_string(ms) + "ms";
}

std::string number(double value) {
    char text[40];
    return {text, std::to_chars(text, text + sizeof text, value).ptr};
}

class Writer final {
public:
    void line(const char* key, const std::string& value) {
        if (!value.empty()) {
            raw(key, detail::quoted(value));
        }
    }
    void raw(const std::string& key, const std::string& value) {
        m_text += key + " = " + value + '\n';
    }
    void head(const char* text) { m_text += text; }
    void table(const char* head, const std::map<std::string, std::string>& values) {
        if (values.empty()) {
            return;
        }
        m_text += head;
        for (const auto& [key, value] : values) {
            raw(detail::quoted(key), detail::quoted(value));
        }
    }
    [[nodiscard]] std::string text() && { return std::move(m_text); }

private:
    std::string m_text;
};

void writeRule(Writer& to, const LabelRule& rule) {
    to.head("[[source.rules]]\n");
    to.line("metric", rule.metric);
    to.line("family", rule.family);
    to.line("account_label", rule.accountLabel);
    to.line("aggregate", rule.aggregate);
    to.raw("scale", number(rule.scale));
    to.table("[source.rules.match]\n", rule.match);
}

/// What is not as it would be anyway.
void writeFileReading(Writer& to, const FileReading& files) {
    if (files.zone != FileReading{}.zone) {
        to.line("zone", files.zone);
    }
    to.line("fields", files.fields);
    to.line("delimiter", files.delimiter);
    if (files.partial) {
        to.raw("partial", "true");
    }
    if (files.force) {
        to.raw("force", "true");
    }
    if (files.gpusPerProcessor > 0) {
        to.raw("gpus_per_processor", std::to_string(files.gpusPerProcessor));
    }
}

void writeServing(Writer& to, const Serving& serves) {
    if (serves.isOne()) {
        return;
    }
    to.head("[source.systems]\n");
    to.line("label", serves.label);
    std::map<std::string, std::string> map;
    for (const ServedSystem& served : serves.systems) {
        for (const std::string& value : served.values) {
            map.emplace(value, served.system.text);
        }
    }
    to.table("[source.systems.map]\n", map);
}

} // namespace

std::string toToml(const SourceConfig& source) {
    Writer to;
    to.head("[[source]]\n");
    to.line("id", source.id.text);
    to.line("system", source.system.text);
    to.line("kind", infoOf(source.kind).id);
    to.line(source.kind == SourceKind::folder ? "path" : "url", source.url);
    // Written out, so that readers see it: this source is asked without encryption.
    if (source.kind != SourceKind::folder && source.url.starts_with("http://")) {
        to.raw("tls", "false");
    }
    to.line("interval", durationText(source.interval));
    to.line("timeout", durationText(source.timeout));
    if (!source.verifyTls) {
        to.raw("verify", "false");
    }
    to.line("ca", source.caFile);
    to.line("client_certificate", source.clientCertificate);
    to.line("client_key", source.clientKey);
    to.line("user", source.userName);
    if (const char* key = credentialKey(source.credential.from)) {
        to.line(key, source.credential.what);
    }
    to.line("preset", source.preset);
    to.raw("backfill_days", std::to_string(source.backfillDays));
    if (source.backfillEvery > Duration{}) {
        to.line("backfill_every", durationText(source.backfillEvery));
    }
    const SourceConfig usual;
    if (source.seriesLimit != usual.seriesLimit) {
        to.raw("series_limit", std::to_string(source.seriesLimit));
    }
    if (source.accountLimit != usual.accountLimit) {
        to.raw("account_limit", std::to_string(source.accountLimit));
    }
    writeFileReading(to, source.files);
    if (source.simulated) {
        to.raw("simulated", "true");
    }
    if (source.publishAccounts) {
        to.raw("publish_accounts", "true");
    }
    writeServing(to, source.serves);
    to.table("[source.parameters]\n", source.parameters);
    to.table("[source.headers]\n", source.headers);
    to.table("[source.match]\n", source.match);
    to.table("[source.queries]\n", source.queries);
    for (const LabelRule& rule : source.rules) {
        writeRule(to, rule);
    }
    return std::move(to).text();
}

} // namespace ff
