// SPDX-License-Identifier: GPL-3.0-only
#include "widgets/alerts/RuleForm.h"

#include "models/alerts/AlertWords.h"
#include "models/facts/SystemFacts.h"
#include "models/telemetry/Metric.h"

#include <QComboBox>
#include <QDoubleSpinBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>

#include <algorithm>
#include <utility>

namespace ff {
namespace {

using When = AlertRule::When;

constexpr std::int64_t kMinute = 60'000;
constexpr std::int64_t kHour = 60 * kMinute;
constexpr std::int64_t kDay = 24 * kHour;

/// The largest unit in which a length is a whole number.
std::int64_t unitOf(Duration length) {
    for (const std::int64_t unit : {kDay, kHour}) {
        if (length.count() > 0 && length.count() % unit == 0) {
            return unit;
        }
    }
    return kMinute;
}

QString suffixOf(Unit unit) {
    switch (unit) {
    case Unit::ratio:
        return QStringLiteral(" %");
    case Unit::hours:
        return RuleForm::tr(" h", "hours");
    case Unit::gpus:
        return RuleForm::tr(" GPUs");
    case Unit::gpuHours:
        return RuleForm::tr(" GPU-h");
    default:
        return {};
    }
}

} // namespace

RuleForm::RuleForm(const AlertRule& rule, const Federation& federation,
                   const std::set<SystemId>& polled, QWidget* parent)
    : QWidget(parent)
    , m_before(rule)
    , m_federation(federation)
    , m_polled(polled)
    , m_form(new QFormLayout(this))
    , m_name(new QLineEdit(this))
    , m_figure(new QComboBox(this))
    , m_when(new QComboBox(this))
    , m_threshold(new QDoubleSpinBox(this))
    , m_hysteresis(new QDoubleSpinBox(this))
    , m_endsWithin(new QSpinBox(this))
    , m_subjects(new QPushButton(this)) {
    for (const SystemId& system : rule.systems) {
        m_systems.insert(system.text);
    }
    for (const HolderId& holder : rule.holders) {
        m_holders.insert(holder.text);
    }
    m_isFilling = true;
    build();
    m_name->setText(QString::fromStdString(rule.name));
    m_name->setPlaceholderText(nameOf(rule));
    m_figure->setCurrentIndex(std::max(0, m_figure->findData(QString::fromStdString(rule.figure))));
    adapt();
    m_when->setCurrentIndex(std::max(0, m_when->findData(int(rule.when))));
    adapt();
    m_threshold->setValue(rule.threshold * scale());
    m_hysteresis->setValue(rule.hysteresis * scale());
    const std::int64_t unit = unitOf(rule.lasts);
    m_lastsUnit->setCurrentIndex(m_lastsUnit->findData(qlonglong(unit)));
    m_lastsNumber->setValue(int(rule.lasts.count() / unit));
    m_endsWithin->setValue(rule.endsWithin ? int(rule.endsWithin->count() / kDay) : 0);
    m_shown = typed();
    m_isFilling = false;
}

void RuleForm::build() {
    m_form->setContentsMargins(0, 0, 0, 0);
    m_form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    m_name->setObjectName(QStringLiteral("ruleName"));
    m_name->setMaxLength(60);
    m_figure->setObjectName(QStringLiteral("ruleFigure"));
    m_when->setObjectName(QStringLiteral("ruleWhen"));
    m_threshold->setObjectName(QStringLiteral("ruleThreshold"));
    m_hysteresis->setObjectName(QStringLiteral("ruleHysteresis"));
    m_endsWithin->setObjectName(QStringLiteral("ruleEndsWithin"));
    m_subjects->setObjectName(QStringLiteral("ruleSubjects"));
    m_threshold->setAccessibleName(tr("Threshold"));
    m_hysteresis->setAccessibleName(tr("Ends beyond it by"));
    m_endsWithin->setRange(0, 3660);
    m_endsWithin->setSuffix(tr(" days"));
    m_endsWithin->setSpecialValueText(tr("at any time"));
    m_subjects->setAutoDefault(false);
    fillFigures();

    auto* condition = new QHBoxLayout;
    condition->addWidget(m_when, 1);
    condition->addWidget(m_threshold, 1);
    m_lasts = new QWidget(this);
    m_lastsNumber = new QSpinBox(m_lasts);
    m_lastsNumber->setObjectName(QStringLiteral("ruleLasts"));
    m_lastsNumber->setRange(0, 10'000);
    m_lastsNumber->setSpecialValueText(tr("at once"));
    m_lastsNumber->setAccessibleName(tr("For how long"));
    m_lastsUnit = new QComboBox(m_lasts);
    m_lastsUnit->setObjectName(QStringLiteral("ruleLastsUnit"));
    m_lastsUnit->setAccessibleName(tr("Unit of time"));
    m_lastsUnit->addItem(tr("minutes"), qlonglong(kMinute));
    m_lastsUnit->addItem(tr("hours"), qlonglong(kHour));
    m_lastsUnit->addItem(tr("days"), qlonglong(kDay));
    auto* lasts = new QHBoxLayout(m_lasts);
    lasts->setContentsMargins(0, 0, 0, 0);
    lasts->addWidget(m_lastsNumber, 1);
    lasts->addWidget(m_lastsUnit, 1);

    m_form->addRow(tr("&Name"), m_name);
    m_form->addRow(tr("&Figure"), m_figure);
    // A label leads to a field of a row by itself only where the row is one field.
    const auto addRow = [this](const QString& text, auto* field, QWidget* first) {
        auto* label = new QLabel(text, this);
        label->setBuddy(first);
        m_form->addRow(label, field);
    };
    addRow(tr("F&ires when it is"), condition, m_when);
    addRow(tr("Without a break f&or"), m_lasts, m_lastsNumber);
    m_form->addRow(tr("Ends &beyond it by"), m_hysteresis);
    m_form->addRow(tr("Award ends wi&thin"), m_endsWithin);
    m_form->addRow(tr("&Of"), m_subjects);
    const auto tell = [this] {
        if (!m_isFilling) {
            emit changed();
        }
    };
    const auto change = [this, tell] {
        if (!m_isFilling) {
            adapt();
            tell();
        }
    };
    connect(m_name, &QLineEdit::textChanged, this, tell);
    connect(m_figure, &QComboBox::currentIndexChanged, this, change);
    connect(m_when, &QComboBox::currentIndexChanged, this, change);
    connect(m_threshold, &QDoubleSpinBox::valueChanged, this, [this, tell] {
        limitHysteresis();
        tell();
    });
    connect(m_hysteresis, &QDoubleSpinBox::valueChanged, this, tell);
    connect(m_lastsNumber, &QSpinBox::valueChanged, this, tell);
    connect(m_lastsUnit, &QComboBox::currentIndexChanged, this, tell);
    connect(m_endsWithin, &QSpinBox::valueChanged, this, tell);
}

void RuleForm::fillFigures() {
    for (const AlertFigure& each : alertFigures()) {
        m_figure->addItem(alertFigureTitle(each.id),
                          QString::fromUtf8(each.id.data(), qsizetype(each.id.size())));
    }
    m_figure->insertSeparator(m_figure->count());
    for (const MetricInfo& metric : allMetrics()) { // by the names that `show series` has
        const QString name = QString::fromUtf8(metric.name.data(), qsizetype(metric.name.size()));
        m_figure->addItem(name, name);
    }
}

AlertFigure RuleForm::figure() const {
    return alertFigureNamed(m_figure->currentData().toString().toStdString())
        .value_or(AlertFigure{});
}

When RuleForm::when() const {
    return When(m_when->currentData().toInt());
}

/// Ratios are typed as percents.
double RuleForm::scale() const {
    return figure().unit == Unit::ratio ? 100 : 1;
}

/// The fields that the figure and the condition have.
void RuleForm::adapt() {
    const bool wasFilling = std::exchange(m_isFilling, true);
    const AlertFigure chosen = figure();
    const When before = m_when->count() > 0 ? when() : m_before.when;
    m_when->clear();
    if (chosen.hasValue) {
        m_when->addItem(tr("below"), int(When::below));
        m_when->addItem(tr("above"), int(When::above));
    }
    m_when->addItem(tr("without data"), int(When::noData));
    m_when->setCurrentIndex(std::max(0, m_when->findData(int(before))));
    const bool hasValue = when() != When::noData;
    for (QDoubleSpinBox* box : {m_threshold, m_hysteresis}) {
        box->setDecimals(1);
        box->setRange(box == m_threshold ? chosen.least * scale() : 0, chosen.most * scale());
        box->setSuffix(suffixOf(chosen.unit));
    }
    limitHysteresis();
    m_threshold->setVisible(hasValue);
    const bool isAward = chosen.of == AlertSubject::award;
    for (const auto& [field, shown] :
         {std::pair<QWidget*, bool>{m_hysteresis, hasValue}, {m_endsWithin, isAward}}) {
        field->setVisible(shown);
        m_form->labelForField(field)->setVisible(shown);
    }
    fillSubjects();
    m_isFilling = wasFilling;
}

/// Beyond that, the rule would never end.
void RuleForm::limitHysteresis() {
    const bool wasFilling = std::exchange(m_isFilling, true);
    m_hysteresis->setMaximum(
        mostHysteresis({.id = {},
                        .figure = m_figure->currentData().toString().toStdString(),
                        .when = when(),
                        .threshold = m_threshold->value() / scale()}) *
        scale());
    m_isFilling = wasFilling;
}

void RuleForm::fillSubjects() {
    const bool byHolder = figure().of == AlertSubject::holder;
    std::vector<Choice> choices;
    if (byHolder) {
        for (const Holder& holder : m_federation.holders) {
            choices.push_back(
                {holder.id.text, QString::fromStdString(holderTitle(m_federation, holder.id))});
        }
    } else {
        for (const System& system : m_federation.systems) {
            if (m_polled.contains(system.id) || m_systems.contains(system.id.text)) {
                choices.push_back(
                    {system.id.text, QString::fromStdString(titleOf(m_federation, system))});
            }
        }
    }
    std::ranges::sort(choices, [](const Choice& one, const Choice& other) {
        return one.title.localeAwareCompare(other.title) < 0;
    });
    if (QMenu* old = m_subjects->menu()) {
        old->deleteLater();
    }
    auto* menu = new QMenu(m_subjects);
    std::set<std::string>& chosen = byHolder ? m_holders : m_systems;
    QAction* all = menu->addAction(tr("All of them"));
    connect(all, &QAction::triggered, this, [this, &chosen] {
        chosen.clear();
        fillSubjects();
        emit changed();
    });
    menu->addSeparator();
    for (const Choice& choice : choices) {
        QAction* action = menu->addAction(choice.title);
        action->setCheckable(true);
        action->setChecked(chosen.contains(choice.id));
        connect(action, &QAction::toggled, this, [this, &chosen, id = choice.id](bool on) {
            if (on) {
                chosen.insert(id);
            } else {
                chosen.erase(id);
            }
            describeSubjects();
            emit changed();
        });
    }
    m_subjects->setMenu(menu);
    describeSubjects();
}

void RuleForm::describeSubjects() {
    const QString text = ruleSubjects(rule());
    m_subjects->setText(fontMetrics().elidedText(text, Qt::ElideRight, 220));
    m_subjects->setAccessibleName(text);
    m_subjects->setToolTip(text);
}

/// What the fields round stays as the file has it, until the field is changed.
AlertRule RuleForm::rule() const {
    AlertRule rule = typed();
    const auto keep = [&](auto AlertRule::* field) {
        if (rule.*field == m_shown.*field) {
            rule.*field = m_before.*field;
        }
    };
    if (rule.figure == m_before.figure && rule.when == m_before.when) {
        keep(&AlertRule::threshold);
        keep(&AlertRule::hysteresis);
        keep(&AlertRule::endsWithin);
    }
    keep(&AlertRule::lasts);
    return rule;
}

AlertRule RuleForm::typed() const {
    AlertRule rule = m_before;
    rule.name = m_name->text().trimmed().toStdString();
    rule.figure = m_figure->currentData().toString().toStdString();
    rule.when = when();
    const bool hasValue = rule.when != When::noData;
    // 28.0 % is 0.28, and no 0.28000000000000003.
    const auto plain = [this](double shown) {
        return QString::number(shown / scale(), 'g', 12).toDouble();
    };
    rule.threshold = hasValue ? plain(m_threshold->value()) : 0;
    rule.hysteresis = hasValue ? plain(m_hysteresis->value()) : 0;
    rule.lasts = Duration{m_lastsNumber->value() * m_lastsUnit->currentData().toLongLong()};
    const AlertSubject of = figure().of;
    rule.endsWithin = of == AlertSubject::award && m_endsWithin->value() > 0
                          ? std::optional<Duration>(Duration{m_endsWithin->value() * kDay})
                          : std::nullopt;
    rule.systems.clear();
    rule.holders.clear();
    if (of == AlertSubject::holder) {
        for (const std::string& id : m_holders) {
            rule.holders.emplace_back(id);
        }
        rule.systems = m_before.systems; // it has no field here
    } else {
        for (const std::string& id : m_systems) {
            rule.systems.emplace_back(id);
        }
        rule.holders = of == AlertSubject::award ? m_before.holders : std::vector<HolderId>{};
    }
    return rule;
}

void RuleForm::setThreshold(double threshold) {
    m_threshold->setValue(threshold * scale());
}

} // namespace ff
