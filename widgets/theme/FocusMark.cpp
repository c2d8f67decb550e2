// SPDX-License-Identifier: GPL-3.0-only
#include "widgets/theme/FocusMark.h"

#include "widgets/theme/Palette.h"

#include <QEvent>
#include <QFocusEvent>
#include <QPainter>
#include <QWidget>

namespace ff {
namespace {

/// It lies above the rows, and lets the mouse through.
class FocusMark final : public QWidget {
public:
    explicit FocusMark(QWidget& over)
        : QWidget(&over)
        , m_over(over) {
        setAttribute(Qt::WA_TransparentForMouseEvents);
        setFocusPolicy(Qt::NoFocus);
        hide();
        over.installEventFilter(this);
    }

    bool eventFilter(QObject* watched, QEvent* event) override {
        if (event->type() == QEvent::FocusIn) {
            const auto reason = static_cast<const QFocusEvent*>(event)->reason();
            setGeometry(m_over.rect());
            setVisible(reason != Qt::MouseFocusReason);
            raise();
        } else if (event->type() == QEvent::FocusOut) {
            hide();
        } else if (event->type() == QEvent::Resize) {
            setGeometry(m_over.rect());
        }
        return QWidget::eventFilter(watched, event);
    }

protected:
    void paintEvent(QPaintEvent* /*event*/) override {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(QPen(Palette::of(this).accent, 2));
        painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 4, 4);
    }

private:
    QWidget& m_over;
};

} // namespace

void markFocus(QWidget& widget) {
    new FocusMark(widget);
}

} // namespace ff
