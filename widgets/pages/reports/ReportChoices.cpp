// SPDX-License-Identifier: GPL-3.0-only
#include "widgets/pages/reports/ReportChoices.h"

#include "models/config/ZoneName.h"
#include "models/facts/SystemFacts.h"
#include "models/language/InLanguage.h"
#include "models/periods/Periods.h"
#include "widgets/pages/base/ViewChoices.h"
#include "widgets/theme/CountryNames.h"

#include <QComboBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QLocale>
#include <QTimeZone>

#include <algorithm>

namespace ff {
namespace {

using report::Kind;

constexpr int kMonths = 14; ///< offered by name; any other can be typed

} // namespace

ReportChoices::ReportChoices(QWidget* parent)
    : QWidget(parent)
    , m_kind(new QComboBox(this))
    , m_subject(new QComboBox(this))
    , m_period(new QComboBox(this))
    , m_zone(new QComboBox(this))
    , m_language(new QComboBox(this))
    , m_unit(new QComboBox(this))
    , m_style(new QComboBox(this))
    , m_paper(new QComboBox(this)) {
    setObjectName(QStringLiteral("reportChoices"));
    build();
    fillPeriods(ff::now());
    fillLanguages();
    connect(m_kind, &QComboBox::currentIndexChanged, this, [this] {
        fillSubjects();
        emit requestChanged();
    });
    connect(m_subject, &QComboBox::activated, this, [this] { m_isSubjectTouched = true; });
    for (QComboBox* box : {m_subject, m_language, m_style}) {
        connect(box, &QComboBox::currentIndexChanged, this, &ReportChoices::requestChanged);
    }
    for (QComboBox* box : {m_zone, m_unit}) {
        connect(box, &QComboBox::activated, this, [this] { m_isTouched = true; });
        connect(box, &QComboBox::currentIndexChanged, this, &ReportChoices::requestChanged);
    }
    connect(m_period, &QComboBox::activated, this, &ReportChoices::requestChanged);
    // The focus that leaves a field ends its typing too, whether or not anything was typed.
    connect(this, &ReportChoices::requestChanged, this, &ReportChoices::noteTexts);
    connect(m_period->lineEdit(), &QLineEdit::editingFinished, this, [this] {
        if (m_period->currentText() != m_periodBefore) {
            emit requestChanged();
        }
    });
    connect(m_zone->lineEdit(), &QLineEdit::editingFinished, this, [this] {
        if (m_zone->currentText() != m_zoneBefore) {
            m_isTouched = true;
            emit requestChanged();
        }
    });
    noteTexts();
    connect(m_paper, &QComboBox::currentIndexChanged, this, &ReportChoices::paperChanged);
}

void ReportChoices::build() {
    m_kind->addItem(tr("National report"), int(Kind::national));
    m_kind->addItem(tr("Programme review"), int(Kind::programme));
    m_kind->addItem(tr("Site report"), int(Kind::site));
    m_unit->addItem(tr("Physical GPUs"), int(GpuUnit::physical));
    m_unit->addItem(tr("H100 equivalents"), int(GpuUnit::h100Equivalent));
    m_style->addItem(tr("As the language has it"), int(report::Style::language));
    m_style->addItem(tr("EU style guide"), int(report::Style::eu));
    m_style->setToolTip(tr("The EU's style guide: states in protocol order, Greece as EL"));
    m_paper->addItem(tr("A4"), int(report::Paper::a4));
    m_paper->addItem(tr("Letter"), int(report::Paper::letter));
    for (QComboBox* box : {m_period, m_zone}) {
        box->setEditable(true);
        box->setInsertPolicy(QComboBox::NoInsert);
    }
    m_period->setToolTip(tr("A month (2026-10), a quarter (2026-Q3), a year, or FROM..TO "
                            "(2026-10-03..2026-10-17)"));
    m_zone->addItem(QStringLiteral("UTC"));
    for (const QByteArray& id : QTimeZone::availableTimeZoneIds()) {
        if (id.startsWith("Europe/")) {
            m_zone->addItem(QString::fromLatin1(id));
        }
    }
    auto* form = new QFormLayout(this);
    form->setContentsMargins(0, 0, 0, 0);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    const auto add = [&](const QString& label, QComboBox* box, const char* name) {
        box->setObjectName(QLatin1String(name));
        box->setAccessibleName(label);
        if (QLineEdit* text = box->lineEdit()) {
            text->setObjectName(box->objectName() + QStringLiteral("Text"));
            text->setAccessibleName(label);
        }
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        box->setMinimumContentsLength(14);
        form->addRow(label, box);
    };
    add(tr("Kind"), m_kind, "reportKind");
    add(tr("Of"), m_subject, "reportSubject");
    add(tr("Period"), m_period, "reportPeriod");
    add(tr("Time zone"), m_zone, "reportZone");
    add(tr("Language"), m_language, "reportLanguage");
    add(tr("Unit"), m_unit, "reportUnit");
    add(tr("Style"), m_style, "reportStyle");
    add(tr("Paper"), m_paper, "reportPaper");
    for (QComboBox* box : {m_kind, m_subject, m_period}) {
        holdInViews(*box);
    }
}

void ReportChoices::fillPeriods(Instant now) {
    m_period->addItem(tr("Last complete month"), QStringLiteral("last-month"));
    m_period->addItem(tr("Last complete quarter"), QStringLiteral("last-quarter"));
    m_period->addItem(tr("Last complete year"), QStringLiteral("last-year"));
    Window month = calendarPeriod(now, Every::month, "UTC");
    for (int i = 0; i < kMonths; ++i) {
        const QDate day = QDateTime::fromMSecsSinceEpoch(toMillis(month.from), Qt::UTC).date();
        m_period->addItem(QLocale().toString(day, QStringLiteral("LLLL yyyy")),
                          day.toString(QStringLiteral("yyyy-MM")));
        month = calendarPeriod(month.from - Duration{1}, Every::month, "UTC");
    }
}

void ReportChoices::fillLanguages() {
    const QString own = QLocale().bcp47Name().section(u'-', 0, 0);
    QStringList names = languagesThere();
    if (names.isEmpty()) {
        names << own;
    }
    for (const QString& name : names) {
        // The one of the interface keeps its country: dates are written as there.
        const QLocale locale = name == own ? QLocale() : QLocale(name);
        QString called = locale.nativeLanguageName();
        if (!called.isEmpty()) {
            called[0] = called[0].toUpper();
        }
        m_language->addItem(called, locale);
    }
    m_language->setCurrentIndex(std::max(0, int(names.indexOf(own))));
}

void ReportChoices::setFederation(const Federation& federation, const std::set<SystemId>& polled) {
    m_federation = federation;
    m_polled = polled;
    fillSubjects();
}

Kind ReportChoices::kind() const {
    return Kind(m_kind->currentData().toInt());
}

void ReportChoices::fillSubjects() {
    const bool isDefault = kind() == Kind::national && !m_isSubjectTouched && !m_holder.empty();
    const QString chosen =
        isDefault ? QString::fromStdString(m_holder) : m_subject->currentData().toString();
    const QSignalBlocker quiet(m_subject);
    m_subject->clear();
    std::vector<std::pair<QString, QString>> subjects; // text, id
    switch (kind()) {
    case Kind::national:
        for (const Holder& holder : m_federation.holders) {
            subjects.emplace_back(holderName(holder.id.text),
                                  QString::fromStdString(holder.id.text));
        }
        std::ranges::sort(subjects, [](const auto& a, const auto& b) {
            return QString::localeAwareCompare(a.first, b.first) < 0;
        });
        break;
    case Kind::programme:
        m_subject->addItem(tr("All networks"), QString());
        for (const Network& network : m_federation.networks) {
            subjects.emplace_back(QString::fromStdString(network.name),
                                  QString::fromStdString(network.id.text));
        }
        break;
    case Kind::site:
        for (const System& system : m_federation.systems) {
            if (m_polled.empty() || m_polled.contains(system.id)) {
                subjects.emplace_back(QString::fromStdString(titleOf(m_federation, system)),
                                      QString::fromStdString(system.id.text));
            }
        }
        break;
    case Kind::pilot: // made on the page Planner
        break;
    }
    for (const auto& [text, id] : subjects) {
        m_subject->addItem(text, id);
    }
    m_subject->setCurrentIndex(std::max(0, m_subject->findData(chosen)));
}

void ReportChoices::chooseZoneAndUnit(const std::string& zone, GpuUnit unit) {
    const QString text = QString::fromStdString(zone);
    m_zone->setCurrentIndex(m_zone->findText(text)); // else Qt chooses it when the focus leaves
    m_zone->setEditText(text);
    m_zoneBefore = text;
    m_unit->setCurrentIndex(m_unit->findData(int(unit)));
}

/// The state of the desktop's locale; empty where it is no holder. The language of the program may
/// be another's, or stand in for one that it lacks.
std::string ReportChoices::localHolder() const {
    const HolderId local{QLocale::territoryToCode(QLocale::system().territory()).toStdString()};
    return m_federation.holder(local) ? local.text : std::string();
}

/// The first by name that has a share of a system that is polled; empty where nobody has one. Most
/// of the others have nothing to report.
std::string ReportChoices::entitledHolder() const {
    std::string first;
    for (const Entitlement& entitlement : m_federation.entitlements) {
        const std::string& holder = entitlement.holder.text;
        const bool isThere = (m_polled.empty() || m_polled.contains(entitlement.system)) &&
                             m_federation.holder(entitlement.holder);
        if (isThere && (first.empty() ||
                        QString::localeAwareCompare(holderName(holder), holderName(first)) < 0)) {
            first = holder;
        }
    }
    return first;
}

void ReportChoices::setDefaults(const Scope& scope) {
    const QSignalBlocker quietZone(m_zone);
    const QSignalBlocker quietUnit(m_unit);
    if (!m_isTouched) {
        chooseZoneAndUnit(scope.zone, scope.unit);
    }
    const std::string named = scope.holder.empty() ? localHolder() : scope.holder.text;
    if (!named.empty()) {
        m_holder = named;
        fillSubjects();
    }
}

bool ReportChoices::needsHolder() const {
    return kind() == Kind::national && !m_isSubjectTouched && m_holder.empty();
}

void ReportChoices::setHolderWithUse(const HolderId& holder) {
    m_holder = holder.empty() ? entitledHolder() : holder.text;
    fillSubjects();
    if (m_holder.empty()) { // of nobody: the first of the list it is
        m_holder = m_subject->currentData().toString().toStdString();
    }
}

QString ReportChoices::periodText() const {
    const int index = m_period->currentIndex();
    const QString typed = m_period->currentText().trimmed();
    return index >= 0 && m_period->itemText(index) == typed ? m_period->itemData(index).toString()
                                                            : typed;
}

void ReportChoices::noteTexts() {
    m_periodBefore = m_period->currentText();
    m_zoneBefore = m_zone->currentText();
}

std::expected<report::Request, QString> ReportChoices::request(Instant now) const {
    report::Request request;
    request.kind = kind();
    request.locale = m_language->currentData().toLocale();
    request.scope.zone = m_zone->currentText().trimmed().toStdString();
    request.scope.unit = GpuUnit(m_unit->currentData().toInt());
    request.style = report::Style(m_style->currentData().toInt());
    if (!isZone(request.scope.zone)) {
        return std::unexpected(
            tr("There is no time zone “%1”. Choose one of the list, or another name of the IANA "
               "list, such as America/New_York.")
                .arg(m_zone->currentText()));
    }
    const auto period = namedPeriod(periodText().toStdString(), request.scope.zone, now);
    if (!period) {
        return std::unexpected(tr("“%1” is no period. Write a month (2026-10), a quarter "
                                  "(2026-Q3), a year (2026), or FROM..TO (2026-10-03..2026-10-17).")
                                   .arg(m_period->currentText()));
    }
    const std::string subject = m_subject->currentData().toString().toStdString();
    if (subject.empty() && request.kind != Kind::programme) {
        return std::unexpected(tr("No system is polled yet: add a source first."));
    }
    report::setPeriod(request, *period, now);
    report::setSubject(request, subject);
    return request;
}

report::Paper ReportChoices::paper() const {
    return report::Paper(m_paper->currentData().toInt());
}

} // namespace ff
