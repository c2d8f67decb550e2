// SPDX-License-Identifier: GPL-3.0-only
#include "widgets/pages/planner/ScenariosPane.h"

#include "models/pilot/PilotBrief.h"
#include "widgets/controls/Prose.h"
#include "widgets/theme/TableStyle.h"

#include <QHeaderView>
#include <QLineEdit>
#include <QPushButton>
#include <QTableWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <iterator>

namespace ff {
namespace {

constexpr int kRowHeight = 24;
constexpr int kWidth = 240;
constexpr std::size_t kOptionsShown = 3;

} // namespace

ScenariosPane::ScenariosPane(QWidget* parent)
    : QWidget(parent)
    , m_name(new QLineEdit(this))
    , m_keep(new QPushButton(tr("&Keep this plan"), this))
    , m_remove(new QPushButton(tr("Remo&ve"), this))
    , m_empty(new Prose(this))
    , m_table(new QTableWidget(this)) {
    m_name->setObjectName(QStringLiteral("scenarioName"));
    m_name->setAccessibleName(tr("Name of the scenario"));
    m_name->setMaximumWidth(kWidth + 80);
    constexpr int kLongestName = 80;
    m_name->setMaxLength(kLongestName);
    m_keep->setObjectName(QStringLiteral("scenarioKeep"));
    m_remove->setObjectName(QStringLiteral("scenarioRemove"));
    m_remove->setToolTip(tr("Removes the scenario whose column is chosen"));
    m_empty->setObjectName(QStringLiteral("scenariosEmpty"));
    m_empty->setProperty("quiet", true);
    m_table->setObjectName(QStringLiteral("scenarios"));
    m_table->setAccessibleName(tr("Kept plans side by side, a column for each"));
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setSelectionBehavior(QAbstractItemView::SelectColumns);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    styleTable(*m_table, kRowHeight);
    m_table->verticalHeader()->show();
    m_table->setTextElideMode(Qt::ElideRight);
    auto* line = new QHBoxLayout;
    line->setSpacing(8);
    line->addWidget(m_name, 1);
    line->addWidget(m_keep);
    line->addStretch(1);
    line->addWidget(m_remove);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addLayout(line);
    column->addWidget(m_empty);
    column->addWidget(m_table);
    connect(m_keep, &QPushButton::clicked, this, &ScenariosPane::keep);
    connect(m_name, &QLineEdit::returnPressed, this, &ScenariosPane::keep);
    connect(m_remove, &QPushButton::clicked, this, &ScenariosPane::remove);
    connect(m_table, &QTableWidget::itemSelectionChanged, this,
            [this] { m_remove->setEnabled(!m_table->selectedItems().isEmpty()); });
    fill();
}

void ScenariosPane::setScenarios(std::vector<Scenario> scenarios) {
    m_scenarios = std::move(scenarios);
    fill();
}

void ScenariosPane::setFormatter(const Formatter& formatter) {
    m_formatter = formatter;
    fill();
}

void ScenariosPane::setPlan(const PilotPlan& plan) {
    m_plan = plan;
    m_name->setPlaceholderText(QString::fromStdString(needText(plan.need, m_formatter)));
    m_keep->setEnabled(!plan.options.empty());
}

void ScenariosPane::keep() {
    if (m_plan.options.empty()) {
        return;
    }
    const QString name = m_name->text().simplified();
    m_scenarios.push_back(scenarioOf(
        (name.isEmpty() ? m_name->placeholderText() : name).toStdString(), m_plan, m_formatter));
    m_name->clear();
    fill();
}

void ScenariosPane::remove() {
    const int column = m_table->currentColumn();
    if (column >= 0 && column < int(m_scenarios.size())) {
        m_scenarios.erase(m_scenarios.begin() + column);
        m_table->clearSelection();
        fill();
    }
}

QStringList ScenariosPane::columnOf(const Scenario& scenario) const {
    const auto serving =
        std::ranges::count_if(scenario.options, [](const ScenarioOption& o) { return o.serves; });
    QStringList cells{QString::fromStdString(scenario.name),
                      QString::fromStdString(needText(scenario.need, m_formatter)),
                      scenario.need.until ? m_formatter.date(*scenario.need.until - Duration{1})
                                          : tr("none"),
                      m_formatter.withUnit(scenario.need.gpuHours(), Unit::gpuHours),
                      tr("%1 of %2").arg(serving).arg(scenario.options.size())};
    for (std::size_t i = 0; i < kOptionsShown; ++i) {
        const bool shown = i < scenario.options.size() && scenario.options[i].serves;
        if (!shown) {
            cells << Formatter::missing();
            continue;
        }
        const ScenarioOption& option = scenario.options[i];
        const QString title = QString::fromStdString(option.title);
        cells << (option.bound
                      ? tr("%1: waits at most %2")
                            .arg(title, m_formatter.duration(std::chrono::seconds{*option.bound}))
                      : tr("%1: no bound").arg(title));
    }
    const bool any = !scenario.options.empty();
    const auto& finishBy = any ? scenario.options.front().finishBy : std::nullopt;
    cells << (finishBy ? m_formatter.instant(*finishBy) : Formatter::missing());
    cells << m_formatter.instant(scenario.at) +
                 (scenario.simulated ? tr(" · SIMULATED") : QString());
    return cells;
}

void ScenariosPane::fill() {
    const QStringList facts{tr("Need"),         tr("Deadline"),     tr("In all"),
                            tr("Can serve it"), tr("Best option"),  tr("Second"),
                            tr("Third"),        tr("Best ends by"), tr("Planned at")};
    m_empty->say(m_scenarios.empty()
                     ? tr("Keep a plan under a name, change the need, and keep another: they then "
                          "stand side by side here.")
                     : QString());
    m_table->setVisible(!m_scenarios.empty());
    m_remove->setVisible(!m_scenarios.empty());
    std::vector<QStringList> columns;
    std::ranges::transform(m_scenarios, std::back_inserter(columns),
                           [this](const Scenario& each) { return columnOf(each); });
    if (columns == m_shown) {
        return; // each new sample comes by here
    }
    m_shown = std::move(columns);
    const int chosen = m_table->selectedItems().isEmpty() ? -1 : m_table->currentColumn();
    m_table->clear();
    m_table->setRowCount(int(facts.size()));
    m_table->setColumnCount(int(m_scenarios.size()));
    m_table->setVerticalHeaderLabels(facts);
    for (int column = 0; column < int(m_shown.size()); ++column) {
        const QStringList& texts = m_shown[std::size_t(column)];
        auto* heading = new QTableWidgetItem(texts.front());
        heading->setTextAlignment(Qt::AlignVCenter | Qt::AlignLeft);
        m_table->setHorizontalHeaderItem(column, heading);
        m_table->setColumnWidth(column, kWidth);
        for (int row = 0; row < int(facts.size()); ++row) {
            auto* cell = new QTableWidgetItem(texts[row + 1]);
            cell->setToolTip(cell->text());
            m_table->setItem(row, column, cell);
        }
    }
    if (chosen >= 0 && chosen < m_table->columnCount()) {
        m_table->selectColumn(chosen);
    }
    m_remove->setEnabled(!m_table->selectedItems().isEmpty());
    m_table->setFixedHeight(m_table->horizontalHeader()->sizeHint().height() +
                            kRowHeight * int(facts.size()) + 18);
}

} // namespace ff
