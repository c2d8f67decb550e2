// SPDX-License-Identifier: GPL-3.0-only
#include "widgets/alerts/RuleDialog.h"

#include "models/alerts/AlertWords.h"
#include "models/core/ErrorText.h"
#include "widgets/alerts/RuleForm.h"
#include "widgets/alerts/RuleTrial.h"
#include "widgets/controls/Prose.h"
#include "widgets/theme/Type.h"

#include <QCoreApplication>
#include <QDialogButtonBox>
#include <QLabel>
#include <QPointer>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace ff {

RuleDialog::RuleDialog(const AlertRule& edited, bool isNew, AlertKeeping& keeping,
                       const Questions& questions, QWidget* parent)
    : QDialog(parent)
    , m_keeping(keeping)
    , m_form(new RuleForm(edited, questions.federation(), questions.polledSystems(), this))
    , m_trial(new RuleTrial(keeping, this))
    , m_trouble(new Prose(this)) {
    setObjectName(QStringLiteral("ruleDialog"));
    setWindowTitle(isNew ? tr("New rule") : tr("Change the rule %1").arg(nameOf(edited)));
    setAttribute(Qt::WA_DeleteOnClose);
    resize(720, 620);
    m_trial->setSimulated(
        std::ranges::any_of(questions.configuredSources(), &SourceConfig::simulated));
    m_trouble->setObjectName(QStringLiteral("ruleTrouble"));
    m_trouble->setTextFormat(Qt::PlainText);
    m_trouble->hide();
    auto* tried = new QLabel(tr("Tried on the last 30 days"), this);
    tried->setFont(themeFont(TextSize::title));
    auto* how = new Prose(this);
    how->setProperty("quiet", true);
    how->say(tr("Drag the dashed line, or move it with Up and Down. Red: it fires. Hatched: too "
                "little was seen, which neither fires nor ends it."));
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_keep = buttons->addButton(isNew ? tr("&Add") : tr("&Save"), QDialogButtonBox::AcceptRole);
    m_keep->setObjectName(QStringLiteral("keepRule"));
    m_keep->setDefault(true);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(20, 18, 20, 16);
    column->setSpacing(10);
    column->addWidget(m_form);
    column->addSpacing(6);
    column->addWidget(tried);
    column->addWidget(m_trial, 1);
    column->addWidget(how);
    column->addWidget(m_trouble);
    column->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_keep, &QPushButton::clicked, this, &RuleDialog::keep);
    connect(m_form, &RuleForm::changed, this, &RuleDialog::check);
    connect(m_trial, &RuleTrial::thresholdMoved, m_form, &RuleForm::setThreshold);
    check();
}

AlertRule RuleDialog::newRule(const AlertsView& view) {
    const auto isTaken = [&](const std::string& id) {
        // Of one that was removed, too: its mutes and its history would be those of the new one.
        const auto isOfIt = [&](const auto& each) { return each.key.rule == id; };
        return std::ranges::find(view.rules, id, &AlertRule::id) != view.rules.end() ||
               std::ranges::any_of(view.mutes, isOfIt) || std::ranges::any_of(view.history, isOfIt);
    };
    AlertRule rule{.id = {},
                   .figure = "allocation_rate",
                   .when = AlertRule::When::below,
                   .threshold = 0.5,
                   .hysteresis = 0.02,
                   .lasts = std::chrono::hours{6}};
    for (int number = 1; rule.id.empty(); ++number) {
        const std::string id = "rule-" + std::to_string(number);
        if (!isTaken(id)) {
            rule.id = id;
        }
    }
    return rule;
}

AlertRule RuleDialog::rule() const {
    return m_form->rule();
}

void RuleDialog::check() {
    const AlertRule written = rule();
    const bool isComplete = alertFigureNamed(written.figure).has_value();
    m_keep->setEnabled(isComplete);
    m_trial->setRule(written, isComplete);
}

void RuleDialog::keep() {
    m_keep->setEnabled(false);
    m_keeping.keepRule(rule()).then(qApp, [this, alive = QPointer(this)](const Result<void>& kept) {
        if (!alive) {
            return;
        }
        if (kept) {
            accept();
            return;
        }
        m_keep->setEnabled(true);
        m_trouble->say(describe(kept.error()));
    });
}

} // namespace ff
