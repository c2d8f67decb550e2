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

namespace fs = std::filesystem;

std::unexpected<Error> unwritable(const fs::path& file, const std::string& why) {
    return fail(ErrorCode::fileUnwritable, why, file.string());
}

/// The files of a frozen report are write-protected: so they tell what they are wherever they are
/// copied to, and that also to people.
constexpr fs::perms kMayWrite =
    fs::perms::owner_write | fs::perms::group_write | fs::perms::others_write;

/// Whether a file stands there that is write-protected, whoever asks.
bool isProtected(const fs::path& file) {
    std::error_code ignored;
    return fs::exists(file, ignored) &&
           (fs::status(file, ignored).permissions() & kMayWrite) == fs::perms::none;
}
void setProtected(const fs::path& file, bool isOn) {
    std::error_code ignored; // some file systems know no permissions
    fs::permissions(file, isOn ? kMayWrite : fs::perms::owner_write,
                    isOn ? fs::perm_options::remove : fs::perm_options::add, ignored);
}

/// Where a format is written; of the tables of CSV, the one that each report has.
fs::path placeOf(const fs::path& base, FileFormat format) {
    return format == FileFormat::csv ? base / "report.csv"
                                     : fs::path(base.string() + '.' + name(format));
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

Result<void> writeFile(const fs::path& file, const QByteArray& content) {
    QSaveFile target(QString::fromStdString(file.string()));
    const bool isWritten = target.open(QIODevice::WriteOnly) &&
                           target.write(content) == content.size() && target.commit();
    if (!isWritten) {
        return unwritable(file, target.errorString().toStdString());
    }
    return {};
}

Result<std::vector<fs::path>> exportReport(const Report& report, const QLocale& locale,
                                           const fs::path& folder,
                                           const std::set<FileFormat>& formats,
                                           const PdfDrawer& drawPdf) {
    std::error_code error;
    fs::create_directories(folder, error);
    if (error) {
        return unwritable(folder, error.message());
    }
    const fs::path base = folder / fileName(report);
    const bool isDraft = report.state == State::draft;
    for (const FileFormat each : formats) { // before the first is written
        if (const fs::path place = placeOf(base, each); isDraft && isProtected(place)) {
            return unwritable(place, "it is of a frozen report, which a draft does not replace");
        }
    }
    const Formatter format = formatterOf(report, locale);
    std::vector<fs::path> written;
    const auto keep = [&](const char* ending, const QByteArray& content) {
        written.push_back(base.string() + ending);
        if (isProtected(written.back())) {
            setProtected(written.back(), false); // a frozen report, written once more
        }
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
        for (const fs::path& file : written) {
            if (!isDraft) {
                setProtected(file, true);
            }
        }
        if (!done) {
            return std::unexpected(done.error());
        }
    }
    return written;
}

} // namespace ff::report
