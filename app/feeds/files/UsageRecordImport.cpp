// SPDX-License-Identifier: GPL-3.0-only
#include "app/feeds/files/UsageRecordXml.h"
#include "app/feeds/files/UsageRecords.h"
#include "app/feeds/files/text/LineReader.h"

namespace ff::feeds {
namespace {

/// "Name: value" lines, records end at "%%".
void readApelLine(std::string_view line, std::uint64_t number, UsageRecords& records) {
    line = trimmed(line);
    if (line.starts_with("%%")) {
        records.end();
        records.begin(number + 1);
        return;
    }
    if (line.starts_with("APEL-")) {
        return;
    }
    const auto colon = line.find(':');
    if (colon == std::string_view::npos) {
        return;
    }
    const auto value = trimmed(line.substr(colon + 1));
    if (value != "None" && value != "NULL") {
        records.field(trimmed(line.substr(0, colon)), value);
    }
}

} // namespace

Result<void> importUsageRecords(std::istream& in, ImportSink& sink, const ImportOptions& options) {
    UsageRecords records(sink, options);
    if ((in >> std::ws).peek() == std::istream::traits_type::eof()) {
        return fail(ErrorCode::syntax, "it is empty: there are only blank lines in it");
    }
    if (in.peek() == '<') {
        UsageRecordXml(records, sink).read(in);
    } else {
        LineReader lines(in);
        records.begin(1);
        for (std::string_view line; !sink.refused() && lines.next(line);) {
            readApelLine(line, lines.number(), records);
        }
        records.end();
    }
    ImportReport& report = sink.report();
    if (report.good + report.bad == 0) {
        return fail(ErrorCode::syntax,
                    report.passedOver > 0
                        ? "all of its records are sums over a month or of accelerators: no record "
                          "names a job"
                        : "there is no usage record in it");
    }
    if (!records.countedGpus() && report.good > 0) {
        report.warnings.emplace_back("none of its records counts GPUs");
    }
    if (records.tasks() > 0) {
        report.warnings.push_back(
            std::to_string(records.tasks()) +
            " of its records are of tasks of arrays. What Slurm numbers these by stands in no "
            "usage "
            "record: one that a file of sacct or slurmrestd tells as well counts twice");
    }
    return {};
}

} // namespace ff::feeds
