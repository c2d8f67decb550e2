// SPDX-License-Identifier: GPL-3.0-only
#include "widgets/pages/sources/SourceCare.h"

#include "models/config/SourceKinds.h"
#include "models/core/ErrorText.h"
#include "models/questions/WhenAnswered.h"
#include "widgets/controls/Card.h"

#include <QPushButton>

namespace ff {

SourceCare::SourceCare(Card& card)
    : QObject(&card)
    , m_poll(new QPushButton(tr("Poll now"), &card))
    , m_pause(new QPushButton(tr("Pause polling"), &card)) {
    m_poll->setObjectName(QStringLiteral("pollNow"));
    m_pause->setObjectName(QStringLiteral("pausePolling"));
    for (QPushButton* button : {m_poll, m_pause}) {
        card.addToHeader(button);
        button->hide();
    }
    connect(m_poll, &QPushButton::clicked, this, &SourceCare::poll);
    connect(m_pause, &QPushButton::clicked, this, &SourceCare::pause);
}

void SourceCare::setKeeping(SourceKeeping& keeping) {
    m_keeping = &keeping;
    connect(&keeping, &SourceKeeping::pausedChanged, this, &SourceCare::display);
}

void SourceCare::show(const SourceRow& row) {
    m_source = row.status.source;
    m_isPolled = row.kind != infoOf(SourceKind::folder).id;
    display();
}

void SourceCare::display() {
    const bool shown = m_keeping && m_isPolled && !m_source.empty();
    m_poll->setVisible(shown);
    m_pause->setVisible(shown);
    if (!shown) {
        return;
    }
    const bool paused = m_keeping->paused().contains(m_source);
    const bool asking = m_asked.contains(m_source);
    m_poll->setText(asking ? tr("Asking…") : tr("Poll now"));
    m_poll->setToolTip(tr("Asks the source once more, beside its usual time."));
    m_pause->setText(paused ? tr("Go on polling") : tr("Pause polling"));
    m_pause->setToolTip(paused ? tr("It is asked again as often as it is set.")
                               : tr("It is not asked until you let it go on, or until the program "
                                    "starts again. What is not asked is a gap."));
}

/// The button keeps the focus meanwhile: disabled, it would hand it on.
void SourceCare::poll() {
    if (!m_keeping || !m_asked.insert(m_source).second) {
        return;
    }
    display();
    whenAnswered(m_keeping->pollNow(m_source), this,
                 [this, source = m_source](const Result<void>& done) {
                     m_asked.erase(source);
                     display();
                     if (!done) {
                         emit trouble(describe(done.error()));
                     }
                     emit changed();
                 });
}

void SourceCare::pause() {
    if (!m_keeping) {
        return;
    }
    const bool paused = m_keeping->paused().contains(m_source);
    whenAnswered(m_keeping->setPaused(m_source, !paused), this, [this](const Result<void>& done) {
        if (!done) {
            emit trouble(describe(done.error()));
        }
        emit changed();
    });
}

} // namespace ff
