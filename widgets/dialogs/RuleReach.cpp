// SPDX-License-Identifier: GPL-3.0-only
#include "widgets/dialogs/RuleReach.h"

#include "models/periods/Periods.h"
#include "widgets/controls/DayFormat.h"

#include <QCheckBox>
#include <QDateEdit>
#include <QFormLayout>
#include <QLineEdit>

namespace ff {
namespace {

using namespace Qt::StringLiterals;

/// "ee_*" as the whole of an account's name.
QString patternOf(const QString& accounts) {
    QStringList parts;
    for (const QString& part : accounts.split(u'*')) {
        parts << QRegularExpression::escape(part);
    }
    return u"^"_s + parts.join(u".*"_s) + u'$';
}

std::optional<Instant> startOf(QDate day, const std::string& zone) {
    return parseIso8601In(day.toString(Qt::ISODate).toStdString(), zone);
}

} // namespace

RuleReach::RuleReach(QFormLayout& form, std::string zone, QWidget* parent)
    : QObject(parent)
    , m_zone(std::move(zone))
    , m_accounts(new QLineEdit(parent))
    , m_hasFirst(new QCheckBox(tr("F&irst day"), parent))
    , m_first(new QDateEdit(parent))
    , m_hasLast(new QCheckBox(tr("&Last day"), parent))
    , m_last(new QDateEdit(parent)) {
    m_accounts->setObjectName(u"ruleAccounts"_s);
    m_accounts->setToolTip(tr("“*” stands for any characters: %1 is each account whose name begins "
                              "with %2")
                               .arg(u"ee_*"_s, u"ee_"_s));
    m_accounts->setAccessibleDescription(m_accounts->toolTip());
    const QString label = tr("Accoun&ts");
    m_accounts->setAccessibleName(QString(label).remove(u'&'));
    form.addRow(label, m_accounts);
    m_hasFirst->setObjectName(u"ruleHasFirst"_s);
    m_hasLast->setObjectName(u"ruleHasLast"_s);
    m_first->setObjectName(u"ruleFirst"_s);
    m_last->setObjectName(u"ruleLast"_s);
    const QDate today = QDateTime::currentDateTimeUtc().date();
    m_first->setDate({today.year(), 1, 1});
    m_last->setDate({today.year(), 12, 31});
    for (const auto& [box, day] : {std::pair{m_hasFirst, m_first}, {m_hasLast, m_last}}) {
        day->setAccessibleName(box->text().remove(u'&'));
        day->setCalendarPopup(true);
        day->setDisplayFormat(dayFormat(day->locale()));
        day->setEnabled(false);
        form.addRow(box, day);
        connect(box, &QCheckBox::toggled, day, &QWidget::setEnabled);
        connect(box, &QCheckBox::toggled, this, &RuleReach::changed);
        connect(day, &QDateEdit::dateChanged, this, &RuleReach::changed);
    }
    connect(m_accounts, &QLineEdit::textChanged, this, [this](const QString& text) {
        m_pattern.setPattern(patternOf(text.trimmed()));
        emit changed();
    });
}

void RuleReach::setAccount(const std::string& account) {
    if (account != m_account) {
        m_account = account;
        m_accounts->setText(QString::fromStdString(account));
    }
}

QString RuleReach::accounts() const {
    return m_accounts->text().trimmed();
}

void RuleReach::fill(AttributionRule& rule) const {
    const bool isPattern = accounts().contains(u'*') && accounts().toStdString() != m_account;
    rule.by = isPattern ? AttributionRule::By::pattern : AttributionRule::By::account;
    rule.match = (isPattern ? m_pattern.pattern() : accounts()).toStdString();
    rule.from = m_hasFirst->isChecked() ? startOf(m_first->date(), m_zone) : std::nullopt;
    rule.until = m_hasLast->isChecked() ? startOf(m_last->date().addDays(1), m_zone) : std::nullopt;
}

bool RuleReach::reaches(const std::string& account) const {
    return m_pattern.match(QString::fromStdString(account)).hasMatch();
}

QString RuleReach::fault() const {
    if (accounts().isEmpty()) {
        return tr("Name an account first");
    }
    if (m_hasFirst->isChecked() && m_hasLast->isChecked() && m_last->date() < m_first->date()) {
        return tr("The last day is before the first: choose a later one");
    }
    return {};
}

} // namespace ff
