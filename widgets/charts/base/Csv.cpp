// SPDX-License-Identifier: GPL-3.0-only
#include "widgets/charts/base/Csv.h"

#include "models/figure/NumberText.h"

namespace ff {

using namespace Qt::StringLiterals;

QString csvText(QString text) {
    if (!text.isEmpty() && u"=+-@\t\r"_s.contains(text.front())) {
        text.prepend(u'\'');
    }
    if (text.contains(u'"') || text.contains(u',') || text.contains(u'\n') ||
        text.contains(u'\r')) {
        text.replace(u'"', u"\"\""_s);
        text = u'"' + text + u'"';
    }
    return text;
}

QString csvNumber(std::optional<double> value) {
    return value ? QString::fromStdString(numberText(*value)) : QString();
}

} // namespace ff
