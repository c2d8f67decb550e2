// SPDX-License-Identifier: GPL-3.0-only
#include "widgets/dialogs/CompareDialog.h"

#include "models/core/ErrorText.h"
#include "models/facts/SystemFacts.h"
#include "models/figure/Seen.h"
#include "models/periods/Periods.h"
#include "models/questions/WhenAnswered.h"
#include "widgets/charts/bars/CellDelegates.h"
#include "widgets/controls/Chip.h"
#include "widgets/dialogs/ComparedFigures.h"
#include "widgets/dialogs/PeriodNames.h"
#include "widgets/export/Exporter.h"
#include "widgets/export/TableExport.h"
#include "widgets/theme/TableStyle.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QPushButton>
#include <QTableWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>

namespace ff {
namespace {

using namespace Qt::StringLiterals;

constexpr int kRowHeight = 34;
constexpr int kWidth = 860;
/// In the data of a period's entry: the window that the page showed, and the one before it.
constexpr int kAsShown = -1;
constexpr int kBefore = -2;

} // namespace

bool CompareDialog::Side::isOfAll() const {
    return system->currentData().toString().isEmpty();
}

const FloorRow* CompareDialog::Side::row() const {
    if (!view || isOfAll()) {
        return nullptr;
    }
    const auto found = std::ranges::find(
        view->rows, SystemId{system->currentData().toString().toStdString()}, &FloorRow::system);
    return found == view->rows.end() ? nullptr : &*found;
}

QString CompareDialog::Side::title() const {
    return system->currentText() + u"\n"_s + when;
}

CompareDialog::CompareDialog(Questions& questions, const Scope& scope,
                             const std::optional<SystemId>& system, QWidget* parent)
    : QDialog(parent)
    , m_questions(questions)
    , m_scope(scope)
    , m_formatter(QLocale(), scope.zone)
    , m_table(new QTableWidget(this))
    , m_simulated(new Chip(tr("SIMULATED"), this)) {
    setObjectName(u"compareDialog"_s);
    setWindowTitle(tr("Compare"));
    setAttribute(Qt::WA_DeleteOnClose);
    resize(kWidth, 520);
    m_formatter.setWeighed(scope.unit == GpuUnit::h100Equivalent);
    auto* choices = new QHBoxLayout;
    choices->setSpacing(24);
    const char* const names[] = {"left", "right"};
    for (std::size_t i = 0; i < m_sides.size(); ++i) {
        auto* column = new QVBoxLayout;
        column->setSpacing(6);
        choices->addLayout(column, 1);
        addSide(m_sides[i], names[i], column);
    }
    m_table->setObjectName(u"comparison"_s);
    m_table->setAccessibleName(tr("Figures of both sides and their difference"));
    m_table->setColumnCount(4);
    m_table->setItemDelegate(new TextCellDelegate(kRowHeight, m_table));
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setSelectionMode(QAbstractItemView::NoSelection);
    styleTable(*m_table, kRowHeight);
    // The headings name two periods in full; the names of figures take what is left.
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_table->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_export = std::make_unique<TableExport>(
        std::vector<QTableView*>{m_table},
        TableExport::Content{.context = [this] { return exportContext(); },
                             .table = [this] { return exportTable(); }});
    connect(m_export->exporter(), &Exporter::done, this, &CompareDialog::notice);
    connect(m_export->exporter(), &Exporter::failed, this, &CompareDialog::trouble);

    m_simulated->setObjectName(u"simulatedComparison"_s);
    m_simulated->setTone(Chip::Tone::warning);
    m_simulated->setLook(Chip::Look::outlined);
    m_simulated->hide();

    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* foot = new QHBoxLayout;
    foot->addWidget(m_export->exporter()->makeButton(this));
    foot->addWidget(m_simulated);
    foot->addWidget(buttons, 1);
    auto* column = new QVBoxLayout(this);
    column->setSpacing(12);
    column->addLayout(choices);
    column->addWidget(m_table, 1);
    column->addLayout(foot);

    const auto systems =
        systemLists(m_questions.federation(), scope.network, m_questions.polledSystems()).polled;
    m_sides[0].period->setCurrentIndex(m_sides[0].period->findData(kAsShown));
    m_sides[1].period->setCurrentIndex(m_sides[1].period->findData(system ? kAsShown : kBefore));
    if (system) {
        const auto other =
            std::ranges::find_if(systems, [&](const System* each) { return each->id != *system; });
        const auto select = [](Side& side, const SystemId& id) {
            const int at = side.system->findData(QString::fromStdString(id.text));
            side.system->setCurrentIndex(std::max(at, 0));
        };
        select(m_sides[0], *system);
        if (other != systems.end()) {
            select(m_sides[1], (*other)->id);
        }
    }
    for (Side& side : m_sides) {
        connect(side.period, &QComboBox::currentIndexChanged, this, [this, &side] { ask(side); });
        connect(side.system, &QComboBox::currentIndexChanged, this, &CompareDialog::fill);
        ask(side);
    }
}

CompareDialog::~CompareDialog() = default;

void CompareDialog::addSide(Side& side, const char* name, QVBoxLayout* column) {
    side.system = new QComboBox(this);
    side.period = new QComboBox(this);
    side.system->setObjectName(QLatin1String(name) + u"System"_s);
    side.period->setObjectName(QLatin1String(name) + u"Period"_s);
    side.system->setAccessibleName(tr("System"));
    side.period->setAccessibleName(tr("Period"));
    side.system->addItem(tr("All systems"), QString());
    const Federation& federation = m_questions.federation();
    for (const System* system :
         systemLists(federation, m_scope.network, m_questions.polledSystems()).polled) {
        side.system->addItem(QString::fromStdString(titleOf(federation, *system)),
                             QString::fromStdString(system->id.text));
    }
    side.period->addItem(m_scope.period == Period::custom ? tr("The period shown")
                                                          : periodName(m_scope.period),
                         kAsShown);
    side.period->addItem(tr("The period before that"), kBefore);
    for (const Period period : namedPeriods()) {
        if (period != m_scope.period) {
            side.period->addItem(periodName(period), int(period));
        }
    }
    column->addWidget(side.system);
    column->addWidget(side.period);
}

void CompareDialog::ask(Side& side) {
    const int chosen = side.period->currentData().toInt();
    side.scope = m_scope;
    if (chosen == kBefore) {
        side.scope.period = Period::custom;
        side.scope.window = periodBefore(m_scope.window);
    } else if (chosen != kAsShown) {
        side.scope.period = Period(chosen);
        side.scope.window =
            windowOf(side.scope.period, m_scope.zone,
                     std::chrono::ceil<std::chrono::minutes>(ff::now()), m_scope.window);
    }
    side.when = m_formatter.window(side.scope.window) + u", "_s +
                m_formatter.zoneName(side.scope.window.to);
    side.view.reset();
    fill();
    whenAnswered(m_questions.floor(side.scope), this,
                 [this, &side, mine = ++side.asked](const Result<FloorView>& view) {
                     if (mine != side.asked) {
                         return;
                     }
                     if (view) {
                         side.view = *view;
                     } else {
                         emit trouble(describe(view.error()));
                     }
                     fill();
                 });
}

void CompareDialog::setCell(int row, int column, const QString& text) {
    auto* item = new QTableWidgetItem(text);
    item->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_table->setItem(row, column, item);
}

bool CompareDialog::isSimulated() const {
    return std::ranges::any_of(m_sides,
                               [](const Side& side) { return side.view && side.view->simulated; });
}

void CompareDialog::fill() {
    m_simulated->setVisible(isSimulated());
    m_table->setHorizontalHeaderLabels(
        {tr("Figure"), m_sides[0].title(), m_sides[1].title(), tr("Difference")});
    for (int column = 0; column < m_table->columnCount(); ++column) {
        m_table->horizontalHeaderItem(column)->setTextAlignment(
            (column == 0 ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
    }
    m_rows.clear();
    for (const ComparedFigure& line : comparedFigures()) {
        Row row{line.name, line.unit, {}};
        bool any = false;
        for (std::size_t i = 0; i < m_sides.size(); ++i) {
            const Side& side = m_sides[i];
            const FloorRow* of = side.row();
            if (of && line.of) {
                row.figures[i] = line.of(*of);
                any = true;
            } else if (side.view && side.isOfAll() && line.ofAll) {
                row.figures[i] = (*side.view).*line.ofAll;
                any = true;
            }
        }
        if (any) {
            m_rows.push_back(std::move(row));
        }
    }
    m_table->setRowCount(int(m_rows.size()));
    for (int row = 0; row < int(m_rows.size()); ++row) {
        fillRow(row);
    }
}

void CompareDialog::fillRow(int row) {
    const auto& [name, unit, figures] = m_rows[std::size_t(row)];
    m_table->setItem(row, 0, new QTableWidgetItem(name));
    m_table->item(row, 0)->setToolTip(name); // which may not fit
    const QString reading = u"…"_s;          // not "not known"
    for (std::size_t i = 0; i < m_sides.size(); ++i) {
        const Figure& figure = figures[i];
        setCell(row, int(i) + 1,
                m_sides[i].view
                    ? figureWords(figure, m_formatter.withUnit(figure.value, unit), m_formatter)
                    : reading);
    }
    const bool isRead = m_sides[0].view && m_sides[1].view;
    QString difference = isRead ? Formatter::missing() : reading;
    if (figures[0].value && figures[1].value) {
        const double by = *figures[0].value - *figures[1].value;
        const QString amount =
            m_formatter.withUnit(std::abs(by), unit == Unit::ratio ? Unit::points : unit);
        difference = (by < 0 ? QString(QChar(0x2212)) : u"+"_s) +
                     (amount.startsWith(u'+') ? amount.mid(1) : amount);
    }
    setCell(row, 3, difference);
}

TableData CompareDialog::exportTable() const {
    TableData table;
    table.rowHeading = tr("Figure");
    TableData::Column units{tr("Unit"), Unit::count, {}, {}};
    TableData::Column difference{tr("Difference"), Unit::count, {}};
    std::array<TableData::Column, 2> values;
    std::array<TableData::Column, 2> seen;
    for (std::size_t i = 0; i < m_sides.size(); ++i) {
        values[i].title = m_sides[i].title().replace(u'\n', u' ');
        seen[i].title = tr("Coverage of %1").arg(values[i].title);
    }
    for (const Row& row : m_rows) {
        const auto& [left, right] = row.figures;
        table.rows.push_back(row.name);
        units.texts.push_back(unitName(row.unit, m_formatter.isWeighed()));
        difference.values.push_back(
            left.value && right.value ? std::optional(*left.value - *right.value) : std::nullopt);
        for (std::size_t i = 0; i < m_sides.size(); ++i) {
            values[i].values.push_back(row.figures[i].value);
            seen[i].values.emplace_back(row.figures[i].coverage.ratio());
        }
    }
    table.columns = {units, values[0], values[1], difference, seen[0], seen[1]};
    return table;
}

ExportContext CompareDialog::exportContext() const {
    ExportContext context;
    context.title = tr("Comparison");
    context.subject = m_sides[0].title().replace(u'\n', u' ') + u" – "_s +
                      m_sides[1].title().replace(u'\n', u' ');
    context.zone = m_scope.zone;
    context.formatter = m_formatter;
    context.simulated = isSimulated();
    return context;
}

} // namespace ff
