// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "models/reports/ReportEdits.h"

#include <QWidget>

#include <vector>

class QCheckBox;
class QPlainTextEdit;
class QVBoxLayout;

namespace ff {

/// What a person writes into a report: a summary, a comment below each section; and which sections
/// it has.
class SectionEdits final : public QWidget {
    Q_OBJECT
public:
    explicit SectionEdits(QWidget* parent = nullptr);

    /// The sections of a report; what was written for those of the same id stays.
    void setSections(const std::vector<report::Section>& sections);
    [[nodiscard]] report::ReportEdits edits() const { return m_edits; }
    /// In place of what was written.
    void setEdits(const report::ReportEdits& edits);

signals:
    void changed();

private:
    QPlainTextEdit* addText(const QString& name, const QString& placeholder);
    void fill();

    report::ReportEdits m_edits;
    QVBoxLayout* m_column;
    QPlainTextEdit* m_summary;
    QWidget* m_list = nullptr;                                   ///< of the sections
    std::vector<std::pair<std::string, std::string>> m_sections; ///< id, title
};

} // namespace ff
