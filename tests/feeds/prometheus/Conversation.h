// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "app/feeds/prometheus/PrometheusProtocols.h"

#include <QByteArray>

#include <functional>
#include <string>
#include <vector>

/// Plays the site to a PollProtocol: answers each request and keeps what was asked.
struct Conversation {
    struct Asked {
        std::string method;
        std::string target;
        std::string body; ///< percent-decoded
    };
    std::vector<Asked> asked;
    ff::Result<void> result;
    ff::feeds::Decoded decoded;

    using Site = std::function<ff::feeds::Response(const Asked&)>;

    static Conversation hold(ff::feeds::PollProtocol& dialogue, const Site& site,
                             ff::Instant arrived) {
        Conversation held;
        while (auto request = dialogue.next()) {
            held.asked.push_back(
                {request->method, request->target,
                 QByteArray::fromPercentEncoding(QByteArray::fromStdString(request->body))
                     .toStdString()});
            held.result = dialogue.take(site(held.asked.back()));
            if (!held.result || held.asked.size() > 1000) {
                return held;
            }
        }
        held.decoded = dialogue.finish(arrived);
        return held;
    }

    [[nodiscard]] int count(std::string_view words) const {
        int found = 0;
        for (const Asked& one : asked) {
            found += (one.target + " " + one.body).contains(words) ? 1 : 0;
        }
        return found;
    }

    /// The points of the series, or none.
    [[nodiscard]] std::vector<ff::Point> points(ff::Metric metric,
                                                std::string_view account = {}) const {
        for (const auto& series : decoded.series) {
            if (series.key.metric == metric && series.key.account == account) {
                return series.points;
            }
        }
        return {};
    }
};

inline ff::feeds::Response json(std::string body, int status = 200) {
    return {status, "application/json", std::move(body)};
}

inline ff::feeds::Response vectorOf(const std::string& result) {
    return json("{\"status\":\"success\",\"data\":{\"resultType\":\"vector\",\"result\":[" +
                result + "]}}");
}

inline ff::feeds::Response matrixOf(const std::string& result) {
    return json("{\"status\":\"success\",\"data\":{\"resultType\":\"matrix\",\"result\":[" +
                result + "]}}");
}
