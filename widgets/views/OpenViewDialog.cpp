// SPDX-License-Identifier: GPL-3.0-only
#include "widgets/views/OpenViewDialog.h"

#include "models/views/ViewLink.h"

#include <QClipboard>
#include <QDialogButtonBox>
#include <QFileDialog>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace ff {

OpenViewDialog::OpenViewDialog(QWidget* parent)
    : QDialog(parent)
    , m_link(new QLineEdit(this))
    , m_sentence(new QLabel(this)) {
    setObjectName(QStringLiteral("openViewDialog"));
    setWindowTitle(tr("Open a view"));
    setAttribute(Qt::WA_DeleteOnClose);
    resize(560, 190);
    m_link->setObjectName(QStringLiteral("viewLink"));
    m_link->setPlaceholderText(QStringLiteral("factoryfloor://view?…"));
    m_link->setAccessibleName(tr("Link to a view"));
    m_link->setClearButtonEnabled(true);
    auto* label = new QLabel(tr("&Link that was sent to you"), this);
    label->setBuddy(m_link);
    m_sentence->setObjectName(QStringLiteral("linkSentence"));
    m_sentence->setProperty("quiet", true);
    m_sentence->setWordWrap(true);
    m_sentence->setTextFormat(Qt::PlainText);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_open = buttons->addButton(tr("&Open"), QDialogButtonBox::AcceptRole);
    m_open->setObjectName(QStringLiteral("openLink"));
    m_open->setDefault(true);
    auto* file = buttons->addButton(tr("&File…"), QDialogButtonBox::ActionRole);
    file->setObjectName(QStringLiteral("openViewFile"));
    file->setAutoDefault(false);
    buttons->button(QDialogButtonBox::Cancel)->setAutoDefault(false);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(20, 18, 20, 16);
    column->setSpacing(10);
    column->addWidget(label);
    column->addWidget(m_link);
    column->addWidget(m_sentence);
    column->addStretch(1);
    column->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(buttons, &QDialogButtonBox::accepted, this, [this] {
        const QString link = m_link->text();
        accept();
        emit chosen(link);
    });
    connect(file, &QPushButton::clicked, this, &OpenViewDialog::askForFile);
    connect(m_link, &QLineEdit::textChanged, this, &OpenViewDialog::follow);
    // What was copied out of a mail a moment ago is most likely what is to be opened.
    if (const QString copied = QGuiApplication::clipboard()->text().left(8 * 1024);
        viewOfLink(copied)) {
        m_link->setText(copied.trimmed());
    }
    follow();
    m_link->setFocus();
}

void OpenViewDialog::follow() {
    const QString link = m_link->text();
    const auto view = viewOfLink(link);
    m_open->setEnabled(view.has_value());
    m_sentence->setText(link.trimmed().isEmpty() || view ? QString() : view.error());
}

void OpenViewDialog::askForFile() {
    auto* dialog = new QFileDialog(this, tr("Open a view"));
    dialog->setObjectName(QStringLiteral("viewFileDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setNameFilters({tr("Views (*.toml)")});
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString& path) {
        accept();
        emit chosen(path);
    });
    dialog->open();
}

} // namespace ff
