// SPDX-License-Identifier: GPL-3.0-only
#include "widgets/theme/PlainText.h"

#include <QEvent>
#include <QLabel>

namespace ff {

/// Polishing comes before the first drawing; of a tool tip, before its text.
bool PlainText::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::Polish) {
        auto* label = qobject_cast<QLabel*>(watched);
        if (label && label->textFormat() == Qt::AutoText) {
            label->setTextFormat(Qt::PlainText);
        }
    }
    return false;
}

QString inLines(const QString& text, qsizetype letters) {
    QStringList lines;
    const QStringList paragraphs = text.split(QLatin1Char('\n'));
    for (const QString& paragraph : paragraphs) {
        QString line;
        const QStringList words = paragraph.split(QLatin1Char(' '));
        for (const QString& word : words) {
            if (!line.isEmpty() && line.size() + 1 + word.size() > letters) {
                lines << line;
                line.clear();
            }
            line += line.isEmpty() ? word : QLatin1Char(' ') + word;
        }
        lines << line;
    }
    return lines.join(QLatin1Char('\n'));
}

} // namespace ff
