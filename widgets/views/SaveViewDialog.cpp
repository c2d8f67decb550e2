// SPDX-License-Identifier: GPL-3.0-only
#include "widgets/views/SaveViewDialog.h"

#include "models/views/ViewFields.h"
#include "widgets/controls/Prose.h"

#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace ff {

SaveViewDialog::SaveViewDialog(Of of, const QString& name, const QString& text, ViewList others,
                               QWidget* parent)
    : QDialog(parent)
    , m_of(of)
    , m_old(name)
    , m_others(std::move(others))
    , m_name(new QLineEdit(name, this))
    , m_remark(new QLabel(this)) {
    setObjectName(QStringLiteral("saveViewDialog"));
    setWindowTitle(of == Of::newView ? tr("Save this view") : tr("Rename the view"));
    setAttribute(Qt::WA_DeleteOnClose);
    resize(480, 190);
    m_name->setObjectName(QStringLiteral("viewName"));
    m_name->setMaxLength(int(view_limits::kName));
    m_name->selectAll();
    auto* what = new Prose(this);
    what->setObjectName(QStringLiteral("viewText"));
    what->setProperty("quiet", true);
    what->setTextFormat(Qt::PlainText);
    what->say(text);
    m_remark->setObjectName(QStringLiteral("viewRemark"));
    m_remark->setProperty("quiet", true);
    m_remark->setWordWrap(true);
    auto* form = new QFormLayout;
    form->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    form->addRow(tr("&Name"), m_name);
    m_name->setAccessibleName(tr("Name"));
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_save = buttons->addButton(tr("&Save"), QDialogButtonBox::AcceptRole);
    m_save->setObjectName(QStringLiteral("saveView"));
    m_save->setDefault(true);
    buttons->button(QDialogButtonBox::Cancel)->setAutoDefault(false);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(20, 18, 20, 16);
    column->setSpacing(12);
    column->addLayout(form);
    column->addWidget(what);
    column->addWidget(m_remark);
    column->addStretch(1);
    column->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(buttons, &QDialogButtonBox::accepted, this, [this] {
        const QString plain = QString::fromStdString(plainViewName(m_name->text()));
        accept();
        emit named(plain);
    });
    connect(m_name, &QLineEdit::textChanged, this, &SaveViewDialog::follow);
    follow();
    m_name->setFocus();
}

void SaveViewDialog::follow() {
    const std::string name = plainViewName(m_name->text());
    const bool isTaken = std::ranges::find(m_others, name, &SavedView::name) != m_others.end() &&
                         !(m_of == Of::renamed && name == m_old.toStdString());
    const bool isRefused = isTaken && m_of == Of::renamed;
    m_save->setEnabled(!name.empty() && !isRefused);
    m_save->setText(isTaken && !isRefused ? tr("&Replace") : tr("&Save"));
    m_remark->setText(isRefused ? tr("Another view has this name.")
                      : isTaken ? tr("The view of this name is replaced.")
                                : QString());
}

} // namespace ff
