// SPDX-License-Identifier: GPL-3.0-only
// The choices of the page Reports as a definition, and back.
#include "widgets/pages/reports/ReportChoices.h"

#include <QComboBox>
#include <QSignalBlocker>

namespace ff {

ReportDefinition ReportChoices::definition() const {
    const QLocale locale = m_language->currentData().toLocale();
    return {.name = {},
            .kind = name(kind()),
            .subject = m_subject->currentData().toString().toStdString(),
            .period = periodText().toStdString(),
            .zone = m_zone->currentText().trimmed().toStdString(),
            .isWeighed = GpuUnit(m_unit->currentData().toInt()) == GpuUnit::h100Equivalent,
            .language = locale.bcp47Name().section(u'-', 0, 0).toStdString(),
            .paper = name(paper()),
            .style = name(report::Style(m_style->currentData().toInt())),
            .summary = {}};
}

bool ReportChoices::apply(const ReportDefinition& definition) {
    const auto wanted = report::kindNamed(definition.kind);
    if (!wanted || m_kind->findData(int(*wanted)) < 0) {
        return false;
    }
    const QSignalBlocker quiet(this);
    const int kindBefore = m_kind->currentIndex();
    const QVariant subjectBefore = m_subject->currentData();
    m_kind->setCurrentIndex(m_kind->findData(int(*wanted))); // fills the subjects
    const int subject = m_subject->findData(QString::fromStdString(definition.subject));
    if (subject < 0) {
        m_kind->setCurrentIndex(kindBefore);
        m_subject->setCurrentIndex(m_subject->findData(subjectBefore));
        return false;
    }
    m_isSubjectTouched = true;
    m_isTouched = true;
    m_subject->setCurrentIndex(subject);
    const QString period = QString::fromStdString(definition.period);
    m_period->setCurrentIndex(m_period->findData(period));
    if (m_period->currentIndex() < 0) {
        m_period->setEditText(period);
    }
    chooseZoneAndUnit(definition.zone,
                      definition.isWeighed ? GpuUnit::h100Equivalent : GpuUnit::physical);
    const QLocale language(QString::fromStdString(definition.language));
    for (int i = 0; i < m_language->count() && !definition.language.empty(); ++i) {
        if (m_language->itemData(i).toLocale().language() == language.language()) {
            m_language->setCurrentIndex(i);
        }
    }
    const auto choose = [](QComboBox* box, bool isSecond) { box->setCurrentIndex(isSecond); };
    choose(m_style, definition.style == name(report::Style::eu));
    choose(m_paper, definition.paper == name(report::Paper::letter));
    noteTexts();
    return true;
}

} // namespace ff
