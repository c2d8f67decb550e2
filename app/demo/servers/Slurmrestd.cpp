// SPDX-License-Identifier: GPL-3.0-only
#include "app/demo/servers/Slurmrestd.h"

#include <array>
#include <charconv>
#include <optional>
#include <span>

namespace ff::demo {
namespace {

constexpr std::array<std::string_view, 6> kControl{"ping",       "diag", "nodes",
                                                   "partitions", "jobs", "reservations"};
constexpr std::array<std::string_view, 5> kAccounting{"jobs", "associations", "accounts",
                                                      "clusters", "tres"};

/// "2026-11-15T00:00:00", "2026-11-15" or "uts1795329709".
std::optional<Seconds> timeOf(const std::string& text) {
    if (text.starts_with("uts")) {
        Seconds seconds = 0;
        const char* end = text.data() + text.size();
        const auto read = std::from_chars(text.data() + 3, end, seconds);
        return read.ec == std::errc{} && read.ptr == end ? std::optional(seconds) : std::nullopt;
    }
    const auto instant = parseIso8601(text);
    return instant ? std::optional(toMillis(*instant) / 1000) : std::nullopt;
}

} // namespace

WireAnswer Slurmrestd::answer(const WireRequest& request, Instant now) {
    m_site.advanceTo(toMillis(now) / 1000);
    if (request.path == "/openapi/v3" || request.path == "/openapi") {
        return openApi();
    }
    const std::string version(m_form.version());
    const std::string control = "/slurm/" + version + "/";
    const std::string accounting = "/slurmdb/" + version + "/";
    const auto is = [&](const std::string& base, std::string_view what) {
        return request.path == base + std::string(what);
    };
    if (request.method != "GET") {
        return {405, "text/plain", "Method Not Allowed"};
    }
    if (is(control, "ping")) {
        return {.body = m_controller.ping()};
    }
    if (is(control, "diag")) {
        return {.body = m_controller.diag()};
    }
    if (is(control, "nodes")) {
        return {.body = m_controller.nodes()};
    }
    if (is(control, "partitions")) {
        return {.body = m_controller.partitions()};
    }
    if (is(control, "jobs")) {
        return {.body = m_controller.jobs()};
    }
    if (is(control, "reservations")) {
        return {.body = m_controller.reservations()};
    }
    if (is(accounting, "jobs")) {
        return accountingJobs(request);
    }
    if (is(accounting, "associations")) {
        return {.body = m_accounting.associations()};
    }
    if (is(accounting, "accounts")) {
        return {.body = m_accounting.accounts()};
    }
    if (is(accounting, "clusters")) {
        return {.body = m_accounting.clusters()};
    }
    if (is(accounting, "tres")) {
        return {.body = m_accounting.tres()};
    }
    return {404, "text/plain",
            "Unable find requested URL. Please view /openapi/v3 for API reference."};
}

/// Without any parameter the real one answers what runs or waits, and what ended today.
WireAnswer Slurmrestd::accountingJobs(const WireRequest& request) const {
    Period period{.from = m_site.now() - m_site.now() % 86400, .to = m_site.now() + 1};
    for (const auto& [name, edge] :
         {std::pair("start_time", &period.from), std::pair("end_time", &period.to)}) {
        const auto text = request.parameter(name);
        if (!text) {
            continue;
        }
        const auto time = timeOf(*text);
        if (!time) {
            return {.status = 500, .body = m_accounting.failure("Unable to parse time: " + *text)};
        }
        *edge = *time;
    }
    return {.body = m_accounting.jobs(period, request.parameter("account").value_or(""))};
}

WireAnswer Slurmrestd::openApi() const {
    JsonWriter json;
    json.beginObject().member("openapi", "3.0.3").key("info").beginObject();
    json.member("title", "Slurm REST API").member("version", m_form.version()).endObject();
    json.key("paths").beginObject();
    const std::string version(m_form.version());
    const auto list = [&](const std::string& base, std::span<const std::string_view> names) {
        for (const std::string_view name : names) {
            json.key(base + version + "/" + std::string(name)).beginObject().endObject();
        }
    };
    list("/slurm/", kControl);
    list("/slurmdb/", kAccounting);
    json.endObject().endObject();
    return {.body = json.take()};
}

} // namespace ff::demo
