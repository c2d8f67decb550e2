// SPDX-License-Identifier: GPL-3.0-only
#include "app/feeds/prometheus/api/ApiReport.h"

#include "app/feeds/prometheus/api/ApiAnswer.h"
#include "app/feeds/text/JsonText.h"
#include "app/feeds/text/TextNumber.h"

namespace ff::feeds {
namespace {

std::string pointJson(const ApiPoint& point) {
    return "[" + jsonNumber(point.time) + ", " + jsonNumber(point.value) + "]";
}

std::string seriesJson(const ApiSeries& series) {
    std::string out = "  {\"labels\": " + jsonLabels(series.labels) + ", \"samples\": [";
    const char* between = "";
    for (const ApiPoint& point : series.points) {
        out.append(between).append(pointJson(point));
        between = ", ";
    }
    return out.append("]}");
}

std::size_t countSamples(const ApiAnswer& answer) {
    std::size_t count = answer.scalar ? 1 : 0;
    for (const ApiSeries& series : answer.series) {
        count += series.points.size();
    }
    return count;
}

std::string answerJson(const ApiAnswer& answer, const std::string& errors) {
    std::string out = "{\"status\": ";
    out.append(errors.empty() ? "\"success\"" : "\"error\"").append(", \"resultType\": ");
    out.append(answer.resultType.empty() ? "null" : jsonText(answer.resultType));
    out.append(", \"series\": [");
    const char* between = "\n";
    for (const ApiSeries& series : answer.series) {
        out.append(between).append(seriesJson(series));
        between = ",\n";
    }
    out.append("],\n \"scalar\": ").append(answer.scalar ? pointJson(*answer.scalar) : "null");
    out.append(", \"string\": ").append(answer.text ? jsonText(*answer.text) : "null");
    out.append(", \"samples\": ").append(std::to_string(countSamples(answer)));
    out.append(", \"histograms\": ").append(std::to_string(answer.histograms));
    out.append(",\n \"warnings\": ").append(jsonTexts(answer.warnings));
    out.append(", \"infos\": ").append(jsonTexts(answer.infos));
    return out.append(", \"errors\": [").append(errors).append("]}\n");
}

std::string errorJson(const std::string& type, const std::string& reason) {
    return "{\"errorType\": " + jsonText(type) + ", \"reason\": " + jsonText(reason) + "}";
}

std::string labelsText(const Labels& labels) {
    std::string out;
    for (const auto& [labelName, value] : labels) {
        out.append(out.empty() ? "" : ", ").append(labelName).append("=").append(value);
    }
    return out;
}

std::string answerTable(const ApiAnswer& answer) {
    std::vector<std::vector<std::string>> rows{{"labels", "samples", "time", "value"}};
    for (const ApiSeries& series : answer.series) {
        const ApiPoint& last = series.points.back();
        rows.push_back({labelsText(series.labels), std::to_string(series.points.size()),
                        numberText(last.time), numberText(last.value)});
    }
    if (answer.scalar) {
        rows.push_back(
            {"(scalar)", "1", numberText(answer.scalar->time), numberText(answer.scalar->value)});
    }
    if (answer.text) {
        rows.push_back({"(string)", "", "", *answer.text});
    }
    return renderTable(rows);
}

} // namespace

CheckReport checkPrometheusApi(std::string_view body, ReportFormat report) {
    CheckReport out;
    std::string errors;
    auto answer = parseApiAnswer(body);
    if (!answer) {
        out.ok = false;
        out.messages.push_back(answer.error().detail);
        errors = errorJson("", answer.error().detail);
        answer = ApiAnswer{};
    } else if (answer->isError) {
        out.ok = false;
        out.messages.push_back(answer->errorType + ": " + answer->error);
        errors = errorJson(answer->errorType, answer->error);
    }
    for (const std::string& warning : answer->warnings) {
        out.messages.push_back("partial answer: " + warning);
    }
    if (answer->histograms > 0) {
        out.messages.push_back(std::to_string(answer->histograms) +
                               " native histograms were passed over");
    }
    out.data = report == ReportFormat::json ? answerJson(*answer, errors) : answerTable(*answer);
    return out;
}

} // namespace ff::feeds
