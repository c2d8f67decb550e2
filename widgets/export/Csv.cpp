// SPDX-License-Identifier: GPL-3.0-only
#include "widgets/export/Csv.h"

#include "models/text/Csv.h"
#include "models/text/NumberText.h"

namespace ff {

QString csvText(const QString& text) {
    return QString::fromStdString(csvText(text.toStdString()));
}

QString csvNumber(std::optional<double> value) {
    return value ? QString::fromStdString(numberText(*value)) : QString();
}

QString toTabs(const QString& csv) {
    QString result;
    bool quoted = false;
    for (qsizetype i = 0; i < csv.size(); ++i) {
        const QChar c = csv[i];
        if (c == u'"') {
            const bool isEscaped = quoted && i + 1 < csv.size() && csv[i + 1] == u'"';
            if (isEscaped) {
                result += c;
                ++i;
            } else {
                quoted = !quoted;
            }
        } else if (c == u'\t' || (quoted && (c == u'\n' || c == u'\r'))) {
            result += u' ';
        } else {
            result += c == u',' && !quoted ? QChar(u'\t') : c;
        }
    }
    return result;
}

} // namespace ff
