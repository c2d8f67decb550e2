// SPDX-License-Identifier: GPL-3.0-only
#include "widgets/frame/strip/FreshnessChips.h"

#include "widgets/controls/Chip.h"

#include <QBoxLayout>

#include <tuple>

namespace ff {

FreshnessChips::FreshnessChips(QWidget* parent, QBoxLayout& row)
    : QObject(parent)
    , m_live(add(row, "live"))
    , m_late(add(row, "late"))
    , m_unreachable(add(row, "unreachable"))
    , m_never(add(row, "notAsked")) {
    m_live->setTone(Chip::Tone::good);
    m_late->setTone(Chip::Tone::warning);
    m_unreachable->setTone(Chip::Tone::bad);
    m_never->setTone(Chip::Tone::neutral);
}

Chip* FreshnessChips::add(QBoxLayout& row, const char* name) {
    auto* chip = new Chip(qobject_cast<QWidget*>(parent()));
    chip->setObjectName(QLatin1String(name));
    chip->setDot(true);
    chip->setClickable(true);
    connect(chip, &QAbstractButton::clicked, this, &FreshnessChips::clicked);
    row.addWidget(chip);
    return chip;
}

void FreshnessChips::setCount(const FreshnessCount& count) {
    m_count = count;
    m_never->setVisible(count.never > 0);
    m_live->setVisible(count.live > 0);
    m_late->setVisible(count.late > 0);
    m_unreachable->setVisible(count.unreachable > 0);
}

void FreshnessChips::write(bool inWords) {
    const std::tuple<Chip*, int, QString> chips[] = {
        {m_live, m_count.live, tr("%n live", nullptr, m_count.live)},
        {m_late, m_count.late, tr("%n late", nullptr, m_count.late)},
        {m_unreachable, m_count.unreachable, tr("%n unreachable", nullptr, m_count.unreachable)},
        {m_never, m_count.never, tr("%n not asked yet", "sources", m_count.never)}};
    for (const auto& [chip, number, words] : chips) {
        chip->setText(inWords ? words : QString::number(number));
        chip->setAccessibleName(words);
        chip->setToolTip(words + QLatin1Char('\n') +
                         tr("Sources, by how fresh they are. Click for the list."));
        chip->updateGeometry();
    }
}

} // namespace ff
