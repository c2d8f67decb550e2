// SPDX-License-Identifier: GPL-3.0-only
#include "app/feeds/prometheus/exporters/ExporterScope.h"

#include "app/feeds/text/LabelText.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <set>

namespace ff::feeds {
namespace {

constexpr std::size_t kNamed = 4; ///< of the copies in a remark
/// A label with a job's or a user's name makes thousands: each more would make the queries longer.
constexpr std::size_t kMostReplicas = 8;

/// Of each copy the labels in which they differ.
std::vector<Labels> differences(const std::vector<ExporterCopy>& copies) {
    struct Label {
        std::set<std::string> values;
        std::size_t copies = 0; ///< that have it
    };
    std::map<std::string, Label> labels;
    for (const ExporterCopy& copy : copies) {
        for (const auto& [name, value] : copy.labels) {
            Label& label = labels[name];
            label.values.insert(value);
            ++label.copies;
        }
    }
    std::erase_if(labels, [&](const auto& entry) {
        const Label& label = entry.second;
        return entry.first == "__name__" ||
               (label.copies == copies.size() && label.values.size() == 1);
    });
    std::vector<Labels> found;
    for (const ExporterCopy& copy : copies) {
        Labels& own = found.emplace_back();
        for (const auto& [name, label] : labels) {
            own.emplace_back(name, std::string(labelValue(copy.labels, name)));
        }
    }
    return found;
}

/// The same site, if they mostly agree whenever both speak and name no different clusters.
bool saysTheSame(const ExporterCopy& a, const ExporterCopy& b) {
    if (labelValue(a.labels, "cluster") != labelValue(b.labels, "cluster")) {
        return false;
    }
    std::size_t both = 0;
    std::size_t equal = 0;
    for (const ApiPoint& point : a.points) {
        const auto other = std::ranges::find_if(
            b.points, [&](const ApiPoint& one) { return std::abs(one.time - point.time) < 0.5; });
        both += other == b.points.end() ? 0 : 1;
        equal += other != b.points.end() && other->value == point.value ? 1 : 0;
    }
    return equal * 2 >= both;
}

std::string namesOf(const std::vector<Labels>& all) {
    std::string text;
    for (std::size_t i = 0; i < std::min(all.size(), kNamed); ++i) {
        text.append(i == 0 ? "" : "; ").append(matchersOf(all[i]));
    }
    return text.append(all.size() > kNamed ? "; ..." : "");
}

} // namespace

std::string matchersOf(const Labels& labels) {
    std::string text;
    for (const auto& [name, value] : labels) {
        text.append(text.empty() ? "" : ",").append(name).append("=\"");
        text.append(escapedLabel(value)).append("\"");
    }
    return text;
}

std::string matcherOf(std::string_view label, const std::vector<std::string>& values, bool others) {
    std::string pattern;
    const char* between = "";
    for (const std::string& value : values) {
        pattern.append(between);
        between = "|";
        for (const char c : value) {
            if (std::string_view("\\.+*?()|[]{}^$").contains(c)) {
                pattern += '\\';
            }
            pattern += c;
        }
    }
    return std::string(label) + (others ? "!~\"" : "=~\"") + escapedLabel(pattern) + "\"";
}

std::string matchersOf(const SourceConfig& source) {
    std::string text = matchersOf(Labels{source.match.begin(), source.match.end()});
    if (source.serves.only && !source.serves.isOne()) {
        std::vector<std::string> values;
        for (const ServedSystem& served : source.serves.systems) {
            values.insert(values.end(), served.values.begin(), served.values.end());
        }
        text.append(text.empty() ? "" : ",").append(matcherOf(source.serves.label, values));
    }
    return text;
}

ClusterChoice clusterOf(const std::set<std::string>& clusters, const std::string& cluster) {
    if (clusters.size() < 2) {
        return {};
    }
    std::vector<Labels> all;
    for (const std::string& one : clusters) {
        all.push_back({{"cluster", one}});
    }
    const std::string words = "GPUs of several clusters answer (" + namesOf(all) + "): ";
    if (!cluster.empty() && clusters.contains(cluster)) {
        return {cluster, words + "only " + matchersOf({{"cluster", cluster}}) + " is counted"};
    }
    return {{}, words + "all are counted. To choose one, set match in sources.toml"};
}

ExporterScope scopeOf(std::vector<ExporterCopy> copies, const std::string& cluster) {
    if (copies.size() < 2) {
        return {};
    }
    const auto isNamed = [&](const ExporterCopy& copy) {
        return std::ranges::any_of(copy.labels, [&](const auto& label) {
            return !cluster.empty() && label.second == cluster;
        });
    };
    std::ranges::sort(copies, {}, [&](const ExporterCopy& copy) {
        return std::pair(!isNamed(copy), matchersOf(copy.labels));
    });
    const auto names = differences(copies);
    ExporterScope scope;
    scope.order.push_back(names.front());
    for (std::size_t i = 1; i < copies.size(); ++i) {
        if (saysTheSame(copies.front(), copies[i])) {
            scope.order.push_back(names[i]);
        }
    }
    const bool same = scope.order.size() == copies.size();
    scope.order.resize(std::min(scope.order.size(), kMostReplicas));
    scope.remark = std::to_string(copies.size()) + " exporters answer (" + namesOf(names) + "), " +
                   (same ? "all for the same system" : "not all for the same system") + ": only " +
                   matchersOf(names.front()) +
                   " is counted. To choose another, set match in sources.toml";
    return scope;
}

} // namespace ff::feeds
