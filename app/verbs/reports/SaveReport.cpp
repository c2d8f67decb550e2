// SPDX-License-Identifier: GPL-3.0-only
#include "app/verbs/reports/SaveReport.h"

#ifdef FF_GUI
#include "widgets/reports/layout/PageLayout.h"
#include "widgets/reports/pdf/ReportPdf.h"
#endif

namespace ff {

#ifdef FF_GUI

Result<std::vector<std::filesystem::path>>
saveReport(const report::Report& made, const QLocale& locale, const ReportTarget& target) {
    return exportReport(made, locale, target.folder, target.formats,
                        [&](const report::Report& report) {
                            return toPdf(laidOut(std::make_shared<const report::Report>(report),
                                                 locale, target.paper));
                        });
}

bool canDrawPages() {
    return true;
}

#else

Result<std::vector<std::filesystem::path>>
saveReport(const report::Report& made, const QLocale& locale, const ReportTarget& target) {
    return exportReport(made, locale, target.folder, target.formats);
}

bool canDrawPages() {
    return false;
}

#endif

std::optional<report::FileFormat> formatNamed(const std::string& name) {
    using report::FileFormat;
    for (const FileFormat format :
         {FileFormat::json, FileFormat::csv, FileFormat::html, FileFormat::xlsx, FileFormat::pdf}) {
        if (name == report::name(format)) {
            return format;
        }
    }
    return {};
}

} // namespace ff
