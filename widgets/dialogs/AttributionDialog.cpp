// SPDX-License-Identifier: GPL-3.0-only
#include "widgets/dialogs/AttributionDialog.h"

#include "models/core/ErrorText.h"
#include "models/facts/SystemFacts.h"
#include "models/format/Formatter.h"
#include "models/questions/WhenAnswered.h"
#include "widgets/charts/bars/CellDelegates.h"
#include "widgets/dialogs/RuleReach.h"
#include "widgets/theme/CountryNames.h"
#include "widgets/theme/TableStyle.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTableWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace ff {
namespace {

constexpr int kRowHeight = 34;

} // namespace

AttributionDialog::AttributionDialog(Questions& questions, const Scope& scope, QWidget* parent)
    : QDialog(parent)
    , m_questions(questions)
    , m_scope(scope)
    , m_table(new QTableWidget(this))
    , m_reached(new QLabel(this))
    , m_payer(new QComboBox(this))
    , m_beneficiary(new QComboBox(this))
    , m_mode(new QComboBox(this))
    , m_note(new QLineEdit(this))
    , m_map(new QPushButton(tr("&Map"), this))
    , m_undo(new QPushButton(tr("&Undo"), this))
    , m_answer(new QLabel(this)) {
    setObjectName(QStringLiteral("attributionDialog"));
    setWindowTitle(tr("Fix attribution"));
    setAttribute(Qt::WA_DeleteOnClose);
    resize(640, 660);
    m_table->setObjectName(QStringLiteral("unattributed"));
    m_table->setAccessibleName(tr("Unattributed accounts by GPU-hours"));
    m_table->setColumnCount(3);
    m_table->setHorizontalHeaderLabels({tr("Account"), tr("System"), tr("GPU-hours")});
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setItemDelegate(new TextCellDelegate(kRowHeight, m_table));
    styleTable(*m_table, kRowHeight);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_table->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_table->horizontalHeaderItem(2)->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);

    for (const Holder& holder : questions.federation().holders) {
        const QString id = QString::fromStdString(holder.id.text);
        m_payer->addItem(holderName(holder.id.text), id);
        m_beneficiary->addItem(holderName(holder.id.text), id);
    }
    m_mode->addItem(tr("not said"), QString());
    for (const AccessMode& mode : questions.federation().modes) {
        m_mode->addItem(modeName(mode.name), QString::fromStdString(mode.id.text));
    }
    auto* form = new QFormLayout;
    const auto add = [&](const QString& label, QWidget* field, const char* name) {
        field->setObjectName(QLatin1String(name));
        field->setAccessibleName(QString(label).remove(QLatin1Char('&')));
        form->addRow(label, field);
    };
    m_reach = new RuleReach(*form, m_scope.zone, this);
    form->insertRow(1, QString(), m_reached);
    m_reached->setObjectName(QStringLiteral("ruleReached"));
    m_reached->setTextFormat(Qt::PlainText);
    m_reached->setProperty("quiet", true);
    add(tr("&Beneficiary: whose users profit"), m_beneficiary, "beneficiary");
    add(tr("&Payer: whose share is spent"), m_payer, "payer");
    add(tr("A&ccess mode"), m_mode, "accessMode");
    add(tr("&Note: who says so, and why"), m_note, "note");

    for (QComboBox* holder : {m_beneficiary, m_payer}) {
        holder->setPlaceholderText(tr("choose…"));
        holder->setCurrentIndex(-1);
    }
    m_map->setObjectName(QStringLiteral("map"));
    m_undo->setObjectName(QStringLiteral("undoMap"));
    m_undo->setToolTip(tr("Takes the last mapping back"));
    m_answer->setObjectName(QStringLiteral("mapAnswer"));
    m_answer->setTextFormat(Qt::PlainText);
    m_answer->setWordWrap(true);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    buttons->addButton(m_map, QDialogButtonBox::ActionRole);
    buttons->addButton(m_undo, QDialogButtonBox::ActionRole);
    for (QPushButton* button : findChildren<QPushButton*>()) {
        button->setAutoDefault(false);
        button->setDefault(false);
    }
    auto* column = new QVBoxLayout(this);
    column->addWidget(m_table, 1);
    column->addLayout(form);
    column->addWidget(m_answer);
    column->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_map, &QPushButton::clicked, this, &AttributionDialog::map);
    connect(m_undo, &QPushButton::clicked, this, &AttributionDialog::undo);
    connect(m_beneficiary, &QComboBox::currentIndexChanged, m_payer, &QComboBox::setCurrentIndex);
    for (QComboBox* holder : {m_beneficiary, m_payer}) {
        connect(holder, &QComboBox::currentIndexChanged, this, &AttributionDialog::checkInput);
    }
    connect(m_table, &QTableWidget::itemSelectionChanged, this, &AttributionDialog::checkInput);
    connect(m_reach, &RuleReach::changed, this, &AttributionDialog::checkInput);
    connect(&questions, &Questions::configurationChanged, this, &AttributionDialog::ask);
    checkInput();
    ask();
}

void AttributionDialog::ask() {
    if (m_accounts.empty()) {
        m_answer->setText(tr("Looking for accounts that no rule maps…"));
    }
    whenAnswered(m_questions.unattributed(m_scope), this,
                 [this, mine = ++m_asked](const Result<std::vector<AccountUse>>& accounts) {
                     if (mine != m_asked) {
                         return; // a newer mapping was asked about since
                     }
                     if (accounts) {
                         display(*accounts);
                     } else {
                         m_answer->setText(describe(accounts.error()));
                     }
                 });
}

void AttributionDialog::display(std::vector<AccountUse> accounts) {
    if (m_accounts.empty()) {
        m_answer->clear(); // it said that they were looked for
    }
    const int at = std::max(0, m_table->currentRow());
    const AccountUse selected =
        at < int(m_accounts.size()) ? m_accounts[std::size_t(at)] : AccountUse{};
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
            new QTableWidgetItem(QString::fromStdString(
                system ? titleOf(m_questions.federation(), *system) : use.system.text)));
        m_table->setItem(row, 2, hours);
    }
    const auto same = std::ranges::find_if(m_accounts, [&](const AccountUse& use) {
        return use.account == selected.account && use.system == selected.system;
    });
    m_table->selectRow(same == m_accounts.end() ? std::min(at, m_table->rowCount() - 1)
                                                : int(same - m_accounts.begin()));
    checkInput();
    if (m_accounts.empty() && m_mapped.empty()) {
        m_answer->setText(tr("Every account with usage in this period is mapped."));
    }
}

const AccountUse* AttributionDialog::chosen() const {
    const int row = m_table->currentRow();
    return row >= 0 && row < int(m_accounts.size()) && !m_table->selectedItems().isEmpty()
               ? &m_accounts[std::size_t(row)]
               : nullptr;
}

void AttributionDialog::checkInput() {
    const AccountUse* use = chosen();
    if (use) {
        const QSignalBlocker quiet(m_reach); // this is under way already
        m_reach->setAccount(use->account);
    }
    showReach(use);
    const bool hasHolders = m_payer->currentIndex() >= 0 && m_beneficiary->currentIndex() >= 0;
    const QString fault =
        hasHolders ? m_reach->fault() : tr("Choose who benefits and who pays first");
    m_map->setEnabled(!m_writing && use && fault.isEmpty());
    m_map->setToolTip(fault);
    m_undo->setEnabled(!m_writing && !m_mapped.empty());
}

/// How much a pattern catches, before it is written.
void AttributionDialog::showReach(const AccountUse* chosen) {
    int accounts = 0;
    double gpuHours = 0;
    for (const AccountUse& use : m_accounts) {
        if (chosen && use.system == chosen->system && m_reach->reaches(use.account)) {
            ++accounts;
            gpuHours += use.gpuHours;
        }
    }
    const Formatter formatter(QLocale(), m_scope.zone);
    m_reached->setText(
        tr("Accounts above that it reaches: %1, with %2")
            .arg(formatter.number(accounts), formatter.withUnit(gpuHours, Unit::gpuHours)));
}

AttributionRule AttributionDialog::ruleFor(const AccountUse& use) const {
    AttributionRule rule;
    rule.system = use.system;
    m_reach->fill(rule);
    rule.gives.payer = HolderId{m_payer->currentData().toString().toStdString()};
    rule.gives.beneficiaries = {
        {HolderId{m_beneficiary->currentData().toString().toStdString()}, 1.0}};
    rule.gives.mode = ModeId{m_mode->currentData().toString().toStdString()};
    rule.note = m_note->text().trimmed().toStdString();
    return rule;
}

void AttributionDialog::map() {
    const AccountUse* use = chosen();
    if (m_writing || !use) {
        return;
    }
    const Mapped now{ruleFor(*use), m_reach->accounts()};
    m_writing = true;
    checkInput();
    whenAnswered(m_questions.map(now.rule), this, [this, now](const Result<void>& mapped) {
        m_writing = false;
        if (mapped) {
            m_mapped.push_back(now);
        }
        m_answer->setText(
            mapped ? tr("%1 counts for %2 now; its past follows.")
                         .arg(now.accounts,
                              holderName(now.rule.gives.beneficiaries.front().holder.text))
                   : describe(mapped.error()));
        checkInput();
    });
}

void AttributionDialog::undo() {
    if (m_writing || m_mapped.empty()) {
        return;
    }
    const Mapped last = m_mapped.back();
    m_writing = true;
    checkInput();
    whenAnswered(m_questions.unmap(last.rule), this, [this, last](const Result<void>& taken) {
        m_writing = false;
        m_mapped.pop_back(); // also where it was changed by hand: it cannot be taken back twice
        m_answer->setText(taken ? tr("%1 is unattributed again.").arg(last.accounts)
                                : describe(taken.error()));
        checkInput();
    });
}

} // namespace ff
