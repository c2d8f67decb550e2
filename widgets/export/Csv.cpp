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

} // namespace ff
