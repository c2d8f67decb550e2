// SPDX-License-Identifier: GPL-3.0-only
#include "widgets/export/AskForPath.h"

#include <QCoreApplication>
#include <QFileDialog>
#include <QFileInfo>

namespace ff {
namespace {

/// The ending of a name filter: ".svg" of "SVG drawing (*.svg)".
QString endingOf(const QString& filter) {
    return filter.section(QLatin1Char('*'), -1).section(QLatin1Char(')'), 0, 0);
}

/// The name with the ending of the kind that is chosen in place of that of another kind.
QString withEnding(const QString& name, const QString& filter, const QStringList& filters) {
    QString stem = name;
    for (const QString& other : filters) {
        if (const QString ending = endingOf(other); stem.endsWith(ending, Qt::CaseInsensitive)) {
            stem.chop(ending.size());
        }
    }
    return stem + endingOf(filter);
}

/// The kind is that of the suggested name, and the name follows the kind.
void ask(QWidget* parent, const QString& title, const QStringList& filters,
         const QString& suggestion, const std::function<void(const QString&)>& chosen) {
    auto* dialog = new QFileDialog(parent, title);
    dialog->setObjectName(QStringLiteral("saveDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilters(filters);
    const auto follow = [dialog, filters](const QString& filter) {
        dialog->setDefaultSuffix(QFileInfo(endingOf(filter)).suffix());
        const QString name = dialog->selectedFiles().value(0);
        dialog->selectFile(withEnding(QFileInfo(name).fileName(), filter, filters));
    };
    QString filter = filters.front();
    for (const QString& each : filters) {
        if (suggestion.endsWith(endingOf(each), Qt::CaseInsensitive)) {
            filter = each;
        }
    }
    dialog->selectNameFilter(filter);
    dialog->setDefaultSuffix(QFileInfo(endingOf(filter)).suffix());
    dialog->selectFile(withEnding(suggestion, filter, filters));
    QObject::connect(dialog, &QFileDialog::filterSelected, dialog, follow);
    QObject::connect(dialog, &QFileDialog::fileSelected, parent, chosen);
    dialog->open();
}

} // namespace

void askForPicturePath(QWidget* parent, const QString& suggestion,
                       const std::function<void(const QString&)>& chosen) {
    ask(parent, QCoreApplication::translate("ff::AskForPath", "Save picture"),
        // The longer ending first: ".png" is the end of both.
        {QCoreApplication::translate("ff::AskForPath",
                                     "PNG picture at the screen's size (*@1x.png)"),
         QCoreApplication::translate("ff::AskForPath", "PNG picture (*.png)"),
         QCoreApplication::translate("ff::AskForPath", "SVG drawing (*.svg)")},
        suggestion, chosen);
}

void askForCsvPath(QWidget* parent, const QString& suggestion,
                   const std::function<void(const QString&)>& chosen) {
    ask(parent, QCoreApplication::translate("ff::AskForPath", "Save table"),
        {QCoreApplication::translate("ff::AskForPath", "Comma-separated values (*.csv)")},
        suggestion, chosen);
}

} // namespace ff
