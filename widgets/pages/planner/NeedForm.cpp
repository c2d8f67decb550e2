// SPDX-License-Identifier: GPL-3.0-only
#include "widgets/pages/planner/NeedForm.h"

#include "models/facts/SystemFacts.h"
#include "models/periods/Periods.h"
#include "models/pilot/PilotOption.h"
#include "widgets/controls/DayFormat.h"
#include "widgets/pages/base/ViewChoices.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QDoubleSpinBox>
#include <QGridLayout>
#include <QLabel>
#include <QSpinBox>

#include <algorithm>
#include <array>

namespace ff {
namespace {

constexpr std::array kConfidences{0.6, 0.75, 0.9, 0.95, 0.99};
constexpr int kDefaultConfidence = 3;

Instant startOf(const QDate& day, const std::string& zone) {
    return parseIso8601In(day.toString(Qt::ISODate).toStdString(), zone).value_or(Instant{});
}

/// What is to be chosen as soon as it is on the list: the user's own files are read later.
constexpr const char* kWanted = "wanted";

void choose(QComboBox& box, const QString& id) {
    const int found = box.findData(id);
    box.setCurrentIndex(std::max(0, found));
    box.setProperty(kWanted, found < 0 ? id : QString());
}

/// Fills a choice whose first entry means "all", and keeps what was chosen.
template <class List, class Title>
void fill(QComboBox& box, const QString& all, const List& list, Title title) {
    const QString wanted = box.property(kWanted).toString();
    const QString chosen = wanted.isEmpty() ? box.currentData().toString() : wanted;
    const QSignalBlocker quiet(box);
    box.clear();
    box.addItem(all, QString());
    for (const auto& each : list) {
        const auto [text, id] = title(each);
        box.addItem(QString::fromStdString(text), QString::fromStdString(id));
    }
    choose(box, chosen);
}

} // namespace

NeedForm::NeedForm(QWidget* parent)
    : QWidget(parent)
    , m_gpus(new QSpinBox(this))
    , m_hours(new QDoubleSpinBox(this))
    , m_runs(new QSpinBox(this))
    , m_parallel(new QCheckBox(tr("all at once"), this))
    , m_model(new QComboBox(this))
    , m_memory(new QSpinBox(this))
    , m_later(new QCheckBox(tr("not before"), this))
    , m_from(new QDateEdit(this))
    , m_hasDeadline(new QCheckBox(tr("ends by"), this))
    , m_until(new QDateEdit(this))
    , m_holder(new QComboBox(this))
    , m_mode(new QComboBox(this))
    , m_confidence(new QComboBox(this)) {
    setObjectName(QStringLiteral("needForm"));
    build();
    connectAll();
}

void NeedForm::build() {
    m_gpus->setRange(1, 1'000'000);
    m_gpus->setValue(64);
    m_hours->setRange(0.1, 8784);
    m_hours->setDecimals(1);
    m_hours->setValue(72);
    m_hours->setSuffix(tr(" h"));
    m_runs->setRange(1, 10'000);
    m_memory->setRange(0, 10'000);
    m_memory->setSpecialValueText(tr("Any"));
    m_memory->setSuffix(tr(" GB"));
    // Beside words of some languages there is little room: a number or a name needs no more.
    m_runs->setMinimumWidth(56);
    for (QWidget* each : std::initializer_list<QWidget*>{m_gpus, m_hours, m_memory, m_model,
                                                         m_holder, m_mode, m_confidence}) {
        each->setMinimumWidth(84);
    }
    const QDate today = QDateTime::currentDateTimeUtc().date();
    m_from->setDate(today.addDays(1));
    m_until->setDate(today.addDays(60));
    m_from->setObjectName(QStringLiteral("needFrom"));
    m_until->setObjectName(QStringLiteral("needUntil"));
    for (QDateEdit* day : {m_from, m_until}) {
        day->setCalendarPopup(true);
        day->setDisplayFormat(dayFormat(day->locale()));
        holdInViews(*day);
    }
    for (const double confidence : kConfidences) {
        m_confidence->addItem(QString::fromStdString(confidenceText(confidence)), confidence);
    }
    m_confidence->setCurrentIndex(kDefaultConfidence);

    struct Field {
        QString label;
        QWidget* first;
        QWidget* second;
        const char* name;
        QString hint;
    };
    const Field fields[] = {
        {tr("&GPUs at once"), m_gpus, nullptr, "needGpus", {}},
        {tr("&Length of a run"), m_hours, nullptr, "needHours", {}},
        {tr("&Runs"), m_runs, m_parallel, "needRuns", tr("One after the other, or all at once")},
        {tr("GPU &model"), m_model, nullptr, "needModel", {}},
        {tr("M&emory of a GPU"), m_memory, nullptr, "needMemory", tr("At least")},
        {tr("&Begins"), m_later, m_from, "needLater", tr("Else it begins now")},
        {tr("&Deadline"), m_hasDeadline, m_until, "needDeadline", {}},
        {tr("&Share of"), m_holder, nullptr, "needHolder", tr("Whose share the pilot spends")},
        {tr("&Access mode"), m_mode, nullptr, "needMode", {}},
        {tr("&Confidence"), m_confidence, nullptr, "needConfidence",
         tr("How often a bound has to hold")}};
    auto* grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(18);
    grid->setVerticalSpacing(4);
    constexpr int kColumns = 5;
    for (int i = 0; i < int(std::size(fields)); ++i) {
        const Field& field = fields[i];
        const int row = i / kColumns * 2;
        auto* label = new QLabel(field.label, this);
        label->setBuddy(field.first);
        label->setProperty("quiet", true);
        field.first->setObjectName(QLatin1String(field.name));
        field.first->setAccessibleName(QString(field.label).remove(QLatin1Char('&')));
        field.first->setToolTip(field.hint);
        holdInViews(*field.first);
        grid->addWidget(label, row, i % kColumns);
        auto* line = new QHBoxLayout;
        line->setSpacing(8);
        line->addWidget(field.first, 1);
        if (field.second) {
            line->addWidget(field.second, 1);
        }
        grid->addLayout(line, row + 1, i % kColumns);
        grid->setColumnStretch(i % kColumns, 1);
    }
    grid->setRowMinimumHeight(2, 28);
    m_parallel->setObjectName(QStringLiteral("needParallel"));
    m_from->setAccessibleName(tr("First day of the pilot"));
    m_until->setAccessibleName(tr("Last day of the pilot"));
    for (QDateEdit* date : {m_from, m_until}) { // a style may reckon the year with two digits
        const QString wide = locale().toString(QDate(2026, 12, 28), date->displayFormat());
        date->setMinimumWidth(date->fontMetrics().horizontalAdvance(wide) + 44);
    }
}

void NeedForm::setFederation(const Federation& federation) {
    using Pair = std::pair<std::string, std::string>;
    fill(*m_model, tr("Any"), federation.gpuModels,
         [](const GpuModel& model) { return Pair(model.name, model.name); });
    fill(*m_holder, tr("Nobody's"), federation.holders, [&](const Holder& holder) {
        return Pair(holderTitle(federation, holder.id), holder.id.text);
    });
    fill(*m_mode, tr("Any"), federation.modes, [&](const AccessMode& mode) {
        return Pair(modeTitle(federation, mode.id), mode.id.text);
    });
}

PilotNeed NeedForm::need(const std::string& zone) const {
    PilotNeed need;
    need.gpus = m_gpus->value();
    need.hours = m_hours->value();
    need.runs = m_runs->value();
    need.parallel = m_parallel->isChecked();
    if (const QString model = m_model->currentData().toString(); !model.isEmpty()) {
        need.models = {model.toStdString()};
    }
    if (m_memory->value() > 0) {
        need.memoryGb = m_memory->value();
    }
    if (m_later->isChecked()) {
        need.from = startOf(m_from->date(), zone);
    }
    if (m_hasDeadline->isChecked()) {
        need.until = startOf(m_until->date().addDays(1), zone);
    }
    need.holder = HolderId{m_holder->currentData().toString().toStdString()};
    need.mode = ModeId{m_mode->currentData().toString().toStdString()};
    need.confidence = m_confidence->currentData().toDouble();
    return need;
}

void NeedForm::setNeed(const PilotNeed& need) {
    const QSignalBlocker quiet(this);
    m_gpus->setValue(int(need.gpus));
    m_hours->setValue(need.hours);
    m_runs->setValue(need.runs);
    m_parallel->setChecked(need.parallel);
    m_memory->setValue(int(need.memoryGb.value_or(0)));
    choose(*m_model, need.models.empty() ? QString() : QString::fromStdString(need.models.front()));
    choose(*m_holder, QString::fromStdString(need.holder.text));
    choose(*m_mode, QString::fromStdString(need.mode.text));
    const auto confidence = std::ranges::find(kConfidences, need.confidence);
    m_confidence->setCurrentIndex(confidence == kConfidences.end()
                                      ? kDefaultConfidence
                                      : int(confidence - kConfidences.begin()));
}

void NeedForm::connectAll() {
    m_from->setEnabled(false);
    m_until->setEnabled(false);
    const auto tell = [this] {
        m_from->setEnabled(m_later->isChecked());
        m_until->setEnabled(m_hasDeadline->isChecked());
        emit changed();
    };
    for (QSpinBox* box : {m_gpus, m_runs, m_memory}) {
        connect(box, &QSpinBox::valueChanged, this, tell);
    }
    connect(m_hours, &QDoubleSpinBox::valueChanged, this, tell);
    for (QCheckBox* box : {m_parallel, m_later, m_hasDeadline}) {
        connect(box, &QCheckBox::toggled, this, tell);
    }
    for (QDateEdit* day : {m_from, m_until}) {
        connect(day, &QDateEdit::dateChanged, this, tell);
    }
    for (QComboBox* box : {m_model, m_holder, m_mode, m_confidence}) {
        connect(box, &QComboBox::currentIndexChanged, this, [box, tell] {
            box->setProperty(kWanted, {});
            tell();
        });
    }
}

} // namespace ff
