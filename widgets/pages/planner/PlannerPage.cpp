// SPDX-License-Identifier: GPL-3.0-only
#include "widgets/pages/planner/PlannerPage.h"

#include "models/core/ErrorText.h"
#include "models/format/Formatter.h"
#include "models/questions/WhenAnswered.h"
#include "widgets/charts/bars/CellDelegates.h"
#include "widgets/controls/Card.h"
#include "widgets/export/Exporter.h"
#include "widgets/export/TableExport.h"
#include "widgets/pages/planner/NeedForm.h"
#include "widgets/pages/planner/OptionDetail.h"
#include "widgets/pages/planner/OptionsModel.h"
#include "widgets/pages/planner/ScenariosPane.h"
#include "widgets/pages/planner/TimelineDelegate.h"
#include "widgets/theme/TableStyle.h"

#include <QFileDialog>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTableView>
#include <QTimer>
#include <QVBoxLayout>

namespace ff {
namespace {

constexpr int kRowHeight = 44;
constexpr std::chrono::milliseconds kTyping{250};

} // namespace

PlannerPage::PlannerPage(Questions& questions, QWidget* parent)
    : Page(questions, QStringLiteral("plannerPage"), parent)
    , m_form(new NeedForm(this))
    , m_model(new OptionsModel(this))
    , m_needs(new Card(tr("What the pilot needs"), this))
    , m_options(new Card(tr("Options"), this))
    , m_sentence(new QLabel(m_options))
    , m_table(new QTableView(this))
    , m_detail(new OptionDetail(this))
    , m_typing(new QTimer(this)) {
    m_needs->setSubtitle(tr("on the systems of the network above; period, state and access above "
                            "do not apply here"));
    m_needs->body()->addWidget(m_form);
    buildOptions();
    m_detail->hide();
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(20, 18, 20, 18);
    column->setSpacing(16);
    column->addWidget(m_needs);
    column->addWidget(m_options, 1);
    column->addWidget(m_detail);
    m_typing->setSingleShot(true);
    m_typing->setInterval(kTyping);
    connect(m_typing, &QTimer::timeout, this, &PlannerPage::refresh);
    // What could not be answered is not being replayed any more.
    connect(this, &Page::trouble, m_sentence, &QWidget::hide);
    connect(m_form, &NeedForm::changed, m_typing, qOverload<>(&QTimer::start));
    const auto readFederation = [this] { m_form->setFederation(this->questions().federation()); };
    connect(&questions, &Questions::configurationChanged, this, readFederation);
    readFederation();
}

void PlannerPage::buildOptions() {
    m_table->setObjectName(QStringLiteral("planOptions"));
    m_table->setAccessibleName(tr("Systems where the pilot can run, best first"));
    m_table->setModel(m_model);
    m_table->setItemDelegate(new TextCellDelegate(kRowHeight, m_table));
    m_table->setItemDelegateForColumn(OptionsModel::times, new TimelineDelegate(m_table));
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    styleTable(*m_table, kRowHeight);
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_table->horizontalHeader()->hide(); // its words are of a plan, and there is none yet
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &PlannerPage::displayDetail);
    connect(m_table, &QTableView::activated, this, [this](const QModelIndex& index) {
        emit systemActivated(m_model->optionAt(index.row()).system);
    });
    m_sentence->setObjectName(QStringLiteral("planSentence"));
    m_sentence->setWordWrap(true);
    m_sentence->setTextFormat(Qt::PlainText);
    m_sentence->setContentsMargins(16, 8, 16, 8);
    m_options->setBodyMargins(0, 0, 0, 8);
    m_options->body()->addWidget(m_sentence);
    m_options->body()->addWidget(m_table, 1);
    m_export = std::make_unique<TableExport>(std::vector<QTableView*>{m_table},
                                             TableExport::Content{.context = [this] {
                                                 const PilotPlan& plan = m_model->plan();
                                                 ExportContext context = exportContext();
                                                 context.title = m_options->title();
                                                 context.remark = m_options->subtitle();
                                                 context.window = {}; // it is of what is to come
                                                 context.holder.clear();
                                                 context.simulated = plan.simulated;
                                                 return context;
                                             }});
    listenTo(m_export->exporter());
    m_brief = new QPushButton(tr("&Brief …"), m_options);
    m_brief->setObjectName(QStringLiteral("planBrief"));
    m_brief->setToolTip(tr("Writes the plan as a report, in every format, into a folder"));
    m_brief->setEnabled(false);
    connect(m_brief, &QPushButton::clicked, this, &PlannerPage::askForFolder);
    m_options->addToHeader(m_brief);
    m_options->addToHeader(m_export->exporter()->makeButton(m_options));
}

PlannerPage::~PlannerPage() = default;

PilotNeed PlannerPage::need() const {
    return m_form->need(scope().zone);
}

void PlannerPage::setNeed(const PilotNeed& need) {
    m_form->setNeed(need);
}

std::string PlannerPage::scenarios() const {
    return toJson(m_detail->scenarios()->scenarios());
}

void PlannerPage::setScenarios(const std::string& json) {
    m_detail->scenarios()->setScenarios(scenariosFromJson(json));
}

void PlannerPage::askForFolder() {
    auto* dialog = new QFileDialog(this, tr("Folder for the brief"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::Directory);
    dialog->setOption(QFileDialog::ShowDirsOnly);
    connect(dialog, &QFileDialog::fileSelected, this, &PlannerPage::writeBrief);
    dialog->open();
}

void PlannerPage::writeBrief(const QString& folder) {
    whenAnswered(
        questions().writeBrief(m_model->plan(), folder, scope().zone), this,
        [this](const Result<QStringList>& written) {
            if (written) {
                emit notice(
                    tr("The brief was saved as %1.").arg(written->join(QStringLiteral(", "))));
            } else {
                emit trouble(describe(written.error()));
            }
        });
}

void PlannerPage::say(const QString& sentence) {
    m_sentence->setText(sentence);
    m_sentence->setVisible(!sentence.isEmpty());
}

void PlannerPage::ask() {
    PilotNeed need = this->need();
    need.network = scope().network;
    const Formatter format = formatter();
    if (const auto problem = needProblem(need, questions().federation(), ff::now(), &format)) {
        say(QString::fromStdString(*problem));
        m_table->setEnabled(false);
        m_brief->setEnabled(false);
        draw(QtFuture::makeReadyFuture(Result<PilotPlan>(m_model->plan())),
             [](const PilotPlan&) {});
        return;
    }
    if (m_model->rowCount() == 0) {
        say(tr("The queues of the last months are being replayed; this takes a few seconds the "
               "first time."));
    }
    draw(questions().plan(need), [this](const PilotPlan& plan) { display(plan); });
}

void PlannerPage::display(const PilotPlan& plan) {
    const auto serves = std::ranges::count(plan.options, NoService::none, &PilotOption::noService);
    say(plan.options.empty() ? tr("No system belongs to this network.") : QString());
    m_table->setEnabled(true);
    m_options->setSimulated(plan.simulated);
    m_options->setSubtitle(
        tr("%n systems can serve it", nullptr, int(serves)) + QStringLiteral(" · ") +
        tr("%1 in all").arg(formatter().withUnit(plan.need.gpuHours(), Unit::gpuHours)));
    m_model->setPlan(plan, formatter());
    m_table->horizontalHeader()->setVisible(m_model->rowCount() > 0);
    fitColumns();
    m_brief->setEnabled(!plan.options.empty());
    m_detail->scenarios()->setFormatter(formatter());
    m_detail->scenarios()->setPlan(plan);
    m_table->setColumnHidden(OptionsModel::headroom, plan.need.holder.empty());
    if (!m_table->currentIndex().isValid() && !plan.options.empty()) {
        m_table->setCurrentIndex(m_model->index(0, 0));
    }
    displayDetail();
}

/// As narrow as headings and cells allow: what is left is for the reason.
void PlannerPage::fitColumns() {
    QHeaderView* header = m_table->horizontalHeader();
    header->ensurePolished();
    const QAbstractItemView* view = m_table; // where the hint of a column is public
    constexpr int kLeast[] = {150, 80, 80, 200, 80, 80, 80};
    for (int column = 0; column < int(std::size(kLeast)); ++column) {
        const int cells = column == OptionsModel::times ? 0 : view->sizeHintForColumn(column);
        m_table->setColumnWidth(column,
                                std::max({kLeast[column], header->sectionSizeHint(column), cells}));
    }
}

void PlannerPage::displayDetail() {
    const QModelIndex current = m_table->currentIndex();
    m_detail->setVisible(current.isValid());
    if (current.isValid()) {
        m_detail->show(m_model->optionAt(current.row()), m_model->plan(), questions().federation(),
                       formatter());
    }
}

} // namespace ff
