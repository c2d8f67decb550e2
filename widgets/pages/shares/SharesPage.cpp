// SPDX-License-Identifier: GPL-3.0-only
#include "widgets/pages/shares/SharesPage.h"

#include "models/core/ErrorText.h"
#include "models/figure/Seen.h"
#include "models/format/Formatter.h"
#include "models/questions/WhenAnswered.h"
#include "widgets/controls/Card.h"
#include "widgets/controls/SegmentedControl.h"
#include "widgets/dialogs/AttributionDialog.h"
#include "widgets/export/Exporter.h"
#include "widgets/export/TableExport.h"
#include "widgets/pages/shares/HolderPanel.h"
#include "widgets/pages/shares/ShareFloor.h"
#include "widgets/pages/shares/SharesMatrix.h"
#include "widgets/pages/shares/SharesModel.h"
#include "widgets/pages/usage/UsagePane.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace ff {
namespace {

constexpr int kPanelWidth = 420;
constexpr int kRight = 20;
constexpr int kScrollBar = 12;

} // namespace

SharesPage::SharesPage(Questions& questions, QWidget* parent)
    : Page(questions, QStringLiteral("sharesPage"), parent)
    , m_model(new SharesModel(this))
    , m_panel(new HolderPanel(this))
    , m_usage(new UsagePane(questions, this))
    , m_views(new QStackedWidget(this)) {
    m_views->addWidget(buildMatrixView());
    m_views->addWidget(m_usage);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(20, 10, kRight - kScrollBar, 18);
    column->setSpacing(8);
    column->addWidget(buildHeader());
    column->addWidget(m_views, 1);
    for (const Exporter* exporter : m_panel->exporters()) {
        listenTo(exporter);
    }
    connect(m_usage, &Page::notice, this, &Page::notice);
    connect(m_panel, &HolderPanel::explanationRequested, this, &Page::explanationRequested);
    connect(m_usage, &Page::trouble, this, &Page::trouble);
    connect(m_usage, &Page::settled, this, &Page::settled);
    connect(m_usage, &Page::explanationRequested, this, &Page::explanationRequested);
    connect(m_usage, &Page::scopeRequested, this, &Page::scopeRequested);
}

QWidget* SharesPage::buildHeader() {
    auto* header = new QWidget(this);
    auto* row = new QHBoxLayout(header);
    row->setContentsMargins(0, 0, kScrollBar, 0);
    m_view = new SegmentedControl(header);
    m_view->setObjectName(QStringLiteral("sharesView"));
    m_view->setAccessibleName(tr("What the page shows"));
    m_view->setSegments({tr("States and systems"), tr("Usage table")});
    connect(m_view, &SegmentedControl::currentIndexChanged, m_views,
            &QStackedWidget::setCurrentIndex);
    connect(m_view, &SegmentedControl::currentIndexChanged, m_measure,
            [this](int index) { m_measure->setVisible(index == 0); });
    m_fix = new QPushButton(tr("Fix attribution…"), header);
    m_fix->setObjectName(QStringLiteral("fixAttribution"));
    m_fix->setToolTip(tr("Accounts that no rule maps to a holder"));
    connect(m_fix, &QPushButton::clicked, this, &SharesPage::fixAttribution);
    row->addWidget(m_view);
    row->addSpacing(12);
    row->addWidget(m_measure);
    m_measure->show();
    row->addStretch(1);
    row->addWidget(m_fix);
    return header;
}

QWidget* SharesPage::buildMatrixView() {
    auto* scroll = new QScrollArea(this);
    scroll->setFocusPolicy(Qt::NoFocus); // what is in it has the focus, and scrolls it
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidget(m_panel);
    scroll->setFixedWidth(kPanelWidth);
    scroll->setObjectName(QStringLiteral("holderScroll"));
    // Cards end where the header does, with a scroll bar beside them or without.
    connect(scroll->verticalScrollBar(), &QScrollBar::rangeChanged, this, [this](int, int most) {
        m_panel->layout()->setContentsMargins(0, 0, most > 0 ? 0 : kScrollBar, 0);
    });
    m_usage->setContentsMargins(0, 0, kScrollBar, 0);
    auto* view = new QWidget(this);
    auto* row = new QHBoxLayout(view);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(16);
    row->addWidget(buildMatrix(), 1);
    row->addWidget(scroll);
    return view;
}

Card* SharesPage::buildMatrix() {
    m_card = new Card(tr("Who used which system"), this);
    m_card->setBodyMargins(0, 0, 0, 8);
    auto* measure = new SegmentedControl(this);
    m_measure = measure;
    measure->setObjectName(QStringLiteral("measure"));
    measure->setAccessibleName(tr("What the matrix shows"));
    measure->setSegments(
        {tr("GPU-hours"), tr("Usage share"), tr("Of entitlement"), tr("Site units")});
    connect(measure, &SegmentedControl::currentIndexChanged, m_model, [this](int index) {
        m_model->setMeasure(SharesModel::Measure(index));
        m_matrix->layOutColumns();
        displayUntold();
    });
    // It stands above the card (buildHeader): beside the title there is no room for its words.

    m_matrix = new SharesMatrix(*m_model, m_card);
    m_export = std::make_unique<TableExport>(
        m_matrix->views(),
        TableExport::Content{.context = [this] { return matrixContext(); },
                             .table = [this] { return m_model->exportTable(); }});
    listenTo(m_export->exporter());
    m_card->addToHeader(m_export->exporter()->makeButton(m_card));
    m_untold = new QLabel(m_card);
    m_untold->setObjectName(QStringLiteral("untold"));
    m_untold->setProperty("quiet", true);
    m_untold->setWordWrap(true);
    m_card->body()->setSpacing(0);
    m_nothing = new QLabel(
        tr("No source tells which accounts use the GPUs in this period. A Slurm source does, or an "
           "exporter with GPUs by account, or accounting files that are imported."),
        m_card);
    m_nothing->setObjectName(QStringLiteral("noShares"));
    m_nothing->setAlignment(Qt::AlignCenter);
    m_nothing->setWordWrap(true);
    m_nothing->setProperty("quiet", true);
    m_nothing->setContentsMargins(32, 0, 32, 0);
    m_nothing->hide();
    m_card->body()->addWidget(m_matrix, 1);
    m_card->body()->addWidget(m_nothing, 1);
    m_floor = new ShareFloor(m_card);
    m_card->body()->addWidget(m_floor);
    // Margins of a label whose words wrap are not kept by the style: those of a layout are.
    auto* below = new QHBoxLayout;
    below->setContentsMargins(16, 4, 16, 4);
    below->addWidget(m_untold);
    m_card->body()->addLayout(below);
    connect(m_matrix, &SharesMatrix::currentChanged, this, [this](const QModelIndex& current) {
        if (!current.isValid() || m_model->isTotal(current.row())) {
            return;
        }
        const HolderId holder = m_model->holderAt(current.row());
        const auto system = m_model->systemAt(current.column());
        if (!m_selecting && (holder != m_shown || system != m_system)) {
            emit holderActivated(holder, system ? QString::fromStdString(system->text) : QString());
        }
    });
    return m_card;
}

void SharesPage::select(const std::optional<HolderId>& holder,
                        const std::optional<SystemId>& system) {
    if (m_chosen == holder && m_system == system) {
        return;
    }
    m_chosen = holder;
    m_system = system;
    askForHolder();
}

void SharesPage::showMatrix() {
    m_view->setCurrentIndex(0);
}

void SharesPage::setScope(const Scope& scope) {
    m_usage->setScope(scope);
    Page::setScope(scope);
}

PageChoices SharesPage::choices() const {
    PageChoices choices = Page::choices();
    choices.merge(m_usage->choices());
    return choices;
}

void SharesPage::choose(const PageChoices& choices) {
    Page::choose(choices);
    m_usage->choose(choices);
}

bool SharesPage::isSettled() const {
    return Page::isSettled() && m_answered == m_asked &&
           (!m_usage->isVisible() || m_usage->isSettled());
}

void SharesPage::ask() {
    draw(questions().shares(scope()), [this](const SharesView& view) { display(view); });
}

void SharesPage::display(const SharesView& view) {
    m_simulated = view.simulated;
    m_coverage = view.total.coverage;
    m_card->setSimulated(view.simulated);
    m_model->setView(view, formatter());
    m_card->setSubtitle(view.scope.view == HolderView::beneficiary ? tr("as beneficiary")
                                                                   : tr("as payer"));
    m_matrix->layOutColumns();
    m_shares = view;
    displayUntold();
    displayEmpty(view);
    const bool unattributed = std::ranges::any_of(
        view.rows, [](const auto& row) { return row.holder.empty() && row.total.gpuHours > 0; });
    m_fix->setVisible(unattributed);
    askForHolder();
}

void SharesPage::askForHolder() {
    if (m_model->rowCount() == 0) {
        return;
    }
    const HolderId holder = m_chosen.value_or(m_model->holderAt(0)); // the first is the largest
    m_shown = holder;
    // The mark is on what the panel shows, and nowhere where the matrix does not have it.
    const int row = m_model->rowOf(holder);
    const int column = m_model->columnOf(m_system);
    m_selecting = true;
    m_matrix->setCurrent(row >= 0 && column >= 0 ? m_model->index(row, column) : QModelIndex());
    m_selecting = false;
    askForFloor();
    whenAnswered(questions().holder(holder, m_system, scope()), this,
                 [this, mine = ++m_asked](const Result<HolderDetail>& detail) {
                     if (mine != m_asked) {
                         return;
                     }
                     m_answered = mine;
                     if (detail) {
                         ExportContext context = exportContext();
                         context.simulated = m_simulated;
                         m_panel->display(*detail, questions().federation(), formatter(), context);
                     } else {
                         emit trouble(describe(detail.error()));
                     }
                 });
}

/// With the tick of the holder that the panel shows, whoever is chosen in the strip.
void SharesPage::askForFloor() {
    const int mine = ++m_floorAsked;
    if (!m_system) {
        return m_floor->hide();
    }
    Scope asked = scope();
    asked.holder = m_shown;
    whenAnswered(questions().floor(asked), this, [this, mine](const Result<FloorView>& view) {
        if (mine == m_floorAsked && view) {
            m_floor->display(*view, m_system, formatter());
        }
    });
}

SharesPage::~SharesPage() = default;

ExportContext SharesPage::matrixContext() const {
    ExportContext context = exportContext();
    context.title = m_card->title();
    context.remark = m_measure->segments().value(m_measure->currentIndex()) +
                     QStringLiteral(" · ") + m_card->subtitle();
    context.coverage = m_coverage.ratio();
    context.simulated = m_simulated;
    return context;
}

void SharesPage::fixAttribution() {
    auto* dialog = new AttributionDialog(questions(), scope(), this);
    dialog->open();
}

/// Systems without usage by account would be empty columns: they are named below instead, each with
/// its own reason. So is what "?" means, where one stands in the matrix.
void SharesPage::displayUntold() {
    const SharesView& view = m_shares;
    QStringList untold;
    QStringList unused;
    QStringList leftOut;
    for (const SharesView::Column& column : view.columns) {
        if (std::ranges::find(view.withoutFactor, column.system) != view.withoutFactor.end()) {
            leftOut << QString::fromStdString(column.title);
        } else if (!column.known && column.coverage.observed.count() > 0) {
            unused << QString::fromStdString(column.title);
        } else if (!column.known) {
            untold << QString::fromStdString(column.title);
        }
    }
    const auto [withheld, marked] = m_model->marks();
    QStringList lines;
    if (const QString legend = seenLegend(withheld, marked); !legend.isEmpty()) {
        lines << legend;
    }
    if (!untold.isEmpty()) {
        lines << tr("%n systems told of no use by account in this period: %1", nullptr,
                    int(untold.size()))
                     .arg(untold.join(QStringLiteral(", ")));
    }
    if (!unused.isEmpty()) {
        lines << tr("%n systems were seen and nobody used them: %1", nullptr, int(unused.size()))
                     .arg(unused.join(QStringLiteral(", ")));
    }
    if (!leftOut.isEmpty()) {
        lines << tr("Left out, since no H100-equivalent is known: %1.")
                     .arg(leftOut.join(QStringLiteral(", ")));
    }
    m_untold->setVisible(!lines.isEmpty());
    m_untold->setText(lines.join(QLatin1Char('\n')));
}

/// In place of a grid without figures: what would fill it.
void SharesPage::displayEmpty(const SharesView& view) {
    const bool anyKnown = std::ranges::any_of(view.columns, &SharesView::Column::known);
    m_matrix->setVisible(anyKnown);
    m_nothing->setVisible(!anyKnown);
    findChild<QScrollArea*>(QStringLiteral("holderScroll"))->setVisible(anyKnown);
}

} // namespace ff
