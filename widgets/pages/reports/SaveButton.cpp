// SPDX-License-Identifier: GPL-3.0-only
#include "widgets/pages/reports/SaveButton.h"

#include "widgets/theme/Icons.h"

#include <QFileDialog>
#include <QMenu>
#include <QStandardPaths>

namespace ff {

SaveButton::SaveButton(QWidget* parent)
    : QPushButton(tr("Save as files"), parent)
    , m_folder(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation)) {
    setObjectName(QStringLiteral("saveReport"));
    setIconBeside(*this, Icon::save);
    auto* menu = new QMenu(this);
    const auto add = [&](const QString& text, const char* name, std::set<std::string> formats) {
        QAction* action = menu->addAction(text);
        action->setObjectName(QLatin1String(name));
        connect(action, &QAction::triggered, this,
                [this, formats = std::move(formats)] { askForFolder(formats); });
    };
    add(tr("PDF…"), "savePdf", {"pdf"});
    add(tr("XLSX…"), "saveXlsx", {"xlsx"});
    add(tr("HTML…"), "saveHtml", {"html"});
    add(tr("CSV, a file for each table…"), "saveCsv", {"csv"});
    add(tr("JSON…"), "saveJson", {"json"});
    menu->addSeparator();
    add(tr("All of them…"), "saveAll", {"pdf", "xlsx", "html", "csv", "json"});
    setMenu(menu);
}

void SaveButton::askForFolder(const std::set<std::string>& formats) {
    auto* dialog = new QFileDialog(this, tr("Folder for the report"), m_folder);
    dialog->setObjectName(QStringLiteral("reportFolder"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::Directory);
    dialog->setOption(QFileDialog::ShowDirsOnly);
    dialog->setLabelText(QFileDialog::Accept, tr("Save here"));
    connect(dialog, &QFileDialog::fileSelected, this, [this, formats](const QString& folder) {
        m_folder = folder;
        emit chosen(folder, formats);
    });
    dialog->open();
}

} // namespace ff
