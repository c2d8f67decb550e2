// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "models/questions/ReportKeeping.h"

#include <QWidget>

#include <vector>

class QComboBox;
class QPushButton;

namespace ff {

/// Named choices: one is used again with a click, the present ones are kept under a name, one is
/// forgotten.
class DefinitionBar final : public QWidget {
    Q_OBJECT
public:
    explicit DefinitionBar(ReportKeeping& reports, QWidget* parent = nullptr);

    /// Asks which there are.
    void refresh();
    /// Keeps the choices under the name that is typed.
    void keep(ReportDefinition definition);

signals:
    void chosen(const ff::ReportDefinition& definition);
    /// The choices are wanted: `keep` follows.
    void keepRequested();
    void notice(const QString& sentence);
    void trouble(const QString& sentence);

private:
    void show(const std::vector<ReportDefinition>& definitions);
    void enableButtons();
    void forget();
    [[nodiscard]] QString typed() const;

    ReportKeeping& m_reports;
    std::vector<ReportDefinition> m_definitions;
    int m_asked = 0; ///< an answer to an older question is not shown
    QComboBox* m_name;
    QPushButton* m_keep;
    QPushButton* m_forget;
};

} // namespace ff
