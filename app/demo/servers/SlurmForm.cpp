// SPDX-License-Identifier: GPL-3.0-only
#include "app/demo/servers/SlurmForm.h"

#include <array>
#include <cstdio>

namespace ff::demo {

void SlurmForm::number(JsonWriter& json, std::string_view key,
                       std::optional<std::int64_t> value) const {
    if (!m_modern) {
        value ? json.member(key, *value) : json.member(key, nullptr);
        return;
    }
    json.key(key).beginObject().member("set", value.has_value()).member("infinite", false);
    json.member("number", value.value_or(0)).endObject();
}

void SlurmForm::time(JsonWriter& json, std::string_view key, Seconds at) const {
    if (m_modern) {
        number(json, key, at);
    } else {
        json.member(key, at);
    }
}

void SlurmForm::state(JsonWriter& json, std::string_view key, std::string_view text) const {
    if (m_modern) {
        json.key(key).beginArray().value(text).endArray();
    } else {
        json.member(key, text);
    }
}

void SlurmForm::texts(JsonWriter& json, std::string_view key,
                      std::initializer_list<std::string_view> list) const {
    json.key(key).beginArray();
    for (const std::string_view text : list) {
        json.value(text);
    }
    json.endArray();
}

void SlurmForm::envelope(JsonWriter& json, bool accounting,
                         std::optional<std::string_view> error) const {
    json.key("meta").beginObject().key("plugin").beginObject();
    if (m_modern) {
        json.member("type", accounting ? "openapi/slurmdbd" : "openapi/slurmctld");
        json.member("name", accounting ? "Slurm OpenAPI slurmdbd" : "Slurm OpenAPI slurmctld");
        json.member("data_parser", "data_parser/v0.0.42");
        json.member("accounting_storage", "accounting_storage/slurmdbd").endObject();
        json.key("slurm").beginObject().key("version").beginObject();
        json.member("major", "24").member("micro", "5").member("minor", "11").endObject();
        json.member("release", release()).member("cluster", m_site.cluster).endObject();
    } else {
        json.member("type", accounting ? "openapi/dbv0.0.38" : "openapi/v0.0.38");
        json.member("name", accounting ? "Slurm OpenAPI DB v0.0.38" : "Slurm OpenAPI v0.0.38");
        json.endObject().key("Slurm").beginObject().key("version").beginObject();
        json.member("major", 22).member("micro", 8).member("minor", 5).endObject();
        json.member("release", release()).endObject();
    }
    json.endObject().key("errors").beginArray();
    if (error) {
        json.beginObject().member("description", *error).member("error_number", 9999);
        json.member("error", "Unspecified error").member("source", "simulated").endObject();
    }
    json.endArray();
    if (m_modern) {
        json.key("warnings").beginArray().endArray();
    }
}

std::string tresText(int devices, int nodes, std::string_view gres) {
    const std::string count = std::to_string(devices);
    std::string text = "cpu=" + std::to_string(devices * 16) +
                       ",mem=" + std::to_string(devices * 120) + "G,node=" + std::to_string(nodes) +
                       ",billing=" + count + ",gres/gpu=" + count;
    if (!gres.empty()) {
        text.append(",gres/gpu:").append(gres).append("=").append(count);
    }
    return text;
}

std::string userName(unsigned user) {
    std::array<char, 24> text{};
    std::snprintf(text.data(), text.size(), "user%04u", user);
    return text.data();
}

} // namespace ff::demo
