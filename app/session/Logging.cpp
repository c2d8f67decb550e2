// SPDX-License-Identifier: GPL-3.0-only
#include "app/session/Logging.h"

#include "models/core/ErrorText.h"

#include <QLoggingCategory>

namespace ff {
namespace {

Q_LOGGING_CATEGORY(lcFeeds, "factoryfloor.feeds", QtWarningMsg)
Q_LOGGING_CATEGORY(lcStore, "factoryfloor.store", QtWarningMsg)

Log logTo(const QLoggingCategory& (*category)()) {
    return [category](const LogLine& line) {
        QString text = QString::fromStdString(line.text);
        if (line.code) {
            text += QStringLiteral(" (%1)").arg(QLatin1String(name(*line.code)));
        }
        switch (line.level) {
        case LogLine::Level::debug:
            qCDebug(category).noquote() << text;
            break;
        case LogLine::Level::warning:
            qCWarning(category).noquote() << text;
            break;
        }
    };
}

} // namespace

Log feedsLog() {
    return logTo(lcFeeds);
}

Log storeLog() {
    return logTo(lcStore);
}

void logEverything() {
    QLoggingCategory::setFilterRules(QStringLiteral("factoryfloor.*=true"));
}

} // namespace ff
