// SPDX-License-Identifier: GPL-3.0-only
#include "widgets/pages/SharesPage.h"

#include "models/telemetry/ErrorText.h"
#include "widgets/dialogs/AttributionDialog.h"
#include "widgets/pages/HolderPanel.h"
#include "widgets/pages/SharesMatrix.h"
#include "widgets/pages/SharesModel.h"
#include "widgets/theme/Card.h"
#include "widgets/theme/Formatter.h"
#include "widgets/theme/SegmentedControl.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>

#include <algorithm>

namespace ff {
namespace {

constexpr int kPanelWidth = 420;

} // namespace

SharesPage::SharesPage(Questions& questions, QWidget* parent)
    : Page(questions, QStringLiteral("sharesPage"), parent)
    , m_model(new SharesModel(this))
    , m_panel(new HolderPanel(this)) {
    auto* scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidget(m_panel);
    scroll->setFixedWidth(kPanelWidth);

    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(20, 18, 20, 18);
    row->setSpacing(16);
    row->addWidget(buildMatrix(), 1);
    row->addWidget(scroll);
    connect(m_panel, &HolderPanel::trouble, this, &Page::trouble);
    connect(m_panel, &HolderPanel::explanationRequested, this, &SharesPage::explanationRequested);
}

Card* SharesPage::buildMatrix() {
    m_card = new Card(tr("Who used which system"), this);
    m_card->setBodyMargins(0, 0, 0, 8);
    auto* measure = new SegmentedControl(m_card);
    measure->setObjectName(QStringLiteral("measure"));
    measure->setAccessibleName(tr("What the matrix shows"));
    measure->setSegments({tr("GPU-hours"), tr("Usage share"), tr("Of entitlement")});
    connect(measure, &SegmentedControl::currentIndexChanged, m_model,
            [this](int index) { m_model->setMeasure(SharesModel::Measure(index)); });
    m_fix = new QPushButton(tr("Fix attribution…"), m_card);
    m_fix->setObjectName(QStringLiteral("fixAttribution"));
    m_fix->setToolTip(tr("Accounts that no rule maps to a holder"));
    connect(m_fix, &QPushButton::clicked, this, &SharesPage::fixAttribution);
    m_card->addToHeader(m_fix);
    m_card->addToHeader(measure);

    m_matrix = new SharesMatrix(*m_model, m_card);
    m_untold = new QLabel(m_card);
    m_untold->setObjectName(QStringLiteral("untold"));
    m_untold->setProperty("quiet", true);
    m_untold->setWordWrap(true);
    m_untold->setContentsMargins(16, 6, 16, 10);
    m_card->body()->setSpacing(0);
    m_card->body()->addWidget(m_matrix, 1);
    m_card->body()->addWidget(m_untold);
    connect(m_matrix, &SharesMatrix::currentChanged, this, [this](const QModelIndex& current) {
        if (!current.isValid())
            return;
        const HolderId holder = m_model->holderAt(current.row());
        const auto system = m_model->systemAt(current.column());
        if (holder != m_holder || system != m_system)
            emit holderActivated(holder, system ? QString::fromStdString(system->text) : QString());
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

bool SharesPage::isSettled() const {
    return Page::isSettled() && m_answered == m_asked;
}

void SharesPage::ask() {
    draw(questions().shares(scope()), [this](const SharesView& view) { display(view); });
}

void SharesPage::display(const SharesView& view) {
    m_simulated = view.simulated;
    m_model->setView(view, formatter());
    m_card->setSubtitle(view.scope.view == HolderView::beneficiary ? tr("as beneficiary")
                                                                   : tr("as payer"));
    m_matrix->layOutColumns();
    displayUntold(view);
    const bool unattributed = std::ranges::any_of(
        view.rows, [](const auto& row) { return row.holder.empty() && row.total.gpuHours > 0; });
    m_fix->setVisible(unattributed);
    askForHolder();
}

void SharesPage::askForHolder() {
    if (m_model->rowCount() == 0)
        return;
    // Nothing chosen: the largest. "Unattributed" has an empty id too, so it is chosen by click.
    const bool chosen = m_holder && (!m_holder->empty() || m_matrix->current().isValid());
    const HolderId holder = chosen ? *m_holder : m_model->holderAt(0);
    const int row = m_model->rowOf(holder);
    const int column = m_model->columnOf(m_system);
    if (row >= 0 && column >= 0) {
        m_holder = holder;
        m_matrix->setCurrent(m_model->index(row, column));
    }
    questions()
        .holder(holder, m_system, scope())
        .then(this, [this, mine = ++m_asked](const Result<HolderDetail>& detail) {
            if (mine != m_asked)
                return;
            m_answered = mine;
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

/// Systems that give no usage by account would be empty columns: they are named below instead.
void SharesPage::displayUntold(const SharesView& view) {
    QStringList names;
    for (const SharesView::Column& column : view.columns)
        if (!column.known)
            names << QString::fromStdString(column.title);
    m_untold->setVisible(!names.isEmpty());
    m_untold->setText(
        tr("%n systems do not tell which accounts use them: %1", nullptr, int(names.size()))
            .arg(names.join(QStringLiteral(", "))));
}

} // namespace ff
