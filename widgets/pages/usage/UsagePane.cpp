// SPDX-License-Identifier: GPL-3.0-only
#include "widgets/pages/usage/UsagePane.h"

#include "models/facts/SystemFacts.h"
#include "models/figure/Figures.h"
#include "models/figure/Seen.h"
#include "models/format/Formatter.h"
#include "widgets/charts/bars/CellDelegates.h"
#include "widgets/controls/Card.h"
#include "widgets/export/Exporter.h"
#include "widgets/export/TableExport.h"
#include "widgets/pages/usage/UsageChoices.h"
#include "widgets/pages/usage/UsageModel.h"
#include "widgets/theme/TableStyle.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>
#include <numeric>

namespace ff {
namespace {

constexpr int kRowHeight = 36;
constexpr int kRowsMeasured = 200; ///< a column is as wide as the first rows ask for
constexpr int kKeyMost = 280;
constexpr const char* kCuts = "usageCut";
constexpr const char* kStep = "usageStep";

} // namespace

UsagePane::UsagePane(Questions& questions, QWidget* parent)
    : Page(questions, QStringLiteral("usagePane"), parent)
    , m_model(new UsageModel(this))
    , m_card(new Card(tr("Usage"), this))
    , m_choices(new UsageChoices(m_card))
    , m_table(new QTableView(m_card))
    , m_remark(new QLabel(m_card)) {
    m_card->addToHeader(m_choices);
    m_card->setBodyMargins(0, 6, 0, 8);
    m_card->body()->setSpacing(0);
    buildTable();
    m_remark->setObjectName(QStringLiteral("usageRemark"));
    m_remark->setProperty("quiet", true);
    m_remark->setWordWrap(true);
    m_remark->setContentsMargins(16, 6, 16, 4);
    m_card->body()->addWidget(m_table, 1);
    m_card->body()->addWidget(m_remark);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_card);
    m_export = std::make_unique<TableExport>(
        std::vector<QTableView*>{m_table},
        TableExport::Content{.context =
                                 [this] {
                                     ExportContext context = exportContext();
                                     context.title = m_card->title();
                                     context.remark = m_card->subtitle();
                                     context.simulated = m_simulated;
                                     return context;
                                 },
                             .csv = [this] { return m_model->toCsv(); }});
    listenTo(m_export->exporter());
    m_card->addToHeader(m_export->exporter()->makeButton(m_card));
    connect(m_choices, &UsageChoices::changed, this, &UsagePane::refresh);
    connect(m_choices, &UsageChoices::unitRequested, this, [this](GpuUnit unit) {
        Scope next = scope();
        next.unit = unit;
        emit scopeRequested(next);
    });
}

UsagePane::~UsagePane() = default;

void UsagePane::setScope(const Scope& scope) {
    m_choices->setUnit(scope.unit);
    Page::setScope(scope);
}

PageChoices UsagePane::choices() const {
    const UsageQuestion& question = m_choices->question();
    std::string cuts;
    for (const Dimension cut : question.by) {
        cuts += (cuts.empty() ? "" : " ") + std::string(name(cut));
    }
    return {{kCuts, cuts}, {kStep, question.every ? std::string(name(*question.every)) : "none"}};
}

void UsagePane::choose(const PageChoices& choices) {
    const auto cuts = choices.find(kCuts);
    if (cuts == choices.end()) {
        return;
    }
    UsageQuestion question{{}, {}};
    for (const QString& word :
         QString::fromStdString(cuts->second).split(QLatin1Char(' '), Qt::SkipEmptyParts)) {
        const auto cut = dimensionByName(word.toStdString());
        if (cut && std::ranges::count(question.by, *cut) == 0) {
            question.by.push_back(*cut);
        }
    }
    if (const auto step = choices.find(kStep); step != choices.end()) {
        question.every = everyByName(step->second);
    }
    m_choices->ask(question);
}

void UsagePane::buildTable() {
    m_table->setObjectName(QStringLiteral("usage"));
    m_table->setAccessibleName(tr("GPU-hours, grouped as chosen"));
    m_table->setModel(m_model);
    m_table->setItemDelegate(new TextCellDelegate(kRowHeight, m_table));
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    styleTable(*m_table, kRowHeight);
    m_table->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_table->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_table->horizontalHeader()->setSortIndicatorClearable(true);
    m_table->horizontalHeader()->setSortIndicator(-1, Qt::DescendingOrder);
    m_table->setSortingEnabled(true);
    m_table->installEventFilter(this);
    m_table->viewport()->installEventFilter(this);
    connect(m_table, &QAbstractItemView::clicked, this,
            [this](const QModelIndex& index) { explain(index.row()); });
}

void UsagePane::ask() {
    draw(questions().usage(m_choices->question(), scope()),
         [this](const UsageView& view) { display(view); });
}

void UsagePane::display(const UsageView& view) {
    if (view.asked != m_choices->question()) { // chosen anew while the answer was on its way
        return refresh();
    }
    m_model->setView(view, questions().federation(), formatter(), m_choices->siteUnits());
    layOutColumns();
    m_simulated = view.simulated;
    m_card->setSimulated(view.simulated);
    displayRemarks(view.table);
}

void UsagePane::displayRemarks(const UsageTable& table) {
    // Of what is shown: a filter takes the rest out of the lines and of their sum alike.
    const double whole =
        std::accumulate(table.lines.begin(), table.lines.end(), 0.,
                        [](double sum, const UsageLine& line) { return sum + line.gpuHours; });
    Coverage seen;
    for (const Coverage& each : table.coverages) {
        seen += each;
    }
    m_card->setSubtitle(
        tr("%1 in all, in %n lines", nullptr, int(table.lines.size()))
            .arg(seenText(formatter().withUnit(whole, Unit::gpuHours), seenOf(seen))));
    QStringList remarks;
    if (table.lines.empty()) {
        remarks << tr("No usage by account was seen in this period.");
    }
    bool withheld = seenOf(seen) == Seen::notEnough; // of the sum above the table
    bool marked = seenOf(seen) == Seen::partly;
    for (const UsageLine& line : table.lines) {
        withheld = withheld || seenOf(line.coverage) == Seen::notEnough;
        marked = marked || seenOf(line.coverage) == Seen::partly;
    }
    if (const QString legend = seenLegend(withheld, marked); !legend.isEmpty()) {
        remarks << legend;
    }
    // By anything else beside, there would be none without the filter, too.
    const bool asksEntitlement = std::ranges::count(table.by, Dimension::payer) > 0 &&
                                 std::ranges::all_of(table.by, [](Dimension by) {
                                     return by == Dimension::payer || by == Dimension::system;
                                 });
    if (asksEntitlement && !scope().holder.empty() && scope().view == HolderView::beneficiary) {
        remarks << tr("Entitlements are left out, since the filter shows a part of what each payer "
                      "paid.");
    }
    const auto namesOf = [this](const std::vector<SystemId>& ids) {
        QStringList names;
        for (const SystemId& id : ids) {
            if (const System* system = questions().federation().system(id)) {
                names << QString::fromStdString(titleOf(questions().federation(), *system));
            }
        }
        return names.join(QStringLiteral(", "));
    };
    if (const QString names = namesOf(table.withoutFactor); !names.isEmpty()) {
        remarks << tr("Left out, since no H100-equivalent is known: %1.").arg(names);
    }
    if (const QString names = namesOf(table.unknownShares); !names.isEmpty()) {
        remarks
            << tr("Shares of GPUs (gres/shard, gres/mps) count as nothing, since nobody says how "
                  "many a GPU has: %1. Give the system shards_per_gpu or mps_per_gpu in "
                  "federation.toml.")
                   .arg(names);
    }
    if (const QString names = namesOf(table.ambiguousTypes); !names.isEmpty()) {
        remarks
            << tr("MIG slices without a GPU model may be of several models and count as a slice "
                  "of the first: %1. Give the system's capacity its model, or its types a "
                  "[[gpu_type]], in federation.toml.")
                   .arg(names);
    }
    m_remark->setText(remarks.join(QLatin1Char(' ')));
    m_remark->setVisible(!remarks.isEmpty());
}

void UsagePane::layOutColumns() {
    const int columns = m_model->columnCount();
    const int rows = std::min(m_model->rowCount(), kRowsMeasured);
    const QFontMetrics metrics = m_table->fontMetrics();
    for (int column = 0; column < columns; ++column) {
        int width = metrics.horizontalAdvance(
                        m_model->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString()) +
                    30;
        for (int row = 0; row < rows; ++row) {
            width =
                std::max(width, m_table->itemDelegate()
                                    ->sizeHint(QStyleOptionViewItem(), m_model->index(row, column))
                                    .width());
        }
        if (m_model->kindOf(column) == UsageColumn::Kind::key) {
            width = std::min(width, kKeyMost);
        }
        m_table->setColumnWidth(column, width);
    }
    // What is left over goes to the names, evenly: figures stay beside each other.
    const int room = m_table->viewport()->width() - m_table->horizontalHeader()->length();
    const int keys = int(m_model->view().asked.by.size());
    for (int column = 0; column < columns && room > 0 && keys > 0; ++column) {
        if (m_model->kindOf(column) == UsageColumn::Kind::key) {
            m_table->setColumnWidth(column, m_table->columnWidth(column) + room / keys);
        }
    }
}

void UsagePane::explain(int row) {
    const QModelIndex index = m_model->index(row, 0);
    QRect at = m_table->visualRect(index);
    for (int column = 0; column < m_model->columnCount(); ++column) {
        if (m_model->kindOf(column) == UsageColumn::Kind::hours) {
            at = m_table->visualRect(m_model->index(row, column));
        }
    }
    const UsageLine& line = m_model->lineAt(row);
    const Window window = m_model->view().windowOf(line);
    Figure figure = figureOf(m_model->view(), line);
    // In the zone that the table is cut in.
    figure.provenance.inputs.front().second =
        tr("%1 – %2", "instants")
            .arg(formatter().instant(window.from), formatter().instant(window.to))
            .toStdString();
    emit explanationRequested(figure, m_table->viewport(), at);
}

bool UsagePane::eventFilter(QObject* watched, QEvent* event) {
    if (watched == m_table->viewport() && event->type() == QEvent::Resize) {
        layOutColumns();
    }
    if (watched == m_table && event->type() == QEvent::KeyPress) {
        const auto* key = static_cast<QKeyEvent*>(event);
        const bool enter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
        if (enter && m_table->currentIndex().isValid()) {
            explain(m_table->currentIndex().row());
        } else {
            return false;
        }
        return true;
    }
    return Page::eventFilter(watched, event);
}

} // namespace ff
