// SPDX-License-Identifier: GPL-3.0-only
#include "widgets/dialogs/PeriodDialog.h"

#include <QDateTimeEdit>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QPushButton>
#include <QTimeZone>
#include <QVBoxLayout>

namespace ff {
namespace {

QDateTime clockIn(Instant t, const QTimeZone& zone) {
    return QDateTime::fromMSecsSinceEpoch(toMillis(t), zone);
}

/// The edit shows what the zone's clocks show; its own idea of a zone is not used.
void showClock(QDateTimeEdit* edit, const QDateTime& clock) {
    edit->setTimeSpec(Qt::UTC);
    edit->setDateTime(QDateTime(clock.date(), clock.time(), Qt::UTC));
    edit->setCalendarPopup(true);
    edit->setDisplayFormat(QStringLiteral("yyyy-MM-dd HH:mm"));
}

Instant instantOf(const QDateTimeEdit* edit, const QTimeZone& zone) {
    const QDateTime clock = edit->dateTime();
    return fromMillis(QDateTime(clock.date(), clock.time(), zone).toMSecsSinceEpoch());
}

} // namespace

PeriodDialog::PeriodDialog(const Scope& scope, QWidget* parent)
    : QDialog(parent)
    , m_scope(scope)
    , m_from(new QDateTimeEdit(this))
    , m_to(new QDateTimeEdit(this)) {
    setObjectName(QStringLiteral("periodDialog"));
    setWindowTitle(tr("Custom period"));
    setAttribute(Qt::WA_DeleteOnClose);
    const QTimeZone zone(QByteArray::fromStdString(scope.zone));
    m_from->setObjectName(QStringLiteral("periodFrom"));
    m_to->setObjectName(QStringLiteral("periodTo"));
    showClock(m_from, clockIn(scope.window.from, zone));
    showClock(m_to, clockIn(scope.window.to, zone));

    auto* form = new QFormLayout;
    form->addRow(tr("&From"), m_from);
    form->addRow(tr("&To, not included"), m_to);
    form->addRow(tr("Time zone"), new QLabel(QString::fromStdString(scope.zone), this));
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this);
    auto* column = new QVBoxLayout(this);
    column->addLayout(form);
    column->addWidget(buttons);
    const auto check = [this, buttons] {
        buttons->button(QDialogButtonBox::Ok)->setEnabled(m_from->dateTime() < m_to->dateTime());
    };
    connect(m_from, &QDateTimeEdit::dateTimeChanged, this, check);
    connect(m_to, &QDateTimeEdit::dateTimeChanged, this, check);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(buttons, &QDialogButtonBox::accepted, this, &PeriodDialog::take);
}

void PeriodDialog::take() {
    const QTimeZone zone(QByteArray::fromStdString(m_scope.zone));
    m_scope.period = Period::custom;
    m_scope.window = {instantOf(m_from, zone), instantOf(m_to, zone)};
    accept();
    emit chosen(m_scope);
}

} // namespace ff
