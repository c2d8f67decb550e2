// SPDX-License-Identifier: GPL-3.0-only
#include "widgets/controls/ElidedLabel.h"

namespace ff {

ElidedLabel::ElidedLabel(QWidget* parent)
    : QLabel(parent) {
    setTextFormat(Qt::PlainText);
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
}

void ElidedLabel::setWhole(const QString& text) {
    if (text == m_whole) {
        return;
    }
    if (toolTip().isEmpty() || toolTip() == m_whole) {
        setToolTip(text);
    }
    m_whole = text;
    setAccessibleName(text);
    fit();
    updateGeometry();
}

QSize ElidedLabel::sizeHint() const {
    return {fontMetrics().horizontalAdvance(m_whole) + 2, fontMetrics().height()};
}

QSize ElidedLabel::minimumSizeHint() const {
    return {0, fontMetrics().height()};
}

void ElidedLabel::resizeEvent(QResizeEvent* event) {
    QLabel::resizeEvent(event);
    fit();
}

void ElidedLabel::fit() {
    setText(fontMetrics().elidedText(m_whole, Qt::ElideRight, width()));
}

} // namespace ff
