// SPDX-License-Identifier: GPL-3.0-only
#include "app/feeds/prometheus/api/ApiAnswer.h"

#include "app/feeds/text/TextNumber.h"

#include <simdjson.h>

#include <algorithm>
#include <iterator>
#include <limits>
#include <stdexcept>

namespace ff::feeds {
namespace {

namespace ondemand = simdjson::ondemand;

/// JSON, but not as this API speaks it.
class Unexpected final : public std::runtime_error {
public:
    using std::runtime_error::runtime_error;
};

bool isNull(ondemand::value& value) {
    return value.type() == ondemand::json_type::null;
}

/// The text; empty for null.
std::string textOf(ondemand::value value) {
    return isNull(value) ? std::string() : std::string(std::string_view(value.get_string()));
}

double sampleValue(ondemand::value value) {
    if (value.type() == ondemand::json_type::number) {
        return value.get_double();
    }
    if (isNull(value)) {
        return std::numeric_limits<double>::quiet_NaN();
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
            point.time =
                isNull(part) ? std::numeric_limits<double>::quiet_NaN() : double(part.get_double());
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

void readLabels(ondemand::object object, Labels& labels) {
    for (auto label : object) {
        std::string name(std::string_view(label.unescaped_key()));
        labels.emplace_back(std::move(name), textOf(label.value()));
    }
}

void readPoints(ondemand::array pairs, std::vector<ApiPoint>& points) {
    for (ondemand::value pair : pairs) {
        if (!isNull(pair)) {
            points.push_back(readPoint(pair.get_array()));
        }
    }
}

ApiSeries readSeries(ondemand::object object, std::size_t& histograms) {
    ApiSeries series;
    bool isHistogram = false;
    for (auto field : object) {
        const std::string_view key = field.unescaped_key();
        ondemand::value value = field.value();
        if (isNull(value)) {
            continue;
        }
        if (key == "metric") {
            readLabels(value.get_object(), series.labels);
        } else if (key == "value") {
            series.points.push_back(readPoint(value.get_array()));
        } else if (key == "values") {
            readPoints(value.get_array(), series.points);
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
        } else if (isNull(element)) {
            continue;
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

/// A list of texts, or one text alone.
std::vector<std::string> readTexts(ondemand::value list) {
    std::vector<std::string> texts;
    if (list.type() == ondemand::json_type::string) {
        texts.push_back(textOf(list));
    } else if (list.type() == ondemand::json_type::array) {
        for (ondemand::value text : list.get_array()) {
            if (text.type() == ondemand::json_type::string) {
                texts.push_back(textOf(text));
            }
        }
    }
    std::erase(texts, std::string());
    return texts;
}

/// VictoriaMetrics says so where a storage node did not answer.
void readPartial(ondemand::value value, ApiAnswer& answer) {
    if (value.type() == ondemand::json_type::boolean && bool(value.get_bool())) {
        answer.warnings.emplace_back("isPartial: a part of the storage did not answer");
    }
}

void readData(ondemand::value data, ApiAnswer& answer) {
    if (data.type() != ondemand::json_type::object) {
        answer.names = readTexts(data);
        return;
    }
    for (auto field : data.get_object()) {
        const std::string_view key = field.unescaped_key();
        ondemand::value value = field.value();
        if (key == "resultType") {
            answer.resultType = textOf(value);
        } else if (key == "result" && value.type() == ondemand::json_type::array) {
            answer.hasResult = true;
            readResult(value.get_array(), answer);
        } else if (key == "isPartial") {
            readPartial(value, answer);
        }
    }
}

/// Some versions of Prometheus put remarks on the query, which concern no data, into `warnings`.
void sortOutInfos(ApiAnswer& answer) {
    const auto isInfo = [](const std::string& text) { return text.starts_with("PromQL info"); };
    std::ranges::copy_if(answer.warnings, std::back_inserter(answer.infos), isInfo);
    std::erase_if(answer.warnings, isInfo);
}

/// A few of them, none very long: each is compared with all that was said before, and shown.
void shorten(std::vector<std::string>& texts) {
    constexpr std::size_t kMost = 20;
    constexpr std::size_t kLongest = 1000;
    const std::size_t count = texts.size();
    texts.resize(std::min(count, kMost));
    for (std::string& text : texts) {
        std::size_t length = std::min(text.size(), kLongest);
        while (length < text.size() && (static_cast<unsigned char>(text[length]) & 0xc0) == 0x80) {
            --length; // to the border of a character
        }
        text.resize(length);
    }
    if (count > kMost) {
        texts.push_back("and " + std::to_string(count - kMost) + " more");
    }
}

ApiAnswer readAnswer(ondemand::object object) {
    ApiAnswer answer;
    std::string status;
    for (auto field : object) {
        const std::string_view key = field.unescaped_key();
        ondemand::value value = field.value();
        if (key == "status") {
            status = textOf(value);
        } else if (key == "data") {
            readData(value, answer);
        } else if (key == "errorType") {
            answer.errorType = textOf(value);
        } else if (key == "error") {
            answer.error = textOf(value);
        } else if (key == "warnings") {
            std::ranges::copy(readTexts(value), std::back_inserter(answer.warnings));
        } else if (key == "infos") {
            std::ranges::copy(readTexts(value), std::back_inserter(answer.infos));
        } else if (key == "isPartial") {
            readPartial(value, answer);
        }
    }
    sortOutInfos(answer);
    shorten(answer.warnings);
    shorten(answer.infos);
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
