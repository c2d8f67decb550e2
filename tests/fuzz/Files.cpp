// SPDX-License-Identifier: GPL-3.0-only
#include "app/feeds/files/Import.h"
#include "tests/fuzz/Parts.h"

#include <sstream>

namespace ff::fuzz {
namespace {

using feeds::ImportFormat;

/// What is counted is what came; what did not go in has a reason, and no more of it is kept than
/// was asked for.
void importAs(std::string_view bytes, ImportFormat format) {
    static_cast<void>(feeds::detectImportFormat(bytes.substr(0, 4096)));
    feeds::ImportOptions options;
    options.observed = instantFromSeconds(1'790'000'000);
    options.rejectsKept = 5;
    options.gpusPerProcessor = 1;
    options.force = true;
    std::uint64_t jobs = 0;
    std::istringstream in{std::string(bytes)};
    const auto report = feeds::importFile(in, format, [&](JobRecord&&) { ++jobs; }, options);
    if (!report) {
        require(report.error().code != ErrorCode::none);
        return;
    }
    require(report->rejects.size() <= options.rejectsKept && report->rejects.size() <= report->bad);
    for (const auto& reject : report->rejects) {
        require(!reject.reason.empty());
    }
    require(format == ImportFormat::sreport || jobs <= report->good);
}

} // namespace

void sacct(std::string_view bytes) {
    importAs(bytes, ImportFormat::sacct);
}
void sacctJson(std::string_view bytes) {
    importAs(bytes, ImportFormat::sacctJson);
}
void sreport(std::string_view bytes) {
    importAs(bytes, ImportFormat::sreport);
}
void swf(std::string_view bytes) {
    importAs(bytes, ImportFormat::swf);
}
void usageRecord(std::string_view bytes) {
    importAs(bytes, ImportFormat::usageRecord);
}

} // namespace ff::fuzz
