// SPDX-License-Identifier: GPL-3.0-only
#include "widgets/pages/sources/SourcesPage.h"

#include "models/core/ErrorText.h"
#include "models/format/Formatter.h"
#include "models/questions/WhenAnswered.h"
#include "widgets/charts/bars/CellDelegates.h"
#include "widgets/controls/Card.h"
#include "widgets/export/Exporter.h"
#include "widgets/export/TableExport.h"
#include "widgets/pages/sources/SourceDetail.h"
#include "widgets/pages/sources/SourcesModel.h"
#include "widgets/theme/Icons.h"
#include "widgets/theme/TableStyle.h"

#include <QHeaderView>
#include <QLabel>
#include <QMessageBox>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

namespace ff {
namespace {

constexpr int kRowHeight = 48;
constexpr std::chrono::minutes kMeasureEvery{10};
} // namespace

SourcesPage::SourcesPage(Questions& questions, QWidget* parent)
    : Page(questions, QStringLiteral("sourcesPage"), parent)
    , m_model(new SourcesModel(this))
    , m_table(new QTableView(this))
    , m_card(new Card(tr("Sources"), this))
    , m_empty(
          new QLabel(tr("Nothing is being watched yet. Add a source: a Prometheus, a Slurm REST "
                        "service or a metrics page of a site that you may read."),
                     m_card))
    , m_detail(new SourceDetail(this))
    , m_change(new QPushButton(tr("Change…"), this))
    , m_remove(new QPushButton(tr("Remove…"), this)) {
    auto* add = new QPushButton(tr("Add source…"), this);
    setIconBeside(*add, Icon::plus);
    setIconBeside(*m_remove, Icon::remove);
    add->setObjectName(QStringLiteral("addSource"));
    m_remove->setObjectName(QStringLiteral("removeSource"));
    m_change->setObjectName(QStringLiteral("changeSource"));
    m_remove->setEnabled(false);
    m_change->setEnabled(false);
    connect(m_change, &QPushButton::clicked, this, &SourcesPage::changeCurrent);
    connect(m_table, &QTableView::activated, this, &SourcesPage::changeCurrent);
    connect(add, &QPushButton::clicked, this, &SourcesPage::addRequested);
    connect(m_remove, &QPushButton::clicked, this, &SourcesPage::removeCurrent);

    m_table->setObjectName(QStringLiteral("sources"));
    m_table->setAccessibleName(tr("Sources and how their last polls went"));
    m_table->setModel(m_model);
    m_table->setItemDelegate(new TextCellDelegate(kRowHeight, m_table));
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    styleTable(*m_table, kRowHeight);
    m_table->horizontalHeader()->setStretchLastSection(true);
    fitColumns();
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this,
            [this](const QModelIndex& current) {
                const bool own = current.isValid() && !m_model->rowAt(current.row()).simulated;
                m_remove->setEnabled(own);
                m_change->setEnabled(own);
                displayDetail();
            });

    m_card->setBodyMargins(0, 0, 0, 8);
    m_card->addToHeader(m_change);
    m_card->addToHeader(m_remove);
    m_card->addToHeader(add);
    m_export = std::make_unique<TableExport>(std::vector<QTableView*>{m_table},
                                             TableExport::Content{.context = [this] {
                                                 ExportContext context = exportContext();
                                                 context.title = m_card->title();
                                                 context.window = {}; // it is of now
                                                 context.holder.clear();
                                                 context.simulated = m_simulated;
                                                 return context;
                                             }});
    listenTo(m_export->exporter());
    m_card->addToHeader(m_export->exporter()->makeButton(m_card));
    m_empty->setObjectName(QStringLiteral("noSources"));
    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->setWordWrap(true);
    m_empty->setProperty("quiet", true);
    m_empty->hide();
    m_card->body()->addWidget(m_table);
    m_card->body()->addWidget(m_empty, 1);

    connect(m_detail, &SourceDetail::trouble, this, &Page::trouble);
    connect(m_detail, &SourceDetail::changed, this, &SourcesPage::refresh);
    connect(m_detail, &SourceDetail::pastSwitched, this, &SourcesPage::switchPast);
    connect(m_detail, &SourceDetail::settled, this, [this] {
        if (isSettled()) {
            emit settled();
        }
    });
    for (const Exporter* exporter : m_detail->exporters()) {
        listenTo(exporter);
    }
    m_detail->hide();
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(20, 18, 20, 18);
    column->setSpacing(16);
    column->addWidget(m_card, 1);
    column->addWidget(m_detail);
}

SourcesPage::~SourcesPage() = default;

void SourcesPage::setKeeping(SourceKeeping& keeping) {
    m_keeping = &keeping;
    m_detail->setKeeping(keeping);
    connect(&keeping, &SourceKeeping::pausedChanged, this,
            [this] { m_model->setPaused(m_keeping->paused()); });
    refresh();
}

bool SourcesPage::isSettled() const {
    return Page::isSettled() && m_detail->isSettled();
}

/// As narrow as headings and states allow: what is left is for the message.
void SourcesPage::fitColumns() {
    QHeaderView* header = m_table->horizontalHeader();
    header->ensurePolished();
    constexpr int kWidths[] = {230, 90, 100, 80, 100, 100};
    for (int column = 0; column < int(std::size(kWidths)); ++column) {
        m_table->setColumnWidth(column, std::max({kWidths[column], header->sectionSizeHint(column),
                                                  SourcesModel::leastWidth(column)}));
    }
}

/// Measuring looks at every block of the cache, so it is asked for now and then.
void SourcesPage::measure() {
    const Instant now = ff::now();
    if (!m_keeping || now - m_measured < kMeasureEvery) {
        return;
    }
    m_measured = now;
    whenAnswered(m_keeping->cacheUse(), this,
                 [this, mine = ++m_measuring](const Result<CacheUse>& use) {
                     if (mine != m_measuring) {
                         return;
                     }
                     if (use) {
                         m_use = *use;
                         displayDetail();
                     } else {
                         m_measured = {};
                     }
                 });
}

/// The simulation has a cache of its own.
void SourcesPage::forgetRoom() {
    m_use = {};
    m_measured = {};
    ++m_measuring;
}

void SourcesPage::ask() {
    draw(questions().sources(), [this](const SourcesView& view) {
        display(view);
        measure();
    });
}

void SourcesPage::display(const SourcesView& view) {
    const bool simulated = std::ranges::any_of(view.rows, &SourceRow::simulated);
    if (simulated != m_simulated) {
        forgetRoom();
    }
    m_simulated = simulated;
    m_card->setSubtitle(tr("%n sources", nullptr, int(view.rows.size())));
    m_model->setRows(view.rows, ff::now(), formatter());
    if (m_keeping) {
        m_model->setPaused(m_keeping->paused());
    }
    m_table->setVisible(!view.rows.empty());
    m_empty->setVisible(view.rows.empty());
    if (!m_table->currentIndex().isValid() && !view.rows.empty()) {
        // What needs a hand comes first.
        const auto worst = std::ranges::find_if(
            view.rows, [](const SourceRow& row) { return row.status.last.error.has_value(); });
        const auto row = worst == view.rows.end() ? 0 : int(worst - view.rows.begin());
        m_table->setCurrentIndex(m_model->index(row, 0));
    }
    displayDetail();
}

void SourcesPage::displayDetail() {
    const QModelIndex current = m_table->currentIndex();
    m_detail->setVisible(current.isValid());
    if (current.isValid()) {
        m_detail->display(m_model->rowAt(current.row()), m_use, formatter(), exportContext());
    }
}

void SourcesPage::switchPast() {
    const QModelIndex current = m_table->currentIndex();
    if (!current.isValid()) {
        return;
    }
    const SourceRow& row = m_model->rowAt(current.row());
    if (row.past) {
        whenAnswered(questions().setPastFetched(row.status.source, row.past->stopped), this,
                     [this](const Result<void>&) { ask(); });
    }
}

void SourcesPage::changeCurrent() {
    const QModelIndex current = m_table->currentIndex();
    if (current.isValid() && !m_model->rowAt(current.row()).simulated) {
        emit changeRequested(m_model->rowAt(current.row()).status.source);
    }
}

void SourcesPage::removeCurrent() {
    const QModelIndex current = m_table->currentIndex();
    if (!current.isValid()) {
        return;
    }
    const SourceRow row = m_model->rowAt(current.row());
    auto* sure = new QMessageBox(
        QMessageBox::NoIcon, tr("Remove a source"),
        tr("Stop polling %1? What was stored of it stays.").arg(QString::fromStdString(row.title)),
        QMessageBox::Cancel, this);
    sure->setObjectName(QStringLiteral("removeSourceQuestion"));
    sure->setAttribute(Qt::WA_DeleteOnClose);
    auto* remove = sure->addButton(tr("Stop polling"), QMessageBox::DestructiveRole);
    connect(remove, &QAbstractButton::clicked, this, [this, id = row.status.source] {
        whenAnswered(questions().remove(id), this, [this](const Result<void>& removed) {
            if (!removed) {
                emit trouble(describe(removed.error()));
            }
        });
    });
    sure->open();
}

} // namespace ff
