// SPDX-License-Identifier: GPL-3.0-only
#include "widgets/controls/Prose.h"

#include <QEvent>
#include <QResizeEvent>

namespace ff {

Prose::Prose(QWidget* parent)
    : QLabel(parent) {
    setWordWrap(true);
    setTextFormat(Qt::PlainText);
    setAlignment(Qt::AlignLeft | Qt::AlignTop);
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    policy.setHeightForWidth(false);
    setSizePolicy(policy);
}

void Prose::say(const QString& text) {
    setText(text);
    setVisible(!text.isEmpty());
    fit();
}

QSize Prose::sizeHint() const {
    constexpr int kWidth = 320;
    return {kWidth, textHeight()};
}

QSize Prose::minimumSizeHint() const {
    constexpr int kNarrowest = 120;
    return {kNarrowest, fontMetrics().height()};
}

void Prose::resizeEvent(QResizeEvent* event) {
    QLabel::resizeEvent(event);
    if (event->size().width() != event->oldSize().width()) {
        fit();
    }
}

void Prose::changeEvent(QEvent* event) {
    QLabel::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange) {
        fit();
    }
}

/// QLabel gives -1 where there is no text.
int Prose::textHeight() const {
    return std::max(heightForWidth(std::max(width(), 1)), 0);
}

/// The height of a label is never below its minimum, so that one has to go before it is asked.
void Prose::fit() {
    setMinimumHeight(0);
    setFixedHeight(textHeight());
}

} // namespace ff
