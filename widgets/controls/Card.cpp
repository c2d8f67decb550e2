// SPDX-License-Identifier: GPL-3.0-only
#include "widgets/controls/Card.h"

#include "widgets/controls/Chip.h"
#include "widgets/controls/ElidedLabel.h"
#include "widgets/theme/Palette.h"
#include "widgets/theme/Type.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QVBoxLayout>

namespace ff {

namespace {

constexpr int kMargin = 16;
constexpr double kRadius = 10;

template <class Label>
Label* makeLabel(QWidget* parent, TextSize size) {
    auto* label = new Label(parent);
    label->setFont(themeFont(size));
    label->setTextFormat(Qt::PlainText);
    label->hide();
    return label;
}

} // namespace

Card::Card(QWidget* parent)
    : QWidget(parent)
    , m_title(makeLabel<ElidedLabel>(this, TextSize::title))
    , m_subtitle(makeLabel<ElidedLabel>(this, TextSize::body))
    , m_below(makeLabel<QLabel>(this, TextSize::body))
    , m_header(new QWidget(this))
    , m_headerRow(new QHBoxLayout(m_header))
    , m_simulated(new Chip(tr("SIMULATED"), m_header))
    , m_body(new QVBoxLayout) {
    // The style sheet colours what is quiet, so that it follows light and dark.
    for (QLabel* label : {static_cast<QLabel*>(m_subtitle), m_below}) {
        label->setProperty("quiet", true);
    }
    m_headerRow->setContentsMargins(kMargin, 12, kMargin, 0);
    m_headerRow->setSpacing(12);
    m_title->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Preferred); // before the subtitle
    m_headerRow->addWidget(m_title, 0, Qt::AlignBaseline);
    m_headerRow->addWidget(m_subtitle, 1, Qt::AlignBaseline);
    m_headerRow->addStretch();
    m_simulated->setObjectName(QStringLiteral("simulatedCard"));
    m_simulated->setTone(Chip::Tone::warning);
    m_simulated->setLook(Chip::Look::outlined);
    m_simulated->hide();
    m_headerRow->addWidget(m_simulated, 0, Qt::AlignVCenter);
    m_below->setContentsMargins(kMargin, 0, kMargin, 0);
    m_below->setWordWrap(true);
    m_body->setContentsMargins(kMargin, 8, kMargin, kMargin);
    m_body->setSpacing(8);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(1, 1, 1, 1);
    column->setSpacing(2);
    column->addWidget(m_header);
    column->addWidget(m_below);
    column->addLayout(m_body, 1);
    updateHeader();
}

Card::Card(const QString& title, QWidget* parent)
    : Card(parent) {
    setTitle(title);
}

void Card::setTitle(const QString& title) {
    m_title->setWhole(title);
    setAccessibleName(title);
    updateHeader();
}

QString Card::title() const {
    return m_title->whole();
}

QString Card::subtitle() const {
    return m_below->text();
}

void Card::setSubtitle(const QString& text) {
    m_subtitle->setWhole(text);
    m_below->setText(text);
    updateHeader();
}

void Card::setSubtitleBelow(bool below) {
    m_subtitleBelow = below;
    updateHeader();
}

void Card::addToHeader(QWidget* widget) {
    m_headerRow->addWidget(widget, 0, Qt::AlignVCenter);
    updateHeader();
}

void Card::setSimulated(bool simulated) {
    m_simulated->setVisible(simulated);
}

void Card::setHeaderHeight(int height) {
    m_header->setMinimumHeight(height);
}

void Card::setBodyMargins(int left, int top, int right, int bottom) {
    m_body->setContentsMargins(left, top, right, bottom);
}

void Card::paintEvent(QPaintEvent* /*event*/) {
    const Palette& palette = Palette::of(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(palette.line, 1));
    painter.setBrush(palette.surface);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), kRadius, kRadius);
}

void Card::updateHeader() {
    const bool subtitle = !m_below->text().isEmpty();
    m_title->setVisible(!m_title->whole().isEmpty());
    m_subtitle->setVisible(subtitle && !m_subtitleBelow);
    m_below->setVisible(subtitle && m_subtitleBelow);
    m_header->setVisible(!m_title->whole().isEmpty() || m_headerRow->count() > 4);
}

} // namespace ff
