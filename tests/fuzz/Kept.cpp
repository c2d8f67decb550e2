// SPDX-License-Identifier: GPL-3.0-only
#include "app/export/ReportDocument.h"
#include "app/export/ReportJson.h"
#include "app/store/samples/PointChunk.h"
#include "app/store/waits/WaitBlock.h"
#include "models/config/CacheToml.h"
#include "models/config/SourcesFile.h"
#include "models/federation/Catalogue.h"
#include "tests/fuzz/Parts.h"

#include <algorithm>
#include <bit>

namespace ff::fuzz {

/// What is read without a problem is written so that it says the same; and a source can be taken
/// out of any text.
void sourcesToml(std::string_view bytes) {
    const SourcesRead read = readSources(bytes, "fuzz.toml");
    require(!read.unreadable || read.sources.empty());
    for (const SourceConfig& source : read.sources) {
        const std::string text(bytes);
        const std::string without = withoutSource(text, source.id);
        require(read.unreadable || !readSources(without, "fuzz.toml").unreadable);
        require(!readSources(withSource(text, source), "fuzz.toml").unreadable);
        if (read.problems.empty()) {
            const auto again = readSources(toToml(source), "fuzz.toml");
            require(again.sources.size() == 1 && again.sources.front().id == source.id);
        }
    }
}

/// A wrong entry never takes the rest with it, and a rule that was read can be written.
void federationToml(std::string_view bytes) {
    const FederationRead read = readFederation(bytes, "fuzz.toml");
    for (const AttributionRule& rule : read.federation.rules) {
        require(!readFederation(toToml(rule), "fuzz.toml").unreadable);
    }
}

/// How long samples are kept is never read out of a text that has a mistake, and what was read can
/// be written.
void cacheToml(std::string_view bytes) {
    static_cast<void>(parseSize(bytes.substr(0, bytes.find('\n'))));
    const RetentionRead read = readRetention(bytes, "fuzz.toml");
    if (!read.isUnreadable && read.problems.empty()) {
        if (const auto written = withRetention(std::string(bytes), read.retention)) {
            const RetentionRead again = readRetention(*written, "fuzz.toml");
            require(again.problems.empty() && again.retention == read.retention);
        }
    }
}

/// What is accepted can be packed again, and the same comes out; the rest is an error and no more.
void packedWaits(std::string_view bytes) {
    using namespace ff::store;
    const auto decoded = [](Bytes block) {
        std::vector<WaitSpan> spans;
        decodeWaits(block, [&](const WaitSpan& span) { spans.push_back(span); });
        return spans;
    };
    const Bytes block{reinterpret_cast<const std::uint8_t*>(bytes.data()), bytes.size()};
    std::vector<WaitSpan> whole;
    static_cast<void>(decodeWholeWaits(1, block, waitsChecksum(1, block), whole));
    try {
        std::vector<WaitSpan> spans = decoded(block);
        // Numbers that a block is made of: no later than some thousand years.
        constexpr std::int64_t kMost = std::int64_t{1} << 40;
        const auto isUsual = [](const WaitSpan& span) {
            const auto fits = [](std::int64_t value) { return value > -kMost && value < kMost; };
            return fits(span.eligible) && fits(span.until) && fits(span.gpus) && fits(span.tasks) &&
                   span.charge >= 0 && fits(span.charge);
        };
        if (std::ranges::all_of(spans, isUsual)) {
            ByteWriter out;
            encodeWaits(spans, out);
            require(decoded(out.bytes()) == spans);
        }
    } catch (const Failure&) { // damaged
    }
}

/// What is accepted can be packed again, and the same comes out to the bit.
void pointChunk(std::string_view bytes) {
    using namespace ff::store;
    const auto decoded = [](Bytes chunk) {
        std::vector<StoredPoint> points;
        static_cast<void>(decodeChunk(chunk, points));
        return points;
    };
    const auto points =
        decoded({reinterpret_cast<const std::uint8_t*>(bytes.data()), bytes.size()});
    if (!points.empty()) {
        const auto isSame = [](const StoredPoint& a, const StoredPoint& b) {
            return a.at == b.at && a.interval == b.interval && a.coverage == b.coverage &&
                   std::bit_cast<std::uint64_t>(a.value) == std::bit_cast<std::uint64_t>(b.value);
        };
        require(std::ranges::equal(decoded(encodeChunk(points)), points, isSame));
    }
}

/// What is taken for a frozen report is written again, and is then the same to the byte.
void reportDocument(std::string_view bytes) {
    const auto read =
        report::fromDocument(QByteArray(bytes.data(), qsizetype(bytes.size())), "fuzz");
    if (read) {
        static_cast<void>(report::toJson(*read));
        const QByteArray written = report::toDocument(*read);
        const auto again = report::fromDocument(written, "fuzz");
        require(again && report::toDocument(*again) == written);
    }
}

} // namespace ff::fuzz
