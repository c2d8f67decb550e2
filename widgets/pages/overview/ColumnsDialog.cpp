// SPDX-License-Identifier: GPL-3.0-only
#include "widgets/pages/overview/ColumnsDialog.h"

#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

namespace ff {

ColumnsDialog::ColumnsDialog(const FloorColumns& columns, QWidget* parent)
    : QDialog(parent)
    , m_list(new QListWidget(this))
    , m_up(new QPushButton(tr("Move &up"), this))
    , m_down(new QPushButton(tr("Move &down"), this)) {
    setObjectName(QStringLiteral("columnsDialog"));
    setWindowTitle(tr("Columns"));
    setAttribute(Qt::WA_DeleteOnClose);
    auto* help =
        new QLabel(tr("Columns that are ticked are shown, from the top to the left."), this);
    help->setProperty("quiet", true);
    m_list->setObjectName(QStringLiteral("columns"));
    m_list->setAccessibleName(tr("Columns of the floor"));
    m_list->setDragDropMode(QAbstractItemView::InternalMove);
    auto* usual = new QPushButton(tr("As &usual"), this);
    usual->setObjectName(QStringLiteral("columnsUsual"));
    m_up->setObjectName(QStringLiteral("columnUp"));
    m_down->setObjectName(QStringLiteral("columnDown"));
    auto* beside = new QVBoxLayout;
    beside->addWidget(m_up);
    beside->addWidget(m_down);
    beside->addStretch(1);
    beside->addWidget(usual);
    auto* middle = new QHBoxLayout;
    middle->addWidget(m_list, 1);
    middle->addLayout(beside);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    auto* column = new QVBoxLayout(this);
    column->addWidget(help);
    column->addLayout(middle, 1);
    column->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_up, &QPushButton::clicked, this, [this] { move(-1); });
    connect(m_down, &QPushButton::clicked, this, [this] { move(+1); });
    connect(usual, &QPushButton::clicked, this, [this] {
        fill(FloorColumns::usual());
        emit chosen();
    });
    fill(columns);
    connect(m_list, &QListWidget::currentRowChanged, this, &ColumnsDialog::showButtons);
    connect(m_list, &QListWidget::itemChanged, this, &ColumnsDialog::chosen);
    connect(m_list->model(), &QAbstractItemModel::rowsMoved, this, [this] {
        showButtons();
        emit chosen();
    });
}

void ColumnsDialog::fill(const FloorColumns& columns) {
    const QSignalBlocker quiet(m_list);
    m_list->clear();
    for (const FloorModel::Column column : columns.order) {
        auto* item = new QListWidgetItem(columnName(column), m_list);
        item->setData(Qt::UserRole, int(column));
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable |
                       Qt::ItemIsDragEnabled);
        item->setCheckState(columns.hidden.contains(column) ? Qt::Unchecked : Qt::Checked);
    }
    m_list->setCurrentRow(0);
    showButtons();
}

void ColumnsDialog::move(int by) {
    const int row = m_list->currentRow();
    const int to = row + by;
    if (row < 0 || to < 0 || to >= m_list->count()) {
        return;
    }
    {
        const QSignalBlocker quiet(m_list);
        m_list->insertItem(to, m_list->takeItem(row));
        m_list->setCurrentRow(to);
    }
    showButtons();
    emit chosen();
}

/// The button that has the focus keeps it: an arrow at the end of the list does nothing.
void ColumnsDialog::showButtons() {
    const int row = m_list->currentRow();
    m_up->setEnabled(row > 0 || m_up->hasFocus());
    m_down->setEnabled((row >= 0 && row + 1 < m_list->count()) || m_down->hasFocus());
}

FloorColumns ColumnsDialog::columns() const {
    FloorColumns columns;
    for (int row = 0; row < m_list->count(); ++row) {
        const QListWidgetItem* item = m_list->item(row);
        const auto column = FloorModel::Column(item->data(Qt::UserRole).toInt());
        columns.order.push_back(column);
        if (item->checkState() != Qt::Checked) {
            columns.hidden.insert(column);
        }
    }
    return columns;
}

} // namespace ff
