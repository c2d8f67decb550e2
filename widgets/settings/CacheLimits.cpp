// SPDX-License-Identifier: GPL-3.0-only
#include "widgets/settings/CacheLimits.h"

#include "models/core/ErrorText.h"
#include "models/questions/WhenAnswered.h"
#include "models/sources/StorageText.h"
#include "widgets/controls/Prose.h"

#include <QDoubleSpinBox>
#include <QFormLayout>
#include <QMessageBox>
#include <QPushButton>
#include <QSpinBox>

#include <algorithm>
#include <cmath>

namespace ff {
namespace {

constexpr int kLeastDays = 31; // kLeastFull
constexpr int kMostDays = 36'500;
constexpr double kGiga = 1e9;
constexpr double kLeastGiga = 0.01;
constexpr std::size_t kSystemsNamed = 5;

int daysOf(const std::optional<Duration>& length) {
    return length ? int(std::chrono::duration_cast<std::chrono::days>(*length).count()) : 0;
}

std::optional<Duration> lengthOf(const QSpinBox& days) {
    return days.value() > 0 ? std::optional<Duration>(std::chrono::days{days.value()})
                            : std::nullopt;
}

/// Whether less is kept than before: a limit where there was none, or a lower one.
template <class T>
bool isLower(const std::optional<T>& next, const std::optional<T>& before) {
    return next && (!before || *next < *before);
}

std::optional<std::int64_t> limitOf(std::int64_t bytes) {
    return bytes > 0 ? std::optional(bytes) : std::nullopt;
}

} // namespace

CacheLimits::CacheLimits(SourceKeeping& keeping, const Formatter& formatter, QWidget* parent)
    : QWidget(parent)
    , m_keeping(keeping)
    , m_formatter(formatter)
    , m_size(new Prose(this))
    , m_systems(new Prose(this))
    , m_fullFor(new QSpinBox(this))
    , m_fiveMinutesFor(new QSpinBox(this))
    , m_most(new QDoubleSpinBox(this))
    , m_remark(new Prose(this))
    , m_set(new QPushButton(tr("Set &limits"), this)) {
    setObjectName(QStringLiteral("cacheLimits"));
    build();
    ask();
}

void CacheLimits::build() {
    auto* form = new QFormLayout(this);
    form->setContentsMargins({});
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->setVerticalSpacing(8);
    form->setHorizontalSpacing(20);
    const auto say = [](Prose* prose, const char* name) {
        prose->setObjectName(QLatin1String(name));
        prose->setTextFormat(Qt::PlainText);
        prose->setMinimumWidth(320);
    };
    say(m_size, "settingsSize");
    say(m_systems, "settingsSystems");
    say(m_remark, "settingsCacheRemark");
    m_systems->setProperty("quiet", true);
    m_remark->setProperty("quiet", true);
    m_size->say(tr("It is being measured…"));
    const auto days = [this](QSpinBox* box, const char* name) {
        box->setObjectName(QLatin1String(name));
        box->setRange(0, kMostDays);
        box->setSpecialValueText(tr("for ever"));
        box->setSuffix(tr(" days"));
        connect(box, &QSpinBox::valueChanged, this, &CacheLimits::checkInput);
    };
    days(m_fullFor, "settingsFullFor");
    days(m_fiveMinutesFor, "settingsFiveMinutesFor");
    m_most->setObjectName(QStringLiteral("settingsMost"));
    m_most->setRange(0, 1e6);
    m_most->setDecimals(2);
    m_most->setSpecialValueText(tr("no limit"));
    m_most->setSuffix(QStringLiteral(" GB"));
    connect(m_most, &QDoubleSpinBox::valueChanged, this, &CacheLimits::checkInput);
    m_set->setObjectName(QStringLiteral("setCacheLimits"));
    m_set->setAutoDefault(false);
    connect(m_set, &QPushButton::clicked, this, &CacheLimits::set);
    form->addRow(tr("Size of the cache"), m_size);
    form->addRow(QString(), m_systems);
    form->addRow(tr("As they &came"), m_fullFor);
    form->addRow(tr("Every &5 minutes"), m_fiveMinutesFor);
    form->addRow(tr("&Most on the disk"), m_most);
    form->addRow(QString(), m_remark);
    form->addRow(QString(), m_set);
    m_fullFor->setToolTip(tr("How long samples are kept as they came; then a mean each 5 minutes. "
                             "Sums over whole hours and coverage stay what they were."));
    m_fiveMinutesFor->setToolTip(
        tr("How long a mean each 5 minutes is kept, counted from today; then one an hour."));
    m_most->setToolTip(tr("The oldest samples are coarsened while the file is larger."));
    for (QWidget* field : std::initializer_list<QWidget*>{m_fullFor, m_fiveMinutesFor, m_most}) {
        field->setEnabled(false); // until it is known what is in force
    }
    m_set->setEnabled(false);
}

void CacheLimits::ask() {
    whenAnswered(m_keeping.cacheUse(), this, [this](const Result<CacheUse>& use) {
        if (use) {
            display(*use);
        } else {
            m_size->say(describe(use.error()));
        }
    });
}

void CacheLimits::display(const CacheUse& use) {
    m_use = use;
    m_known = true;
    m_size->say(storageText(use.size, use.retention, ff::now(), m_formatter));
    QStringList rooms;
    for (std::size_t i = 0; i < std::min(use.systems.size(), kSystemsNamed); ++i) {
        rooms << tr("%1 %2", "a system, the size of its samples")
                     .arg(QString::fromStdString(use.systems[i].system.text),
                          m_formatter.locale().formattedDataSize(use.systems[i].bytes, 1,
                                                                 QLocale::DataSizeSIFormat));
    }
    if (use.systems.size() > kSystemsNamed) {
        rooms << tr("%n others", nullptr, int(use.systems.size() - kSystemsNamed));
    }
    m_systems->say(rooms.isEmpty() ? QString()
                                   : tr("Samples by system: %1.").arg(rooms.join(u", ")));
    m_fullFor->setValue(daysOf(use.retention.fullFor));
    m_fiveMinutesFor->setValue(daysOf(use.retention.fiveMinutesFor));
    m_most->setValue(double(use.retention.mostBytes) / kGiga);
    for (QWidget* field : std::initializer_list<QWidget*>{m_fullFor, m_fiveMinutesFor, m_most}) {
        field->setEnabled(use.isChangeable);
    }
    checkInput();
}

Retention CacheLimits::chosen() const {
    // A field that nobody changed shows days and two decimals of what the file says exactly.
    Retention next = m_use.retention;
    const auto change = [](const QSpinBox& field, std::optional<Duration>& length) {
        if (field.value() != daysOf(length)) {
            length = lengthOf(field);
        }
    };
    change(*m_fullFor, next.fullFor);
    change(*m_fiveMinutesFor, next.fiveMinutesFor);
    const auto hundredths = [](double gigabytes) { return std::llround(gigabytes * 100); };
    if (const auto most = hundredths(m_most->value());
        most != hundredths(double(next.mostBytes) / kGiga)) {
        next.mostBytes = std::int64_t(most) * std::int64_t(kGiga / 100);
    }
    return next;
}

QString CacheLimits::problem() const {
    for (const QSpinBox* days : {m_fullFor, m_fiveMinutesFor}) {
        if (days->value() > 0 && days->value() < kLeastDays) {
            return tr("Younger samples than 31 days are always kept as they came.");
        }
    }
    if (m_fullFor->value() > 0 && m_fiveMinutesFor->value() > 0 &&
        m_fiveMinutesFor->value() <= m_fullFor->value()) {
        return tr("Every 5 minutes: it counts from today as well, and has to be longer.");
    }
    if (m_most->value() > 0 && m_most->value() < kLeastGiga) {
        return tr("Most on the disk: at least 10 MB.");
    }
    return {};
}

void CacheLimits::checkInput() {
    if (!m_known) {
        return;
    }
    const QString wrong = problem();
    m_set->setEnabled(m_use.isChangeable && wrong.isEmpty() && chosen() != m_use.retention);
    if (!m_use.wrong.empty()) {
        m_remark->say(tr("The table [cache] is wrong and not in force; mend it by hand: %1")
                          .arg(describe(m_use.wrong.front())));
    } else if (!m_use.isChangeable) {
        m_remark->say(tr("These cannot be chosen here: the data are simulated, or %1 cannot be "
                         "read.")
                          .arg(QString::fromStdString(m_use.file)));
    } else if (!wrong.isEmpty()) {
        m_remark->say(wrong);
    } else if (m_use.isOfFile) {
        m_remark->say(tr("Set by [cache] in %1, which a change here writes.")
                          .arg(QString::fromStdString(m_use.file)));
    } else {
        m_remark->say(tr("Nothing is coarsened by itself. A limit is written into [cache] of %1.")
                          .arg(QString::fromStdString(m_use.file)));
    }
}

bool CacheLimits::isStricter(const Retention& next) const {
    const Retention& before = m_use.retention;
    return isLower(next.fullFor, before.fullFor) ||
           isLower(next.fiveMinutesFor, before.fiveMinutesFor) ||
           isLower(limitOf(next.mostBytes), limitOf(before.mostBytes));
}

void CacheLimits::set() {
    if (!isStricter(chosen())) {
        return write();
    }
    auto* sure = new QMessageBox(
        QMessageBox::NoIcon, tr("Limits of the cache"),
        tr("Samples beyond these limits become means, and what they were in detail does not come "
           "back. Set the limits?"),
        QMessageBox::Cancel, this);
    sure->setObjectName(QStringLiteral("cacheLimitsQuestion"));
    sure->setAttribute(Qt::WA_DeleteOnClose);
    auto* set = sure->addButton(tr("Set limits"), QMessageBox::DestructiveRole);
    connect(set, &QAbstractButton::clicked, this, &CacheLimits::write);
    sure->open();
}

void CacheLimits::write() {
    m_set->setEnabled(false);
    whenAnswered(m_keeping.keepFor(chosen()), this, [this](const Result<void>& written) {
        if (written) {
            return ask();
        }
        checkInput();
        m_remark->say(describe(written.error()));
    });
}

} // namespace ff
