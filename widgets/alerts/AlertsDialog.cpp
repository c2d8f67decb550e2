// SPDX-License-Identifier: GPL-3.0-only
#include "widgets/alerts/AlertsDialog.h"

#include "models/alerts/AlertFigures.h"
#include "models/alerts/AlertsFile.h"
#include "models/core/ErrorText.h"
#include "widgets/alerts/AlertTables.h"
#include "widgets/alerts/RuleDialog.h"
#include "widgets/controls/Prose.h"
#include "widgets/controls/SegmentedControl.h"
#include "widgets/theme/Icons.h"
#include "widgets/theme/TableStyle.h"

#include <QCoreApplication>
#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QMenu>
#include <QPointer>
#include <QPushButton>
#include <QStackedWidget>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

namespace ff {
namespace {

constexpr int kRowHeight = 44;
/// Of a column: longer names end in "…", and their tool tip has them whole.
constexpr int kWidest = 300;

} // namespace

AlertsDialog::AlertsDialog(AlertCenter& center, const Questions& questions, QWidget* parent)
    : QDialog(parent)
    , m_center(center)
    , m_questions(questions)
    , m_lists(new SegmentedControl(this))
    , m_pages(new QStackedWidget(this))
    , m_trouble(new Prose(this)) {
    setObjectName(QStringLiteral("alertsDialog"));
    setWindowTitle(tr("Alerts"));
    setAttribute(Qt::WA_DeleteOnClose);
    resize(1000, 560);
    m_lists->setObjectName(QStringLiteral("alertLists"));
    m_lists->setAccessibleName(tr("Which alerts"));
    m_lists->setSegments({tr("Now"), tr("Last 30 days"), tr("Rules")});
    connect(m_lists, &SegmentedControl::currentIndexChanged, this,
            [this](int list) { m_pages->setCurrentIndex(list); });
    m_trouble->setObjectName(QStringLiteral("alertTrouble"));
    m_trouble->setTextFormat(Qt::PlainText);
    m_trouble->hide();
    build();
    auto* head = new QHBoxLayout;
    head->addWidget(m_lists);
    head->addStretch(1);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(20, 18, 20, 16);
    column->setSpacing(12);
    column->addLayout(head);
    column->addWidget(m_pages, 1);
    column->addWidget(m_trouble);
    column->addWidget(buttons);
    connect(&m_center, &AlertCenter::viewChanged, this, &AlertsDialog::display);
    display();
}

AlertsDialog::Page AlertsDialog::addPage(const char* name, const QString& accessibleName,
                                         const QStringList& headings,
                                         const std::vector<int>& widths) {
    Page page;
    auto* whole = new QWidget(m_pages);
    auto* column = new QVBoxLayout(whole);
    column->setContentsMargins(0, 0, 0, 0);
    page.table = new QTableView(whole);
    page.rows = new TextRows(page.table);
    page.rows->setHeadings(headings);
    page.table->setObjectName(QLatin1String(name));
    page.table->setAccessibleName(accessibleName);
    page.table->setModel(page.rows);
    page.table->setItemDelegate(new TextCellDelegate(kRowHeight, page.table));
    page.table->setSelectionBehavior(QAbstractItemView::SelectRows);
    page.table->setSelectionMode(QAbstractItemView::SingleSelection);
    styleTable(*page.table, kRowHeight);
    page.table->horizontalHeader()->setStretchLastSection(true);
    for (int i = 0; i < int(widths.size()); ++i) {
        page.table->setColumnWidth(i, widths[std::size_t(i)]);
    }
    connect(page.table->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &AlertsDialog::updateActions);
    page.empty = new QLabel(whole);
    page.empty->setAlignment(Qt::AlignCenter);
    page.empty->setWordWrap(true);
    page.empty->setTextFormat(Qt::PlainText);
    page.empty->setProperty("quiet", true);
    page.actions = new QWidget(whole);
    auto* row = new QHBoxLayout(page.actions);
    row->setContentsMargins(0, 0, 0, 0);
    column->addWidget(page.table, 1);
    column->addWidget(page.empty, 1);
    column->addWidget(page.actions);
    m_pages->addWidget(whole);
    return page;
}

QPushButton* AlertsDialog::addAction(Page& page, const char* name, const QString& text) {
    auto* button = new QPushButton(text, page.actions);
    button->setObjectName(QLatin1String(name));
    button->setAutoDefault(false);
    page.actions->layout()->addWidget(button);
    return button;
}

void AlertsDialog::build() {
    const auto addMute = [this](Page& page, const char* name, bool ofRule) {
        QPushButton* button = addAction(page, name, tr("&Mute"));
        auto* menu = new QMenu(button);
        connect(menu, &QMenu::aboutToShow, this,
                [this, button, ofRule] { fillMuteMenu(button, ofRule); });
        button->setMenu(menu);
        return button;
    };
    const auto stretch = [](Page& page) {
        static_cast<QHBoxLayout*>(page.actions->layout())->addStretch(1);
    };
    m_firing = addPage("firingAlerts", tr("What fires and what begins to"), firingHeadings(),
                       {210, 130, 90, 110});
    m_firing.empty->setText(tr("Nothing fires. The rules are looked at once a minute."));
    m_acknowledge = addAction(m_firing, "acknowledge", tr("&Acknowledge"));
    m_mute = addMute(m_firing, "mute", false);
    m_open = addAction(m_firing, "openSystem", tr("&Show its page"));
    stretch(m_firing);
    m_history = addPage("alertHistory", tr("What fired in the last 30 days"), historyHeadings(),
                        {200, 220, 170, 110});
    m_history.empty->setText(tr("Nothing fired in the last 30 days."));
    stretch(m_history);
    m_rules = addPage("alertRules", tr("Rules"), ruleHeadings(), {250, 130, 150});
    auto* add = addAction(m_rules, "addRule", tr("&New rule…"));
    setIconBeside(*add, Icon::plus);
    m_change = addAction(m_rules, "changeRule", tr("&Change…"));
    m_switch = addAction(m_rules, "switchRule", tr("Switch &off"));
    m_muteRule = addMute(m_rules, "muteRule", true);
    m_remove = addAction(m_rules, "removeRule", tr("&Remove"));
    stretch(m_rules);

    connect(m_acknowledge, &QPushButton::clicked, this, &AlertsDialog::acknowledge);
    connect(m_open, &QPushButton::clicked, this, [this] {
        const AlertNow* now = currentAlert();
        if (now && m_questions.federation().system(SystemId{now->kept.key.subject})) {
            emit systemActivated(SystemId{now->kept.key.subject});
        }
    });
    connect(add, &QPushButton::clicked, this,
            [this] { editRule(RuleDialog::newRule(m_center.view()), true); });
    const auto change = [this] {
        if (const AlertRule* rule = currentRule()) {
            editRule(*rule, false);
        }
    };
    connect(m_change, &QPushButton::clicked, this, change);
    connect(m_rules.table, &QTableView::activated, this, change);
    connect(m_switch, &QPushButton::clicked, this, &AlertsDialog::switchRule);
    connect(m_remove, &QPushButton::clicked, this, &AlertsDialog::removeRule);
}

void AlertsDialog::showList(List list) {
    m_lists->setCurrentIndex(int(list));
    m_pages->setCurrentIndex(int(list));
}

void AlertsDialog::setZone(const std::string& zone) {
    m_zone = zone;
    display();
}

void AlertsDialog::display() {
    const AlertsView& view = m_center.view();
    const Formatter formatter(QLocale(), m_zone);
    const auto fill = [](Page& page, std::vector<TextRow> rows) {
        page.table->setVisible(!rows.empty());
        page.empty->setVisible(rows.empty());
        const bool isFirst = page.rows->rowCount() == 0;
        page.rows->setRows(std::move(rows));
        for (int i = 0; isFirst && i + 1 < page.rows->columnCount(); ++i) {
            const int least = page.table->columnWidth(i);
            page.table->resizeColumnToContents(i);
            page.table->setColumnWidth(i, std::clamp(page.table->columnWidth(i), least, kWidest));
        }
        if (!page.table->currentIndex().isValid() && page.rows->rowCount() > 0) {
            page.table->setCurrentIndex(page.rows->index(0, 0));
        }
    };
    fill(m_firing, firingRows(view, formatter));
    fill(m_history, historyRows(view, formatter));
    fill(m_rules, ruleRows(view, formatter));
    updateActions();
}

const AlertNow* AlertsDialog::currentAlert() const {
    const QModelIndex current = m_firing.table->currentIndex();
    return current.isValid() ? firingOf(m_center.view(), m_firing.rows->keyAt(current.row()))
                             : nullptr;
}

const AlertRule* AlertsDialog::currentRule() const {
    const QModelIndex current = m_rules.table->currentIndex();
    if (!current.isValid()) {
        return nullptr;
    }
    const auto& rules = m_center.view().rules;
    const auto rule = std::ranges::find(rules, m_rules.rows->keyAt(current.row()), &AlertRule::id);
    return rule == rules.end() ? nullptr : &*rule;
}

void AlertsDialog::updateActions() {
    const AlertNow* now = currentAlert();
    m_acknowledge->setEnabled(now && now->fires() && !now->isAcknowledged());
    m_mute->setEnabled(now != nullptr);
    m_open->setEnabled(now && m_questions.federation().system(SystemId{now->kept.key.subject}));
    const AlertRule* rule = currentRule();
    for (QWidget* each : {static_cast<QWidget*>(m_change), static_cast<QWidget*>(m_switch),
                          static_cast<QWidget*>(m_muteRule)}) {
        each->setEnabled(rule != nullptr);
    }
    m_switch->setText(rule && !rule->isOn ? tr("Switch &on") : tr("Switch &off"));
    const bool starter = rule && isStarter(rule->id);
    m_remove->setText(starter ? tr("As at &first") : tr("&Remove"));
    m_remove->setToolTip(starter ? tr("The rule of the starter set as it was made") : QString());
    m_remove->setEnabled(rule != nullptr);
}

void AlertsDialog::acknowledge() {
    if (const AlertNow* now = currentAlert(); now && now->spell) {
        report(m_center.keeping().acknowledge(now->spell->id));
    }
}

void AlertsDialog::fillMuteMenu(QPushButton* button, bool ofRule) {
    using namespace std::chrono;
    QMenu* menu = button->menu();
    menu->clear();
    const auto add = [&](const QString& text, Instant until) {
        connect(menu->addAction(text), &QAction::triggered, this,
                [this, until, ofRule] { mute(until, ofRule); });
    };
    const Instant from = now();
    add(tr("For 1 hour"), from + hours{1});
    add(tr("For 1 day"), from + days{1});
    add(tr("For 1 week"), from + days{7});
    add(tr("Until told"), Instant::max());
    menu->addSeparator();
    add(tr("No longer muted"), Instant{});
}

void AlertsDialog::mute(Instant until, bool ofRule) {
    const AlertNow* alert = currentAlert();
    const AlertRule* rule = currentRule();
    if (ofRule && rule) {
        report(m_center.keeping().mute({{rule->id, {}}, until}));
    } else if (!ofRule && alert) {
        report(m_center.keeping().mute({alert->kept.key, until}));
    }
}

void AlertsDialog::editRule(const AlertRule& rule, bool isNew) {
    (new RuleDialog(rule, isNew, m_center.keeping(), m_questions, this))->open();
}

void AlertsDialog::switchRule() {
    if (const AlertRule* rule = currentRule()) {
        AlertRule other = *rule;
        other.isOn = !other.isOn;
        report(m_center.keeping().keepRule(other));
    }
}

void AlertsDialog::removeRule() {
    if (const AlertRule* rule = currentRule()) {
        report(m_center.keeping().removeRule(rule->id));
    }
}

/// Says what went wrong; what went well is seen in the lists.
void AlertsDialog::report(QFuture<Result<void>> done) {
    done.then(qApp, [this, alive = QPointer(this)](const Result<void>& result) {
        if (!alive) {
            return;
        }
        m_trouble->say(result ? QString() : describe(result.error()));
    });
}

} // namespace ff
