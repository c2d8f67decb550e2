// SPDX-License-Identifier: GPL-3.0-only
#include "widgets/pages/shares/AccountsCard.h"

#include "models/facts/SystemFacts.h"
#include "models/figure/Seen.h"
#include "widgets/charts/bars/CellDelegates.h"
#include "widgets/export/Exporter.h"
#include "widgets/export/TableExport.h"
#include "widgets/theme/CountryNames.h"
#include "widgets/theme/TableStyle.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QTableWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace ff {
namespace {

constexpr std::size_t kShown = 40;
constexpr int kRowHeight = 34;

QTableWidgetItem* rightAligned(const QString& text) {
    auto* item = new QTableWidgetItem(text);
    item->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
    return item;
}

} // namespace

QString nameOfMode(const ModeId& mode, const Federation& federation) {
    const auto found = std::ranges::find(federation.modes, mode, &AccessMode::id);
    if (mode.empty()) {
        return AccountsCard::tr("not said");
    }
    return modeName(found == federation.modes.end() ? mode.text : found->name);
}

AccountsCard::AccountsCard(QWidget* parent)
    : Card(tr("Accounts"), parent)
    , m_table(new QTableWidget(this)) {
    setBodyMargins(0, 4, 0, 8);
    setMinimumHeight(240);
    m_table->setObjectName(QStringLiteral("accounts"));
    m_table->setAccessibleName(tr("Accounts by GPU-hours"));
    m_table->setColumnCount(3);
    m_table->setHorizontalHeaderLabels({tr("Account"), tr("GPU-hours"), tr("Access mode")});
    for (int column = 0; column < 3; ++column) {
        m_table->horizontalHeaderItem(column)->setTextAlignment(
            (column == 0 ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
    }
    m_table->setItemDelegate(new TextCellDelegate(kRowHeight, m_table));
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Ignored);
    styleTable(*m_table, kRowHeight);
    QHeaderView* header = m_table->horizontalHeader();
    header->setSectionResizeMode(QHeaderView::ResizeToContents);
    header->setSectionResizeMode(2, QHeaderView::Stretch); // a name of an account is never cut
    m_table->installEventFilter(this);
    body()->addWidget(m_table);
    connect(m_table, &QTableWidget::cellClicked, this, &AccountsCard::explain);
    m_export = std::make_unique<TableExport>(
        std::vector<QTableView*>{m_table},
        TableExport::Content{.context =
                                 [this] {
                                     ExportContext context = m_context;
                                     context.title = title();
                                     context.remark = subtitle();
                                     return context;
                                 },
                             .table = [this] { return exportTable(); }});
    addToHeader(exporter()->makeButton(this));
}

AccountsCard::~AccountsCard() = default;

Exporter* AccountsCard::exporter() const {
    return m_export->exporter();
}

/// Every account, also those that the table has no room for.
TableData AccountsCard::exportTable() const {
    TableData table;
    table.rowHeading = tr("Account");
    TableData::Column systems{tr("System"), Unit::count, {}, {}};
    TableData::Column hours{tr("GPU-hours"), Unit::gpuHours, {}};
    TableData::Column modes{tr("Access mode"), Unit::count, {}, {}};
    for (const AccountUse& use : m_detail.accounts) {
        table.rows.push_back(QString::fromStdString(use.account));
        table.seen.push_back(use.coverage.ratio());
        systems.texts.push_back(QString::fromStdString(use.system.text));
        hours.values.emplace_back(use.gpuHours);
        modes.texts.push_back(use.holder.empty() ? tr("unattributed")
                                                 : nameOfMode(use.mode, m_federation));
    }
    table.columns = {std::move(systems), std::move(hours), std::move(modes)};
    return table;
}

void AccountsCard::display(const HolderDetail& detail, const Federation& federation,
                           const Formatter& formatter) {
    m_detail = detail;
    m_federation = federation;
    setSubtitle(detail.accounts.size() <= kShown
                    ? QString()
                    : tr("the largest %1 of %2").arg(kShown).arg(detail.accounts.size()));
    const int count = int(std::min(detail.accounts.size(), kShown));
    m_table->setRowCount(count);
    for (int row = 0; row < count; ++row) {
        const AccountUse& use = detail.accounts[std::size_t(row)];
        auto* account = new QTableWidgetItem(QString::fromStdString(use.account));
        account->setToolTip(use.holder.empty() ? tr("No rule maps this account.")
                                               : QString::fromStdString(use.rule));
        m_table->setItem(row, 0, account);
        const QString number = formatter.text(use.gpuHours, Unit::gpuHours);
        auto* hours = rightAligned(seenText(number, use.coverage));
        hours->setToolTip(seenSentence(use.coverage.ratio(), formatter));
        hours->setData(Qt::AccessibleTextRole, seenWords(number, use.coverage, formatter));
        m_table->setItem(row, 1, hours);
        auto* mode = rightAligned(use.holder.empty() ? tr("unattributed")
                                                     : nameOfMode(use.mode, federation));
        mode->setData(cell::kTone, int(use.holder.empty() ? CellTone::warning : CellTone::quiet));
        m_table->setItem(row, 2, mode);
    }
}

void AccountsCard::explain(int row) {
    if (row < 0 || row >= int(m_detail.accounts.size())) {
        return;
    }
    const AccountUse& use = m_detail.accounts[std::size_t(row)];
    const System* system = m_federation.system(use.system);
    Figure figure = m_detail.used;
    figure.value =
        seenOf(use.coverage) == Seen::notEnough ? std::nullopt : std::optional(use.gpuHours);
    figure.coverage = use.coverage;
    figure.provenance.inputs.insert(figure.provenance.inputs.begin(),
                                    {{QT_TRANSLATE_NOOP("ff::Provenance", "account"), use.account},
                                     {QT_TRANSLATE_NOOP("ff::Provenance", "system"),
                                      system ? titleOf(m_federation, *system) : use.system.text}});
    figure.provenance.rule =
        use.holder.empty() ? tr("No rule maps this account.").toStdString() : use.rule;
    figure.provenance.runs = use.runs;
    emit explanationRequested(figure, m_table->viewport(),
                              m_table->visualRect(m_table->model()->index(row, 1)));
}

bool AccountsCard::eventFilter(QObject* watched, QEvent* event) {
    if (watched == m_table && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        if (key == Qt::Key_Return || key == Qt::Key_Enter) {
            explain(m_table->currentRow());
            return true;
        }
    }
    return Card::eventFilter(watched, event);
}

} // namespace ff
