// SPDX-License-Identifier: GPL-3.0-only
#include "app/export/Export.h"

#include "app/export/ReportCsv.h"
#include "app/export/ReportHtml.h"
#include "app/export/ReportJson.h"
#include "app/export/ReportXlsx.h"
#include "app/export/WholeFolder.h"

#include <QSaveFile>

#include <system_error>

namespace ff::report {
namespace {

std::unexpected<Error> unwritable(const std::filesystem::path& file, const std::string& why) {
    return fail(ErrorCode::fileUnwritable, why, file.string());
}

} // namespace

const char* name(FileFormat format) {
    switch (format) {
    case FileFormat::json:
        return "json";
    case FileFormat::csv:
        return "csv";
    case FileFormat::html:
        return "html";
    case FileFormat::xlsx:
        return "xlsx";
    case FileFormat::pdf:
        return "pdf";
    }
    return "";
}

std::set<FileFormat> allFormats() {
    std::set<FileFormat> formats;
    for (int i = 0; *name(FileFormat(i)) != 0; ++i) {
        formats.insert(FileFormat(i));
    }
    return formats;
}

Formatter formatterOf(const Report& report, const QLocale& locale) {
    Formatter format(locale, report.zone);
    format.setWeighed(report.isWeighed);
    return format;
}

Result<void> writeFile(const std::filesystem::path& file, const QByteArray& content) {
    QSaveFile target(QString::fromStdString(file.string()));
    const bool isWritten = target.open(QIODevice::WriteOnly) &&
                           target.write(content) == content.size() && target.commit();
    if (!isWritten) {
        return unwritable(file, target.errorString().toStdString());
    }
    return {};
}

Result<std::vector<std::filesystem::path>> exportReport(const Report& report, const QLocale& locale,
                                                        const std::filesystem::path& folder,
                                                        const std::set<FileFormat>& formats,
                                                        const PdfDrawer& drawPdf) {
    std::error_code error;
    std::filesystem::create_directories(folder, error);
    if (error) {
        return unwritable(folder, error.message());
    }
    const std::filesystem::path base = folder / fileName(report);
    const Formatter format = formatterOf(report, locale);
    std::vector<std::filesystem::path> written;
    const auto keep = [&](const char* ending, const QByteArray& content) {
        written.push_back(base.string() + ending);
        return writeFile(written.back(), content);
    };
    for (const FileFormat each : formats) {
        Result<void> done;
        switch (each) {
        case FileFormat::json:
            done = keep(".json", toJson(report));
            break;
        case FileFormat::html:
            done = keep(".html", toHtml(report, format));
            break;
        case FileFormat::xlsx:
            written.push_back(base.string() + ".xlsx");
            done = writeXlsx(report, format, written.back());
            break;
        case FileFormat::csv:
            if (const auto files = writeFolder(base, toCsv(report))) {
                written.insert(written.end(), files->begin(), files->end());
            } else {
                done = std::unexpected(files.error());
            }
            break;
        case FileFormat::pdf:
            if (const auto pdf = drawPdf ? drawPdf(report)
                                         : Result<QByteArray>(unwritable(base, "no PDF here"))) {
                done = keep(".pdf", *pdf);
            } else {
                done = std::unexpected(pdf.error());
            }
            break;
        }
        if (!done) {
            return std::unexpected(done.error());
        }
    }
    return written;
}

} // namespace ff::report
