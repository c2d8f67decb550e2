// SPDX-License-Identifier: GPL-3.0-only
#include "widgets/frame/NoticeBar.h"

#include "widgets/theme/Icons.h"
#include "widgets/theme/Palette.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>

namespace ff {
namespace {

constexpr std::chrono::seconds kShown{8};

} // namespace

NoticeBar::NoticeBar(QWidget* parent)
    : QWidget(parent)
    , m_label(new QLabel(this)) {
    setObjectName(QStringLiteral("notice"));
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(44, 8, 12, 8);
    m_label->setObjectName(QStringLiteral("noticeText"));
    m_label->setTextFormat(Qt::PlainText);
    m_label->setWordWrap(true);
    m_label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    row->addWidget(m_label);
    m_over.setSingleShot(true);
    m_over.setInterval(kShown);
    connect(&m_over, &QTimer::timeout, this, &QWidget::hide);
    hide();
}

void NoticeBar::say(const QString& sentence) {
    m_label->setText(sentence);
    setAccessibleName(sentence);
    show();
    m_over.start();
    QAccessibleEvent event(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

QString NoticeBar::text() const {
    return isHidden() ? QString() : m_label->text();
}

void NoticeBar::enterEvent(QEnterEvent* /*event*/) {
    m_over.stop();
}

void NoticeBar::leaveEvent(QEvent* /*event*/) {
    m_over.start();
}

void NoticeBar::paintEvent(QPaintEvent* /*event*/) {
    const Palette& palette = Palette::of(this);
    QPainter painter(this);
    painter.fillRect(rect(), palette.surface);
    painter.fillRect(QRect(0, 0, width(), 1), palette.line);
    painter.drawPixmap(QPointF(16, 9),
                       iconPixmap(Icon::check, palette.good, 18, devicePixelRatioF()));
}

} // namespace ff
