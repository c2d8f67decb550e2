// SPDX-License-Identifier: GPL-3.0-only
#include "app/session/Logging.h"

#include "models/core/ErrorText.h"

#include <QLoggingCategory>

namespace ff {
namespace {

Q_LOGGING_CATEGORY(lcFeeds, "factoryfloor.feeds", QtWarningMsg)
Q_LOGGING_CATEGORY(lcStore, "factoryfloor.store", QtWarningMsg)

/// What a terminal might obey, shown: sites and files give names.
QString plain(const std::string& text) {
    QString shown;
    for (const QChar c : QString::fromStdString(text)) {
        const bool isControl = c.category() == QChar::Other_Control;
        shown += isControl ? QStringLiteral("\\x%1").arg(c.unicode(), 2, 16, QLatin1Char('0'))
                           : QString(c);
    }
    return shown;
}

Log logTo(const QLoggingCategory& (*category)()) {
    return [category](const LogLine& line) {
        QString text = plain(line.text);
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
