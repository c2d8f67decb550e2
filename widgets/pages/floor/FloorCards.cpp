// SPDX-License-Identifier: GPL-3.0-only
#include "widgets/pages/floor/FloorCards.h"

#include "widgets/pages/floor/FloorCardDelegate.h"
#include "widgets/pages/floor/FloorModel.h"

#include <QKeyEvent>
#include <QScrollBar>

#include <algorithm>

namespace ff {

FloorCards::FloorCards(QWidget* parent)
    : QListView(parent)
    , m_model(new FloorModel(this))
    , m_delegate(new FloorCardDelegate(this)) {
    setObjectName(QStringLiteral("floorCards"));
    setAccessibleName(tr("The floor: a card each factory"));
    m_model->setSaysAll(true);
    setModel(m_model);
    setItemDelegate(m_delegate);
    setViewMode(IconMode);
    setFlow(LeftToRight);
    setWrapping(true);
    setMovement(Static);
    setResizeMode(Adjust);
    setUniformItemSizes(true);
    setSelectionMode(SingleSelection);
    setEditTriggers(NoEditTriggers);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFrameShape(NoFrame);
    setMouseTracking(true);
    viewport()->setAttribute(Qt::WA_Hover);
    connect(this, &QAbstractItemView::clicked, this, &FloorCards::open);
}

void FloorCards::setPeriod(Window window, bool past, const QString& holder) {
    m_model->setPeriod(window, past, holder);
}

void FloorCards::setRows(const std::vector<FloorRow>& rows, const Formatter& formatter) {
    m_model->setRows(rows, formatter);
    layOut();
}

void FloorCards::setScale(FloorBarScale scale) {
    double largest = 0;
    for (const FloorRow& row : m_model->rows()) {
        largest = std::max(largest, row.capacity.value_or(0));
    }
    m_delegate->setScale(scale, largest);
    viewport()->update();
}

void FloorCards::open(const QModelIndex& index) {
    if (!index.isValid()) {
        return;
    }
    const FloorRow& row = m_model->rows()[std::size_t(index.row())];
    if (row.hasSource) {
        emit systemActivated(row.system);
    } else {
        emit sourceRequested(row.system);
    }
}

void FloorCards::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        open(currentIndex());
    } else {
        QListView::keyPressEvent(event);
    }
}

void FloorCards::resizeEvent(QResizeEvent* event) {
    QListView::resizeEvent(event);
    layOut();
}

/// As many cards beside each other as there is room for, all of one width.
void FloorCards::layOut() {
    const int room = width() - verticalScrollBar()->sizeHint().width() - 4;
    const int count = std::max(1, room / FloorCardDelegate::kLeastWidth);
    const QSize cell(std::max(1, room / count), FloorCardDelegate::kHeight);
    if (cell != gridSize()) {
        m_delegate->setWidth(cell.width());
        setGridSize(cell);
    }
}

} // namespace ff
