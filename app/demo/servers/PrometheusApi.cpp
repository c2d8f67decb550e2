// SPDX-License-Identifier: GPL-3.0-only
#include "app/demo/servers/PrometheusApi.h"

#include "app/demo/servers/JsonWriter.h"

#include <array>
#include <charconv>
#include <cmath>
#include <optional>

namespace ff::demo {
namespace {

constexpr std::int64_t kMostPoints = 11000;
constexpr std::int64_t kFarthest = 4'000'000'000'000; ///< ms; nothing simulated is beyond

WireAnswer refusal(const PromError& error) {
    JsonWriter json;
    json.beginObject().member("status", "error").member("errorType", error.type);
    json.member("error", error.text).endObject();
    return {.status = error.status, .body = json.take()};
}

WireAnswer badParameter(const std::string& name, const std::string& reason) {
    return refusal({400, "bad_data", "invalid parameter \"" + name + "\": " + reason});
}

/// Milliseconds from "1795329649.029" or ISO 8601.
std::optional<std::int64_t> timeOf(const std::string& text) {
    double seconds = 0;
    const char* end = text.data() + text.size();
    const auto read = std::from_chars(text.data(), end, seconds);
    if (read.ec == std::errc{} && read.ptr == end) {
        if (!(std::abs(seconds * 1000) < double(kFarthest))) {
            return {};
        }
        return std::llround(seconds * 1000);
    }
    const auto instant = parseIso8601(text);
    return instant ? std::optional(toMillis(*instant)) : std::nullopt;
}

/// Milliseconds from "15" (seconds) or "15s".
std::optional<std::int64_t> stepOf(const std::string& text) {
    if (const auto duration = parseDuration(text)) {
        return duration->count();
    }
    return timeOf(text);
}

std::string number(double value) {
    std::array<char, 400> digits{};
    const auto end =
        std::to_chars(digits.data(), digits.data() + digits.size(), value, std::chars_format::fixed)
            .ptr;
    return {digits.data(), end};
}

void writeSample(JsonWriter& json, std::int64_t ms, double value) {
    json.beginArray().literal(number(double(ms) / 1000)).value(number(value)).endArray();
}

void writeMetric(JsonWriter& json, const Labels& labels) {
    json.key("metric").beginObject();
    for (const auto& [name, value] : labels) {
        json.member(name, value);
    }
    json.endObject();
}

/// A column that stands for many series can only be counted with, not be listed.
std::optional<PromError> tooMany(const std::vector<Column>& columns) {
    for (const Column& column : columns) {
        if (!column.weights.empty()) {
            return PromError{422, "execution",
                             "query processing would load too many samples into memory in query "
                             "execution"};
        }
    }
    return {};
}

bool isEmpty(const Column& column) {
    for (const double value : column.values) {
        if (!std::isnan(value)) {
            return false;
        }
    }
    return true;
}

std::string vectorOf(const std::vector<Column>& columns, const Grid& grid) {
    JsonWriter json;
    json.beginObject().member("status", "success").key("data").beginObject();
    json.member("resultType", "vector").key("result").beginArray();
    for (const Column& column : columns) {
        if (isEmpty(column)) {
            continue;
        }
        writeMetric(json.beginObject(), column.labels);
        json.key("value");
        writeSample(json, grid.at(0), column.values.front());
        json.endObject();
    }
    json.endArray().endObject().endObject();
    return json.take();
}

std::string matrixOf(const std::vector<Column>& columns, const Grid& grid) {
    JsonWriter json;
    json.beginObject().member("status", "success").key("data").beginObject();
    json.member("resultType", "matrix").key("result").beginArray();
    for (const Column& column : columns) {
        if (isEmpty(column)) {
            continue;
        }
        writeMetric(json.beginObject(), column.labels);
        json.key("values").beginArray();
        for (std::size_t i = 0; i < grid.points; ++i) {
            if (!std::isnan(column.values[i])) {
                writeSample(json, grid.at(i), column.values[i]);
            }
        }
        json.endArray().endObject();
    }
    json.endArray().endObject().endObject();
    return json.take();
}

WireAnswer buildInfo() {
    JsonWriter json;
    json.beginObject().member("status", "success").key("data").beginObject();
    json.member("version", "2.42.0").member("revision", "simulated").member("branch", "simulated");
    json.member("buildUser", "").member("buildDate", "").member("goVersion", "go1.19");
    json.endObject().endObject();
    return {.body = json.take()};
}

} // namespace

WireAnswer PrometheusApi::answer(const WireRequest& request, Instant now) {
    m_site.advanceTo(toMillis(now) / 1000);
    if (request.method != "GET" && request.method != "POST") {
        return {405, "text/plain; charset=utf-8", "Method Not Allowed\n"};
    }
    if (request.path == "/api/v1/query") {
        return query(request, now);
    }
    if (request.path == "/api/v1/query_range") {
        return queryRange(request);
    }
    if (request.path == "/api/v1/status/buildinfo") {
        return buildInfo();
    }
    return {404, "text/plain; charset=utf-8", "404 page not found\n"};
}

WireAnswer PrometheusApi::query(const WireRequest& request, Instant now) const {
    Grid grid{.start = toMillis(now), .step = 1, .points = 1};
    if (const auto text = request.parameter("time")) {
        const auto time = timeOf(*text);
        if (!time) {
            return badParameter("time", "cannot parse \"" + *text + "\" to a valid timestamp");
        }
        grid.start = *time;
    }
    const auto columns = evaluate(request.parameter("query").value_or(""), m_families, grid);
    if (!columns) {
        return refusal(columns.error());
    }
    if (const auto error = tooMany(*columns)) {
        return refusal(*error);
    }
    return {.body = vectorOf(*columns, grid)};
}

WireAnswer PrometheusApi::queryRange(const WireRequest& request) const {
    const auto start = timeOf(request.parameter("start").value_or(""));
    const auto end = timeOf(request.parameter("end").value_or(""));
    const auto step = stepOf(request.parameter("step").value_or(""));
    if (!start || !end) {
        return badParameter(start ? "end" : "start", "cannot parse to a valid timestamp");
    }
    if (*end < *start) {
        return badParameter("end", "end timestamp must not be before start time");
    }
    if (!step) {
        return badParameter("step", "cannot parse to a valid duration");
    }
    if (*step <= 0) {
        return badParameter("step", "zero or negative query resolution step widths are not "
                                    "accepted. Try a positive integer");
    }
    const std::int64_t steps = (*end - *start) / *step;
    if (steps > kMostPoints) {
        return refusal({400, "bad_data",
                        "exceeded maximum resolution of 11,000 points per timeseries. Try "
                        "decreasing the query resolution (?step=XX)"});
    }
    const Grid grid{.start = *start, .step = *step, .points = std::size_t(steps) + 1};
    const auto columns = evaluate(request.parameter("query").value_or(""), m_families, grid);
    if (!columns) {
        return refusal(columns.error());
    }
    if (const auto error = tooMany(*columns)) {
        return refusal(*error);
    }
    return {.body = matrixOf(*columns, grid)};
}

} // namespace ff::demo
