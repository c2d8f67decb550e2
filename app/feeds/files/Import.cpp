// SPDX-License-Identifier: GPL-3.0-only
#include "app/feeds/files/Import.h"

#include "app/feeds/files/ImportText.h"

#include <array>
#include <fstream>
#include <utility>

namespace ff::feeds {
namespace {

constexpr std::array<std::pair<ImportFormat, std::string_view>, 5> kNames{{
    {ImportFormat::sacct, "sacct"},
    {ImportFormat::sacctJson, "sacct-json"},
    {ImportFormat::sreport, "sreport"},
    {ImportFormat::swf, "swf"},
    {ImportFormat::usageRecord, "usage-record"},
}};

Result<void> importAs(ImportFormat format, std::istream& in, ImportSink& sink,
                      const ImportOptions& options) {
    switch (format) {
    case ImportFormat::sacct:
        return importSacct(in, sink, options);
    case ImportFormat::sacctJson:
        return importSacctJson(in, sink, options);
    case ImportFormat::sreport:
        return importSreport(in, sink, options);
    case ImportFormat::swf:
        return importSwf(in, sink, options);
    case ImportFormat::usageRecord:
        return importUsageRecords(in, sink, options);
    }
    return fail(ErrorCode::internal, "a format without an importer");
}

} // namespace

Result<ImportReport> importFile(std::istream& in, ImportFormat format, const JobSink& sink,
                                const ImportOptions& options) {
    ImportSink into(sink, options);
    const auto done = importAs(format, in, into, options);
    if (into.refused())
        return std::unexpected(*into.refused());
    if (!done)
        return std::unexpected(done.error());
    if (in.bad())
        return fail(ErrorCode::fileUnreadable, "reading stopped before its end");
    return std::move(into.report());
}

Result<ImportReport> importFile(const std::filesystem::path& file, ImportFormat format,
                                const JobSink& sink, const ImportOptions& options) {
    std::ifstream in(file, std::ios::binary);
    if (!in)
        return fail(ErrorCode::fileUnreadable, "it cannot be opened", file.string());
    auto report = importFile(in, format, sink, options);
    if (!report && report.error().where.empty())
        report.error().where = file.string();
    return report;
}

std::optional<ImportFormat> detectImportFormat(std::string_view head) {
    const auto text = trimmed(head);
    if (text.starts_with('{'))
        return ImportFormat::sacctJson;
    if (text.starts_with("APEL-") || (text.starts_with('<') && text.contains("UsageRecord")))
        return ImportFormat::usageRecord;
    if (text.starts_with(';'))
        return ImportFormat::swf;
    const auto line = text.substr(0, text.find('\n'));
    if (line.contains("JobIDRaw"))
        return ImportFormat::sacct;
    if (text.contains("TRES Name") && text.contains("Account"))
        return ImportFormat::sreport;
    return {};
}

std::string_view name(ImportFormat format) {
    for (const auto& [known, text] : kNames)
        if (known == format)
            return text;
    return {};
}

std::optional<ImportFormat> importFormatByName(std::string_view text) {
    for (const auto& [format, known] : kNames)
        if (known == text)
            return format;
    return {};
}

} // namespace ff::feeds
