// SPDX-License-Identifier: GPL-3.0-only
#include "widgets/dialogs/source/SourceLimits.h"

#include "models/config/SourceKinds.h"

#include <QCheckBox>
#include <QFormLayout>
#include <QSpinBox>
#include <QVBoxLayout>

#include <algorithm>
#include <limits>

namespace ff {
namespace {

constexpr int kMostPastDays = 3660;
constexpr int kMostTimeout = 3600;
constexpr int kMostEvery = 86'400;

int secondsOf(Duration length) {
    return int(std::chrono::duration_cast<std::chrono::seconds>(length).count());
}

/// A field in whole seconds changes a length only where a person changed the field since.
void take(Duration& length, const QSpinBox& seconds, int shown) {
    if (seconds.value() != shown) {
        length = std::chrono::seconds{seconds.value()};
    }
}

} // namespace

SourceLimits::SourceLimits(QWidget* parent)
    : QWidget(parent)
    , m_unfold(new QCheckBox(tr("&Limits, and how much past"), this))
    , m_fields(new QWidget(this))
    , m_form(new QFormLayout(m_fields))
    , m_timeout(new QSpinBox(m_fields))
    , m_series(new QSpinBox(m_fields))
    , m_accounts(new QSpinBox(m_fields))
    , m_days(new QSpinBox(m_fields))
    , m_every(new QSpinBox(m_fields)) {
    m_unfold->setObjectName(QStringLiteral("sourceMore"));
    m_form->setContentsMargins(24, 0, 0, 0);
    m_form->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    const auto add = [this](const QString& label, QSpinBox* field, const char* name, int least,
                            int most, const QString& help) {
        field->setObjectName(QLatin1String(name));
        field->setAccessibleName(QString(label).remove(QLatin1Char('&')));
        field->setRange(least, most);
        field->setGroupSeparatorShown(true);
        field->setToolTip(help);
        m_form->addRow(label, field);
        connect(field, &QSpinBox::valueChanged, this, &SourceLimits::edited);
    };
    constexpr int kMost = std::numeric_limits<int>::max();
    add(tr("Ti&meout"), m_timeout, "sourceTimeout", 1, kMostTimeout,
        tr("For a whole answer; never longer than the interval."));
    add(tr("Most se&ries"), m_series, "sourceSeriesLimit", 1, kMost,
        tr("An answer that brings more of one system fails, and what was known stays."));
    add(tr("Most acco&unts"), m_accounts, "sourceAccountLimit", 1, kMost,
        tr("An answer that brings more of one system fails, and what was known stays."));
    add(tr("&Past to fetch"), m_days, "sourcePastDays", 0, kMostPastDays,
        tr("How much past is asked for where the cache has none."));
    add(tr("Samples of the pas&t every"), m_every, "sourceBackfillEvery", 0, kMostEvery,
        tr("How far apart the samples of the past are."));
    m_timeout->setSuffix(tr(" s"));
    m_days->setSuffix(tr(" days"));
    m_every->setSuffix(tr(" s"));
    m_every->setSpecialValueText(tr("as often as it is polled"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->addWidget(m_unfold);
    column->addWidget(m_fields);
    connect(m_unfold, &QCheckBox::toggled, this, &SourceLimits::unfold);
    connect(m_timeout, &QSpinBox::valueChanged, this,
            [this](int value) { m_chosenTimeout = value; });
    fillFrom({});
    unfold(false);
}

void SourceLimits::unfold(bool shown) {
    m_fields->setVisible(shown);
}

void SourceLimits::fillFrom(const SourceConfig& source) {
    const auto limit = [](std::int64_t value) {
        return int(std::min<std::int64_t>(value, std::numeric_limits<int>::max()));
    };
    m_timeout->setValue(secondsOf(source.timeout));
    m_chosenTimeout = secondsOf(source.timeout);
    m_series->setValue(limit(source.seriesLimit));
    m_accounts->setValue(limit(source.accountLimit));
    m_days->setValue(source.backfillDays);
    m_every->setValue(secondsOf(source.backfillEvery));
    m_shownTimeout = m_timeout->value();
    m_shownEvery = m_every->value();
    // What was set on purpose is in sight at once.
    const SourceConfig usual;
    m_unfold->setChecked(
        source.timeout != usual.timeout || source.seriesLimit != usual.seriesLimit ||
        source.accountLimit != usual.accountLimit || source.backfillEvery != usual.backfillEvery);
}

void SourceLimits::apply(SourceConfig& source) const {
    take(source.timeout, *m_timeout, m_shownTimeout);
    take(source.backfillEvery, *m_every, m_shownEvery);
    source.backfillDays = m_days->value();
    // A limit beyond what the field can hold stays, unless it was changed here.
    for (const auto& [limit, field] :
         {std::pair{&source.seriesLimit, m_series}, {&source.accountLimit, m_accounts}}) {
        if (*limit <= field->maximum() || field->value() < field->maximum()) {
            *limit = field->value();
        }
    }
}

void SourceLimits::adaptTo(SourceKind kind) {
    const bool hasPast = infoOf(kind).hasPast;
    m_form->setRowVisible(m_days, hasPast);
    m_form->setRowVisible(m_every, hasPast);
}

void SourceLimits::setInterval(int seconds) {
    // An interval that is typed is short at first: what was chosen comes back with the longer one.
    const QSignalBlocker quiet(m_timeout);
    m_timeout->setMaximum(std::clamp(seconds, 1, kMostTimeout));
    m_timeout->setValue(m_chosenTimeout);
}

void SourceLimits::setPastDays(int days) {
    m_days->setValue(days);
}

} // namespace ff
