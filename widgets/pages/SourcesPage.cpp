// SPDX-License-Identifier: GPL-3.0-only
#include "widgets/pages/SourcesPage.h"

#include "models/telemetry/ErrorText.h"
#include "widgets/charts/CellDelegates.h"
#include "widgets/pages/SourcesModel.h"
#include "widgets/theme/Card.h"
#include "widgets/theme/Icons.h"

#include <QHeaderView>
#include <QMessageBox>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

namespace ff {
namespace {

constexpr int kRowHeight = 48;

} // namespace

SourcesPage::SourcesPage(Questions& questions, QWidget* parent)
    : Page(questions, QStringLiteral("sourcesPage"), parent)
    , m_model(new SourcesModel(this))
    , m_table(new QTableView(this))
    , m_card(new Card(tr("Sources"), this))
    , m_remove(new QPushButton(icon(Icon::remove), tr("Remove…"), this)) {
    auto* add = new QPushButton(icon(Icon::plus), tr("Add source…"), this);
    add->setObjectName(QStringLiteral("addSource"));
    m_remove->setObjectName(QStringLiteral("removeSource"));
    m_remove->setEnabled(false);
    connect(add, &QPushButton::clicked, this, &SourcesPage::addRequested);
    connect(m_remove, &QPushButton::clicked, this, &SourcesPage::removeCurrent);

    m_table->setObjectName(QStringLiteral("sources"));
    m_table->setAccessibleName(tr("Sources and how their last polls went"));
    m_table->setModel(m_model);
    m_table->setItemDelegate(new TextCellDelegate(kRowHeight, m_table));
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setShowGrid(false);
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setTabKeyNavigation(false);
    m_table->setWordWrap(false);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(kRowHeight);
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->setStretchLastSection(true);
    constexpr int widths[] = {240, 120, 120, 100, 160};
    for (int column = 0; column < int(std::size(widths)); ++column)
        m_table->setColumnWidth(column, widths[column]);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this,
            [this](const QModelIndex& current) {
                m_remove->setEnabled(current.isValid() && !m_model->rowAt(current.row()).simulated);
            });

    m_card->setBodyMargins(0, 0, 0, 0);
    m_card->addToHeader(m_remove);
    m_card->addToHeader(add);
    m_card->body()->addWidget(m_table);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(20, 18, 20, 18);
    column->addWidget(m_card);
}

void SourcesPage::ask() {
    draw(questions().sources(), [this](const SourcesView& view) { display(view); });
}

void SourcesPage::display(const SourcesView& view) {
    m_card->setSubtitle(tr("%n sources", nullptr, int(view.rows.size())));
    m_model->setRows(view.rows, ff::now(), formatter());
}

void SourcesPage::removeCurrent() {
    const QModelIndex current = m_table->currentIndex();
    if (!current.isValid())
        return;
    const SourceRow row = m_model->rowAt(current.row());
    auto* sure = new QMessageBox(
        QMessageBox::Question, tr("Remove a source"),
        tr("Stop polling %1? What was stored of it stays.").arg(QString::fromStdString(row.title)),
        QMessageBox::Cancel, this);
    sure->setAttribute(Qt::WA_DeleteOnClose);
    auto* remove = sure->addButton(tr("Stop polling"), QMessageBox::DestructiveRole);
    connect(remove, &QAbstractButton::clicked, this, [this, id = row.status.source] {
        questions().remove(id).then(this, [this](const Result<void>& removed) {
            if (!removed)
                emit trouble(describe(removed.error()));
        });
    });
    sure->open();
}

} // namespace ff
