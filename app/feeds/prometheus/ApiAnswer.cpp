// SPDX-License-Identifier: GPL-3.0-only
#include "app/feeds/prometheus/ApiAnswer.h"

#include "app/feeds/text/TextNumber.h"

#include <simdjson.h>

#include <algorithm>
#include <stdexcept>

namespace ff::feeds {
namespace {

namespace ondemand = simdjson::ondemand;

/// JSON, but not as this API speaks it.
class Unexpected final : public std::runtime_error {
public:
    using std::runtime_error::runtime_error;
};

double sampleValue(ondemand::value value) {
    if (value.type() == ondemand::json_type::number) {
        return value.get_double();
    }
    const std::string_view text = value.get_string();
    const auto number = parseNumber(text);
    if (!number) {
        throw Unexpected("a sample's value is not a number: " + std::string(text.substr(0, 40)));
    }
    return *number;
}

/// [seconds, "value"]
ApiPoint readPoint(ondemand::array pair) {
    ApiPoint point;
    int at = 0;
    for (ondemand::value part : pair) {
        if (at == 0) {
            point.time = part.get_double();
        } else if (at == 1) {
            point.value = sampleValue(part);
        }
        ++at;
    }
    if (at != 2) {
        throw Unexpected("a sample is not a pair of time and value");
    }
    return point;
}

ApiSeries readSeries(ondemand::object object, std::size_t& histograms) {
    ApiSeries series;
    bool isHistogram = false;
    for (auto field : object) {
        const std::string_view key = field.unescaped_key();
        if (key == "metric") {
            for (auto label : field.value().get_object()) {
                std::string name(std::string_view(label.unescaped_key()));
                std::string value(std::string_view(label.value().get_string()));
                series.labels.emplace_back(std::move(name), std::move(value));
            }
        } else if (key == "value") {
            series.points.push_back(readPoint(field.value().get_array()));
        } else if (key == "values") {
            for (auto pair : field.value().get_array()) {
                series.points.push_back(readPoint(pair.get_array()));
            }
        } else if (key == "histogram" || key == "histograms") {
            isHistogram = true;
        }
    }
    histograms += isHistogram ? 1 : 0;
    return series;
}

/// A scalar or a string: [seconds, "text"].
void readSingle(double time, ondemand::value part, ApiAnswer& answer) {
    if (answer.resultType == "string") {
        answer.text = std::string(std::string_view(part.get_string()));
        return;
    }
    answer.scalar = ApiPoint{time, sampleValue(part)};
}

void readResult(ondemand::array result, ApiAnswer& answer) {
    std::optional<double> time;
    for (ondemand::value element : result) {
        if (time) {
            readSingle(*time, element, answer);
        } else if (element.type() == ondemand::json_type::object) {
            ApiSeries series = readSeries(element.get_object(), answer.histograms);
            if (!series.points.empty()) {
                answer.series.push_back(std::move(series));
            }
        } else {
            time = element.get_double();
        }
    }
}

void readData(ondemand::value data, ApiAnswer& answer) {
    if (data.type() != ondemand::json_type::object) {
        return; // a list of names: right, but without samples
    }
    for (auto field : data.get_object()) {
        const std::string_view key = field.unescaped_key();
        if (key == "resultType") {
            answer.resultType = std::string_view(field.value().get_string());
        } else if (key == "result" && field.value().type() == ondemand::json_type::array) {
            readResult(field.value().get_array(), answer);
        }
    }
}

std::vector<std::string> readTexts(ondemand::value list) {
    std::vector<std::string> texts;
    if (list.type() == ondemand::json_type::array) {
        for (auto text : list.get_array()) {
            texts.emplace_back(std::string_view(text.get_string()));
        }
    }
    return texts;
}

ApiAnswer readAnswer(ondemand::object object) {
    ApiAnswer answer;
    std::string status;
    for (auto field : object) {
        const std::string_view key = field.unescaped_key();
        if (key == "status") {
            status = std::string_view(field.value().get_string());
        } else if (key == "data") {
            readData(field.value(), answer);
        } else if (key == "errorType") {
            answer.errorType = std::string_view(field.value().get_string());
        } else if (key == "error") {
            answer.error = std::string_view(field.value().get_string());
        } else if (key == "warnings") {
            answer.warnings = readTexts(field.value());
        } else if (key == "infos") {
            answer.infos = readTexts(field.value());
        }
    }
    if (status != "success" && status != "error") {
        throw Unexpected("the JSON has no status \"success\" or \"error\"");
    }
    answer.isError = status == "error";
    return answer;
}

bool isBlank(std::string_view text) {
    return text.find_first_not_of(" \t\r\n") == std::string_view::npos;
}

} // namespace

Result<ApiAnswer> parseApiAnswer(std::string_view body) {
    if (isBlank(body)) {
        return fail(ErrorCode::emptyAnswer, "the body is empty");
    }
    try {
        const simdjson::padded_string padded(body);
        ondemand::parser parser;
        ondemand::document document = parser.iterate(padded);
        if (document.type() != ondemand::json_type::object) {
            return fail(ErrorCode::unexpectedAnswer, "the JSON is not an object");
        }
        ApiAnswer answer = readAnswer(document.get_object());
        if (document.current_location().error() != simdjson::OUT_OF_BOUNDS) {
            return fail(ErrorCode::notJson, "there is something after the JSON");
        }
        return answer;
    } catch (const Unexpected& wrong) {
        return fail(ErrorCode::unexpectedAnswer, wrong.what());
    } catch (const simdjson::simdjson_error& wrong) {
        const bool otherKind = wrong.error() == simdjson::INCORRECT_TYPE;
        return fail(otherKind ? ErrorCode::unexpectedAnswer : ErrorCode::notJson, wrong.what());
    }
}

std::optional<std::string> parseBuildInfo(std::string_view body) {
    try {
        const simdjson::padded_string padded(body);
        ondemand::parser parser;
        ondemand::document document = parser.iterate(padded);
        std::string application = "Prometheus";
        std::string version;
        if (std::string_view(document["status"].get_string()) != "success") {
            return std::nullopt;
        }
        bool empty = true;
        for (auto field : document["data"].get_object()) {
            empty = false;
            const std::string_view key = field.unescaped_key();
            if (key == "version") {
                version = std::string_view(field.value().get_string());
            } else if (key == "application") {
                application = std::string_view(field.value().get_string());
            }
        }
        return empty ? "VictoriaMetrics" : application + (version.empty() ? "" : " ") + version;
    } catch (const simdjson::simdjson_error&) {
        return std::nullopt;
    }
}

std::string_view labelValue(const Labels& labels, std::string_view name) {
    const auto found = std::ranges::find(labels, name, &Labels::value_type::first);
    return found == labels.end() ? std::string_view{} : std::string_view(found->second);
}

} // namespace ff::feeds
