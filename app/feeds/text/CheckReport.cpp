// SPDX-License-Identifier: GPL-3.0-only
#include "app/feeds/text/CheckReport.h"

#include "app/feeds/text/JsonText.h"
#include "app/feeds/text/TextNumber.h"

#include <algorithm>
#include <cstdint>

namespace ff::feeds {
namespace {

std::string exemplarJson(const std::optional<ParsedExemplar>& exemplar) {
    if (!exemplar) {
        return "null";
    }
    return "{\"labels\": " + jsonLabels(exemplar->labels) +
           ", \"value\": " + jsonNumber(exemplar->value) +
           ", \"timestamp\": " + jsonNumber(exemplar->timestamp) + "}";
}

std::string sampleJson(const ParsedSample& sample) {
    return "{\"name\": " + jsonText(sample.name) + ", \"labels\": " + jsonLabels(sample.labels) +
           ", \"value\": " + jsonNumber(sample.value) +
           ", \"timestamp\": " + jsonNumber(sample.timestamp) +
           ", \"exemplar\": " + exemplarJson(sample.exemplar) + "}";
}

std::string familyJson(const ParsedFamily& family) {
    std::string out = "  {\"name\": " + jsonText(family.name) +
                      ", \"type\": " + jsonText(name(family.type)) +
                      ", \"unit\": " + jsonText(family.unit) +
                      ", \"help\": " + jsonText(family.help) + ", \"samples\": [";
    const char* between = "\n    ";
    for (const ParsedSample& sample : family.samples) {
        out.append(between).append(sampleJson(sample));
        between = ",\n    ";
    }
    return out.append("]}");
}

std::string expositionJson(const ParsedExposition& parsed) {
    const bool open = parsed.format == TextFormat::openMetrics;
    std::string out = std::string("{\"format\": ") +
                      (open ? "\"openmetrics\"" : "\"prometheus-text\"") + ", \"families\": [";
    const char* between = "\n";
    for (const ParsedFamily& family : parsed.families) {
        out.append(between).append(familyJson(family));
        between = ",\n";
    }
    out.append("], \"errors\": [");
    between = "\n  ";
    for (const TextProblem& problem : parsed.problems) {
        out.append(between).append("{\"line\": ").append(std::to_string(problem.line));
        out.append(", \"reason\": ").append(jsonText(problem.reason)).append("}");
        between = ",\n  ";
    }
    return out.append("]}\n");
}

std::string labelsText(const Labels& labels) {
    std::string out;
    for (const auto& [labelName, value] : labels) {
        out.append(out.empty() ? "" : ", ").append(labelName).append("=").append(value);
    }
    return out;
}

std::string expositionTable(const ParsedExposition& parsed) {
    std::vector<std::vector<std::string>> rows{{"sample", "labels", "value", "type", "unit"}};
    for (const ParsedFamily& family : parsed.families) {
        if (family.samples.empty()) {
            rows.push_back(
                {family.name, "", "no sample", std::string(name(family.type)), family.unit});
        }
        for (const ParsedSample& sample : family.samples) {
            rows.push_back({sample.name, labelsText(sample.labels), numberText(sample.value),
                            std::string(name(family.type)), family.unit});
        }
    }
    return renderTable(rows);
}

std::size_t width(std::string_view utf8) {
    return std::size_t(
        std::ranges::count_if(utf8, [](char c) { return (std::uint8_t(c) & 0xc0) != 0x80; }));
}

std::string printable(std::string text) {
    std::ranges::replace_if(text, [](char c) { return std::uint8_t(c) < 0x20 || c == 0x7f; }, ' ');
    return text;
}

} // namespace

CheckReport checkExposition(std::string_view text, TextFormat format, ReportFormat report) {
    const ParsedExposition parsed = parseExposition(text, format);
    CheckReport out;
    out.ok = parsed.problems.empty();
    out.data = report == ReportFormat::json ? expositionJson(parsed) : expositionTable(parsed);
    for (const TextProblem& problem : parsed.problems) {
        out.messages.push_back("line " + std::to_string(problem.line) + ": " + problem.reason);
    }
    return out;
}

std::string renderTable(const std::vector<std::vector<std::string>>& rows) {
    std::vector<std::size_t> widths;
    for (const auto& row : rows) {
        widths.resize(std::max(widths.size(), row.size()));
        for (std::size_t i = 0; i < row.size(); ++i) {
            widths[i] = std::max(widths[i], width(row[i]));
        }
    }
    std::string out;
    for (const auto& row : rows) {
        std::string line;
        for (std::size_t i = 0; i < row.size(); ++i) {
            line.append(printable(row[i]));
            line.append(widths[i] - width(row[i]) + 2, ' ');
        }
        line.erase(line.find_last_not_of(' ') + 1);
        out.append(line).append("\n");
    }
    return out;
}

} // namespace ff::feeds
