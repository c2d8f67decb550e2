// SPDX-License-Identifier: GPL-3.0-only
#include "widgets/frame/TroubleBar.h"

#include "widgets/theme/Icons.h"
#include "widgets/theme/Palette.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QToolButton>

namespace ff {
namespace {

constexpr int kShown = 3; ///< sentences at once; more stand in the tool tip

} // namespace

TroubleBar::TroubleBar(QWidget* parent)
    : QWidget(parent)
    , m_label(new QLabel(this)) {
    setObjectName(QStringLiteral("trouble"));
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(44, 8, 12, 8);
    m_label->setObjectName(QStringLiteral("troubleText"));
    m_label->setWordWrap(true);
    m_label->setTextFormat(Qt::PlainText);
    m_label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    auto* close = new QToolButton(this);
    close->setObjectName(QStringLiteral("closeTrouble"));
    close->setAccessibleName(tr("Close the message"));
    close->setAutoRaise(true);
    close->setIcon(icon(Icon::close));
    connect(close, &QToolButton::clicked, this, &TroubleBar::clear);
    row->addWidget(m_label, 1);
    row->addWidget(close, 0, Qt::AlignTop);
    hide();
}

void TroubleBar::add(const QString& sentence) {
    m_sentences.removeAll(sentence);
    m_sentences.prepend(sentence);
    m_label->setText(m_sentences.mid(0, kShown).join(QLatin1Char('\n')));
    m_label->setToolTip(m_sentences.join(QLatin1Char('\n')));
    setAccessibleName(m_label->text());
    show();
}

void TroubleBar::clear() {
    m_sentences.clear();
    hide();
}

void TroubleBar::paintEvent(QPaintEvent*) {
    const Palette& palette = Palette::of(this);
    QPainter painter(this);
    painter.fillRect(rect(), mixed(palette.surface, palette.warning, 0.12));
    painter.fillRect(QRect(0, 0, width(), 1), palette.warning);
    painter.drawPixmap(QPointF(16, 10),
                       iconPixmap(Icon::warning, palette.warning, 18, devicePixelRatioF()));
}

} // namespace ff
