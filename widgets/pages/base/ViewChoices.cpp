// SPDX-License-Identifier: GPL-3.0-only
#include "widgets/pages/base/ViewChoices.h"

#include "widgets/controls/SegmentedControl.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QDateTimeEdit>
#include <QDoubleSpinBox>
#include <QHeaderView>
#include <QLineEdit>
#include <QSpinBox>
#include <QTableView>

#include <algorithm>
#include <functional>

namespace ff {
namespace {

using namespace Qt::StringLiterals;

constexpr const char* kMark = "viewChoice";
const QString kDown = u"-down"_s;
const QString kUp = u"-up"_s;

QString textOf(const QComboBox& box) {
    if (box.isEditable() && box.currentText() != box.itemText(box.currentIndex())) {
        return u"text:"_s + box.currentText();
    }
    const QString data = box.currentData().toString();
    return data.isEmpty() ? u"row:"_s + QString::number(box.currentIndex()) : u"data:"_s + data;
}

void choose(QComboBox& box, const QString& text) {
    const QString word = text.section(u':', 1);
    if (text.startsWith("text:"_L1) && box.isEditable()) {
        box.setEditText(word);
        emit box.lineEdit()->editingFinished(); // as if a person did
        return;
    }
    int row = -1;
    if (text.startsWith("row:"_L1)) {
        row = word.toInt();
    } else {
        for (int i = 0; i < box.count(); ++i) {
            row = box.itemData(i).toString() == word ? i : row;
        }
    }
    if (row >= 0 && row < box.count() && row != box.currentIndex()) {
        box.setCurrentIndex(row);
        emit box.activated(row); // as if a person did
    }
}

QString orderOf(const QTableView& table) {
    const QHeaderView* header = table.horizontalHeader();
    const int column = header->sortIndicatorSection();
    return QString::number(column) +
           (header->sortIndicatorOrder() == Qt::DescendingOrder ? kDown : kUp);
}

void sort(QTableView& table, const QString& order) {
    bool isNumber = false;
    const int column = order.section(u'-', 0, 0).toInt(&isNumber);
    const bool isOrder = order.endsWith(kDown) || order.endsWith(kUp);
    if (isNumber && isOrder && column >= -1 && column < table.horizontalHeader()->count()) {
        table.sortByColumn(column,
                           order.endsWith(kDown) ? Qt::DescendingOrder : Qt::AscendingOrder);
    }
}

/// What is chosen there, or nothing where views do not hold it.
QString chosen(const QWidget& widget) {
    if (const auto* segments = qobject_cast<const SegmentedControl*>(&widget)) {
        return QString::number(segments->currentIndex());
    }
    if (const auto* table = qobject_cast<const QTableView*>(&widget)) {
        return table->isSortingEnabled() ? orderOf(*table) : QString();
    }
    if (!widget.property(kMark).toBool()) {
        return {};
    }
    if (const auto* box = qobject_cast<const QComboBox*>(&widget)) {
        return textOf(*box);
    }
    if (const auto* number = qobject_cast<const QSpinBox*>(&widget)) {
        return QString::number(number->value());
    }
    if (const auto* number = qobject_cast<const QDoubleSpinBox*>(&widget)) {
        return QString::number(number->value());
    }
    if (const auto* day = qobject_cast<const QDateTimeEdit*>(&widget)) {
        return day->date().toString(Qt::ISODate);
    }
    if (const auto* button = qobject_cast<const QAbstractButton*>(&widget)) {
        return button->isChecked() ? u"on"_s : u"off"_s;
    }
    return {};
}

void choose(QWidget& widget, const QString& text) {
    if (auto* segments = qobject_cast<SegmentedControl*>(&widget)) {
        bool isNumber = false;
        const int index = text.toInt(&isNumber);
        if (isNumber && index >= 0 && index < segments->segments().size()) {
            segments->setCurrentIndex(index);
        }
    } else if (auto* table = qobject_cast<QTableView*>(&widget)) {
        sort(*table, text);
    } else if (auto* box = qobject_cast<QComboBox*>(&widget)) {
        choose(*box, text);
    } else if (auto* whole = qobject_cast<QSpinBox*>(&widget)) {
        whole->setValue(text.toInt());
    } else if (auto* number = qobject_cast<QDoubleSpinBox*>(&widget)) {
        number->setValue(text.toDouble());
    } else if (auto* day = qobject_cast<QDateTimeEdit*>(&widget)) {
        day->setDate(QDate::fromString(text, Qt::ISODate)); // none where it is no day
    } else if (auto* button = qobject_cast<QAbstractButton*>(&widget)) {
        button->setChecked(text == "on"_L1);
    }
}

/// As the program named it; empty for Qt's own, which begin with "qt_". The tables of charts have
/// one name: theirs here is the chart's.
QString nameOf(const QWidget& widget) {
    const QString name = widget.objectName();
    if (name == "tableTwin"_L1 && widget.parent()) {
        const QString owner = widget.parent()->objectName();
        return owner.isEmpty() ? name : owner + u'-' + name;
    }
    return name.startsWith("qt_"_L1) ? QString() : name;
}

QWidget* named(const QWidget& page, const QString& name) {
    const QList<QWidget*> all = page.findChildren<QWidget*>();
    const auto found =
        std::ranges::find_if(all, [&](const QWidget* each) { return nameOf(*each) == name; });
    return found == all.end() ? nullptr : *found;
}

} // namespace

void holdInViews(QWidget& widget) {
    widget.setProperty(kMark, true);
}

PageChoices choicesOn(const QWidget& page) {
    PageChoices choices;
    for (const QWidget* widget : page.findChildren<QWidget*>()) {
        const QString name = nameOf(*widget);
        const QString text = name.isEmpty() ? QString() : chosen(*widget);
        if (!text.isEmpty() && choices.size() < view_limits::kChoices &&
            text.size() * 4 <= qsizetype(view_limits::kChoice)) {
            choices.emplace(name.toStdString(), text.toStdString());
        }
    }
    return choices;
}

void chooseOn(QWidget& page, const PageChoices& choices) {
    for (const auto& [name, text] : choices) {
        QWidget* widget = name.empty() ? nullptr : named(page, QString::fromStdString(name));
        const QString wanted = QString::fromStdString(text);
        if (widget) {
            const QString now = chosen(*widget);
            if (!now.isEmpty() && now != wanted) {
                choose(*widget, wanted);
            }
        }
    }
}

} // namespace ff
