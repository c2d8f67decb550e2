// SPDX-License-Identifier: GPL-3.0-only
#include "widgets/dialogs/PeriodDialog.h"

#include "models/format/Formatter.h"
#include "models/periods/LocalTimes.h"
#include "models/periods/Periods.h"
#include "widgets/controls/DayFormat.h"
#include "widgets/theme/FocusMark.h"
#include "widgets/theme/Icons.h"
#include "widgets/theme/Palette.h"

#include <QAbstractItemView>
#include <QCalendarWidget>
#include <QCheckBox>
#include <QDateEdit>
#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QTextCharFormat>
#include <QTimeEdit>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace ff {
namespace {

using namespace Qt::StringLiterals;

constexpr int kSpace = 16;
constexpr int kMostMarked = 1200; ///< days that the calendars show as chosen

/// What the zone's clocks show.
QDateTime clockIn(Instant at, const std::string& zone) {
    const QString shown = QString::fromStdString(toIso8601In(at, zone)).left(19);
    return QDateTime::fromString(shown, Qt::ISODate);
}

/// The beginning of a day in the zone.
Instant startOf(QDate date, const std::string& zone) {
    return parseIso8601In(date.toString(Qt::ISODate).toStdString(), zone).value_or(Instant{});
}

/// The instant at which the zone's clocks show this; `before` where that is what they show then, so
/// that an hour that comes twice and seconds that are not shown stay as they were.
Instant instantOf(QDate date, QTime time, const std::string& zone, Instant before) {
    const QDateTime was = clockIn(before, zone);
    if (was.date() == date && was.time() == time) {
        return before;
    }
    const QDateTime clock(date, time, Qt::UTC);
    return LocalTimes(zone)(fromMillis(clock.toMSecsSinceEpoch()));
}

/// In the colours of the window: no red weekends, and arrows that are drawn like the others.
void styleCalendar(QCalendarWidget& calendar) {
    const Palette& palette = Palette::of(&calendar);
    QTextCharFormat day;
    day.setForeground(palette.text);
    calendar.setWeekdayTextFormat(Qt::Saturday, day);
    calendar.setWeekdayTextFormat(Qt::Sunday, day);
    QTextCharFormat heading;
    heading.setForeground(palette.quietText);
    heading.setBackground(palette.surface);
    calendar.setHeaderTextFormat(heading);
    const std::pair<const char*, Icon> arrows[] = {{"qt_calendar_prevmonth", Icon::back},
                                                   {"qt_calendar_nextmonth", Icon::forward}};
    for (const auto& [name, drawing] : arrows) {
        if (auto* button = calendar.findChild<QToolButton*>(QLatin1String(name))) {
            button->setIcon(icon(drawing));
        }
    }
}

} // namespace

PeriodDialog::PeriodDialog(const Scope& scope, QWidget* parent)
    : QDialog(parent)
    , m_scope(scope)
    , m_times(new QCheckBox(tr("With &times of day"), this))
    , m_sentence(new QLabel(this)) {
    setObjectName(u"periodDialog"_s);
    setWindowTitle(tr("Custom period"));
    setAttribute(Qt::WA_DeleteOnClose);
    auto* ends = new QHBoxLayout;
    ends->setSpacing(kSpace);
    auto* left = new QVBoxLayout;
    auto* right = new QVBoxLayout;
    ends->addLayout(left);
    ends->addLayout(right);
    m_from = addEnd(left, "periodFrom", tr("&From"), nullptr);
    m_to = addEnd(right, "periodTo", tr("T&o, this day included"), &m_toHeading);
    m_times->setObjectName(u"periodTimes"_s);
    m_sentence->setObjectName(u"periodSentence"_s);
    m_sentence->setWordWrap(true);
    m_sentence->setProperty("quiet", true);

    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this);
    m_ok = buttons->button(QDialogButtonBox::Ok);
    auto* column = new QVBoxLayout(this);
    column->setSpacing(12);
    column->addLayout(ends);
    column->addWidget(m_times);
    column->addWidget(m_sentence);
    column->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(buttons, &QDialogButtonBox::accepted, this, &PeriodDialog::take);
    showScope();
    connect(m_times, &QCheckBox::toggled, this, &PeriodDialog::switchTimes);
}

PeriodDialog::End PeriodDialog::addEnd(QVBoxLayout* column, const char* name, const QString& title,
                                       QLabel** heading) {
    End end;
    end.date = new QDateEdit(this);
    end.time = new QTimeEdit(this);
    end.calendar = new QCalendarWidget(this);
    end.date->setObjectName(QLatin1String(name));
    end.time->setObjectName(QLatin1String(name) + u"Time"_s);
    end.calendar->setObjectName(QLatin1String(name) + u"Calendar"_s);
    end.date->setDisplayFormat(dayFormat(locale()));
    end.time->setDisplayFormat(u"HH:mm"_s);
    end.time->setAccessibleName(title);
    end.calendar->setAccessibleName(title);
    if (auto* days = end.calendar->findChild<QAbstractItemView*>()) {
        days->setAccessibleName(title); // it has the focus
        markFocus(*days);
    }
    end.calendar->setVerticalHeaderFormat(QCalendarWidget::NoVerticalHeader);
    end.calendar->setFirstDayOfWeek(locale().firstDayOfWeek());
    styleCalendar(*end.calendar);
    auto* label = new QLabel(title, this);
    label->setBuddy(end.date);
    if (heading) {
        *heading = label;
    }
    auto* row = new QHBoxLayout;
    row->addWidget(end.date, 1);
    row->addWidget(end.time);
    column->addWidget(label);
    column->addLayout(row);
    column->addWidget(end.calendar);
    connect(end.calendar, &QCalendarWidget::clicked, end.date, &QDateEdit::setDate);
    connect(end.calendar, &QCalendarWidget::activated, end.date, &QDateEdit::setDate);
    connect(end.date, &QDateEdit::dateChanged, end.calendar, &QCalendarWidget::setSelectedDate);
    connect(end.date, &QDateEdit::dateChanged, this, &PeriodDialog::check);
    connect(end.time, &QTimeEdit::timeChanged, this, &PeriodDialog::check);
    return end;
}

/// Whole days where the window is of whole days or is none of one's own yet; else with its times.
void PeriodDialog::showScope() {
    const QDateTime from = clockIn(m_scope.window.from, m_scope.zone);
    const QDateTime to = clockIn(m_scope.window.to, m_scope.zone);
    const bool whole = startOf(from.date(), m_scope.zone) == m_scope.window.from &&
                       startOf(to.date(), m_scope.zone) == m_scope.window.to;
    const bool times = !whole && m_scope.period == Period::custom;
    m_from.date->setDate(from.date());
    m_from.time->setTime(from.time());
    m_to.date->setDate(whole && !times ? to.date().addDays(-1) : to.date());
    m_to.time->setTime(to.time());
    m_times->setChecked(times);
    showTimes(times);
}

void PeriodDialog::showTimes(bool shown) {
    m_from.time->setVisible(shown);
    m_to.time->setVisible(shown);
    m_toHeading->setText(shown ? tr("T&o, this time not included") : tr("T&o, this day included"));
    check();
}

/// The last day is included, the last time is not: the period stays what it was.
void PeriodDialog::switchTimes(bool shown) {
    if (shown) {
        const Window days = wholeDays();
        const QDateTime from = clockIn(days.from, m_scope.zone);
        const QDateTime to = clockIn(days.to, m_scope.zone);
        m_from.time->setTime(from.time());
        m_to.date->setDate(to.date());
        m_to.time->setTime(to.time());
    } else if (startOf(m_to.date->date(), m_scope.zone) == timed().to) {
        m_to.date->setDate(m_to.date->date().addDays(-1));
    }
    showTimes(shown);
}

Window PeriodDialog::wholeDays() const {
    return {startOf(m_from.date->date(), m_scope.zone),
            startOf(m_to.date->date().addDays(1), m_scope.zone)};
}

Window PeriodDialog::timed() const {
    return {instantOf(m_from.date->date(), m_from.time->time(), m_scope.zone, m_scope.window.from),
            instantOf(m_to.date->date(), m_to.time->time(), m_scope.zone, m_scope.window.to)};
}

Window PeriodDialog::window() const {
    return m_times->isChecked() ? timed() : wholeDays();
}

void PeriodDialog::check() {
    if (!m_ok) {
        return; // it is being built
    }
    const Window chosen = window();
    m_ok->setEnabled(!chosen.empty());
    const Formatter formatter(locale(), m_scope.zone);
    m_sentence->setText(
        chosen.empty() ? tr("The end has to be later than the beginning.")
                       : tr("%1, %2 · clocks of %3", "a period, its length, a time zone")
                             .arg(formatter.window(chosen), formatter.duration(chosen.length()),
                                  QString::fromStdString(m_scope.zone)));
    markDays();
}

/// The days between both ends stand out in both calendars.
void PeriodDialog::markDays() {
    QTextCharFormat in;
    in.setBackground(Palette::of(this).accentGround);
    const QDate first = m_from.date->date();
    const QDate last = std::min(m_to.date->date(), first.addDays(kMostMarked));
    for (QCalendarWidget* calendar : {m_from.calendar, m_to.calendar}) {
        calendar->setDateTextFormat(QDate(), QTextCharFormat());
        for (QDate day = first; day <= last; day = day.addDays(1)) {
            calendar->setDateTextFormat(day, in);
        }
    }
}

void PeriodDialog::take() {
    m_scope.period = Period::custom;
    m_scope.window = window();
    accept();
    emit chosen(m_scope);
}

} // namespace ff
