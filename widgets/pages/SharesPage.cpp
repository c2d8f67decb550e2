// SPDX-License-Identifier: GPL-3.0-only
#include "widgets/pages/SharesPage.h"

#include "models/telemetry/ErrorText.h"
#include "widgets/charts/CellDelegates.h"
#include "widgets/dialogs/AttributionDialog.h"
#include "widgets/pages/HolderPanel.h"
#include "widgets/pages/SharesModel.h"
#include "widgets/theme/Card.h"
#include "widgets/theme/Formatter.h"
#include "widgets/theme/SegmentedControl.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QPushButton>
#include <QScrollArea>
#include <QTableView>

#include <algorithm>

namespace ff {
namespace {

constexpr int kRowHeight = 38;
constexpr int kNameWidth = 150;
constexpr int kCellWidth = 84; ///< at least; below it the matrix scrolls sideways

} // namespace

SharesPage::SharesPage(Questions& questions, QWidget* parent)
    : Page(questions, QStringLiteral("sharesPage"), parent)
    , m_model(new SharesModel(this))
    , m_panel(new HolderPanel(this)) {
    auto* scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_panel->setMinimumHeight(760);
    scroll->setWidget(m_panel);
    scroll->setFixedWidth(410);

    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(20, 18, 20, 18);
    row->setSpacing(16);
    row->addWidget(buildMatrix(), 1);
    row->addWidget(scroll);
    connect(m_panel, &HolderPanel::explanationRequested, this, &SharesPage::explanationRequested);
}

Card* SharesPage::buildMatrix() {
    m_card = new Card(tr("Who used which system"), this);
    m_card->setBodyMargins(0, 0, 0, 0);
    auto* measure = new SegmentedControl(m_card);
    measure->setObjectName(QStringLiteral("measure"));
    measure->setAccessibleName(tr("What the matrix shows"));
    measure->setSegments({tr("GPU-hours"), tr("Usage share"), tr("Share of entitlement")});
    connect(measure, &SegmentedControl::currentIndexChanged, m_model,
            [this](int index) { m_model->setMeasure(SharesModel::Measure(index)); });
    m_fix = new QPushButton(tr("Fix attribution…"), m_card);
    m_fix->setObjectName(QStringLiteral("fixAttribution"));
    m_fix->setToolTip(tr("Accounts that no rule maps to a holder"));
    connect(m_fix, &QPushButton::clicked, this, &SharesPage::fixAttribution);
    m_card->addToHeader(m_fix);
    m_card->addToHeader(measure);

    m_table = new QTableView(m_card);
    m_table->setObjectName(QStringLiteral("matrix"));
    m_table->setAccessibleName(tr("GPU-hours by holder and system"));
    m_table->setModel(m_model);
    m_table->setItemDelegate(new TextCellDelegate(kRowHeight, m_table));
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setShowGrid(false);
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setTabKeyNavigation(false);
    m_table->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_table->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(kRowHeight);
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->viewport()->installEventFilter(this);
    m_card->body()->addWidget(m_table);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this,
            [this](const QModelIndex& current) {
                if (!current.isValid())
                    return;
                const HolderId holder = m_model->holderAt(current.row());
                const auto system = m_model->systemAt(current.column());
                if (holder != m_holder || system != m_system)
                    emit holderActivated(holder,
                                         system ? QString::fromStdString(system->text) : QString());
            });
    return m_card;
}

void SharesPage::select(const HolderId& holder, const std::optional<SystemId>& system) {
    if (m_holder == holder && m_system == system)
        return;
    m_holder = holder;
    m_system = system;
    askForHolder();
}

void SharesPage::ask() {
    draw(questions().shares(scope()), [this](const SharesView& view) { display(view); });
}

void SharesPage::display(const SharesView& view) {
    m_simulated = view.simulated;
    m_model->setView(view, formatter());
    m_card->setSubtitle(view.scope.view == HolderView::beneficiary ? tr("as beneficiary")
                                                                   : tr("as payer"));
    layOutColumns();
    const bool unattributed = std::ranges::any_of(
        view.rows, [](const auto& row) { return row.holder.empty() && row.total.gpuHours > 0; });
    m_fix->setVisible(unattributed);
    askForHolder();
}

void SharesPage::askForHolder() {
    if (m_model->rowCount() == 0)
        return;
    // Nothing chosen: the largest. "Unattributed" has an empty id too, so it is chosen by click.
    const bool chosen = m_holder && (!m_holder->empty() || m_table->currentIndex().isValid());
    const HolderId holder = chosen ? *m_holder : m_model->holderAt(0);
    const int row = m_model->rowOf(holder);
    const int column = m_model->columnOf(m_system);
    if (row >= 0 && column >= 0) {
        m_holder = holder;
        m_table->setCurrentIndex(m_model->index(row, column));
    }
    questions()
        .holder(holder, m_system, scope())
        .then(this, [this, mine = ++m_asked](const Result<HolderDetail>& detail) {
            if (mine != m_asked)
                return;
            if (detail)
                m_panel->display(*detail, questions().federation(), formatter(), m_simulated);
            else
                emit trouble(describe(detail.error()));
        });
}

void SharesPage::fixAttribution() {
    auto* dialog = new AttributionDialog(questions(), scope(), this);
    dialog->open();
}

bool SharesPage::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::Resize)
        layOutColumns();
    return Page::eventFilter(watched, event);
}

void SharesPage::layOutColumns() {
    const int columns = m_model->columnCount();
    if (columns < 2)
        return;
    const int width =
        std::max(kCellWidth, (m_table->viewport()->width() - kNameWidth) / (columns - 1));
    m_table->setColumnWidth(0, kNameWidth);
    for (int column = 1; column < columns; ++column)
        m_table->setColumnWidth(column, width);
}

} // namespace ff
