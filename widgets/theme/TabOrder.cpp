// SPDX-License-Identifier: GPL-3.0-only
#include "widgets/theme/TabOrder.h"

#include <QCoreApplication>
#include <QDialog>
#include <QEvent>
#include <QLayout>
#include <QScrollArea>
#include <QWidget>

#include <vector>

namespace ff {
namespace {

void collect(QWidget* widget, std::vector<QWidget*>& stops);

void collect(QLayout* layout, std::vector<QWidget*>& stops) {
    for (int i = 0; layout && i < layout->count(); ++i) {
        QLayoutItem* item = layout->itemAt(i);
        if (QWidget* widget = item->widget()) {
            collect(widget, stops);
        } else {
            collect(item->layout(), stops);
        }
    }
}

void collect(QWidget* widget, std::vector<QWidget*>& stops) {
    if ((widget->focusPolicy() & Qt::TabFocus) && !widget->focusProxy()) {
        stops.push_back(widget);
    }
    if (const auto* scroll = qobject_cast<QScrollArea*>(widget); scroll && scroll->widget()) {
        collect(scroll->widget(), stops);
    } else {
        collect(widget->layout(), stops);
    }
}

/// Dialogs of Qt itself are in order.
class DialogTabs final : public QObject {
public:
    using QObject::QObject;

    bool eventFilter(QObject* watched, QEvent* event) override {
        auto* dialog = event->type() == QEvent::Show ? qobject_cast<QDialog*>(watched) : nullptr;
        if (dialog && QByteArray(dialog->metaObject()->className()).startsWith("ff::")) {
            orderTabs(*dialog);
        }
        return QObject::eventFilter(watched, event);
    }
};

} // namespace

void orderTabs(QWidget& widget) {
    std::vector<QWidget*> stops;
    collect(widget.layout(), stops);
    for (std::size_t i = 1; i < stops.size(); ++i) {
        QWidget::setTabOrder(stops[i - 1], stops[i]);
    }
}

void orderTabsOfDialogs(QCoreApplication& application) {
    application.installEventFilter(new DialogTabs(&application));
}

} // namespace ff
