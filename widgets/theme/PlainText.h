// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include <QObject>
#include <QString>

namespace ff {

/// Text is never markup unless its label says so: where a format was left to Qt, which guesses by
/// the text, it becomes plain. That is every label, and also what Qt makes of labels itself: tool
/// tips of widgets, of item models and of charts, and the text of message boxes. So a name that a
/// site sent cannot draw, link or load anything. Theme installs it on the application.
class PlainText final : public QObject {
    Q_OBJECT
public:
    using QObject::QObject;
    bool eventFilter(QObject* watched, QEvent* event) override;
};

/// Plain text in lines of about that many letters, broken at blanks, for tool tips: Qt breaks lines
/// of markup only.
[[nodiscard]] QString inLines(const QString& text, qsizetype letters = 80);

} // namespace ff
