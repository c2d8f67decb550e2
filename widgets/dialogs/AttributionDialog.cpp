// SPDX-License-Identifier: GPL-3.0-only
#include "widgets/dialogs/AttributionDialog.h"

#include "models/telemetry/ErrorText.h"
#include "widgets/charts/CellDelegates.h"
#include "widgets/theme/CountryNames.h"
#include "widgets/theme/Formatter.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTableWidget>
#include <QVBoxLayout>

namespace ff {
namespace {

constexpr int kRowHeight = 34;

} // namespace

AttributionDialog::AttributionDialog(Questions& questions, const Scope& scope, QWidget* parent)
    : QDialog(parent)
    , m_questions(questions)
    , m_scope(scope)
    , m_table(new QTableWidget(this))
    , m_payer(new QComboBox(this))
    , m_beneficiary(new QComboBox(this))
    , m_mode(new QComboBox(this))
    , m_note(new QLineEdit(this))
    , m_map(new QPushButton(tr("&Map"), this))
    , m_answer(new QLabel(this)) {
    setObjectName(QStringLiteral("attributionDialog"));
    setWindowTitle(tr("Fix attribution"));
    setAttribute(Qt::WA_DeleteOnClose);
    resize(640, 600);
    m_table->setObjectName(QStringLiteral("unattributed"));
    m_table->setAccessibleName(tr("Unattributed accounts by GPU-hours"));
    m_table->setColumnCount(3);
    m_table->setHorizontalHeaderLabels({tr("Account"), tr("System"), tr("GPU-hours")});
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setItemDelegate(new TextCellDelegate(kRowHeight, m_table));
    m_table->setShowGrid(false);
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setWordWrap(false);
    m_table->setTabKeyNavigation(false);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(kRowHeight);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_table->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_table->horizontalHeaderItem(2)->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);

    for (const Holder& holder : questions.federation().holders) {
        const QString id = QString::fromStdString(holder.id.text);
        m_payer->addItem(holderName(holder.id.text), id);
        m_beneficiary->addItem(holderName(holder.id.text), id);
    }
    m_mode->addItem(tr("not said"), QString());
    for (const AccessMode& mode : questions.federation().modes)
        m_mode->addItem(modeName(mode.name), QString::fromStdString(mode.id.text));
    auto* form = new QFormLayout;
    const auto add = [&](const QString& label, QWidget* field, const char* name) {
        field->setObjectName(QLatin1String(name));
        field->setAccessibleName(QString(label).remove(QLatin1Char('&')));
        form->addRow(label, field);
    };
    add(tr("&Beneficiary: whose users profit"), m_beneficiary, "beneficiary");
    add(tr("&Payer: whose share is spent"), m_payer, "payer");
    add(tr("A&ccess mode"), m_mode, "accessMode");
    add(tr("&Note: who says so, and why"), m_note, "note");

    m_map->setObjectName(QStringLiteral("map"));
    m_answer->setWordWrap(true);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    buttons->addButton(m_map, QDialogButtonBox::ActionRole);
    auto* column = new QVBoxLayout(this);
    column->addWidget(m_table, 1);
    column->addLayout(form);
    column->addWidget(m_answer);
    column->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_map, &QPushButton::clicked, this, &AttributionDialog::map);
    connect(m_beneficiary, &QComboBox::currentIndexChanged, m_payer, &QComboBox::setCurrentIndex);
    connect(&questions, &Questions::configurationChanged, this, &AttributionDialog::ask);
    ask();
}

void AttributionDialog::ask() {
    if (m_accounts.empty())
        m_answer->setText(tr("Looking for accounts that no rule maps…"));
    m_questions.unattributed(m_scope).then(this,
                                           [this](const Result<std::vector<AccountUse>>& accounts) {
                                               if (accounts)
                                                   display(*accounts);
                                               else
                                                   m_answer->setText(describe(accounts.error()));
                                           });
}

void AttributionDialog::display(std::vector<AccountUse> accounts) {
    if (m_accounts.empty())
        m_answer->clear(); // it said that they were looked for
    m_accounts = std::move(accounts);
    const Formatter formatter(QLocale(), m_scope.zone);
    m_table->setRowCount(int(m_accounts.size()));
    for (int row = 0; row < m_table->rowCount(); ++row) {
        const AccountUse& use = m_accounts[std::size_t(row)];
        const System* system = m_questions.federation().system(use.system);
        auto* hours = new QTableWidgetItem(formatter.text(use.gpuHours, Unit::gpuHours));
        hours->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
        m_table->setItem(
            row, 0,
            new QTableWidgetItem(QString::fromStdString(use.account.empty() ? "–" : use.account)));
        m_table->setItem(
            row, 1,
            new QTableWidgetItem(QString::fromStdString(system ? system->name : use.system.text)));
        m_table->setItem(row, 2, hours);
    }
    m_table->selectRow(0);
    m_map->setEnabled(!m_accounts.empty());
    if (m_accounts.empty())
        m_answer->setText(tr("Every account with usage in this period is mapped."));
}

void AttributionDialog::map() {
    const int row = m_table->currentRow();
    if (row < 0 || row >= int(m_accounts.size()))
        return;
    const AccountUse& use = m_accounts[std::size_t(row)];
    AttributionRule rule;
    rule.system = use.system;
    rule.match = use.account;
    rule.gives.payer = HolderId{m_payer->currentData().toString().toStdString()};
    rule.gives.beneficiaries = {
        {HolderId{m_beneficiary->currentData().toString().toStdString()}, 1.0}};
    rule.gives.mode = ModeId{m_mode->currentData().toString().toStdString()};
    rule.note = m_note->text().trimmed().toStdString();
    m_map->setEnabled(false);
    m_questions.map(rule).then(
        this, [this, account = QString::fromStdString(use.account)](const Result<void>& mapped) {
            m_map->setEnabled(true);
            m_answer->setText(mapped ? tr("%1 is mapped; its past follows.").arg(account)
                                     : describe(mapped.error()));
        });
}

} // namespace ff
