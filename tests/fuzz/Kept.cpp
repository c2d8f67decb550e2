// SPDX-License-Identifier: GPL-3.0-only
#include "app/export/ReportDocument.h"
#include "app/export/ReportJson.h"
#include "app/store/samples/PointChunk.h"
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
