// SPDX-License-Identifier: GPL-3.0-only
#include "app/feeds/files/Import.h"

#include "app/feeds/files/ImportText.h"
#include "app/feeds/files/SacctColumns.h"
#include "app/feeds/files/ToolMessage.h"
#include "app/feeds/files/text/FileText.h"

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

constexpr const char* kEmpty = "it is empty: the command that should have filled it wrote nothing";

/// What a file is by one of its lines; nothing where the line does not tell.
std::optional<ImportFormat> formatOfLine(std::string_view line) {
    if (line.starts_with('{') || line.starts_with('[')) {
        return ImportFormat::sacctJson;
    }
    if (line.starts_with("APEL-") || (line.starts_with('<') && line.contains("UsageRecord"))) {
        return ImportFormat::usageRecord;
    }
    if (line.starts_with(';') || isSwfRow(line)) {
        return ImportFormat::swf;
    }
    if (line.contains("TRES Name") || line.starts_with("Usage reported in")) {
        return ImportFormat::sreport;
    }
    if (SacctColumns::isHeader(line)) {
        return ImportFormat::sacct;
    }
    return {};
}

} // namespace

Result<ImportReport> importFile(std::istream& in, ImportFormat format, const JobSink& sink,
                                const ImportOptions& options) {
    FileText bytes(in);
    std::istream text(&bytes);
    if (text.peek() == std::istream::traits_type::eof()) {
        return bytes.problem() ? std::unexpected(*bytes.problem())
                               : fail(ErrorCode::syntax, kEmpty);
    }
    ImportSink into(sink, options);
    const auto done = importAs(format, text, into, options);
    if (into.refused()) {
        return std::unexpected(*into.refused());
    }
    if (bytes.problem()) {
        return std::unexpected(*bytes.problem());
    }
    if (!done) {
        return std::unexpected(done.error());
    }
    if (in.bad()) {
        return fail(ErrorCode::fileUnreadable, "reading stopped before its end");
    }
    into.endPart();
    if (format == ImportFormat::sacct || format == ImportFormat::sacctJson) {
        into.judgeGpus();
    }
    ImportReport& report = into.report();
    const bool nothing = report.good == 0 && report.books.empty() && report.ownAccounting.empty();
    if (nothing && report.bad == 0 && report.nothingRan.empty()) {
        return fail(ErrorCode::syntax, "it holds no job and no total");
    }
    return std::move(report);
}

Result<ImportReport> importFile(const std::filesystem::path& file, ImportFormat format,
                                const JobSink& sink, const ImportOptions& options) {
    std::ifstream in(file, std::ios::binary);
    if (!in) {
        return fail(ErrorCode::fileUnreadable, "it cannot be opened", file.string());
    }
    auto report = importFile(in, format, sink, options);
    if (!report && report.error().where.empty()) {
        report.error().where = file.string();
    }
    return report;
}

std::optional<ImportFormat> detectImportFormat(std::string_view head) {
    // XML says what its records are some lines below its declaration.
    if (trimmed(head).starts_with('<')) {
        return head.contains("UsageRecord") ? std::optional(ImportFormat::usageRecord)
                                            : std::nullopt;
    }
    std::optional<ImportFormat> byMessage;
    while (!head.empty()) {
        const auto end = std::min(head.find('\n'), head.size());
        const auto line = trimmed(head.substr(0, end));
        head.remove_prefix(std::min(end + 1, head.size()));
        if (const auto format = formatOfLine(line)) {
            return format;
        }
        if (!byMessage && toolMessage(line)) {
            byMessage = toolName(line) == "sreport" ? ImportFormat::sreport : ImportFormat::sacct;
        }
    }
    return byMessage;
}

Result<std::optional<ImportFormat>> importFormatOf(const std::filesystem::path& file) {
    std::ifstream in(file, std::ios::binary);
    if (!in) {
        return fail(ErrorCode::fileUnreadable, "it cannot be opened", file.string());
    }
    FileText bytes(in);
    std::istream text(&bytes);
    std::string head(std::size_t(64) << 10, '\0');
    text.read(head.data(), std::streamsize(head.size()));
    head.resize(std::size_t(text.gcount()));
    if (head.empty()) {
        return bytes.problem() ? std::unexpected(*bytes.problem())
                               : fail(ErrorCode::syntax, kEmpty);
    }
    return detectImportFormat(std::string_view(head));
}

std::string_view name(ImportFormat format) {
    for (const auto& [known, text] : kNames) {
        if (known == format) {
            return text;
        }
    }
    return {};
}

} // namespace ff::feeds
