// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "models/questions/SourceKeeping.h"
#include "models/sources/SourcesView.h"

#include <QObject>

class QPushButton;

namespace ff {

class Card;

/// The two buttons of a source that is polled: once more now, and not for a while.
class SourceCare final : public QObject {
    Q_OBJECT
public:
    /// Puts the buttons into the card's head; they are hidden until there is a keeping.
    explicit SourceCare(Card& card);

    void setKeeping(SourceKeeping& keeping);
    void show(const SourceRow& row);

signals:
    /// It has answered, or its polling stopped or went on.
    void changed();
    void trouble(const QString& sentence);

private:
    void poll();
    void pause();
    void display();

    SourceKeeping* m_keeping = nullptr;
    SourceId m_source;
    bool m_isPolled = false;
    std::set<SourceId> m_asked; ///< polls that are on their way
    QPushButton* m_poll;
    QPushButton* m_pause;
};

} // namespace ff
