// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "models/reports/Paper.h"
#include "models/reports/Report.h"

#include <QLocale>
#include <QString>

#include <memory>
#include <set>
#include <string>

namespace ff {

/// A finished report that is to be written into a folder.
struct ReportSaving {
    std::shared_ptr<const report::Report> report;
    QLocale locale; ///< in which numbers and dates are written
    QString folder;
    std::set<std::string> formats; ///< "pdf", "xlsx", "html", "csv", "json"
    report::Paper paper = report::Paper::a4;
};

} // namespace ff
