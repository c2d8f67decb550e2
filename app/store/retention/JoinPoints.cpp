// SPDX-License-Identifier: GPL-3.0-only
#include "app/store/retention/JoinPoints.h"

#include "app/store/samples/PointChunk.h"

#include <algorithm>

namespace ff::store {
namespace {

/// Nobody looks for an hour more that might fit into the rest.
constexpr std::size_t kEnough = kJoinedBytes - kJoinedBytes / 64;

/// After how many points each hour ends, as far as a part may go.
std::vector<std::size_t> endsOfHours(std::span<const StoredPoint> points) {
    std::vector<std::size_t> ends;
    for (std::size_t i = 1; i <= points.size() && (ends.empty() || i <= kJoinedPoints); ++i) {
        if (i == points.size() ||
            floorDiv(points[i].at, kHourMs) != floorDiv(points[i - 1].at, kHourMs)) {
            ends.push_back(i);
        }
    }
    return ends;
}

/// How many points the first part has. `rate`: bytes a point, as they were found last.
std::size_t firstPart(std::span<const StoredPoint> points, double& rate) {
    const std::vector<std::size_t> ends = endsOfHours(points);
    std::size_t fits = 0; // hours
    std::size_t most = ends.size();
    while (fits < most) {
        const auto guess =
            std::ranges::upper_bound(ends, double(kJoinedBytes) / rate) - ends.begin();
        const std::size_t tried = std::clamp(std::size_t(guess), fits + 1, most);
        const std::size_t bytes = encodeChunk(points.first(ends[tried - 1])).size();
        rate = double(bytes) / double(ends[tried - 1]);
        if (bytes > kJoinedBytes) {
            most = tried - 1;
            continue;
        }
        fits = tried;
        if (bytes >= kEnough) {
            break;
        }
    }
    return ends[std::max(fits, std::size_t{1}) - 1];
}

} // namespace

std::vector<std::span<const StoredPoint>> cutJoined(std::span<const StoredPoint> points) {
    std::vector<std::span<const StoredPoint>> parts;
    for (double rate = 0.5; !points.empty(); points = points.subspan(parts.back().size())) {
        parts.push_back(points.first(firstPart(points, rate)));
    }
    return parts;
}

} // namespace ff::store
